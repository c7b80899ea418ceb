package import DachwerkKit

/// How much of a pool is free on a day, from its first moment to its last.
package struct PoolDay: Sendable, Hashable {
    package let free: Int
    package let total: Int
    /// Whether the pool can be had on that day at all.
    package let isOpen: Bool
}

extension Session {
    /// What is free of some pools on some days that follow each other.
    ///
    /// - Parameters:
    ///   - resource: The resource of the pools.
    ///   - pools: The pools; those that the actor may not see are left out.
    ///   - days: The days, the first one first.
    /// - Returns: For each pool one answer a day; no pool that cannot be asked.
    /// - Throws: ``Refusal/notFound`` for whoever may not ask.
    package func occupancy(
        _ resource: CompiledResource, _ pools: [RecordID], on days: [LocalDate]
    ) throws -> [RecordID: [PoolDay]] {
        guard let capacity = resource.capacity, mayAsk(capacity.reading) else {
            throw Refusal.notFound
        }
        return try reading { reader, snapshot in
            let view = try view(resource)
            let judge = judge(resource, at: reader.now)
            let availability = Availability(
                composition: tenant.composition, reader: reader, now: reader.now,
                snapshot: snapshot)
            var result: [RecordID: [PoolDay]] = [:]
            for pool in pools {
                guard let record = try RecordStore(resource).record(pool, in: snapshot),
                    view.readable(record, judge) != nil
                else { continue }
                result[pool] = try availability.days(days, of: pool, resource.id, tenant.info.zone)
            }
            return result
        }
    }
}

extension Availability {
    /// What is free of a pool on days that follow each other; the claims are read once for all.
    func days(
        _ days: [LocalDate], of pool: RecordID, _ resource: ResourceID, _ zone: Zone
    ) throws -> [PoolDay]? {
        guard let first = days.first, let last = days.last,
            let demands = try demands(resource, pool), let calendar = demands.first?.terms
        else { return nil }
        let (start, end) = (zone.startOfDay(first), zone.startOfDay(last.adding(days: 1)))
        let claims = try demands.map { demand in
            try ClaimBook(now: now).claims(
                on: demand.pool, from: start, until: end, besides: nil,
                overdueDays: demand.terms.overdueDays, in: snapshot)
        }
        let total = demands.map { max(0, $0.terms.total) / max(1, $0.perUnit) }.min() ?? 0
        return days.map { day in
            let (from, until) = (zone.startOfDay(day), zone.startOfDay(day.adding(days: 1)))
            let free =
                zip(demands, claims).map { demand, claims in
                    left(demand, CapacitySweep.peak(claims, from: from, until: until))
                        / max(1, demand.perUnit)
                }.min() ?? 0
            return PoolDay(
                free: free, total: total,
                isOpen: calendar.calendar.map { !$0.openings(on: day).isEmpty } ?? true)
        }
    }
}
