import DachwerkKit

/// Which periods may be offered in place of a wish: open at both ends, and within the limits.
struct PeriodSearch {
    private let calendar: OpeningCalendar?
    /// Whether it must be open from the start to the end.
    private let isOpenThroughout: Bool
    private let limits: CapacityLimits?
    private let now: Instant

    /// How many days after a wish the same time of day is tried, where limits stand in the way.
    private static let daysTried = 28

    init(_ terms: CapacityTerms, limits: CapacityLimits?, now: Instant) {
        calendar = terms.calendar
        isOpenThroughout = terms.isOpenThroughout
        self.limits = limits
        self.now = now
    }

    /// The shortest period around a wish: from Saturday to Sunday becomes from Friday to Monday.
    ///
    /// - Returns: Nothing where the wish needs none, or where it could not begin in time.
    func around(_ wish: Period) -> Period? {
        var start = wish.start
        var end = max(wish.end, limits?.shortestEnd(from: wish.start) ?? wish.end)
        if let calendar, !isOpenThroughout {
            guard let before = calendar.lastOpening(notAfter: start),
                let after = calendar.firstOpening(notBefore: end)
            else { return nil }
            (start, end) = (before, after)
        }
        guard start == wish.start || start >= now else { return nil }
        guard let period = Period(start: start, end: end), period != wish else { return nil }
        if isOpenThroughout, calendar?.firstClosed(in: period) != nil { return nil }
        return kept(period)
    }

    /// The moments from which a wish may be tried again, its own start included.
    func starts(of wish: Period) -> [Instant] {
        guard isEverOpen(for: wish) else { return [] }
        guard let limits, limits.obstacle(wish, now: now) != nil || !isOpen(wish) else {
            return [wish.start]
        }
        let (day, time) = (limits.zone.date(of: wish.start), limits.zone.time(of: wish.start))
        return [wish.start, max(wish.start, limits.earliestStart(now: now))]
            + (1...Self.daysTried).map { limits.zone.instant(day.adding(days: $0), time) }
    }

    /// Whether there is any time of this length; to look for it from every moment would take long.
    func isEverOpen(for wish: Period) -> Bool {
        guard isOpenThroughout, let calendar else { return true }
        return calendar.stretch(
            lasting: length(of: wish, from: wish.start), notBefore: wish.start) != nil
    }

    /// How long it takes instead of a wish: no shorter and no longer than the limits say.
    private func length(of wish: Period, from start: Instant) -> Int64 {
        guard let limits else { return wish.durationMilliseconds }
        let shortest = start.milliseconds(until: limits.shortestEnd(from: start))
        let longest = start.milliseconds(until: limits.longestEnd(from: start))
        return min(max(wish.durationMilliseconds, shortest), longest)
    }

    private func isOpen(_ wish: Period) -> Bool {
        guard let calendar else { return true }
        if isOpenThroughout { return calendar.firstClosed(in: wish) == nil }
        return calendar.isOpen(at: wish.start, includingClosing: true)
            && calendar.isOpen(at: wish.end, includingClosing: true)
    }

    /// The period of at least the length of a wish from a moment on, or the longest that may be.
    func period(from start: Instant, like wish: Period) -> Period? {
        var start = limits == nil ? start : max(start, limits?.earliestStart(now: now) ?? start)
        if isOpenThroughout, let calendar {
            return calendar.stretch(
                lasting: length(of: wish, from: start), notBefore: start
            ).flatMap(kept)
        }
        if let calendar {
            guard let opening = calendar.nextOpening(notBefore: start) else { return nil }
            start = opening
        }
        var end = start.adding(milliseconds: wish.durationMilliseconds)
        if let limits { end = max(end, limits.shortestEnd(from: start)) }
        if let calendar {
            guard let opening = calendar.firstOpening(notBefore: end) else { return nil }
            end = opening
        }
        if let latest = limits?.longestEnd(from: start), end > latest {
            end = calendar.map { $0.lastOpening(notAfter: latest) ?? start } ?? latest
        }
        return Period(start: start, end: end).flatMap(kept)
    }

    private func kept(_ period: Period) -> Period? {
        limits?.obstacle(period, now: now) == nil ? period : nil
    }
}
