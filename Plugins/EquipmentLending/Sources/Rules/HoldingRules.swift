import DachwerkKit

/// What a loan holds: from the request on, so that nothing is promised twice.
enum HoldingRules {
    /// Takes and gives back capacity with each step of a loan.
    static let holding = Rule("holding", Loan.self, on: .create, .change, .move, at: .after) {
        change, context in
        let loan = change.after
        let claims = try LoanClaims(loan, context)
        switch change.kind {
        case .change:
            guard LoanState.promised.contains(loan.state), changesPromise(change) else { return }
            try context.claim(claims.promised(isAligned: loan.isOverride), for: loan.reference)
        case .move:
            try holdAfterMove(change, claims, context)
        case .create:
            guard change.isAsking else { return }
            try context.claim(claims.promised(isAligned: loan.isOverride), for: loan.reference)
        case .erase:
            return
        }
        guard freesEquipment(change) else { return }
        try Cover.offer((change.before ?? loan).lines.map(\.model), context)
    }

    /// Whether what is held must be asked for anew.
    static func changesPromise(_ change: Change<Loan>) -> Bool {
        change.changes(Loan.lines) || change.changes(Loan.period)
            || change.changes(Loan.isOverride)
    }

    private static func holdAfterMove(
        _ change: Change<Loan>, _ claims: LoanClaims, _ context: TenantContext
    ) throws {
        let loan = change.after
        switch loan.state {
        case .requested, .approved:
            try context.claim(claims.promised(isAligned: loan.isOverride), for: loan.reference)
        case .handedOver:
            let out = claims.out(isAligned: loan.isOverride)
            try context.claim(out + claims.back(at: context.now), for: loan.reference)
        case .partlyReturned, .returned, .lost:
            try context.settle(loan)
        case .refused, .cancelled:
            try context.release(loan.reference)
        case .draft, .overdue, .closed:
            // What is out stays out, and what is back stays in maintenance.
            return
        }
    }

    private static func freesEquipment(_ change: Change<Loan>) -> Bool {
        switch change.after.state {
        case .partlyReturned, .returned, .refused, .cancelled: true
        case .requested, .approved: change.kind == .change
        case .draft, .handedOver, .closed, .overdue, .lost: false
        }
    }
}
