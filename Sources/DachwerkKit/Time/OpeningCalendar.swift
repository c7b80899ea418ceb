/// When a place is open: its week, the holidays of its Land, its closures and its exceptions.
///
/// An exception for a date counts before everything else, then a public holiday, then a closure,
/// then the week. Every search looks at no more than three years of days, so that a place that
/// never opens gets an answer too.
public struct OpeningCalendar: Sendable, Hashable {
    /// The zone of the place.
    public let zone: Zone
    /// The ordinary week.
    public let hours: WeeklyHours
    /// The Land whose public holidays close the place; nothing if holidays do not matter.
    public let land: Land?
    /// The days on which the place is closed for a reason of its own.
    public let closures: [Closure]
    /// The dates with hours of their own.
    public let exceptions: [OpeningException]

    private let exceptionByDate: [LocalDate: OpeningException]

    /// The number of days that a search looks at: three years, one of them a leap year.
    static let searchDays = 3 * 365 + 1

    /// Creates a calendar; of several exceptions for one date the last counts.
    public init(
        zone: Zone, hours: WeeklyHours, land: Land?, closures: [Closure] = [],
        exceptions: [OpeningException] = []
    ) {
        self.zone = zone
        self.hours = hours
        self.land = land
        self.closures = closures
        self.exceptions = exceptions
        exceptionByDate = Dictionary(exceptions.map { ($0.date, $0) }) { _, last in last }
    }

    /// Says whether the place opens at all on a date.
    public func isOpeningDay(_ date: LocalDate) -> Bool {
        whyClosed(date) == nil
    }

    /// Why the place is closed on a date, or nothing if it opens.
    public func whyClosed(_ date: LocalDate) -> ClosedReason? {
        if exceptionByDate[date] != nil { return nil }
        if let land, let holiday = PublicHolidays.holiday(on: date, in: land) {
            return .holiday(holiday)
        }
        if let closure = closures.first(where: { $0.contains(date) }) {
            return .closure(closure)
        }
        return hours.spans(on: date.weekday).isEmpty ? .weekday(date.weekday) : nil
    }

    /// The periods at which the place is open on a date, in order; none if it is closed.
    public func openings(on date: LocalDate) -> [Period] {
        let spans: [LocalTimeSpan]
        if let exception = exceptionByDate[date] {
            spans = exception.openings
        } else {
            spans = isOpeningDay(date) ? hours.spans(on: date.weekday) : []
        }
        // A span that the clocks skip entirely has no length and drops out.
        return spans.compactMap { span in
            Period(start: zone.instant(date, span.from), end: zone.instant(date, span.until))
        }
    }

    /// Says whether the place is open at an instant.
    ///
    /// The closing instant is outside, as the end of every period; `includingClosing` counts it
    /// in, for things that may be handed over until the very last moment.
    public func isOpen(at instant: Instant, includingClosing: Bool = false) -> Bool {
        let date = zone.date(of: instant)
        if openings(on: date).contains(where: { $0.contains(instant) }) { return true }
        return includingClosing && dateOfClosing(at: instant) != nil
    }

    /// The first instant at or after another one at which the place is open.
    public func nextOpening(notBefore: Instant) -> Instant? {
        var found: Instant?
        forEachOpening(after: notBefore) { opening in
            found = opening.start
            return false
        }
        return found
    }

    /// The `n`-th opening day strictly after a date, for `n` from 1 to 1000.
    public func openingDay(_ n: Int, after date: LocalDate) -> LocalDate? {
        guard (1...1_000).contains(n) else { return nil }
        var remaining = n
        for offset in 1...Self.searchDays {
            let day = date.adding(days: offset)
            // At the end of the calendar `adding` stands still.
            guard date.days(until: day) == offset else { return nil }
            if isOpeningDay(day) { remaining -= 1 }
            if remaining == 0 { return day }
        }
        return nil
    }

    /// The date that has a closing at exactly this instant.
    ///
    /// The closing at 24:00 belongs to the day before the one that the calendar shows.
    func dateOfClosing(at instant: Instant) -> LocalDate? {
        let date = zone.date(of: instant)
        return [date, date.adding(days: -1)].first { day in
            openings(on: day).contains { $0.end == instant }
        }
    }

    /// Visits what is left of each opening after an instant, in order, until told to stop.
    func forEachOpening(after instant: Instant, _ visit: (Period) -> Bool) {
        let first = zone.date(of: instant)
        for offset in 0...Self.searchDays {
            let date = first.adding(days: offset)
            guard first.days(until: date) == offset else { return }
            for opening in openings(on: date) {
                guard let left = Period(start: max(opening.start, instant), end: opening.end)
                else { continue }
                guard visit(left) else { return }
            }
        }
    }
}
