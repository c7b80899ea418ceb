import DachwerkKit

/// A new version of a house rule reaches those who waited for it.
enum HouseRuleRules {
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<HouseRule>] {
        [
            Rule("new-version", HouseRule.self, on: .create, .change, at: .after) {
                change, context in
                let rule = change.after
                let concerns =
                    change.changes(HouseRule.text) || change.changes(HouseRule.causes)
                    || change.changes(HouseRule.subjects) || change.changes(HouseRule.houses)
                guard concerns else { return }
                let tasks = try context.records(TranslationTask.self) {
                    $0.houseRule == rule.reference && $0.state == .open
                }
                for task in tasks where rule.text.speaks(task.language) {
                    try context.move(task, TranslationTask.finish)
                }
                for cause in rule.causes {
                    let waiting = try context.records(CaseFile.self, sort: [.oldest]) {
                        $0.cause == cause && $0.state.isOne(of: CaseState.unsettled)
                    }
                    for file in waiting {
                        try Explanations.offer(in: file.reference, settings, context)
                    }
                }
            }
        ]
    }
}
