import DachwerkKit
import MediatorTrainingContract

/// The tables of the calendar year up to a date; small cells are hidden from all but the
/// coordination.
enum SessionTables {
    static let all = [sessions, unmet, districts, venues]

    private static let sessions = table(
        "by-language-and-topic", "Reported sessions by language and topic."
    ) { span in
        try grid(
            span.reports().compactMap { report in
                guard let language = report.language, let topic = report.topic else { return nil }
                return (language, topic)
            }, span.reader)
    }

    private static let unmet = table(
        "without-mediator-by-language",
        "Requests for which nobody was found, by language and topic: what should be trained next."
    ) { span in
        try grid(span.unmet().map { ($0.language, $0.topic) }, span.reader)
    }

    private static let districts = table(
        "persons-by-district", "People reached, by district, as reported by headcount."
    ) { span in
        try heads(span.reports()) { $0.district }
    }

    private static let venues = table(
        "persons-by-venue", "People reached, by kind of place, as reported by headcount."
    ) { span in
        try heads(span.reports()) { $0.venueType?.rawValue }
    }

    /// Counts sessions by language and topic.
    private static func grid(
        _ sessions: [(LanguageTag, Reference<TrainingTopic>)], _ reader: TenantReader
    ) throws -> CountTable {
        let languages = Set(sessions.map(\.0)).sorted()
        let topics = try Set(sessions.map(\.1)).sorted { $0.id < $1.id }
            .map { try reader.existing($0) }
        return CountTable(
            rows: languages.map { Category($0.description, $0.name) },
            columns: topics.map { Category($0.code, $0.title) }
        ) { row, column in
            sessions.count { $0.0 == languages[row] && $0.1 == topics[column].reference }
        }
    }

    /// Counts people by what a report says of the session.
    private static func heads(
        _ reports: [Record<Report>], by category: (Record<Report>) -> String?
    ) -> CountTable {
        var counts: [String: Int] = [:]
        var unknown = 0
        for report in reports {
            guard let found = category(report) else {
                unknown += report.reached
                continue
            }
            counts[found, default: 0] += report.reached
        }
        // An order by count would say something of those that are hidden.
        return CountTable(
            rows: counts.sorted { $0.key < $1.key }.map { (Category($0.key), $0.value) },
            unknown: unknown)
    }

    private static func table(
        _ name: String, _ summary: String,
        count: @escaping @Sendable (SessionSpan) throws -> CountTable
    ) -> Tabulation {
        Tabulation(
            "information-sessions.\(name)", summary, for: Sessions.coordinator,
            readableBy: Sessions.reporter
        ) { date, reader in
            let first = LocalDate(year: date.year, month: 1, day: 1) ?? date
            guard let year = DateSpan(from: first, until: date) else {
                return CountTable(rows: [])
            }
            return try count(SessionSpan(year, reader))
        }
    }
}
