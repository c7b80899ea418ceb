import DachwerkKernel
import DachwerkKit

/// Contents that no edge would let through, in every wrong place.
struct HostileContent {
    var dice: SeededGenerator
    let ids: [RecordID]

    static let texts = [
        "", " ", "x", "\u{0}", "\n", "\u{202E}", "'; DROP TABLE", "%_", "{{", "}", "ä", "a\u{308}",
        "9999-12-31T23:59:59.999Z", "0001-01-01", "24:00", "mo-su 00:00-24:00", "de", "5.00 EUR",
        String(repeating: "y", count: 200_000), String(repeating: "\u{10FFFF}", count: 30_000),
        "hand", "draft", "ready", "null", "-0", "1e999", "\u{FFFE}",
    ]
    static let integers: [Int64] = [.min, .min + 1, -1_001, -1, 0, 1, 999, 1_001, .max - 1, .max]
    static let instants: [Instant] = [
        .distantPast, .distantFuture, Instant(milliseconds: 0), Instant(milliseconds: -1),
        Instant.distantFuture.adding(milliseconds: -1),
    ]

    mutating func content(depth: Int = 3) -> FieldContent {
        switch dice.below(depth > 0 ? 13 : 10) {
        case 0: return .null
        case 1: return .boolean(dice.once(in: 2))
        case 2: return .integer(dice.pick(Self.integers))
        case 3, 4: return .text(dice.pick(Self.texts))
        case 5: return .instant(dice.pick(Self.instants))
        case 6: return .date(dice.pick([.first, .last]))
        case 7:
            return .money(
                Money(
                    minorUnits: dice.pick(Self.integers),
                    currency: dice.pick(["EUR", "JPY", "ZZZ"]))
                    ?? Money(cents: 0))
        case 8:
            return Period(start: dice.pick(Self.instants), end: .distantFuture)
                .map(FieldContent.period) ?? .null
        case 9: return .identifier(dice.pick(ids))
        case 10:
            return .localized(LocalizedText(dice.pick(Self.texts), in: .german))
        case 11: return .list((0..<dice.below(4)).map { _ in content(depth: depth - 1) })
        default: return .line((0..<dice.below(6)).map { _ in content(depth: depth - 1) })
        }
    }

    /// Fields of a resource, or none of it, with anything in them.
    mutating func fields(_ resource: AnyResource) -> [String: FieldContent] {
        var fields: [String: FieldContent] = [:]
        for _ in 0..<dice.below(5) {
            let field = dice.pick(resource.fields)
            // Right kinds too, so that some wishes get as far as the rules and the store.
            if !dice.once(in: 5) {
                var random = RandomContent(seed: dice.next())
                fields[field.name] = random.content(field.kind)
            } else {
                fields[dice.once(in: 12) ? dice.pick(Self.texts) : field.name] = content()
            }
        }
        if !dice.once(in: 4), let first = resource.fields.first, first.kind == .text {
            fields[first.name] = .text("t")
        }
        return fields
    }

    mutating func operation(_ resource: AnyResource) -> Operation {
        let id = dice.pick(ids)
        let wish: Operation.Wish
        switch dice.below(8) {
        case 0...3: wish = .create
        case 4, 5: wish = .change(id)
        case 6:
            wish = .move(
                id, dice.once(in: 4) ? dice.pick(Self.texts) : resource.moves.randomName(&dice))
        default: wish = .erase(id)
        }
        return Operation(
            resource.id, wish, fields: fields(resource),
            state: dice.once(in: 9) ? dice.pick(Self.texts) : nil,
            expectedVersion: dice.once(in: 8) ? dice.pick(Self.integers) : nil,
            reason: dice.once(in: 6) ? dice.pick(Self.texts) : nil,
            idempotency: dice.once(in: 10)
                ? .init(key: dice.pick(Self.texts), request: dice.pick(Self.texts)) : nil,
            id: dice.once(in: 10) ? id : nil)
    }
}

extension [AnyMove] {
    /// The name of a transition, or of none.
    fileprivate func randomName(_ dice: inout SeededGenerator) -> String {
        isEmpty ? "none" : dice.pick(self).name
    }
}
