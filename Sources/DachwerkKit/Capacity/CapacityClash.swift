/// Two that want the same person or room at the same time.
public struct CapacityClash: Sendable, Hashable {
    /// What is wished.
    public let claim: CapacityClaim
    /// What is there already; whoever may not know the record that holds it learns the time alone.
    public let holding: CapacityHolding
    /// The time that both want.
    public let time: Period
}

extension TenantReader {
    /// What stands in the way of claims on people and rooms, the earliest first.
    ///
    /// A module asks before it claims, to say whom it concerns in its own words;
    /// ``TenantContext/claim(_:for:)`` refuses the same in any case.
    ///
    /// - Parameters:
    ///   - claims: What is wished.
    ///   - holder: The record that wishes it; its own claims do not count.
    /// - Returns: The clashes; none when everybody is free.
    /// - Throws: What the store throws.
    public func clashes<Holder: Resource>(
        of claims: [CapacityClaim], besides holder: Reference<Holder>
    ) throws -> [CapacityClash] {
        try claims.flatMap { claim in
            try reading.holders(
                of: claim.pool, from: claim.period.start, until: claim.period.end
            ).compactMap { holding in
                guard holding.holder != holder.id,
                    let time = holding.period.intersection(claim.period)
                else { return nil }
                return CapacityClash(claim: claim, holding: holding, time: time)
            }
        }.sorted { $0.time.start < $1.time.start }
    }
}
