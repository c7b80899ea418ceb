import DachwerkKit

/// What a loan holds: from the request on, so that nothing is promised twice.
enum HoldingRules {
    /// Takes what a request needs before the loan is written.
    ///
    /// Most of what several people ask for at once is refused here, and then nothing was written
    /// that would have to be undone.
    static let reserving = Rule("reserving", Loan.self, on: .create, .move) { change, context in
        guard change.isAsking else { return }
        try reserve(change.after, context, isAsking: true)
    }

    /// Takes and gives back capacity with each further step of a loan.
    static let holding = Rule("holding", Loan.self, on: .create, .change, .move, at: .after) {
        change, context in
        guard !change.isAsking else { return }
        let loan = change.after
        switch change.kind {
        case .change:
            guard LoanState.promised.contains(loan.state), changesPromise(change) else { return }
            try reserve(loan, context)
        case .move:
            try holdAfterMove(change, context)
        case .create, .erase: return
        }
        guard freesEquipment(change) else { return }
        try Cover.offer((change.before ?? loan).lines.map { $0.model }, context)
    }

    /// Whether what is held must be asked for anew.
    static func changesPromise(_ change: Change<Loan>) -> Bool {
        change.changes(Loan.lines) || change.changes(Loan.period)
            || change.changes(Loan.isOverride) || change.changes(Loan.isByAgreement)
    }

    /// Whether a promise asks for nothing that was not promised before.
    static func givesUp(_ change: Change<Loan>) -> Bool {
        guard let before = change.before, LoanState.promised.contains(before.state) else {
            return false
        }
        let (old, new) = (before.period, change.after.period)
        guard old.start <= new.start, new.end <= old.end else { return false }
        return change.after.lines.allSatisfy { line in
            before.lines.contains {
                $0.model == line.model && $0.item == line.item && line.quantity <= $0.quantity
            }
        }
    }

    private static func holdAfterMove(
        _ change: Change<Loan>, _ context: TenantContext
    ) throws {
        let loan = change.after
        switch loan.state {
        case .approved:
            try reserve(loan, context)
        case .handedOver where change.isMove(Loan.extend):
            try ExtensionRules.keep(change, context)
        case .handedOver:
            let contents = try LoanContents(loan, context)
            let claims = LoanClaims(contents)
            try offering(contents, context) {
                try context.claim(claims.out(.anytime, context), for: loan.reference)
            }
        case .partlyReturned, .returned, .lost:
            try context.settle(loan)
        case .refused, .cancelled, .expired, .noShow:
            try context.release(loan.reference)
        case .draft, .requested, .overdue, .closed:
            // What is out stays out, and what is back stays in maintenance.
            return
        }
    }

    private static func reserve(
        _ loan: Record<Loan>, _ context: TenantContext, isAsking: Bool = false
    ) throws {
        let contents = try LoanContents(loan, context)
        let manner: CapacityClaim.Manner = loan.isOverride || loan.isByAgreement ? .anytime : []
        try offering(contents, context, isAsking: isAsking) {
            try context.claim(LoanClaims(contents).promised(manner), for: loan.reference)
        }
    }

    /// Takes what a loan needs; the offer in a refusal suits all its lines, not only the one that
    /// is refused.
    private static func offering(
        _ contents: LoanContents, _ context: TenantReader, isAsking: Bool = false,
        _ take: () throws -> Void
    ) throws {
        do { try take() } catch var refusal as Refusal {
            if refusal.arguments["next"] != nil, contents.wishes.count > 1 {
                refusal = refusal.offering(
                    try Alternatives.next(
                        for: contents, notBefore: contents.loan.period, context))
            }
            if isAsking { refusal.note = try Demand.note(refusal, contents, context) }
            throw refusal
        }
    }

    private static func freesEquipment(_ change: Change<Loan>) -> Bool {
        switch change.after.state {
        case .partlyReturned, .returned, .refused, .cancelled, .expired, .noShow: true
        case .requested, .approved: change.kind == .change
        case .draft, .handedOver, .closed, .overdue, .lost: false
        }
    }
}
