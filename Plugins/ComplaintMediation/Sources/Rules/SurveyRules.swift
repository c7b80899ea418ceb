import DachwerkKit

/// Satisfaction is counted without the party that gave it.
enum SurveyRules {
    /// Each party answers once, when the matter is settled.
    static let rating = Rule("rating", for: Party.rate) { change, context in
        guard change.after.satisfaction != nil else {
            throw Refusal.missing(Party.satisfaction)
        }
        let file = try CaseRules.file(change.after.caseFile, context)
        guard !CaseState.unsettled.contains(file.state) else {
            throw messages.nothingToAnswer()
        }
        guard !change.after.hasRated else {
            throw messages.ratedBefore()
        }
        change.after.hasRated = true
    }

    /// What is kept is the number and the month, nothing that leads back.
    static let counting = Rule("counting-answer", for: Party.rate, at: .after) { change, context in
        guard let satisfaction = change.after.satisfaction else { return }
        let today = context.today
        try context.create(Survey.self) {
            $0.satisfaction = satisfaction
            $0.month = LocalDate(year: today.year, month: today.month, day: 1) ?? today
        }
    }
}
