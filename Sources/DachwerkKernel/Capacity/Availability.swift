package import DachwerkKit

/// The one function behind "what is free?" and "may this be written?".
package struct Availability {
    package let composition: Composition
    package let context: TenantContext
    package let now: Instant
    package let snapshot: any StoreSnapshot

    /// How far ahead a next feasible period is looked for, and in how many steps.
    static let horizonDays = 400
    static let maximumSteps = 400
    /// How deep kits may hold kits.
    static let maximumNesting = 4

    package init(
        composition: Composition, context: TenantContext, now: Instant,
        snapshot: any StoreSnapshot
    ) {
        self.composition = composition
        self.context = context
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
    package func demands(_ resource: ResourceID, _ pool: RecordID) throws -> [Demand]? {
        var demands: [Demand] = []
        var open = [(pool, 1, 0)]
        while let (pool, perUnit, depth) = open.popLast() {
            guard let compiled = composition.resource(resource), let capacity = compiled.capacity,
                let record = try RecordStore(compiled).record(pool, in: snapshot)
            else { return nil }
            let terms = try capacity.terms(record, context)
            demands.append(
                Demand(resource: resource, pool: pool, terms: terms, perUnit: perUnit))
            guard depth < Self.maximumNesting else { continue }
            for part in terms.parts {
                let quantity = perUnit.multipliedReportingOverflow(by: max(1, part.quantity))
                open.append(
                    (part.pool, quantity.overflow ? .max : quantity.partialValue, depth + 1))
            }
        }
        return merged(demands)
    }

    /// A part that stands in a kit twice is one demand.
    private func merged(_ demands: [Demand]) -> [Demand] {
        var result: [Demand] = []
        for demand in demands {
            if let index = result.firstIndex(where: { $0.pool == demand.pool }) {
                let sum = result[index].perUnit.addingReportingOverflow(demand.perUnit)
                result[index] = Demand(
                    resource: demand.resource, pool: demand.pool, terms: demand.terms,
                    perUnit: sum.overflow ? .max : sum.partialValue)
            } else {
                result.append(demand)
            }
        }
        return result
    }

    /// Answers a request.
    package func answer(_ request: CapacityRequest) throws -> CapacityAnswer {
        guard let demands = try demands(request.resource, request.pool), let first = demands.first
        else { return CapacityAnswer(total: 0, free: 0, obstacles: [.missing], next: nil) }
        let free = try self.free(demands, request.period, besides: request.excludedHolder)
        let total = demands.map { max(0, $0.terms.total) / max(1, $0.perUnit) }.min() ?? 0
        var obstacles: [CapacityAnswer.Obstacle] = []
        if request.quantity > total {
            obstacles.append(.total)
        } else if request.quantity > free {
            obstacles.append(.quantity)
        }
        if let calendar = first.terms.calendar {
            if !calendar.isOpen(at: request.period.start, includingClosing: true) {
                obstacles.append(.closedAtStart(reason(calendar, request.period.start)))
            }
            if !calendar.isOpen(at: request.period.end, includingClosing: true) {
                obstacles.append(.closedAtEnd(reason(calendar, request.period.end)))
            }
        }
        let next =
            obstacles.isEmpty || request.quantity > total
            ? nil : try next(request, demands, first.terms.calendar)
        return CapacityAnswer(total: total, free: free, obstacles: obstacles, next: next)
    }

    /// How many units are free throughout a period.
    private func free(
        _ demands: [Demand], _ period: Period, besides holder: RecordID?
    ) throws -> Int {
        var free = Int.max
        for demand in demands {
            let widened = widen(period, demand.terms)
            let claims = try ClaimBook(now: now).claims(
                on: demand.pool, from: widened.start, until: widened.end, besides: holder,
                in: snapshot)
            let peak = CapacitySweep.peak(claims, from: widened.start, until: widened.end)
            free = min(free, max(0, demand.terms.total - peak) / max(1, demand.perUnit))
        }
        return free
    }

    /// The period with the buffers of its pool.
    package func widen(_ period: Period, _ terms: CapacityTerms) -> Period {
        var start = period.start
        var end = period.end
        switch terms.before {
        case .minutes(let minutes): start = start.adding(minutes: -minutes)
        case .openingDays(let days):
            // Opening days before a claim: as many whole local days as hold so many opening days.
            if let calendar = terms.calendar {
                start =
                    calendar.startOfPreparation(openingDays: days, before: period.start) ?? start
            }
        }
        switch terms.after {
        case .minutes(let minutes): end = end.adding(minutes: minutes)
        case .openingDays(let days):
            if let calendar = terms.calendar {
                end = calendar.endOfMaintenance(openingDays: days, returned: period.end) ?? end
            } else {
                end = end.adding(days: days)
            }
        }
        return Period(start: start, end: end) ?? period
    }

    /// The earliest later period in which the wish can be met.
    private func next(
        _ request: CapacityRequest, _ demands: [Demand], _ calendar: OpeningCalendar?
    ) throws -> Period? {
        let limit = request.period.start.adding(days: Self.horizonDays)
        var claims: [RecordID: [StandingClaim]] = [:]
        for demand in demands {
            let from = widen(request.period, demand.terms).start
            claims[demand.pool] = try ClaimBook(now: now).claims(
                on: demand.pool, from: from, until: limit.adding(days: 31),
                besides: request.excludedHolder, in: snapshot)
        }
        var candidates = [request.period.start]
        for demand in demands {
            let lead = widen(request.period, demand.terms).start.milliseconds(
                until: request.period.start)
            candidates += CapacitySweep.releases(
                claims[demand.pool] ?? [], after: request.period.start.adding(milliseconds: -lead)
            )
            .map { $0.adding(milliseconds: lead) }
        }
        let length = request.period.durationMilliseconds
        for candidate in Set(candidates).sorted().prefix(Self.maximumSteps) where candidate <= limit
        {
            guard let period = aligned(candidate, length, calendar), period.start <= limit else {
                continue
            }
            let fits = demands.allSatisfy { demand in
                let widened = widen(period, demand.terms)
                let peak = CapacitySweep.peak(
                    claims[demand.pool] ?? [], from: widened.start, until: widened.end)
                let needed = request.quantity.multipliedReportingOverflow(by: demand.perUnit)
                return !needed.overflow && needed.partialValue <= demand.terms.total - peak
            }
            if fits { return period }
        }
        return nil
    }

    /// A period of at least a length that starts and ends while it is open.
    private func aligned(
        _ start: Instant, _ length: Int64, _ calendar: OpeningCalendar?
    ) -> Period? {
        guard let calendar else {
            return Period(start: start, end: start.adding(milliseconds: length))
        }
        guard let opening = calendar.nextOpening(notBefore: start) else { return nil }
        let end = opening.adding(milliseconds: length)
        if calendar.isOpen(at: end, includingClosing: true) {
            return Period(start: opening, end: end)
        }
        return calendar.nextOpening(notBefore: end).flatMap { Period(start: opening, end: $0) }
    }

    private func reason(_ calendar: OpeningCalendar, _ instant: Instant) -> String {
        calendar.whyClosed(calendar.zone.date(of: instant))?.name ?? "hours"
    }
}
