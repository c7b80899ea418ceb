/// Minutes that one claim needs before and after itself: another seating, a stage, a cleaning.
///
/// What the pool needs in any case stands in its ``CapacityTerms``; of both the longer counts, for
/// every pool that is taken along.
public struct CapacityMargin: Sendable, Hashable {
    /// Minutes before the claim, at least 0.
    public let before: Int
    /// Minutes after the claim, at least 0.
    public let after: Int

    /// Nothing beyond what the pool needs.
    public static let none = CapacityMargin(before: 0, after: 0)

    /// States minutes; less than 0 counts as 0.
    public init(before: Int, after: Int) {
        self.before = max(0, before)
        self.after = max(0, after)
    }

    /// The terms of a pool for a claim that needs this; opening days are longer than any minutes.
    package func applied(to terms: CapacityTerms) -> CapacityTerms {
        var terms = terms
        if case .minutes(let own) = terms.before { terms.before = .minutes(max(own, before)) }
        if case .minutes(let own) = terms.after { terms.after = .minutes(max(own, after)) }
        return terms
    }
}
