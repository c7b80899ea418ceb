import DachwerkKit

/// What is looked at when somebody asks for equipment.
enum RequestRules {
    /// Gives the number, checks the request, and forgets a shortage that is asked anew.
    static func asking(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("asking", Loan.self, on: .create, .change, .move) { change, context in
            let isChangedPromise =
                change.kind == .change && LoanState.promised.contains(change.after.state)
                && HoldingRules.changesPromise(change)
            let isSubmit = change.isAsking
            let isApproval = change.isMove(Loan.approve)
            guard isChangedPromise || isSubmit || isApproval else { return }
            change.after.shortOf = []
            change.after.isShort = false
            if isSubmit, change.after.number == nil {
                change.after.number = try context.nextNumber("equipment-lending.loan")
            }
            if isSubmit { try checkTerms(change.after, settings) }
            guard !change.after.isOverride else { return }
            let contents = try LoanContents(change.after, context)
            try SuspensionRules.check(contents, context)
            guard !isApproval else { return }
            try LoanLimits(contents, settings).check(context)
            try QuotaRules.check(contents, context)
            try VisitRules.check(contents, context)
        }
    }

    /// A longer loan keeps its start, ends later, and stays within the limits.
    static func extending(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("extending", Loan.self, on: .move) { change, context in
            guard change.isMove(Loan.extend), let before = change.before else { return }
            let period = change.after.period
            guard period.start == before.period.start, period.end > before.period.end,
                period.end > context.now
            else {
                throw Refusal(
                    "equipment-lending.extension", .invalid,
                    faults: [FieldFault(field: "period", "equipment-lending.extension")])
            }
            guard !change.after.isOverride else { return }
            let contents = try LoanContents(change.after, context)
            try SuspensionRules.check(contents, context)
            try LoanLimits(contents, settings).checkLength(context)
        }
    }

    /// Approves a request at once where the tenant or all its models say so.
    static func approvingAtOnce(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("approving-at-once", Loan.self, on: .create, .move, at: .after) { change, context in
            guard change.isAsking else { return }
            let contents = try LoanContents(change.after, context)
            guard settings.autoApproves || contents.lineModels.allSatisfy({ $0.autoApproves })
            else { return }
            let loan = try context.existing(change.after.reference)
            try context.move(loan, Loan.approve, reason: change.reason)
        }
    }

    private static func checkTerms(
        _ loan: Record<Loan>, _ settings: Values<LendingSettings>
    ) throws {
        guard let version = settings.termsVersion, loan.termsVersion != version else { return }
        throw Refusal(
            "equipment-lending.terms-not-accepted", .invalid,
            arguments: ["version": .text(version)],
            faults: [
                FieldFault(
                    field: "termsVersion", "equipment-lending.terms-not-accepted",
                    ["version": .text(version)])
            ])
    }
}
