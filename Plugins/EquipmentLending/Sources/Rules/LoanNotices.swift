import DachwerkKit

/// What borrowers and keepers are told about the way of a loan.
enum LoanNotices {
    /// Tells the other side of each step.
    static let telling = Rule("telling", Loan.self, on: .create, .move, at: .after) {
        change, context in
        let loan = change.after
        if change.isAsking {
            try tellBorrower("request-received", change, context)
            try tellKeepers("request-to-decide", loan, context)
        } else if change.isMove(Loan.approve) {
            try tellBorrower("request-approved", change, context)
        } else if change.isMove(Loan.refuse) {
            try tellBorrower("request-refused", change, context)
        } else if change.isMove(Loan.cancel), change.before?.state != .draft {
            try tellBorrower("loan-cancelled", change, context)
            try tellKeepers("loan-cancelled", loan, context)
        } else if change.isMove(Loan.handOver) {
            try tellBorrower("handed-over", change, context)
        } else if change.isMove(Loan.extend) {
            try tellBorrower("loan-extended", change, context)
        } else if change.isMove(Loan.giveBack) {
            try tellBorrower("loan-returned", change, context)
        } else if change.isMove(Loan.reportLost) {
            try tellBorrower("loan-lost", change, context)
        }
    }

    /// What fills the placeholders of every text about a loan.
    static func arguments(_ loan: Record<Loan>) -> [String: FieldContent] {
        ["number": loan.number.content, "period": .period(loan.period)]
    }

    private static func tellBorrower(
        _ name: String, _ change: Change<Loan>, _ context: TenantContext
    ) throws {
        var arguments = arguments(change.after)
        arguments["grounds"] = .text(change.reason ?? "")
        try context.notify(
            Notice(
                "equipment-lending.\(name)", about: change.after,
                to: change.after.organisation.id, arguments: arguments))
    }

    private static func tellKeepers(
        _ name: String, _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        try context.notify(
            Notice(
                "equipment-lending.\(name)", about: loan, to: Lending.keeper,
                arguments: arguments(loan)))
    }
}
