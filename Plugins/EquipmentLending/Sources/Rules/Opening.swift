import DachwerkKit

/// Hand-over and return happen only while the store is open, the closing instant included.
enum Opening {
    /// Refuses a step at the counter while the store is closed, unless the staff override that.
    ///
    /// - Parameters:
    ///   - loan: The loan.
    ///   - agreed: The moment of the step; its whole day counts if it was agreed with the
    ///     borrower.
    ///   - context: The tenant.
    /// - Throws: A refusal that says when the store opens.
    static func check(
        _ loan: Record<Loan>, agreed: Instant, _ context: TenantReader
    ) throws {
        guard !loan.isOverride, let store = loan.store else { return }
        if loan.isByAgreement, context.tenant.zone.date(of: agreed) == context.today { return }
        let calendar = LendingStore.calendar(try context.existing(store), context)
        guard !calendar.isOpen(at: context.now, includingClosing: true) else { return }
        throw messages.storeClosed(calendar.nextOpening(notBefore: context.now))
    }
}
