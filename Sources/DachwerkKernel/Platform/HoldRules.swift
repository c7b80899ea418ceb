import DachwerkKit

/// What a legal hold must be.
enum HoldRules {
    static let all = [whole]

    /// A hold names a record as it is written everywhere else, and an end that is still to come.
    private static let whole = Rule("whole", PlatformHold.self, on: .create) { change, context in
        let hold = change.after
        if let record = hold.record {
            let isThere = try RecordID(record).map { id in
                try (context.writing as? RuleEnvironment)?.holds(id) ?? false
            }
            // A hold on what is not there would keep nothing, and nobody would know.
            guard isThere == true else {
                let fault =
                    isThere == nil ? Messages.value.reference : Messages.value.missingReference
                throw Refusal.invalid(fault(at: PlatformHold.record))
            }
        }
        guard hold.until >= context.today else { throw Messages.tenant.holdOver() }
    }
}
