extension OpeningCalendar {
    /// The longest working time that a deadline may ask for: a thousand full days.
    private static let mostWorkingMinutes = 1_000 * 1_440

    /// The instant from which a thing is free again that was returned and needs maintenance.
    ///
    /// Maintenance takes the `n` opening days after the day of the return, so the thing is free
    /// from the first moment of the day after the last of them. Without maintenance it is free
    /// at once. Nothing if `n` is not between 0 and 1000, or if the days are not found.
    public func endOfMaintenance(openingDays n: Int, returned: Instant) -> Instant? {
        if n == 0 { return returned }
        guard let last = openingDay(n, after: zone.date(of: returned)) else { return nil }
        return zone.startOfDay(last.adding(days: 1))
    }

    /// The deadline that lies a number of working days, 0 to 1000, after an instant.
    ///
    /// An instant outside the opening hours first moves to the next opening. The deadline has
    /// the same time of day on the `n`-th opening day after that; if that day is not open at
    /// that time, it moves to the day's next opening, or to the day's last closing after it.
    public func deadline(workingDays n: Int, from: Instant) -> Instant? {
        guard (0...1_000).contains(n), let start = beginning(from) else { return nil }
        if n == 0 { return start.instant }
        guard let day = openingDay(n, after: start.date) else { return nil }
        let ofMinute = zone.localMilliseconds(of: start.instant)
            .remainderDown(by: CivilCalendar.millisecondsPerMinute)
        let wanted = zone.instant(day, start.time).adding(milliseconds: ofMinute)
        let openings = openings(on: day)
        guard let opening = openings.first(where: { wanted <= $0.end }) else {
            return openings.last?.end
        }
        return max(wanted, opening.start)
    }

    /// The first instant at which a number of working minutes has passed since another one.
    ///
    /// Only time within the opening hours counts. With 0 minutes it is the next moment of
    /// opening. Nothing if the minutes are negative or not found within three years.
    public func deadline(workingMinutes: Int, from: Instant) -> Instant? {
        guard (0...Self.mostWorkingMinutes).contains(workingMinutes) else { return nil }
        var remaining = Int64(workingMinutes) * CivilCalendar.millisecondsPerMinute
        var deadline: Instant?
        forEachOpening(after: from) { opening in
            let length = opening.durationMilliseconds
            if remaining <= length {
                deadline = opening.start.adding(milliseconds: remaining)
                return false
            }
            remaining -= length
            return true
        }
        return deadline
    }

    /// The whole minutes of a period that lie within the opening hours.
    ///
    /// Of a period longer than three years only the first three years count.
    public func workingMinutes(in period: Period) -> Int {
        var total: Int64 = 0
        forEachOpening(after: period.start) { opening in
            guard let part = opening.intersection(period) else { return false }
            total += part.durationMilliseconds
            return true
        }
        return Int(total / CivilCalendar.millisecondsPerMinute)
    }

    /// Where working time begins to count: at the instant, if open, else at the next opening.
    ///
    /// What arrives at the closing instant still belongs to the day that closes.
    private func beginning(
        _ instant: Instant
    ) -> (instant: Instant, date: LocalDate, time: LocalTime)? {
        let date = zone.date(of: instant)
        if !isOpen(at: instant), let closing = dateOfClosing(at: instant) {
            return (instant, closing, closing == date ? zone.time(of: instant) : .endOfDay)
        }
        guard let start = nextOpening(notBefore: instant) else { return nil }
        return (start, zone.date(of: start), zone.time(of: start))
    }
}
