import DachwerkKit
import MemberNetworkContract

/// What holds for the first and last day of an entry; the last day always belongs to it.
enum ValidityRules {
    /// Refuses a last day before the first.
    static func register<Owner: Resource>(
        _ owner: Owner.Type, in registrar: inout Registrar,
        days: @escaping @Sendable (Record<Owner>) -> (from: LocalDate?, until: LocalDate?)
    ) {
        registrar.add(
            Rule("validity", Owner.self, on: .create, .change, .move) { change, _ in
                let (from, until) = days(change.after)
                guard let from, let until, until < from else { return }
                throw Refusal(
                    "member-network.reversed-dates", .invalid,
                    arguments: ["from": from.content, "until": until.content],
                    faults: [FieldFault(field: "validUntil", "member-network.reversed-dates")])
            })
    }

    /// Refuses a last day before the first, and keeps life cycle and last day together.
    static func register<Entry: TimeLimitedEntry>(
        _ entry: Entry.Type, in registrar: inout Registrar
    ) {
        register(entry, in: &registrar) { ($0[Entry.validFrom], $0[Entry.validUntil]) }
        registrar.add(
            Rule("validity-end", Entry.self, on: .move) { change, context in
                let until = change.after[Entry.validUntil]
                let hasEnded = until.map { $0 < context.today } ?? false
                if change.isMove(Entry.list), hasEnded {
                    throw Refusal(
                        "member-network.validity-ended",
                        arguments: ["until": until.content],
                        faults: [FieldFault(field: "validUntil", "member-network.validity-ended")])
                }
                if change.isMove(Entry.expire), !hasEnded {
                    throw Refusal("member-network.still-valid")
                }
            })
    }
}
