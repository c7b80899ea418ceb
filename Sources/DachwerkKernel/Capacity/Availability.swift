package import DachwerkKit

/// The one function behind "what is free?" and "may this be written?".
package struct Availability {
    package let composition: Composition
    package let reader: TenantReader
    package let now: Instant
    package let snapshot: any StoreSnapshot
    /// Finds a record; a run knows some without asking the store.
    private let record: (CompiledResource, RecordID) throws -> RecordData?

    /// How far ahead a next feasible period is looked for, and in how many steps.
    static let horizonDays = 400
    static let maximumSteps = 400
    /// How deep kits may hold kits.
    static let maximumNesting = 4

    package init(
        composition: Composition, reader: TenantReader, now: Instant,
        snapshot: any StoreSnapshot,
        record: ((CompiledResource, RecordID) throws -> RecordData?)? = nil
    ) {
        self.record = record ?? { try RecordStore($0).record($1, in: snapshot) }
        self.composition = composition
        self.reader = reader
        self.now = now
        self.snapshot = snapshot
    }

    /// One pool that a wish touches: the pool itself, or a part of it.
    package struct Demand {
        package let resource: ResourceID
        package let pool: RecordID
        package let terms: CapacityTerms
        /// How much of this pool one unit of the wish takes.
        package let perUnit: Int
    }

    /// The pools that a wish touches, the wished one first.
    ///
    /// A part that stands in kits twice is one demand. `nil` when one of them is not there, or when
    /// kits hold kits without an end.
    package func demands(
        _ resource: ResourceID, _ pool: RecordID, margin: CapacityMargin = .none
    ) throws -> [Demand]? {
        guard let compiled = composition.resource(resource), let capacity = compiled.capacity
        else { return nil }
        var known: [RecordID: CapacityTerms] = [:]
        var perUnit: [RecordID: Int] = [:]
        var order: [RecordID] = []
        // Level by level, so that a part met on many ways is looked at once per level.
        var level = [pool: 1]
        var depth = 0
        while !level.isEmpty {
            guard depth <= Self.maximumNesting else { return nil }
            depth += 1
            var inner: [RecordID: Int] = [:]
            for (pool, quantity) in level.sorted(by: { $0.key < $1.key }) {
                if known[pool] == nil {
                    guard let record = try record(compiled, pool) else { return nil }
                    known[pool] = margin.applied(to: try capacity.terms(record, reader))
                    order.append(pool)
                }
                perUnit[pool] = Self.sum(perUnit[pool] ?? 0, quantity)
                for part in known[pool]?.parts ?? [] {
                    let parts = quantity.multipliedReportingOverflow(by: max(1, part.quantity))
                    inner[part.pool] = Self.sum(
                        inner[part.pool] ?? 0, parts.overflow ? .max : parts.partialValue)
                }
            }
            level = inner
        }
        return order.compactMap { pool in
            known[pool].map {
                Demand(resource: resource, pool: pool, terms: $0, perUnit: perUnit[pool] ?? 1)
            }
        }
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
        let sum = left.addingReportingOverflow(right)
        return sum.overflow ? .max : sum.partialValue
    }

    /// Answers a request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer.
    /// - Throws: What the store or the terms of a pool throw.
    package func answer(_ request: CapacityRequest) throws -> CapacityAnswer {
        try answer(
            request, demands(request.resource, request.pool, margin: request.margin) ?? [])
    }

    /// Answers a request that touches these pools.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - demands: The pools, the wished one first.
    ///   - isOverride: Whether the buffers of the wish are set aside; those of others hold.
    ///   - isClaim: Whether something is being taken: the limits are then an affair of rules.
    /// - Returns: The answer.
    /// - Throws: What the store or the terms of a pool throw.
    func answer(
        _ request: CapacityRequest, _ demands: [Demand], isOverride: Bool = false,
        isClaim: Bool = false
    ) throws -> CapacityAnswer {
        guard let first = demands.first else {
            return CapacityAnswer(total: 0, free: 0, obstacles: [.missing], next: nil)
        }
        let free = try self.free(
            demands, request.period, besides: request.excludedHolder, isOverride: isOverride)
        let total = demands.map { max(0, $0.terms.total) / max(1, $0.perUnit) }.min() ?? 0
        var obstacles: [CapacityAnswer.Obstacle] = []
        if request.quantity > total {
            obstacles.append(.total)
        } else if request.quantity > free {
            obstacles.append(.quantity)
        }
        obstacles += closings(first.terms, request.period)
        // Whoever takes something is not held to limits here, so they are worked out on need.
        let limits = isClaim && obstacles.isEmpty ? nil : try self.limits(of: request)
        if !isClaim, let limit = limits?.obstacle(request.period, now: now) {
            obstacles.append(limit)
        }
        let search = PeriodSearch(first.terms, limits: limits, now: now)
        let next =
            obstacles.isEmpty || request.quantity > total
            ? nil : try next(request, demands, search)
        return CapacityAnswer(total: total, free: free, obstacles: obstacles, next: next)
    }

    /// Where a period meets a closed pool: at its ends, or anywhere where people stay inside.
    private func closings(
        _ terms: CapacityTerms, _ period: Period
    ) -> [CapacityAnswer.Obstacle] {
        guard let calendar = terms.calendar else { return [] }
        if terms.isOpenThroughout {
            guard let closed = calendar.firstClosed(in: period) else { return [] }
            let reason = reason(calendar, closed)
            if closed == period.start { return [.closedAtStart(reason)] }
            let isLater = calendar.isOpen(at: period.end, includingClosing: true)
            return [isLater ? .closedBetween(reason) : .closedAtEnd(reason)]
        }
        var obstacles: [CapacityAnswer.Obstacle] = []
        if !calendar.isOpen(at: period.start, includingClosing: true) {
            obstacles.append(.closedAtStart(reason(calendar, period.start)))
        }
        if !calendar.isOpen(at: period.end, includingClosing: true) {
            obstacles.append(.closedAtEnd(reason(calendar, period.end)))
        }
        return obstacles
    }

    private func limits(of request: CapacityRequest) throws -> CapacityLimits? {
        guard let compiled = composition.resource(request.resource),
            let capacity = compiled.capacity, let pool = try record(compiled, request.pool)
        else { return nil }
        return try capacity.limits(pool, reader)
    }

    /// How many units are free throughout a period.
    private func free(
        _ demands: [Demand], _ period: Period, besides holder: RecordID?,
        isOverride: Bool = false
    ) throws -> Int {
        var free = Int.max
        for demand in demands {
            let widened = isOverride ? period : widen(period, demand.terms)
            let claims = try ClaimBook(now: now).claims(
                on: demand.pool, from: widened.start, until: widened.end, besides: holder,
                overdueDays: demand.terms.overdueDays, in: snapshot)
            let peak = CapacitySweep.peak(claims, from: widened.start, until: widened.end)
            free = min(free, left(demand, peak) / max(1, demand.perUnit))
        }
        return free
    }

    /// What is left of a pool when so much is taken; never less than nothing.
    func left(_ demand: Demand, _ peak: Int) -> Int {
        let total = max(0, demand.terms.total)
        return total - min(total, peak)
    }

    /// The period with the buffers of its pool.
    package func widen(_ period: Period, _ terms: CapacityTerms) -> Period {
        var start = period.start
        var end = period.end
        switch terms.before {
        case .minutes(let minutes): start = start.adding(minutes: -max(0, minutes))
        case .openingDays(let days):
            // Opening days before a claim: as many whole local days as hold so many opening days.
            if let calendar = terms.calendar {
                start =
                    calendar.startOfPreparation(openingDays: days, before: period.start) ?? start
            } else {
                start = start.adding(days: -max(0, days))
            }
        }
        switch terms.after {
        case .minutes(let minutes): end = end.adding(minutes: max(0, minutes))
        case .openingDays(let days):
            if let calendar = terms.calendar {
                end = calendar.endOfMaintenance(openingDays: days, returned: period.end) ?? end
            } else {
                end = end.adding(days: max(0, days))
            }
        }
        return Period(start: start, end: end) ?? period
    }

    /// The period around the wish, or the earliest later one, in which the wish can be met.
    private func next(
        _ request: CapacityRequest, _ demands: [Demand], _ search: PeriodSearch
    ) throws -> Period? {
        let around = search.around(request.period)
        let limit = request.period.start.adding(days: Self.horizonDays)
        var known: [RecordID: KnownClaims] = [:]
        for demand in demands {
            let from = widen(around ?? request.period, demand.terms).start
            let until = limit.adding(days: 31)
            let claims = try ClaimBook(now: now).claims(
                on: demand.pool, from: from, until: until, besides: request.excludedHolder,
                overdueDays: demand.terms.overdueDays, in: snapshot)
            known[demand.pool] = KnownClaims(claims: claims, from: from, until: until)
        }
        var starts = search.starts(of: request.period)
        for demand in demands {
            let start = widen(request.period, demand.terms).start
            starts += CapacitySweep.releases(known[demand.pool]?.claims ?? [], after: start)
                .compactMap { earliestStart(after: $0, demand.terms) }
        }
        let later = Set(starts).filter { $0 >= request.period.start && $0 <= limit }
            .sorted().prefix(Self.maximumSteps).lazy
            .compactMap { search.period(from: $0, like: request.period) }
            .filter { $0.start <= limit }
        if let around, try isFree(around, request, demands, known) { return around }
        return try later.first { try isFree($0, request, demands, known) }
    }

    /// The claims on a pool that were read for a search, and between which moments.
    private struct KnownClaims {
        let claims: [StandingClaim]
        let from: Instant
        let until: Instant
    }

    /// Whether a wish can be met in a period, by the claims that were read for the search.
    private func isFree(
        _ period: Period, _ request: CapacityRequest, _ demands: [Demand],
        _ known: [RecordID: KnownClaims]
    ) throws -> Bool {
        var isWithin = true
        let fits = demands.allSatisfy { demand in
            let widened = widen(period, demand.terms)
            guard let known = known[demand.pool] else { return false }
            isWithin = isWithin && known.from <= widened.start && widened.end <= known.until
            let peak = CapacitySweep.peak(
                known.claims, from: widened.start, until: widened.end)
            let needed = request.quantity.multipliedReportingOverflow(by: demand.perUnit)
            return !needed.overflow && needed.partialValue <= left(demand, peak)
        }
        guard fits, !isWithin else { return fits }
        // What was read ends with the horizon; the answer must hold to its own end.
        return try free(demands, period, besides: request.excludedHolder) >= request.quantity
    }

    /// The first moment at which a claim may start so that its buffer does not reach back behind
    /// a release.
    private func earliestStart(after release: Instant, _ terms: CapacityTerms) -> Instant? {
        switch terms.before {
        case .minutes(let minutes): return release.adding(minutes: max(0, minutes))
        case .openingDays(let days):
            guard days > 0 else { return release }
            guard let calendar = terms.calendar else { return release.adding(days: days) }
            let zone = calendar.zone
            let day = zone.date(of: release)
            // A day that has begun is no whole day of preparation any more.
            let isWhole = zone.startOfDay(day) >= release
            return calendar.openingDay(days, after: isWhole ? day.adding(days: -1) : day)
                .map { zone.startOfDay($0.adding(days: 1)) }
        }
    }

    private func reason(_ calendar: OpeningCalendar, _ instant: Instant) -> ClosedReason? {
        calendar.whyClosed(calendar.zone.date(of: instant))
    }
}
