import DachwerkKit

/// The rules of cases, in the order in which they run, and what each step means.
enum CaseRules {
    /// First what completes and checks the record, then deadlines, then what follows and tells.
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<CaseFile>] {
        [
            remembering,
            FilingRules.receiving,
            NeutralityRules.leading,
            NeutralityRules.mediating,
            AssignmentRules.assigning,
            AssignmentRules.standingIn,
            MoveRules.checking,
            MoveRules.noting,
            PromiseRules.promising(settings),
            PromiseRules.setting(settings),
            FilingRules.opening(settings),
            Explanations.classifying(settings),
            MoveRules.resuming(settings),
            MoveRules.leavingMediation,
            AssignmentRules.telling(settings),
            AssignmentRules.tellingStandIn(settings),
            NeutralityRules.telling(settings),
            MoveRules.telling(settings),
        ]
    }

    /// A case whose parties were forgotten stays as it is.
    private static let remembering = Rule("remembering", CaseFile.self, on: .change, .move) {
        change, context in
        guard change.before?.isAnonymous == true, context.actor.kind != .system else { return }
        throw messages.forgotten()
    }

    /// The case of something that belongs to one, as long as its parties are remembered.
    static func file(
        _ reference: Reference<CaseFile>, _ context: TenantReader
    ) throws -> Record<CaseFile> {
        let file = try context.existing(reference)
        guard !file.isAnonymous else { throw messages.forgotten() }
        return file
    }
}
