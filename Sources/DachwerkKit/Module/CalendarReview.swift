/// What is to be looked at again when a tenant's calendar has changed: its time zone, its Land with
/// the public holidays, or its closures.
///
/// What was promised under the former calendar may lie on a day that is closed now. The tenant
/// file says so at any time, also while the server is stopped; the review runs once, before the
/// tenant is used under its new calendar, as the scheduler and in one transaction.
public struct CalendarReview: Sendable {
    /// The capability and the review's own name, as in `equipment-lending.loans`.
    public let id: String
    /// What it looks at, in one English sentence.
    public let summary: String
    /// Looks, tells whom it concerns, and says of how many records it told.
    package let review: @Sendable (TenantContext) throws -> Int

    /// Declares a review.
    ///
    /// - Parameters:
    ///   - id: The capability and the review's own name.
    ///   - summary: What it looks at, in one English sentence.
    ///   - review: Looks, tells whom it concerns, and says of how many records it told.
    public init(
        _ id: String, _ summary: String,
        review: @escaping @Sendable (TenantContext) throws -> Int
    ) {
        self.id = id
        self.summary = summary
        self.review = review
    }
}
