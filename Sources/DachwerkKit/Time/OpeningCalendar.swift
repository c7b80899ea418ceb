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

extension OpeningCalendar {
    /// The instant from which a thing is needed that must be prepared before it is handed over.
    ///
    /// Preparation takes the `n` opening days before the day of the hand-over. Nothing if `n` is
    /// not between 0 and 1000, or if the days are not found within three years.
    public func startOfPreparation(openingDays n: Int, before instant: Instant) -> Instant? {
        guard (0...1_000).contains(n) else { return nil }
        if n == 0 { return instant }
        var date = zone.date(of: instant)
        var remaining = n
        for _ in 0..<Self.searchDays {
            date = date.adding(days: -1)
            if isOpeningDay(date) { remaining -= 1 }
            if remaining == 0 { return zone.startOfDay(date) }
        }
        return nil
    }
}

extension OpeningCalendar {
    /// How many days a search for an earlier opening looks back.
    private static let daysBack = 366

    /// The last moment at or before an instant at which the place is open, its closing counted in.
    public func lastOpening(notAfter instant: Instant) -> Instant? {
        if isOpen(at: instant, includingClosing: true) { return instant }
        let date = zone.date(of: instant)
        for days in 0...Self.daysBack {
            let openings = openings(on: date.adding(days: -days))
            if let last = openings.last(where: { $0.end <= instant }) { return last.end }
        }
        return nil
    }

    /// The first moment at or after an instant at which the place is open, its closing counted in.
    public func firstOpening(notBefore instant: Instant) -> Instant? {
        isOpen(at: instant, includingClosing: true) ? instant : nextOpening(notBefore: instant)
    }
}

/// A date with hours of its own, which count instead of week, holidays and closures.
public struct OpeningException: Sendable, Hashable {
    /// The date.
    public let date: LocalDate
    /// The spans at which the place is open on that date, in order, at least one.
    public let openings: [LocalTimeSpan]

    /// Creates an exception, or nothing if there are no openings or two of them overlap.
    ///
    /// To close a place on a date use a `Closure`, which can say why.
    public init?(date: LocalDate, openings: [LocalTimeSpan]) {
        guard !openings.isEmpty, let sorted = LocalTimeSpan.sorted(openings) else { return nil }
        self.date = date
        self.openings = sorted
    }

    /// Creates an exception from hours such as `10:00-12:00,14:00-18:00`.
    public init?(date: LocalDate, _ hours: String) {
        guard let openings = LocalTimeSpan.list(hours) else { return nil }
        self.init(date: date, openings: openings)
    }
}

/// Why a place is closed on a date.
public struct ClosedReason: Sendable, Hashable {
    /// A stable code: `weekday`, `holiday` or `closure`; later versions may add more.
    public let code: String
    /// The English name of the weekday, the German name of the holiday, or the closure's reason.
    public let name: String
    /// The holiday with its names, if the code is `holiday`.
    public let holiday: PublicHoliday?
    /// The closure with its names, if the code is `closure`.
    public let closure: Closure?

    static func weekday(_ weekday: Weekday) -> ClosedReason {
        ClosedReason(code: "weekday", name: weekday.name, holiday: nil, closure: nil)
    }

    static func holiday(_ holiday: PublicHoliday) -> ClosedReason {
        ClosedReason(
            code: "holiday", name: holiday.germanName, holiday: holiday, closure: nil)
    }

    static func closure(_ closure: Closure) -> ClosedReason {
        ClosedReason(code: "closure", name: closure.reason, holiday: nil, closure: closure)
    }

    /// The reason as it stands in a sentence, read by everybody in their own language.
    public var content: FieldContent {
        if let holiday {
            let names = LocalizedText(
                source: .german,
                versions: [.german: holiday.germanName, .english: holiday.englishName])
            return names.map(FieldContent.localized) ?? .text(name)
        }
        if let names = closure?.names { return .localized(names) }
        if code == "weekday" { return .word("weekday.\(name)") }
        return name.isEmpty ? Messages.closing.then.word : .text(name)
    }
}
