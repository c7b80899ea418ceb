import DachwerkKit

/// What borrowers and keepers are told about the way of a loan.
enum LoanNotices {
    /// Tells the other side of each step.
    static let telling = Rule("telling", Loan.self, on: .create, .move, at: .after) {
        change, context in
        let loan = change.after
        if change.isAsking {
            try tell("request-received", loan, context)
            try tellKeepers("request-to-decide", loan, context)
        } else if change.isMove(Loan.approve) {
            try tell("request-approved", loan, context)
        } else if change.isMove(Loan.refuse) {
            try tell("request-refused", loan, context, ["grounds": .text(change.reason ?? "")])
        } else if change.isMove(Loan.cancel), change.before?.state != .draft {
            try tell("loan-cancelled", because: change.reason, loan, context)
            try tellKeepers("loan-cancelled", loan, context)
        } else if change.isMove(Loan.expire) {
            try tell("expired", loan, context)
            try tellKeepers("expired", loan, context)
        } else if change.isMove(Loan.missCollection) {
            try tell("no-show", loan, context)
            try tellKeepers("no-show", loan, context)
        } else if change.isMove(Loan.handOver) {
            try tell("handed-over", loan, context)
        } else if change.isMove(Loan.extend) {
            try tell("loan-extended", loan, context)
        } else if change.isMove(Loan.giveBack) {
            try tell("loan-returned", loan, context)
        } else if change.isMove(Loan.reportLost) {
            try tell("loan-lost", loan, context, ["grounds": .text(change.reason ?? "")])
        }
    }

    /// What fills the placeholders of every text about a loan.
    static func arguments(_ loan: Record<Loan>) -> [String: FieldContent] {
        ["number": loan.number.content, "period": .period(loan.period)]
    }

    /// Tells the borrower.
    static func tell(
        _ name: String, _ loan: Record<Loan>, _ context: TenantContext,
        _ more: [String: FieldContent] = [:]
    ) throws {
        try context.notify(
            Notice(
                "equipment-lending.\(name)", about: loan, to: loan.organisation.id,
                arguments: arguments(loan).merging(more) { _, new in new }))
    }

    /// Tells the borrower, with the reason where one was given: its words are then others.
    static func tell(
        _ name: String, because reason: String?, _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        guard let reason, !reason.isEmpty else { return try tell(name, loan, context) }
        try tell("\(name)-because", loan, context, ["grounds": .text(reason)])
    }

    /// Tells the keepers.
    static func tellKeepers(
        _ name: String, _ loan: Record<Loan>, _ context: TenantContext,
        _ more: [String: FieldContent] = [:]
    ) throws {
        try context.notify(
            Notice(
                "equipment-lending.\(name)", about: loan, to: Lending.keeper,
                arguments: arguments(loan).merging(more) { _, new in new }))
    }
}
