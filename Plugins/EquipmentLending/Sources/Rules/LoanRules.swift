import DachwerkKit

/// The rules of loans, in the order in which they run.
enum LoanRules {
    /// First what completes and checks the record, then what holds equipment, then what tells.
    static func all(_ settings: Values<LendingSettings>) -> [Rule<Loan>] {
        [
            LoanContentRules.editing,
            LoanContentRules.lines,
            LoanContentRules.person,
            OverrideRules.reason,
            RequestRules.asking(settings),
            RequestRules.extending(settings),
            HandOverRules.handOver,
            ReturnRules.returning,
            EndRules.ending,
            HoldingRules.holding,
            ReturnRules.inspecting,
            EndRules.losing,
            EndRules.delaying(settings),
            LoanNotices.telling,
            RequestRules.approvingAtOnce(settings),
        ]
    }
}
