import DachwerkKit

/// A store's closures are spans, and new ones are told to those who would come in vain.
enum StoreRules {
    static let all = [closures, closing]

    /// The last day of a closure does not lie before its first.
    static let closures = Rule("closures", LendingStore.self, on: .create, .change) { change, _ in
        guard change.after.closures.allSatisfy({ $0.until >= $0.from }) else {
            throw Refusal(
                "equipment-lending.span", .invalid,
                faults: [FieldFault(field: "closures", "equipment-lending.span")])
        }
    }

    /// Borrowers whose hand-over or return falls on a closed time are told when it can be.
    static let closing = Rule("closing", LendingStore.self, on: .change, at: .after) {
        change, context in
        guard
            change.changes(LendingStore.hours) || change.changes(LendingStore.closures)
                || change.changes(LendingStore.closesOnPublicHolidays)
        else { return }
        let calendar = LendingStore.calendar(change.after, context)
        let store = change.after.reference
        let loans = try context.records(Loan.self, sort: [.oldest], limit: 10_000) {
            $0.store == store && $0.period.end > context.now
                && $0.state.isOne(of: LoanState.promised + LoanState.out)
        }
        for loan in loans where !loan.isOverride {
            let isOut = LoanState.out.contains(loan.state)
            let moments = isOut ? [loan.period.end] : [loan.period.start, loan.period.end]
            guard moments.contains(where: { !calendar.isOpen(at: $0, includingClosing: true) })
            else { continue }
            let contents = try LoanContents(loan, context)
            let next = try Alternatives.next(for: contents, notBefore: loan.period, context)
            var arguments = LoanNotices.arguments(loan)
            arguments["next"] = Alternatives.content(next)
            try context.notify(
                Notice(
                    "equipment-lending.affected-by-closure", about: loan,
                    to: loan.organisation.id, arguments: arguments))
        }
    }
}
