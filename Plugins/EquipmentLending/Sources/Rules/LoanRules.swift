import DachwerkKit

/// The rules of loans, in the order in which they run.
enum LoanRules {
    /// First what completes and checks the record, then what holds equipment.
    static func all(_ settings: Values<LendingSettings>) -> [Rule<Loan>] {
        [
            LoanContentRules.editing, LoanContentRules.lines, LoanContentRules.person,
            LoanContentRules.agreement, OverrideRules.reason, RequestRules.asking(settings),
        ] + ExtensionRules.all(settings) + [
            HandOverRules.handOver, ReturnRules.returning, EndRules.ending, HoldingRules.reserving,
            RequestRules.numbering, HoldingRules.holding, LoanDeadlines.setting(settings),
            ReturnRules.inspecting, EndRules.losing, EndRules.delaying(settings),
            EndRules.settling,
            RequestRules.approvingAtOnce(settings),
        ]
    }
}
