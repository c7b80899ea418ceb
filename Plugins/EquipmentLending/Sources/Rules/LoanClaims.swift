import DachwerkKit

/// What a loan takes from the pools in each phase of its life.
struct LoanClaims {
    private let contents: LoanContents
    private var loan: Record<Loan> { contents.loan }

    init(_ contents: LoanContents) {
        self.contents = contents
    }

    /// What is held for a promise, without the models that the stock no longer covers.
    ///
    /// - Parameter manner: In which way it is taken.
    /// - Returns: The claims on the models, and on the pieces that were asked for in particular.
    func promised(_ manner: CapacityClaim.Manner) -> [CapacityClaim] {
        contents.wishes.filter { !loan.shortOf.contains($0.model) }
            .flatMap { promised($0, manner) }
    }

    /// What is held for one model.
    func promised(
        _ wish: LoanContents.Wish, _ manner: CapacityClaim.Manner
    ) -> [CapacityClaim] {
        let items = loan.lines.filter { $0.model == wish.model }.compactMap { $0.item }
        return [
            CapacityClaim(wish.model, quantity: wish.quantity, period: loan.period, manner)
        ] + items.map { CapacityClaim($0, quantity: 1, period: loan.period, manner) }
    }

    /// What is out, until it is given back.
    ///
    /// Each model is taken alone: a member of a kit that is back is free, though the kit is not.
    func out(
        _ manner: CapacityClaim.Manner, _ context: TenantReader
    ) throws -> [CapacityClaim] {
        let start = loan.handedOverAt ?? loan.period.start
        guard let period = Period(start: start, end: loan.period.end) else { return [] }
        let manner = manner.union([.out, .alone])
        return try contents.outstanding(context).map {
            CapacityClaim($0.model, quantity: $0.quantity, period: period, manner)
        }
            + loan.assignments.filter { !$0.isReturned }.map {
                CapacityClaim($0.item, quantity: 1, period: period, manner)
            }
    }

    /// What came back and is still in maintenance: taken for the last minute in which it was out.
    func back(_ context: TenantReader) throws -> [CapacityClaim] {
        var claims: [CapacityClaim] = []
        for back in loan.returns {
            let model = try context.existing(back.model)
            let minute = lastMinute(before: back.at, try Stock.calendar(of: model, context))
            guard let minute, try Stock.isFree(model, from: minute.end, context) > context.now
            else { continue }
            let manner: CapacityClaim.Manner = [.alone, .fact]
            claims.append(
                CapacityClaim(back.model, quantity: back.quantity, period: minute, manner))
            if let item = back.item {
                claims.append(CapacityClaim(item, quantity: 1, period: minute, manner))
            }
        }
        return claims
    }

    /// A minute that ends with a return; what comes back at night is back when the store opens.
    private func lastMinute(before moment: Instant, _ calendar: OpeningCalendar) -> Period? {
        let end = calendar.firstOpening(notBefore: moment) ?? moment
        return Period(start: end.adding(minutes: -1), end: end)
    }
}

extension TenantContext {
    /// Holds what a loan has in its hands, and what came back and is in maintenance.
    ///
    /// What lies on the counter cannot be argued with: a return must never fail because a damage
    /// or a new closure came in between.
    func settle(_ loan: Record<Loan>) throws {
        let claims = LoanClaims(try LoanContents(loan, self))
        let out = LoanState.out.contains(loan.state) ? try claims.out(.fact, self) : []
        try claim(out + claims.back(self), for: loan.reference)
    }

    /// Takes claims and says whether they could be taken; otherwise nothing is held.
    func claimIfPossible(_ claims: [CapacityClaim], _ loan: Record<Loan>) throws -> Bool {
        do {
            try claim(claims, for: loan.reference)
            return true
        } catch let refusal as Refusal where refusal.code.description.hasPrefix("capacity.") {
            try release(loan.reference)
            return false
        }
    }
}
