/// What a module reads with: one tenant, one moment, one actor.
///
/// A module cannot make one, keep one, or reach another tenant with it. Nothing can be written
/// through it: a figure or a term that tries does not compile. Whoever may write is handed a
/// ``TenantContext``, which reads as well; so a function that only looks takes a reader, and rules
/// and figures share it.
public class TenantReader {
    package let reading: any ReadingEnvironment

    package init(_ environment: any ReadingEnvironment) {
        reading = environment
    }

    /// The tenant.
    public var tenant: TenantInfo { reading.tenant }
    /// Who acts.
    public var actor: Actor { reading.actor }
    /// The moment of the operation; the same throughout.
    public var now: Instant { reading.now }
    /// The local date of the operation.
    public var today: LocalDate { tenant.zone.date(of: now) }

    /// A record by its link; `nil` when there is none.
    public func record<Owner: Resource>(_ reference: Reference<Owner>) throws -> Record<Owner>? {
        try reading.record(Owner.id, reference.id).map(Record.init)
    }

    /// A record by its link; a refusal when there is none.
    public func existing<Owner: Resource>(_ reference: Reference<Owner>) throws -> Record<Owner> {
        guard let record = try record(reference) else { throw Refusal.notFound }
        return record
    }

    /// The records that pass a filter: all of them, unless a limit is named.
    ///
    /// They all stand in memory at once. Whoever wants one, a number or one after the other asks
    /// for that: ``first(_:sort:where:)``, ``exists(_:where:)``, ``count(_:where:)``,
    /// ``count(_:by:where:)``, `sum` and ``visit(_:where:_:)`` read no more than
    /// they need.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - sort: The order; that of the identities unless said otherwise.
    ///   - limit: At most so many, the first ones of the order.
    ///   - filter: The test.
    /// - Returns: The records.
    /// - Throws: A refusal of the kind ``Refusal/Kind/fault`` when there are more than 50,000 and
    ///   no limit was named: who decides by a part of the records decides wrongly.
    public func records<Owner: Resource>(
        _ owner: Owner.Type, sort: [Sort<Owner>] = [], limit: Int? = nil,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> [Record<Owner>] {
        let found = try reading.records(
            Owner.id, where: filter(FilterBuilder()).condition, sort: sort.map { $0.criterion },
            limit: limit ?? Self.mostRecords + 1)
        guard limit != nil || found.count <= Self.mostRecords else {
            throw Refusal.fault(
                "More than \(Self.mostRecords) records of \(Owner.id) were asked for "
                    + "at once. Name a limit, or narrow the filter.")
        }
        return found.map(Record.init)
    }

    /// The most records that are read at once when no limit is named.
    package static let mostRecords = 50_000
}
