import DachwerkKit

/// The dates of a series, each with what is possible on it.
struct SeriesPlan {
    private let series: Record<Series>
    private let room: Record<Room>
    private let settings: Values<RoomSettings>
    private let context: TenantReader

    init(
        _ series: Record<Series>, _ settings: Values<RoomSettings>, _ context: TenantReader
    ) throws {
        self.series = series
        self.settings = settings
        self.context = context
        room = try context.existing(series.room)
    }

    /// Every day that the series means, the earliest first.
    ///
    /// - Throws: A refusal where there is none, or more than the tenant allows.
    func days() throws -> [LocalDate] {
        let most = settings.maxSeriesDates
        var days = Set(series.extraDates)
        if let rhythm = series.rhythm.flatMap({ Recurrence.Rhythm(rawValue: $0.rawValue) }) {
            guard series.endsOn != nil || series.count != nil else {
                throw messages.seriesTooLong(most)
            }
            let recurrence = Recurrence(
                from: series.startsOn, rhythm, every: series.interval, until: series.endsOn,
                count: series.count)
            days.formUnion(recurrence.days(atMost: most + 1))
        }
        guard !days.isEmpty else { throw messages.seriesEmpty() }
        guard days.count <= most else { throw messages.seriesTooLong(most) }
        return days.sorted()
    }

    /// Each date with its answer; nothing is held by it.
    func dates() throws -> [Values<SeriesDate>] {
        let days = try days()
        guard let first = days.first, let last = days.last, let start = period(on: first),
            let end = period(on: last), let whole = Period(start: start.start, end: end.end)
        else { throw messages.seriesTimes() }
        let wish = wish(in: start)
        try wish.checkRoom(besides: series.reference, context)
        var book = try ShareBook(of: series.organisation, around: whole, settings, context)
        return try days.map { day in
            guard let period = period(on: day) else { throw messages.seriesTimes() }
            return try date(day, wish.at(period), &book)
        }
    }

    /// When the series takes place on a day; the same time of the clock on each.
    func period(on day: LocalDate) -> Period? {
        let zone = context.tenant.zone
        return Period(
            start: zone.instant(day, series.from), end: zone.instant(day, series.until))
    }

    private func wish(in period: Period) -> Wish {
        Wish(
            room: room, people: series.people, seating: series.seating, use: series.use,
            isLoud: series.isLoud, period: period)
    }

    private func date(
        _ day: LocalDate, _ wish: Wish, _ book: inout ShareBook
    ) throws -> Values<SeriesDate> {
        if series.leaveOut.contains(day) { return line(day, .leftOut) }
        let limits = RoomTerms.limits(of: room, settings, context)
        let answer = try wish.answer(besides: series.reference, context)
        if answer.lacksQuantity {
            return line(day, .taken, try publicTitle(in: wish.period), answer.next)
        }
        let (isClosed, cause) = closing(answer)
        if isClosed { return line(day, .closed, cause, answer.next) }
        let isOutside = limits.obstacle(wish.period, now: context.now) != nil
        if isOutside || wish.quietTime(context) != nil {
            return line(day, .limits, nil, answer.next)
        }
        if book.obstacle(to: room, in: wish.period) != nil { return line(day, .share) }
        try book.add(wish.period, room)
        return line(day, .free)
    }

    private func line(
        _ day: LocalDate, _ answer: SeriesAnswer, _ cause: LocalizedText? = nil,
        _ next: Period? = nil
    ) -> Values<SeriesDate> {
        Values<SeriesDate> {
            $0.day = day
            $0.answer = answer
            $0.cause = cause
            $0.next = next
        }
    }

    /// What a public event is called that is in the way; of others nobody hears more than that.
    private func publicTitle(in period: Period) throws -> LocalizedText? {
        let others = try context.holdings(
            of: room.reference, from: period.start, until: period.end)
        for other in others where other.resource == Booking.id {
            guard let booking = try context.record(Reference<Booking>(other.holder)),
                booking.isPublic, let title = booking.title
            else { continue }
            return LocalizedText(title, in: context.tenant.languages.first ?? .german)
        }
        return nil
    }

    /// Whether the room is closed then, and why as far as there is a name for it.
    private func closing(_ answer: CapacityAnswer) -> (isClosed: Bool, cause: LocalizedText?) {
        for obstacle in answer.obstacles {
            switch obstacle {
            case .closedAtStart(let reason), .closedAtEnd(let reason), .closedBetween(let reason):
                return (true, reason.flatMap(name))
            default: continue
            }
        }
        return (false, nil)
    }

    /// The holiday or the closure by its names; that it is Sunday everybody sees.
    private func name(_ reason: ClosedReason) -> LocalizedText? {
        if case .localized(let names) = reason.content { return names }
        guard reason.closure != nil, !reason.name.isEmpty else { return nil }
        return LocalizedText(reason.name, in: context.tenant.languages.first ?? .german)
    }
}
