import DachwerkKit

/// Re-checks what was promised when there is suddenly less, or again more, than before.
///
/// Who asked first keeps what was promised; those for whom not enough is left lose the hold on
/// the models in question, are told with alternatives, and get it back first.
enum Cover {
    /// Why a promise is re-checked; each has a notice of its own.
    enum Cause: String, CaseIterable {
        case damage, delay, stock, times
    }

    /// What has changed for a loan: what it is short of now, and what it could not be given.
    private struct Outcome {
        let contents: LoanContents
        let changed: Record<Loan>
        let short: [(wish: LoanContents.Wish, answer: CapacityAnswer)]
    }

    /// Lets everybody take anew what was promised: those who held it before those who wait, each
    /// in the order of asking.
    ///
    /// - Parameters:
    ///   - models: The models of which there is less, or perhaps more.
    ///   - cause: Why.
    ///   - horizon: Loans that begin later are not concerned.
    ///   - context: The tenant.
    /// - Throws: What the store throws.
    static func recheck(
        _ models: [Reference<ItemModel>], because cause: Cause,
        before horizon: Instant = .distantFuture, _ context: TenantContext
    ) throws {
        let loans = try promises(needing: models, before: horizon, context)
        for contents in loans { try context.release(contents.loan.reference) }
        let holding = loans.filter { !$0.loan.isShort }
        let waiting = loans.filter { $0.loan.isShort }
        let outcomes = try (holding + waiting).compactMap { try renew($0, context) }
        // Only now is it known what is left for whom.
        for outcome in outcomes { try tell(outcome, because: cause, context) }
    }

    /// Gives what is free again to those who lost their hold, the oldest request first.
    static func offer(_ models: [Reference<ItemModel>], _ context: TenantContext) throws {
        let isWaitedFor = try context.exists(Loan.self) {
            $0.isShort == true && $0.state.isOne(of: LoanState.promised)
        }
        guard isWaitedFor else { return }
        let outcomes = try promises(needing: models, context).filter { $0.loan.isShort }
            .compactMap { try renew($0, context) }
        for outcome in outcomes { try tell(outcome, because: .stock, context) }
    }

    /// Counts those who wait as if they held what they were promised.
    ///
    /// Who keeps something longer must not gain by what others lost because of it.
    static func countWaiting(
        for models: [Reference<ItemModel>], besides loan: Record<Loan>, _ context: TenantContext
    ) throws {
        for contents in try promises(needing: models, context)
        where contents.loan.isShort && contents.loan.id != loan.id {
            var whole = contents.loan
            whole.shortOf = []
            let claims = LoanClaims(try LoanContents(whole, context))
            try context.claim(claims.promised(.fact), for: whole.reference)
        }
    }

    /// The promises that need one of these models and have not passed, the oldest request first.
    private static func promises(
        needing models: [Reference<ItemModel>], before horizon: Instant = .distantFuture,
        _ context: TenantReader
    ) throws -> [LoanContents] {
        let touched = try touchedModels(models, context)
        let loans = try context.records(Loan.self, sort: [.oldest]) {
            $0.state.isOne(of: LoanState.promised) && $0.period.end > context.now
                && $0.period.start < horizon
        }
        return try loans.map { try LoanContents($0, context) }.filter { contents in
            contents.wishes.contains { contents.needs($0, anyOf: touched) }
        }
    }

    /// The models themselves and, of kits among them, the members.
    private static func touchedModels(
        _ models: [Reference<ItemModel>], _ context: TenantReader
    ) throws -> Set<RecordID> {
        var touched = Set(models.map(\.id))
        for reference in models {
            guard let model = try context.record(reference) else { continue }
            for member in model.kitMembers { touched.insert(member.model.id) }
        }
        return touched
    }

    /// Takes for a loan what is there of what it was promised.
    private static func renew(
        _ contents: LoanContents, _ context: TenantContext
    ) throws -> Outcome? {
        let loan = contents.loan
        let claims = LoanClaims(contents)
        // A closure that came after the promise does not end it; the borrower is asked to move.
        let manner: CapacityClaim.Manner = .anytime
        var held: [CapacityClaim] = []
        var short: [(wish: LoanContents.Wish, answer: CapacityAnswer)] = []
        for wish in contents.wishes {
            let wanted = claims.promised(wish, manner)
            if try context.claimIfPossible(held + wanted, loan) {
                held += wanted
                continue
            }
            let answer = try context.availability(
                of: wish.model, quantity: wish.quantity, in: loan.period, besides: loan.reference)
            short.append((wish, answer))
            // More than there is at all: who asked first keeps what there is, until they decide.
            guard wish.quantity > answer.total, answer.free > 0 else { continue }
            let part = CapacityClaim(
                wish.model, quantity: answer.free, period: loan.period, manner)
            if try context.claimIfPossible(held + [part], loan) { held.append(part) }
        }
        try context.claim(held, for: loan.reference)
        let models = short.map(\.wish.model)
        guard Set(models) != Set(loan.shortOf) else { return nil }
        let changed = try context.change(loan) {
            $0.shortOf = models
            $0.isShort = !models.isEmpty
        }
        return Outcome(contents: contents, changed: changed, short: short)
    }

    private static func tell(
        _ outcome: Outcome, because cause: Cause, _ context: TenantContext
    ) throws {
        let before = outcome.contents.loan.shortOf
        for (wish, answer) in outcome.short where !before.contains(wish.model) {
            try tell(outcome, wish, answer, cause, context)
        }
        guard outcome.short.isEmpty else { return }
        try LoanNotices.tell(messages.coveredAgain(outcome.changed), outcome.changed, context)
    }

    private static func tell(
        _ outcome: Outcome, _ wish: LoanContents.Wish, _ answer: CapacityAnswer, _ cause: Cause,
        _ context: TenantContext
    ) throws {
        let (contents, loan) = (outcome.contents, outcome.changed)
        guard let model = contents.model(wish.model) else { return }
        let next = try Alternatives.next(for: contents, notBefore: loan.period, context)
        let other = try Alternatives.model(
            insteadOf: model, quantity: wish.quantity, for: loan, context)
        try LoanNotices.tell(
            messages.affected(
                cause, loan, model.name, wish.quantity, answer.free, next, other?.name),
            loan, context)
    }
}
