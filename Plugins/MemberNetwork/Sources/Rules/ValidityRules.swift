import DachwerkKit
import MemberNetworkContract

/// What holds for the first and last day of an entry; the last day always belongs to it.
enum ValidityRules {
    /// Refuses a last day before the first.
    static func all<Owner: Resource>(
        _ days: @escaping @Sendable (Record<Owner>) -> (from: LocalDate?, until: LocalDate?)
    ) -> [Rule<Owner>] {
        [
            Rule("validity", Owner.self, on: .create, .change, .move) { change, _ in
                let (from, until) = days(change.after)
                guard let from, let until, until < from else { return }
                throw messages.reversedDates(from, until).at(.root.appending("validUntil"))
            }
        ]
    }

    /// Refuses a last day before the first, and keeps life cycle and last day together.
    static func all<Entry: TimeLimitedEntry>(_ entry: Entry.Type) -> [Rule<Entry>] {
        all { ($0[Entry.validFrom], $0[Entry.validUntil]) } + [
            Rule("validity-end", Entry.self, on: .move) { change, context in
                let until = change.after[Entry.validUntil]
                let hasEnded = until.map { $0 < context.today } ?? false
                if change.isMove(Entry.list), let until, hasEnded {
                    throw messages.validityEnded(until).at(Entry.validUntil)
                }
                if change.isMove(Entry.expire), !hasEnded { throw messages.stillValid() }
            }
        ]
    }
}
