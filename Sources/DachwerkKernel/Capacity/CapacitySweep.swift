package import DachwerkKit

/// The arithmetic of capacity over time: no store, no clock, only intervals.
package enum CapacitySweep {
    /// The greatest quantity that is taken at any moment of an interval, all half-open.
    package static func peak(_ claims: [StandingClaim], from start: Instant, until end: Instant)
        -> Int
    {
        var events: [(at: Instant, change: Int)] = []
        events.reserveCapacity(claims.count * 2)
        for claim in claims where claim.start < end && claim.end > start {
            events.append((max(claim.start, start), claim.quantity))
            if claim.end < end { events.append((claim.end, -claim.quantity)) }
        }
        // What ends at a moment is free at that moment: endings count before beginnings.
        events.sort { $0.at == $1.at ? $0.change < $1.change : $0.at < $1.at }
        var taken = 0
        var peak = 0
        for event in events {
            let sum = taken.addingReportingOverflow(event.change)
            // More than can be counted is more than there ever is.
            if sum.overflow { return .max }
            taken = sum.partialValue
            peak = max(peak, taken)
        }
        return peak
    }

    /// The moments at which something becomes free, from a moment on, the earliest first.
    package static func releases(_ claims: [StandingClaim], after start: Instant) -> [Instant] {
        Set(claims.map(\.end).filter { $0 > start && $0 < .distantFuture }).sorted()
    }

    /// Whether at every moment of an interval there is room for somebody beside others, or they
    /// take no more than they had: who gives something up is never refused for what is too much.
    package static func fits(
        _ own: [StandingClaim], instead former: [StandingClaim], beside others: [StandingClaim],
        total: Int, from start: Instant, until end: Instant
    ) -> Bool {
        // Between two of these moments nothing changes.
        let moments = (own + former + others).flatMap { [$0.start, $0.end] } + [start]
        return Set(moments).filter { start <= $0 && $0 < end }.allSatisfy { moment in
            let taken = taken(own, at: moment)
            guard taken > self.taken(former, at: moment) else { return true }
            let sum = taken.addingReportingOverflow(self.taken(others, at: moment))
            return !sum.overflow && sum.partialValue <= total
        }
    }

    private static func taken(_ claims: [StandingClaim], at moment: Instant) -> Int {
        claims.reduce(0) { sum, claim in
            guard claim.start <= moment, moment < claim.end else { return sum }
            let next = sum.addingReportingOverflow(claim.quantity)
            return next.overflow ? .max : next.partialValue
        }
    }
}
