import DachwerkKit
import DachwerkTesting

/// A card as a plain model keeps it.
struct CardModel: Equatable {
    var state = "draft"
    /// The texts by field; audiences and owner too.
    var values: [String: String] = [:]

    static let all: Set = [
        "title", "email", "emailAudience", "phone", "phoneAudience", "owner", "note",
    ]

    /// What a reader may see of the card, written down once more by hand; `nil` for nothing.
    func fields(for reader: CardReader) -> Set<String>? {
        let all = Self.all
        var seen: Set<String>?
        func add(_ fields: Set<String>) { seen = (seen ?? []).union(fields) }
        if state == "shown" { add(["title"]) }
        switch reader.role {
        case .editor: add(all)
        case .viewer: add(all.subtracting(["email", "note"]))
        case .clerk: add(all.subtracting(["phone"]))
        case .member:
            if state == "shown", values["emailAudience"] != "editors" { add(["email"]) }
            if state == "shown", values["phoneAudience"] != "editors" { add(["phone"]) }
            if isOwned(by: reader) { add(all.subtracting(["note"])) }
        }
        return seen
    }

    /// Whether a reader works with the card.
    func isWorkedOn(by reader: CardReader) -> Bool {
        switch reader.role {
        case .editor: true
        case .viewer: false
        case .clerk: state == "shown"
        case .member: isOwned(by: reader)
        }
    }

    private func isOwned(by reader: CardReader) -> Bool {
        guard let club = reader.club else { return false }
        return values["owner"] == club.description
    }
}

/// Who reads a card.
struct CardReader: CustomStringConvertible {
    enum Role: String, CaseIterable { case editor, viewer, clerk, member }
    let role: Role
    let club: RecordID?

    var description: String { "\(role) of \(club?.description ?? "no club")" }

    func actor(on platform: TestPlatform) -> TestActor {
        let duty =
            switch role {
            case .editor: Cards.editor
            case .viewer: Cards.viewer
            case .clerk: Cards.clerk
            case .member: Cards.member
            }
        return platform.acting(as: duty, organisations: club.map { [$0] } ?? [])
    }
}

/// One step in the life of a card, with the card on both sides of it.
struct CardStep {
    let version: Int
    let operation: OperationKind
    let reason: String?
    let before: CardModel?
    let after: CardModel
}

/// An entry of the history as far as a test compares it.
struct ShownStep: Equatable, CustomStringConvertible {
    let version: Int
    let reason: String?
    let isNamed: Bool
    /// The text before and after, by field.
    let changes: [String: [String]]

    var description: String { "\(version) \(reason ?? "-") \(isNamed) \(changes)" }
}

extension CardStep {
    /// What a reader is told of this step; `nil` for nothing.
    ///
    /// `isToday` is the mistake against which the check is held: only the card of today is asked.
    /// - Returns: The entry as it is to be told.
    func shown(to reader: CardReader, now: CardModel, isToday: Bool = false) -> ShownStep? {
        guard var seen = now.fields(for: reader) else { return nil }
        var works = now.isWorkedOn(by: reader)
        for side in isToday ? [] : [before, after].compactMap({ $0 }) {
            guard let fields = side.fields(for: reader) else { return nil }
            seen.formIntersection(fields)
            works = works && side.isWorkedOn(by: reader)
        }
        let old = before?.values ?? [:]
        var changes: [String: [String]] = [:]
        for name in Set(old.keys).union(after.values.keys) where old[name] != after.values[name] {
            changes[name] = [old[name] ?? "", after.values[name] ?? ""]
        }
        let visible = changes.filter { seen.contains($0.key) }
        let hidesNothing = changes.isEmpty && seen == CardModel.all
        if operation == .change, visible.isEmpty, !hidesNothing { return nil }
        return ShownStep(
            version: version, reason: works ? reason : nil, isNamed: works, changes: visible)
    }
}
