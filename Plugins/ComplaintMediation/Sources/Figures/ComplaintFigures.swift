import DachwerkKit

/// What a report says about complaints: each figure counts one calendar year up to a date, and
/// none names anybody.
enum ComplaintFigures {
    static func all(_ settings: Values<ComplaintSettings>) -> [Figure] {
        [
            cases, responseHours, responseDays, solutionDays, escalated, byExplanation,
            agreementsKept(settings), lasting(settings), satisfied(settings),
        ]
    }

    private static let cases = Figure(
        "complaint-mediation.cases", "Complaints that came in in the year up to the date.",
        for: Complaints.reporter
    ) { date, context in
        FigureValue(try CaseYear(upTo: date, context).files.count)
    }

    private static let responseHours = Figure(
        "complaint-mediation.response-hours",
        "Median of the hours from the receipt to the first response.",
        for: Complaints.reporter
    ) { date, context in
        FigureValue(try CaseYear(upTo: date, context).medianHours { $0.respondedAt })
    }

    private static let responseDays = Figure(
        "complaint-mediation.response-days",
        "Median of the days from the receipt to the first response.",
        for: Complaints.reporter
    ) { date, context in
        FigureValue(try CaseYear(upTo: date, context).medianHours { $0.respondedAt } / 24)
    }

    private static let solutionDays = Figure(
        "complaint-mediation.solution-days",
        "Median of the days from the receipt to the solution.",
        for: Complaints.reporter
    ) { date, context in
        FigureValue(try CaseYear(upTo: date, context).medianHours { $0.solvedAt } / 24)
    }

    private static let escalated = Figure(
        "complaint-mediation.escalated", "Complaints of which a deadline passed, out of all.",
        for: Complaints.reporter
    ) { date, context in
        let files = try CaseYear(upTo: date, context).files
        return FigureValue(files.count { $0.escalations > 0 }, of: files.count)
    }

    private static let byExplanation = Figure(
        "complaint-mediation.by-explanation",
        "Complaints solved by explaining a rule alone, out of all that were solved.",
        for: Complaints.reporter
    ) { date, context in
        let solved = try CaseYear(upTo: date, context).solved
        return FigureValue(
            solved.count { $0.outcome == .clarifiedByExplanation }, of: solved.count)
    }

    private static func agreementsKept(_ settings: Values<ComplaintSettings>) -> Figure {
        let least = settings.minimumCell
        return Figure(
            "complaint-mediation.agreements-kept",
            "Agreements that both parties said to hold, out of all that were followed up.",
            for: Complaints.reporter
        ) { date, context in
            let files = try CaseYear(upTo: date, context).files
            return try share(
                files.count { $0.isAgreementKept == true },
                of: files.count { $0.isAgreementKept != nil }, least)
        }
    }

    /// What parties said is shown only where it is not the answer of a few whom one could guess.
    private static func share(_ part: Int, of all: Int, _ least: Int) throws -> FigureValue {
        guard all == 0 || all >= least else { throw messages.tooFew() }
        return FigureValue(part, of: all)
    }

    private static func lasting(_ settings: Values<ComplaintSettings>) -> Figure {
        let days = settings.renewalDays
        return Figure(
            "complaint-mediation.lasting",
            "Solutions after which the matter did not come up again for so many days as the "
                + "tenant set, out of all that are so old in the year up to the date.",
            for: Complaints.reporter
        ) { date, context in
            let (all, unrenewed) = try CaseYear(upTo: date, context).lasting(days)
            return FigureValue(unrenewed, of: all)
        }
    }

    private static func satisfied(_ settings: Values<ComplaintSettings>) -> Figure {
        let least = settings.minimumCell
        return Figure(
            "complaint-mediation.satisfied",
            "Answers of 4 or 5 to how satisfied a party was, out of all answers.",
            for: Complaints.reporter
        ) { date, context in
            let first = LocalDate(year: date.year, month: 1, day: 1) ?? date
            let answers = try context.count(Survey.self, by: \.satisfaction) {
                $0.month >= first && $0.month <= date
            }
            let satisfied = answers.filter { $0.key >= 4 }
            return try share(
                satisfied.values.reduce(0, +), of: answers.values.reduce(0, +), least)
        }
    }
}
