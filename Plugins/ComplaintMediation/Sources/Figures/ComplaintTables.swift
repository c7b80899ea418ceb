import DachwerkKit

/// The tables of a report; small numbers are hidden where they are published.
enum ComplaintTables {
    static func all(_ settings: Values<ComplaintSettings>) -> [Tabulation] {
        [causes(settings), languages(settings)]
    }

    private static func causes(_ settings: Values<ComplaintSettings>) -> Tabulation {
        Tabulation(
            "complaint-mediation.causes", "Complaints of the year up to the date by cause.",
            for: Complaints.reporter, minimumCell: settings.minimumCell
        ) { date, context in
            let files = try CaseYear(upTo: date, context).files
            let causes = try context.records(Cause.self, sort: [.oldest])
            return CountTable(
                rows: causes.map { cause in
                    (
                        Category(cause.id.description, cause.name),
                        files.count { $0.cause == cause.reference }
                    )
                },
                unknown: files.count { $0.cause == nil })
        }
    }

    private static func languages(_ settings: Values<ComplaintSettings>) -> Tabulation {
        Tabulation(
            "complaint-mediation.languages",
            "Complaints of the year up to the date by the languages that their parties needed.",
            for: Complaints.reporter, minimumCell: settings.minimumCell
        ) { date, context in
            let files = try CaseYear(upTo: date, context).files
            let languages = Set(files.flatMap { $0.languages.map(\.language) }).sorted()
            return CountTable(
                rows: languages.map { language in
                    (
                        Category(language),
                        files.count { $0.languages.contains { $0.language == language } }
                    )
                },
                unknown: files.count(where: \.languages.isEmpty))
        }
    }
}
