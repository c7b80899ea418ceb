import DachwerkKit

/// What a report says about the sessions in a period, or in the calendar year up to a date.
enum SessionFigures {
    static func all(_ settings: Values<SessionSettings>) -> [Figure] {
        [held, reached, confirmedInTime(settings), withoutMediator, unreported, feesOpen, glad]
    }

    private static let held = figure("sessions", "Sessions that took place in the period.") {
        FigureValue(try $0.held())
    }

    private static let reached = figure(
        "persons-reached",
        "People reached by the sessions of the period, as reported by headcount."
    ) { FigureValue(try $0.sum(\.reached)) }

    private static func confirmedInTime(_ settings: Values<SessionSettings>) -> Figure {
        figure(
            "confirmed-in-time",
            "Requests of the period that were confirmed within the days of the settings, out of "
                + "all requests of the period."
        ) { try $0.confirmed(within: settings.confirmDays) }
    }

    private static let withoutMediator = figure(
        "without-mediator",
        "Requests for which nobody was found in the period and that were not confirmed later, "
            + "out of all requests of the period."
    ) { FigureValue(try $0.unmet().count, of: try $0.asked()) }

    private static let unreported = figure(
        "unreported", "Sessions of the period without a report, out of those that took place."
    ) { FigureValue(try $0.held(in: [.held]), of: try $0.held()) }

    private static let feesOpen = figure(
        "fees-open", "Fees of today that are not paid yet, all together, in euro cents."
    ) { span in
        let sums = try span.reader.sum(Fee.self, of: \.total) {
            $0.state.isOne(of: Fee.State.open)
        }
        return FigureValue(Int(clamping: sums.first?.minorUnits ?? 0))
    }

    private static let glad = figure(
        "glad-faces",
        "Glad faces that people chose after the sessions of the period, out of all faces."
    ) { span in
        let glad = try span.sum(\.glad)
        return FigureValue(
            glad, of: glad + (try span.sum(\.undecided)) + (try span.sum(\.sad)))
    }

    private static func figure(
        _ name: String, _ summary: String,
        count: @escaping @Sendable (SessionSpan) throws -> FigureValue
    ) -> Figure {
        .inPeriod("information-sessions.\(name)", summary, for: Sessions.reporter) {
            try count(SessionSpan($0, $1))
        }
    }
}

/// Some days of which a figure speaks, and the sessions on them.
struct SessionSpan {
    private let first: LocalDate
    private let last: LocalDate
    private let start: Instant
    private let end: Instant
    let reader: TenantReader

    /// The days of a span, both ends included.
    init(_ span: DateSpan, _ reader: TenantReader) {
        first = span.from
        last = span.until ?? span.from
        start = reader.tenant.zone.startOfDay(first)
        end = reader.tenant.zone.startOfDay(last.adding(days: 1))
        self.reader = reader
    }

    /// How many sessions began in the span and are in some of the states of what took place.
    func held(in states: [SessionState] = SessionState.tookPlace) throws -> Int {
        try reader.count(Session.self) {
            $0.state.isOne(of: states) && $0.period.start >= start && $0.period.start < end
        }
    }

    /// How many requests were made in the span.
    func asked() throws -> Int {
        try reader.count(Session.self) { $0.createdAt >= start && $0.createdAt < end }
    }

    /// How many requests of the span became certain within so many days.
    func confirmed(within days: Int) throws -> FigureValue {
        var inTime = 0
        try reader.visit(
            Session.self,
            where: { $0.createdAt >= start && $0.createdAt < end && !$0.confirmedAt.isEmpty }
        ) { session in
            let latest = session.createdAt.adding(days: days)
            if let moment = session.confirmedAt, moment <= latest { inTime += 1 }
        }
        return FigureValue(inTime, of: try asked())
    }

    /// The requests for which nobody was found in the span.
    func unmet() throws -> [Record<Session>] {
        try reader.records(Session.self, sort: [.oldest]) {
            $0.unmetOn >= first && $0.unmetOn <= last
        }
    }

    /// The reports on the sessions of the span.
    func reports() throws -> [Record<Report>] {
        try reader.records(Report.self, sort: [.oldest]) { $0.day >= first && $0.day <= last }
    }

    /// The sum of a count over the reports on the sessions of the span.
    func sum(
        _ field: (FilterBuilder<Report>) -> FilterTerm<Report, Int>
    ) throws -> Int {
        try reader.sum(Report.self, of: field) { $0.day >= first && $0.day <= last }
    }
}
