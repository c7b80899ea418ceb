import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What was hidden when it was valid stays hidden, for every reader, whatever happens later.
@Suite struct HistoryPropertyTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `an entry is told as its record could be read before and after it`(
        seed: UInt64
    ) async throws {
        let walk = try await CardWalk.make(seed: seed)
        for reader in walk.readers {
            let actor = reader.actor(on: walk.platform)
            guard walk.now.fields(for: reader) != nil else {
                #expect(throws: Refusal.notFound, "seed \(seed): \(reader)") {
                    try actor.history(of: walk.card)
                }
                continue
            }
            let told = try actor.history(of: walk.card).map(CardWalk.shown)
            let expected = walk.steps.compactMap { $0.shown(to: reader, now: walk.now) }
            #expect(
                told.map(\.withoutVersion) == expected.map(\.withoutVersion),
                "seed \(seed): \(reader)")
        }
    }

    @Test func `control: judging by the record of today is caught`() async throws {
        var differing = 0
        for seed in 1...8 as ClosedRange<UInt64> {
            let walk = try await CardWalk.make(seed: seed)
            for reader in walk.readers where walk.now.fields(for: reader) != nil {
                let right = walk.steps.compactMap { $0.shown(to: reader, now: walk.now) }
                let wrong = walk.steps.compactMap {
                    $0.shown(to: reader, now: walk.now, isToday: true)
                }
                if right != wrong { differing += 1 }
            }
        }
        #expect(differing > 8)
    }
}

/// A card that goes through a random life, with a model beside it.
struct CardWalk {
    let platform: TestPlatform
    let card: Reference<Card>
    let readers: [CardReader]
    let steps: [CardStep]
    let now: CardModel

    /// Walks, and lets somebody look after each step.
    static func make(
        seed: UInt64, length: Int = 24,
        _ look: (TestPlatform, Reference<Card>, [CardReader], CardModel) throws -> Void = {
            _, _, _, _ in
        }
    ) async throws -> CardWalk {
        let platform = try await TestPlatform.boot([CardModule.self])
        let editor = platform.acting(as: Cards.editor)
        var clubs: [RecordID] = []
        for name in ["Chor", "Turnverein"] {
            clubs.append(try await editor.create(Club.self) { $0.name = name }.id)
        }
        var dice = SeededGenerator(seed: seed)
        var card = try await editor.create(Card.self, reason: "made") { $0.title = "t" }
        var model = CardModel()
        model.values = ["title": "t", "emailAudience": "editors", "phoneAudience": "editors"]
        var steps = [
            CardStep(version: 1, operation: .create, reason: "made", before: nil, after: model)
        ]
        let readers = CardReader.Role.allCases.flatMap { role in
            ([nil] + clubs).map { CardReader(role: role, club: $0) }
        }
        for number in 2...length {
            try look(platform, card.reference, readers, model)
            platform.clock.advance(hours: 1)
            let before = model
            let reason = dice.once(in: 2) ? "reason\(number)" : nil
            var operation = OperationKind.change
            let isShown = model.state == "shown"
            if dice.once(in: isShown ? 6 : 2) {
                operation = .move
                card = try await editor.move(
                    card, isShown ? Card.close : Card.show, reason: reason)
                model.state = isShown ? "closed" : "shown"
            } else {
                let values = edit(&model, number, clubs, &dice)
                card = try await editor.change(card, reason: reason) { card in
                    values.forEach { $0(&card) }
                }
            }
            steps.append(
                CardStep(
                    version: number, operation: operation, reason: reason, before: before,
                    after: model))
        }
        return CardWalk(
            platform: platform, card: card.reference, readers: readers, steps: steps, now: model)
    }

    /// Changes one to three fields of the model, and tells how to do the same with a record.
    private static func edit(
        _ model: inout CardModel, _ number: Int, _ clubs: [RecordID],
        _ dice: inout SeededGenerator
    ) -> [(inout Record<Card>) -> Void] {
        var edits: [(inout Record<Card>) -> Void] = []
        for _ in 0...dice.below(3) {
            let text = "\(number)-\(dice.below(100))"
            switch dice.below(7) {
            case 0:
                model.values["email"] = text
                edits.append { $0.email = text }
            case 1:
                model.values["phone"] = text
                edits.append { $0.phone = text }
            case 2, 3:
                let audience = dice.pick(Card.Audience.allCases)
                model.values["emailAudience"] = audience.rawValue
                edits.append { $0.emailAudience = audience }
            case 4:
                let audience = dice.pick(Card.Audience.allCases)
                model.values["phoneAudience"] = audience.rawValue
                edits.append { $0.phoneAudience = audience }
            case 5:
                let club = dice.once(in: 3) ? nil : dice.pick(clubs)
                model.values["owner"] = club?.description
                edits.append { $0.owner = club.map { Reference($0) } }
            default:
                model.values["note"] = text
                edits.append { $0.note = text }
            }
        }
        return edits
    }

    /// An entry as the kernel tells it.
    static func shown(_ entry: RecordedChange) -> ShownStep {
        ShownStep(
            version: entry.version, reason: entry.reason, isNamed: !entry.actor.isEmpty,
            changes: entry.changes.mapValues { [text($0.from), text($0.to)] })
    }

    private static func text(_ content: FieldContent) -> String {
        content.textValue ?? content.identifierValue?.description ?? ""
    }
}

extension ShownStep {
    /// The same without its number, which counts only what a reader may see.
    var withoutVersion: ShownStep {
        ShownStep(version: 0, reason: reason, isNamed: isNamed, changes: changes)
    }
}
