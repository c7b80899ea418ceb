import DachwerkKit

/// What is looked at when somebody asks for equipment.
enum RequestRules {
    /// Checks the request, and forgets a shortage that is asked anew.
    static func asking(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("asking", Loan.self, on: .create, .change, .move) { change, context in
            let isChangedPromise =
                change.kind == .change && LoanState.promised.contains(change.after.state)
                && HoldingRules.changesPromise(change)
            let isSubmit = change.isAsking
            let isApproval = change.isMove(Loan.approve)
            guard isChangedPromise || isSubmit || isApproval else { return }
            // Whoever gives something up is not asked again for what is left.
            if isChangedPromise, HoldingRules.givesUp(change) {
                let models = Set(change.after.lines.map { $0.model })
                change.after.shortOf.removeAll { !models.contains($0) }
                change.after.isShort = !change.after.shortOf.isEmpty
                return
            }
            change.after.shortOf = []
            change.after.isShort = false
            if isSubmit { try checkTerms(change.after, settings) }
            guard !change.after.isOverride else { return }
            let contents = try LoanContents(change.after, context)
            try SuspensionRules.check(contents, context)
            guard !isApproval else { return }
            try LoanLimits(contents, settings).check(context)
            try QuotaRules.check(contents, settings, context)
            try VisitRules.check(contents, context)
        }
    }

    /// Gives a request its number, once nothing stands against it.
    ///
    /// Counting writes. A request that is refused before it has nothing to undo, and where all of
    /// several are refused, nothing at all has to reach the disk.
    static let numbering = Rule("numbering", Loan.self, on: .create, .move) { change, context in
        guard change.isAsking, change.after.number == nil else { return }
        change.after.number = try context.nextNumber("loan", formerly: "equipment-lending.loan")
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
        throw messages.termsNotAccepted(version)
    }
}
