import DachwerkKit

/// A loan that is kept longer: asked for by the borrower, granted at the counter.
enum ExtensionRules {
    static func all(_ settings: Values<LendingSettings>) -> [Rule<Loan>] {
        [asking, extending(settings), answering]
    }

    /// A borrower asks while something is out, for a later end.
    private static let asking = Rule("asking-extension", Loan.self, on: .change) {
        change, context in
        guard change.changes(Loan.extensionUntil), let until = change.after.extensionUntil
        else { return }
        let loan = change.after
        guard LoanState.out.contains(loan.state), until > loan.period.end, until > context.now
        else { throw messages.noExtension().at(Loan.extensionUntil) }
    }

    /// A longer loan keeps its start, ends later, and stays within the limits.
    private static func extending(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("extending", for: Loan.extend) { change, context in
            guard let before = change.before else { return }
            let period = change.after.period
            guard period.start == before.period.start, period.end > before.period.end,
                period.end > context.now
            else { throw messages.noExtension().at(Loan.period) }
            change.after.extensionUntil = nil
            guard !change.after.isOverride else { return }
            let contents = try LoanContents(change.after, context)
            try SuspensionRules.check(contents, context)
            try LoanLimits(contents, settings).checkLength(context)
            try checkOpening(change.after, context)
        }
    }

    /// The keepers hear of the wish, and the borrower when it is not granted.
    private static let answering = Rule("answering-extension", Loan.self, on: .change, at: .after) {
        change, context in
        guard change.changes(Loan.extensionUntil) else { return }
        if let until = change.after.extensionUntil {
            try LoanNotices.tellKeepers(
                messages.extensionAsked(change.after, until), change.after, context)
        } else if !context.actor.organisations.contains(change.after.organisation.id) {
            let text =
                change.reason.map { messages.extensionRefusedBecause(change.after, $0) }
                ?? messages.extensionRefused(change.after)
            try LoanNotices.tell(text, change.after, context)
        }
    }

    private static func checkOpening(_ loan: Record<Loan>, _ context: TenantReader) throws {
        guard !loan.isByAgreement, let store = loan.store else { return }
        let calendar = LendingStore.calendar(try context.existing(store), context)
        guard !calendar.isOpen(at: loan.period.end, includingClosing: true) else { return }
        let end = calendar.nextOpening(notBefore: loan.period.end)
        throw messages.extensionClosed(
            loan.period.end, end.flatMap { Period(start: loan.period.start, end: $0) })
    }

    /// Takes the longer time, if nobody else was promised it, and looks again who is covered.
    ///
    /// Those count, too, who lost their hold because this loan was late: being late gains nothing.
    static func keep(_ change: Change<Loan>, _ context: TenantContext) throws {
        let loan = change.after
        let models = loan.lines.map { $0.model }
        try Cover.countWaiting(for: models, besides: loan, context)
        let claims = LoanClaims(try LoanContents(loan, context))
        do {
            try context.claim(
                claims.out(.anytime, context) + claims.back(context), for: loan.reference)
        } catch let refusal as Refusal where refusal.code.description.hasPrefix("capacity.") {
            throw try taken(refusal, loan, since: change.before?.period.end, context)
        }
        try Cover.recheck(models, because: .delay, context)
        if loan.returns.isEmpty { return }
        try context.move(try context.existing(loan.reference), Loan.notePart)
    }

    /// From when on others were promised what is to be kept longer.
    private static func taken(
        _ refusal: Refusal, _ loan: Record<Loan>, since end: Instant?, _ context: TenantReader
    ) throws -> Refusal {
        let model = refusal.arguments["name"] ?? .null
        var first: Instant?
        if case .identifier(let pool)? = refusal.arguments["pool"], let end {
            first = try context.holdings(
                of: Reference<ItemModel>(pool), from: end, until: loan.period.end
            ).filter { $0.holder != loan.id }.map(\.period.start).min()
        }
        return first.map { messages.extensionTaken(model, $0) }
            ?? messages.extensionUnavailable(model)
    }
}
