import DachwerkKernel
import DachwerkKit

/// Contents from a small world, so that values meet, tie and stand empty often.
struct RandomContent {
    var dice: SeededGenerator
    let ids: [RecordID]

    init(seed: UInt64) {
        dice = SeededGenerator(seed: seed)
        ids = (1...4).map { RecordID(high: 0x7000, low: UInt64($0)) }
    }

    static let texts = ["", "a", "A", "b", "ä", "a\u{308}", "ab", "Ab c", "z", "𝄞", "0", "-"]
    private static let instants: [Instant] = [
        .distantPast, Instant(milliseconds: 0), Instant(milliseconds: 1),
        Instant(milliseconds: 86_400_000), .distantFuture,
    ]

    /// A content of a kind, never empty.
    mutating func content(_ kind: FieldKind) -> FieldContent {
        switch kind {
        case .boolean: return .boolean(dice.once(in: 2))
        case .integer: return .integer(dice.pick([Int64.min, -1, 0, 1, 2, .max]))
        case .text: return .text(dice.pick(Self.texts))
        case .choice(let cases): return .text(dice.pick(cases))
        case .instant: return .instant(dice.pick(Self.instants))
        case .date:
            return .date(dice.pick([.first, LocalDate.first.adding(days: 739_375), .last]))
        case .time: return .text(dice.pick(["00:00", "09:30", "24:00"]))
        case .money:
            return .money(
                Money(
                    minorUnits: dice.pick([-5, 0, 5, 500, .max]),
                    currency: dice.pick(["EUR", "JPY"]))
                    ?? Money(cents: 0))
        case .period: return .period(period())
        case .language: return .text(dice.pick(["de", "en", "prs"]))
        case .hours: return .text(dice.pick(["mo 10:00-12:00", "mo-su 00:00-24:00"]))
        case .reference: return .identifier(dice.pick(ids))
        case .localized: return .localized(localized())
        case .list(let element):
            return .list((0..<dice.below(3)).map { _ in content(element) })
        case .line(let fields):
            return .line(
                fields.map { $0.isOptional && dice.once(in: 2) ? empty($0) : content($0.kind) })
        }
    }

    private mutating func localized() -> LocalizedText {
        let text = LocalizedText(dice.pick(Self.texts), in: .german)
        guard dice.once(in: 2) else { return text }
        let versions = [LanguageTag.german: "\"\(dice.pick(Self.texts))", .english: "b\\"]
        return LocalizedText(source: .english, versions: versions) ?? text
    }

    func empty(_ field: AnyField) -> FieldContent { field.kind.isList ? .list([]) : .null }

    private mutating func period() -> Period {
        let start = dice.pick(Array(Self.instants.dropLast()))
        let ends = Self.instants.filter { $0 > start }
        guard let period = Period(start: start, end: dice.pick(ends)) else {
            preconditionFailure("The ends of a period are in order.")
        }
        return period
    }

    /// A record of a resource with anything in its fields.
    mutating func record(_ resource: AnyResource, _ number: Int) -> RecordData {
        RecordData(
            id: RecordID(high: 0x7001, low: UInt64(number)), version: Int64(1 + dice.below(3)),
            state: resource.states.isEmpty ? "recorded" : dice.pick(resource.states),
            createdAt: dice.pick(Self.instants), updatedAt: dice.pick(Self.instants),
            contents: resource.fields.map { field in
                field.isOptional && dice.once(in: 3) ? empty(field) : content(field.kind)
            })
    }

    /// A condition as typed filters and request filters can make it.
    mutating func condition(_ resource: AnyResource, depth: Int = 3) -> Condition {
        if depth > 0, dice.once(in: 2) {
            let inner = (0..<dice.below(4)).map { _ in condition(resource, depth: depth - 1) }
            switch dice.below(3) {
            case 0: return .all(inner)
            case 1: return .any(inner)
            default: return .not(condition(resource, depth: depth - 1))
            }
        }
        return leaf(resource)
    }

    private mutating func leaf(_ resource: AnyResource) -> Condition {
        let comparison = dice.pick(Condition.Comparison.allCases)
        switch dice.below(14) {
        case 0: return dice.pick([.always, .never])
        case 1: return .compare(FieldPath("state"), comparison, .text(dice.pick(resource.states)))
        case 2: return .compare(FieldPath("version"), comparison, .integer(2))
        case 3: return .compare(FieldPath("createdAt"), comparison, content(.instant))
        case 4: return .isOfActor(FieldPath("id"), .organisation)
        default: break
        }
        let field = dice.pick(resource.fields)
        let path = FieldPath(field.name)
        switch dice.below(5) {
        case 0: return .isNull(path)
        case 1:
            let link = dice.pick([Condition.ActorLink.organisation, .person, .duty])
            return .isOfActor(path, link)
        case 2: return .isOneOf(path, (0..<dice.below(4)).map { _ in content(field.kind.element) })
        default: return comparing(field, path, comparison)
        }
    }

    private mutating func comparing(
        _ field: AnyField, _ path: FieldPath, _ comparison: Condition.Comparison
    ) -> Condition {
        switch field.kind {
        case .list(let element):
            if dice.once(in: 4) { return .compare(path, comparison, content(field.kind)) }
            if element == .text && dice.once(in: 2) {
                return .matches([path], dice.pick(["A", "ä"]))
            }
            return .contains(path, content(element))
        case .text where dice.once(in: 3): return .matches([path], dice.pick(["a", "Ä", "B c"]))
        case .localized where dice.once(in: 2):
            return .matches([path], dice.pick(["de", "EN", "source", "\"", "a", "\\", ""]))
        case .line where dice.once(in: 2), .integer where dice.once(in: 8):
            return .matches([path], dice.pick(["row", "1", "\""]))
        case .period where dice.once(in: 2):
            return dice.once(in: 2)
                ? .overlaps(path, period())
                : .compare(FieldPath(field.name, .end), comparison, content(.instant))
        case .money where dice.once(in: 3):
            return .compare(FieldPath(field.name, .amount), comparison, .integer(0))
        case .date where dice.once(in: 2): return .comparesToToday(path, comparison)
        default: return .compare(path, comparison, content(field.kind))
        }
    }
}
