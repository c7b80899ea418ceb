import DachwerkKit

/// What borrowers and keepers are told about the way of a loan.
enum LoanNotices {
    /// Tells the borrower.
    static func tell(
        _ text: NoticeText, _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        try context.notify(text, about: loan, to: loan.organisation.id)
    }

    /// Tells the keepers.
    static func tellKeepers(
        _ text: NoticeText, _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        try context.notify(text, about: loan, to: Lending.keeper)
    }
}
