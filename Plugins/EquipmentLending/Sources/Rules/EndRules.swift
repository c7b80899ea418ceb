import DachwerkKit

/// How a loan goes wrong or ends.
enum EndRules {
    /// No loan is closed while a deposit is open; one that was given up waits for nothing.
    static let ending = Rule("ending", Loan.self, on: .move) { change, context in
        if change.isMove(Loan.reportLost) { change.after.lostAt = context.now }
        guard LoanState.ended.contains(change.after.state) else { return }
        if change.isMove(Loan.close) {
            let open = try Amounts.recorded(for: change.after.reference, context)
            guard open.minorUnits == 0 else { throw messages.depositOpen(open) }
        }
        change.after.endedAt = context.now
    }

    /// The keepers are told what is left to be refunded.
    static let settling = Rule("settling-up", Loan.self, on: .move, at: .after) {
        change, context in
        guard LoanState.ended.contains(change.after.state) else { return }
        let open = try Amounts.recorded(for: change.after.reference, context)
        guard open.minorUnits > 0 else { return }
        try LoanNotices.tellKeepers(
            messages.depositToRefund(change.after, open), change.after, context)
    }

    /// What is lost leaves the stock as a damage, until it is found or written off.
    static let losing = Rule("losing", for: Loan.reportLost, at: .after) { change, context in
        let loan = change.after
        let contents = try LoanContents(loan, context)
        for assignment in loan.assignments where !assignment.isReturned {
            let item = try context.existing(assignment.item)
            try recordLoss(of: item.model, item.reference, 1, loan, context)
        }
        for rest in try contents.outstanding(context)
        where contents.model(rest.model)?.tracking == .quantity {
            try recordLoss(of: rest.model, nil, rest.quantity, loan, context)
        }
    }

    /// As soon as a delay is known, the next borrowers know it too.
    static func delaying(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("delaying", for: Loan.markOverdue, at: .after) { change, context in
            try recheck(change.after, settings, context)
        }
    }

    /// Looks again who is covered while a loan is late; maintenance comes after its delay.
    static func recheck(
        _ late: Record<Loan>, _ settings: Values<LendingSettings>, _ context: TenantContext
    ) throws {
        let days = settings.delayWarningDays + StoreRules.longestMaintenance
        try Cover.recheck(
            late.lines.map { $0.model }, because: .delay, before: context.now.adding(days: days),
            context)
    }

    private static func recordLoss(
        of model: Reference<ItemModel>, _ item: Reference<Item>?, _ quantity: Int,
        _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        // A damage counts at most 999 pieces; a kit of many parts may lose more.
        var rest = quantity
        while rest > 0 {
            let part = min(rest, 999)
            try context.create(Damage.self) {
                $0.model = model
                $0.item = item
                $0.quantity = part
                $0.severity = .lost
                $0.loan = loan.reference
            }
            rest -= part
        }
    }
}
