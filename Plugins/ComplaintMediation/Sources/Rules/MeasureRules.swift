import DachwerkKit

/// What is done about a case counts for what came of it, whenever it is entered.
enum MeasureRules {
    static let all = [
        Rule("counting-measure", Measure.self, on: .move, at: .after) { change, context in
            try Explanations.reconsider(change.after.caseFile, context)
        }
    ]
}
