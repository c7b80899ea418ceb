import DachwerkKit

/// A series shows what is possible before anything is booked, and becomes single bookings then.
enum SeriesRules {
    static func all(_ settings: Values<RoomSettings>) -> [Rule<Series>] {
        [
            editing, person, AcceptanceRules.series, listing(settings), booking(settings),
            confirming, ending,
        ]
    }

    /// What was asked for is changed booking by booking.
    private static let editing = Rule("editing", Series.self, on: .change) { change, context in
        guard change.after.state != .planned, context.actor.kind != .system else { return }
        let isOtherwise =
            change.changes(Series.room) || change.changes(Series.startsOn)
            || change.changes(Series.from) || change.changes(Series.until)
            || change.changes(Series.rhythm) || change.changes(Series.interval)
            || change.changes(Series.endsOn) || change.changes(Series.count)
            || change.changes(Series.extraDates) || change.changes(Series.leaveOut)
        if isOtherwise { throw messages.seriesFixed() }
    }

    /// Somebody of the organisation itself answers for it.
    private static let person = Rule("person", Series.self, on: .create, .change) {
        change, context in
        guard change.changes(Series.personInCharge), let person = change.after.personInCharge
        else { return }
        try ContentRules.check(person, of: change.after.organisation, context)
    }

    /// Answers for every date, whenever something of the plan changes or somebody asks again.
    private static func listing(_ settings: Values<RoomSettings>) -> Rule<Series> {
        Rule("listing", Series.self, on: .create, .change, .move) { change, context in
            guard change.after.state == .planned else { return }
            let plan = try SeriesPlan(change.after, settings, context)
            let dates: [Values<SeriesDate>] = try plan.dates()
            change.after.dates = dates
            change.after.possible = dates.filter { $0.answer == .free }.count
        }
    }

    /// Books what was shown as possible, all of it or nothing: where one date was taken meanwhile,
    /// the list is to be looked at again.
    private static func booking(_ settings: Values<RoomSettings>) -> Rule<Series> {
        Rule("booking", Series.self, on: .move, at: .after) { change, context in
            guard change.isMove(Series.book) else { return }
            let series = try bookDates(of: change.after, settings, context)
            let isOpen = try context.exists(Booking.self) {
                $0.series == series.reference && $0.state == .requested
            }
            if isOpen {
                try tellRequest(series, context)
            } else {
                try context.move(series, Series.confirm)
            }
        }
    }

    /// Makes a booking of each date that was shown as possible, and notes it at the date.
    private static func bookDates(
        of planned: Record<Series>, _ settings: Values<RoomSettings>, _ context: TenantContext
    ) throws -> Record<Series> {
        let plan = try SeriesPlan(planned, settings, context)
        var dates: [Values<SeriesDate>] = planned.dates
        var count = 0
        for position in dates.indices where dates[position].answer == .free {
            let booked = try book(dates[position].day, planned, plan, context)
            dates[position].answer = .booked
            dates[position].booking = booked
            count += 1
        }
        guard count > 0 else { throw messages.seriesImpossible() }
        return try context.change(try context.existing(planned.reference)) {
            $0.dates = dates
            $0.possible = count
        }
    }

    /// Confirms every date that is still asked for.
    private static let confirming = Rule("confirming", Series.self, on: .move, at: .after) {
        change, context in
        guard change.isMove(Series.confirm) else { return }
        for booking in try bookings(of: change.after, in: [.requested, .option], context) {
            try context.move(booking, Booking.confirmAtOnce)
        }
        let series = change.after
        let room = try context.existing(series.room).name
        try context.notify(
            messages.seriesConfirmed(room, series.possible, first(series)), about: series,
            to: series.organisation.id)
    }

    /// Lets go of every date that is still to come.
    private static let ending = Rule("ending", Series.self, on: .move, at: .after) {
        change, context in
        let isRefused = change.isMove(Series.refuse)
        guard isRefused || change.isMove(Series.cancel) else { return }
        let series = change.after
        let coming = try bookings(of: series, in: BookingState.held, context).filter {
            $0.period.start > context.now
        }
        for booking in coming { try context.move(booking, Booking.dropWithSeries) }
        let room = try context.existing(series.room).name
        if isRefused {
            try context.notify(
                messages.seriesRefused(room, change.reason ?? ""), about: series,
                to: series.organisation.id)
        } else if change.before?.state != .planned {
            let text = messages.seriesCancelled(room, coming.count)
            try context.notify(text, about: series, to: series.organisation.id)
            try context.notify(text, about: series, to: Rooms.manager)
        }
    }

    private static func tellRequest(
        _ series: Record<Series>, _ context: TenantContext
    ) throws {
        let room = try context.existing(series.room).name
        try context.notify(
            messages.seriesReceived(room, series.possible, first(series)), about: series,
            to: series.organisation.id)
        try context.notify(
            messages.seriesToDecide(room, series.possible, first(series)), about: series,
            to: Rooms.manager)
    }

    private static func first(_ series: Record<Series>) -> LocalDate {
        series.dates.first { $0.answer == .booked }?.day ?? series.startsOn
    }

    private static func bookings(
        of series: Record<Series>, in states: [BookingState], _ context: TenantReader
    ) throws -> [Record<Booking>] {
        try context.records(Booking.self, sort: [.oldest]) {
            $0.series == series.reference && $0.state.isOne(of: states)
        }
    }

    private static func book(
        _ day: LocalDate, _ series: Record<Series>, _ plan: SeriesPlan, _ context: TenantContext
    ) throws -> Reference<Booking> {
        guard let period = plan.period(on: day) else { throw messages.seriesTimes() }
        do {
            return try context.create(Booking.self) { fill(&$0, from: series, in: period) }
                .reference
        } catch let refusal as Refusal where isAboutTime(refusal) {
            var changed = messages.seriesChanged(day)
            changed.note = refusal.note
            throw changed
        }
    }

    /// Whether a date is not possible any more; what is wrong with all of them is said as it is.
    private static func isAboutTime(_ refusal: Refusal) -> Bool {
        let code = refusal.code.description
        return code.hasPrefix("capacity.")
            || ["taken", "too-", "share-", "in-the-past"].contains {
                code.hasPrefix("\(RoomMessages.capability).\($0)")
            } && !code.contains("too-many")
    }

    private static func fill(
        _ booking: inout Values<Booking>, from series: Record<Series>, in period: Period
    ) {
        booking.organisation = series.organisation
        booking.room = series.room
        booking.period = period
        booking.title = series.title
        booking.use = series.use
        booking.people = series.people
        booking.seating = series.seating
        booking.isPublic = series.isPublic
        booking.isLoud = series.isLoud
        booking.needs = series.needs
        booking.personInCharge = series.personInCharge
        booking.personName = series.personName
        booking.houseRules = series.houseRules
        booking.rulesLanguage = series.rulesLanguage
        booking.project = series.project
        booking.series = series.reference
    }
}
