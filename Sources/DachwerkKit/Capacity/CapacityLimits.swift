/// How long, how early and how far ahead something may be taken, on the clock of the place.
///
/// Whole days count on the wall: a week that crosses a change of clocks ends at the same time of
/// day, though it has an hour more or less. What is left of a length counts in hours that pass.
public struct CapacityLimits: Sendable, Hashable {
    /// The zone of the place.
    public let zone: Zone
    /// The shortest length in hours.
    public let shortestHours: Int
    /// The longest length in hours.
    public let longestHours: Int
    /// How many hours before the start it must be asked for.
    public let leadHours: Int
    /// How many days ahead it may start.
    public let daysAhead: Int
    /// How many starts and ends the place still manages on a day; any number where nothing is said.
    public let visitsLeft: [LocalDate: Int]

    /// States the limits.
    public init(
        zone: Zone, shortestHours: Int, longestHours: Int, leadHours: Int, daysAhead: Int,
        visitsLeft: [LocalDate: Int] = [:]
    ) {
        self.zone = zone
        self.visitsLeft = visitsLeft
        self.shortestHours = shortestHours
        self.longestHours = longestHours
        self.leadHours = leadHours
        self.daysAhead = daysAhead
    }

    /// The first limit that a period does not keep, if there is one.
    public func obstacle(_ period: Period, now: Instant) -> CapacityAnswer.Obstacle? {
        // A wish at the counter may begin a little before it is typed in, but not yesterday.
        if period.end <= now || period.start < zone.startOfDay(zone.date(of: now)) { return .past }
        if leadHours > 0, period.start < earliestStart(now: now) { return .tooSoon }
        if zone.date(of: period.start) > latestDay(now: now) { return .tooFarAhead }
        return lengthObstacle(period) ?? visitObstacle(period)
    }

    private func visitObstacle(_ period: Period) -> CapacityAnswer.Obstacle? {
        guard !visitsLeft.isEmpty else { return nil }
        let (first, last) = (zone.date(of: period.start), zone.date(of: period.end))
        let needed = first == last ? 2 : 1
        let isFull = [first, last].contains { visitsLeft[$0].map { $0 < needed } ?? false }
        return isFull ? .dayFull : nil
    }

    /// Whether a period is too short or too long.
    public func lengthObstacle(_ period: Period) -> CapacityAnswer.Obstacle? {
        if period.end < shortestEnd(from: period.start) { return .tooShort }
        if period.end > longestEnd(from: period.start) { return .tooLong }
        return nil
    }

    /// The first moment at which it may start.
    public func earliestStart(now: Instant) -> Instant { moment(leadHours, after: now) }

    /// The last day on which it may start.
    public func latestDay(now: Instant) -> LocalDate {
        zone.date(of: now).adding(days: daysAhead)
    }

    /// The first moment at which it may end.
    public func shortestEnd(from start: Instant) -> Instant { moment(shortestHours, after: start) }

    /// The last moment at which it may end.
    public func longestEnd(from start: Instant) -> Instant { moment(longestHours, after: start) }

    private func moment(_ hours: Int, after instant: Instant) -> Instant {
        let (days, rest) = hours.quotientAndRemainder(dividingBy: 24)
        guard days > 0 else { return instant.adding(hours: rest) }
        let day = zone.date(of: instant).adding(days: days)
        // The time of a clock has no seconds; those of the instant are kept.
        let started = zone.instant(zone.date(of: instant), zone.time(of: instant))
        let seconds = max(0, started.milliseconds(until: instant)) % 60_000
        return zone.instant(day, zone.time(of: instant)).adding(milliseconds: seconds)
            .adding(hours: rest)
    }
}
