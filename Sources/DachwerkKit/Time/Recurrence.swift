/// Days that come back: every Wednesday, every other week, each first Monday of a month.
///
/// It speaks of days and not of moments. Whoever needs moments takes the same time of the clock on
/// each day, so that a change of the clocks moves nothing.
public struct Recurrence: Sendable, Hashable {
    /// What the days have in common.
    public enum Rhythm: String, Sendable, Hashable, CaseIterable {
        /// The weekday of the first day.
        case weekly
        /// The weekday of the first day and its place in the month, such as the second Tuesday;
        /// a month without a fifth one is left out.
        case monthlyWeekday
        /// The last such weekday of the month.
        case monthlyLastWeekday
    }

    /// The earliest day; the first of the days where the rhythm hits it.
    public let start: LocalDate
    /// What the days have in common.
    public let rhythm: Rhythm
    /// Every how many weeks or months, from 1.
    public let interval: Int
    /// The last day on which one may lie; no end if nothing is said.
    public let until: LocalDate?
    /// How many days there are at most; any number if nothing is said.
    public let count: Int?

    /// Describes days that come back.
    ///
    /// - Parameters:
    ///   - start: The earliest day.
    ///   - rhythm: What the days have in common.
    ///   - interval: Every how many weeks or months; less than 1 counts as 1.
    ///   - until: The last day on which one may lie.
    ///   - count: How many there are at most.
    public init(
        from start: LocalDate, _ rhythm: Rhythm, every interval: Int = 1,
        until: LocalDate? = nil, count: Int? = nil
    ) {
        self.start = start
        self.rhythm = rhythm
        self.interval = max(1, interval)
        self.until = until
        self.count = count
    }

    /// The days, the earliest first.
    ///
    /// - Parameter limit: No more than so many, however long they go on.
    /// - Returns: The days; fewer where the calendar or the recurrence ends.
    public func days(atMost limit: Int) -> [LocalDate] {
        let most = max(0, min(limit, count ?? limit))
        var days: [LocalDate] = []
        var step = 0
        var misses = 0
        // A fifth weekday is missing in most months, and never in so many that follow each other.
        while days.count < most, misses < Self.mostMisses {
            guard let day = day(step) else {
                step += 1
                misses += 1
                continue
            }
            if let until, day > until { break }
            // At the end of the calendar days stand still, on whichever weekday that is.
            if day.weekday != start.weekday || days.last.map({ day <= $0 }) ?? false { break }
            if day >= start { days.append(day) }
            step += 1
            misses = 0
        }
        return days
    }

    private static let mostMisses = 240

    /// The day of a step, if its month has one.
    private func day(_ step: Int) -> LocalDate? {
        if rhythm == .weekly { return start.adding(days: 7 * interval * step) }
        let month = LocalDate(year: start.year, month: start.month, day: 1)?
            .adding(months: interval * step)
        guard let first = month else { return nil }
        let ahead = (start.weekday.rawValue - first.weekday.rawValue + 7) % 7
        let earliest = first.adding(days: ahead)
        // Days after the calendar's last are that one, on whichever weekday.
        func lies(_ day: LocalDate) -> Bool {
            day.month == first.month && day.weekday == start.weekday
        }
        let weeks =
            rhythm == .monthlyLastWeekday
            ? (lies(earliest.adding(days: 28)) ? 4 : 3) : (start.day - 1) / 7
        let day = earliest.adding(days: 7 * weeks)
        return lies(day) ? day : nil
    }
}
