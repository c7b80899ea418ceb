import DachwerkKit
import MediatorTrainingContract

/// The announced dates for newspapers and calendars: as plain text, as a calendar file and as a
/// spreadsheet, always the same dates.
enum PressList {
    static let all = [text, calendar, sheet]

    private static let text = reading(
        "dates-text", "Announced dates as plain text.", "text/plain"
    ) { dates, _ in
        dates.map { date in
            let parts = [
                "\(date.day) \(date.from)–\(date.until)",
                "\(date.topic) (\(date.language))", date.host, date.address,
            ]
            return parts.compactMap(\.self).joined(separator: ", ") + "\n"
        }.joined().utf8.map(\.self)
    }

    private static let calendar = reading(
        "dates-calendar", "Announced dates as a calendar file.", "text/calendar"
    ) { dates, _ in
        let events = dates.flatMap { date in
            CalendarLines.event(
                id: date.id, sequence: 0, changedAt: date.askedAt, period: date.period,
                summary: "\(date.topic) (\(date.language))",
                location: [date.host, date.address].compactMap(\.self).joined(separator: ", "))
        }
        return CalendarLines.document(events)
    }

    private static let sheet = reading(
        "dates-sheet", "Announced dates as a spreadsheet.", "text/csv"
    ) { dates, question in
        var writer = CSVWriter(dialect: .germanExcel)
        let heads = [
            "session.period", "absence.from", "absence.until", "session.topic",
            "session.language", "session.hostName", "session.address",
        ]
        writer.row(heads.map { .text(question.word("information-sessions.\($0)")) })
        for date in dates {
            writer.row([
                .text(date.day), .text(date.from), .text(date.until), .text(date.topic),
                .text(date.language), date.host.map { .text($0) } ?? .empty,
                date.address.map { .text($0) } ?? .empty,
            ])
        }
        return writer.bytes
    }

    private static func reading(
        _ name: String, _ summary: String, _ form: String,
        write: @escaping @Sendable ([PressDate], ReadingQuestion) -> [UInt8]
    ) -> Reading {
        Reading(
            "information-sessions.\(name)", summary, among: "dates", for: .everybody,
            parameters:
                ReadingParameter("from", "The first day; that of next month if left out.", .date),
            ReadingParameter("until", "The last day; that of the same month if left out.", .date),
            ReadingParameter("language", "Only sessions held in this language.", .text),
            answering: .media(form)
        ) { question, reader in
            let dates = try PressDate.all(question, reader)
            return ReadingAnswer(write(dates, question), "\(form); charset=utf-8")
        }
    }
}

/// One announced date, as it is printed.
struct PressDate {
    let id: String
    /// When somebody asked: the version and the change of a record would tell what nobody sees.
    let askedAt: Instant
    let period: Period
    let day: String
    let from: String
    let until: String
    let topic: String
    let language: String
    let host: String?
    let address: String?

    /// The dates that somebody asks for, the earliest first.
    static func all(_ question: ReadingQuestion, _ reader: TenantReader) throws -> [PressDate] {
        let today = reader.today
        let first = try question.date("from") ?? firstOfMonth(today).adding(months: 1)
        let last =
            try question.date("until") ?? firstOfMonth(first).adding(months: 1).adding(days: -1)
        let zone = reader.tenant.zone
        let (start, end) = (zone.startOfDay(first), zone.startOfDay(last.adding(days: 1)))
        let wished = question.text("language").flatMap { LanguageTag($0) }
        let sessions = try reader.records(
            Session.self, sort: [.ascending(Session.period, .start)]
        ) {
            $0.state == .announced && $0.period.start >= start && $0.period.start < end
        }
        return try sessions.filter { wished == nil || $0.language == wished }.map {
            try PressDate($0, question.languages, reader)
        }
    }

    private static func firstOfMonth(_ date: LocalDate) -> LocalDate {
        LocalDate(year: date.year, month: date.month, day: 1) ?? date
    }

    private init(
        _ session: Record<Session>, _ languages: [LanguageTag], _ reader: TenantReader
    ) throws {
        let zone = reader.tenant.zone
        id = "\(session.id)@\(reader.tenant.id)"
        askedAt = reader.now
        period = session.period
        day = Self.text(zone.date(of: session.period.start))
        from = "\(zone.time(of: session.period.start))"
        until = "\(zone.time(of: session.period.end))"
        topic = try reader.existing(session.topic).title.choose(languages).text
        language =
            session.language.name?.choose(languages).text ?? session.language.description
        host = session.hostName
        address = session.address
    }

    /// `05.06.2026`, as it is printed here.
    private static func text(_ date: LocalDate) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(date.day)).\(two(date.month)).\(date.year)"
    }
}
