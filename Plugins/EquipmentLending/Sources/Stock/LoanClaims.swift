import DachwerkKit

/// What a loan takes from the pools in each phase of its life.
struct LoanClaims {
    private let contents: LoanContents
    private let calendar: OpeningCalendar?
    private var loan: Record<Loan> { contents.loan }

    init(_ loan: Record<Loan>, _ context: TenantContext) throws {
        contents = try LoanContents(loan, context)
        calendar = try loan.store.map {
            LendingStore.calendar(try context.existing($0), context)
        }
    }

    /// What is held for a promise, without the models that the stock no longer covers.
    ///
    /// - Parameter isAligned: Whether the time is widened until it starts and ends while the store
    ///   is open, for loans that may do otherwise: quantity and maintenance hold for them too.
    /// - Returns: The claims on the models, and on the pieces that were asked for in particular.
    func promised(isAligned: Bool) -> [CapacityClaim] {
        let short = Set(loan.shortOf.map(\.id))
        let time = time(loan.period, isAligned)
        var claims = contents.wishes.filter { !short.contains($0.model.id) }.map {
            claim($0.model, $0.quantity, time)
        }
        for line in loan.lines where !short.contains(line.model.id) {
            guard let item = line.item else { continue }
            claims.append(claim(item, 1, time))
        }
        return claims
    }

    /// What is out, until it is given back.
    func out(isAligned: Bool) -> [CapacityClaim] {
        let start = loan.handedOverAt ?? loan.period.start
        guard let period = Period(start: start, end: loan.period.end) else { return [] }
        let time = time(period, isAligned)
        var claims: [CapacityClaim] = []
        for line in loan.lines where line.quantity > line.returned {
            claims.append(claim(line.model, line.quantity - line.returned, time, isOut: true))
        }
        for assignment in loan.assignments where !assignment.isReturned {
            claims.append(claim(assignment.item, 1, time, isOut: true))
        }
        return claims
    }

    /// What is back: taken for a last minute, so that its maintenance still counts.
    func back(at moment: Instant) -> [CapacityClaim] {
        guard let minute = lastMinute(before: moment) else { return [] }
        let time = (minute, false)
        var claims: [CapacityClaim] = []
        for line in loan.lines where line.returned > 0 {
            claims.append(claim(line.model, line.returned, time))
        }
        for assignment in loan.assignments where assignment.isReturned {
            claims.append(claim(assignment.item, 1, time))
        }
        return claims
    }

    private func claim<Pool: Resource>(
        _ pool: Reference<Pool>, _ quantity: Int, _ time: (period: Period, isOverride: Bool),
        isOut: Bool = false
    ) -> CapacityClaim {
        CapacityClaim(
            pool, quantity: quantity, period: time.period, isOut: isOut,
            isOverride: time.isOverride)
    }

    private func time(_ period: Period, _ isAligned: Bool) -> (Period, Bool) {
        guard isAligned, let calendar else { return (period, false) }
        // A store that never opens has no maintenance either, which counts opening days.
        return Opening.aligned(period, calendar).map { ($0, false) } ?? (period, true)
    }

    /// A minute that ends with a return; what comes back at night is back when the store opens.
    private func lastMinute(before moment: Instant) -> Period? {
        let before = Period(start: moment.adding(minutes: -1), end: moment)
        guard let calendar else { return before }
        if let before, calendar.isOpen(at: before.start),
            calendar.isOpen(at: before.end, includingClosing: true)
        {
            return before
        }
        let start = calendar.nextOpening(notBefore: moment) ?? moment
        return Period(start: start, end: start.adding(minutes: 1))
    }
}

extension TenantContext {
    /// Holds what a loan was promised, or nothing, and says which.
    ///
    /// A closure that came after the promise does not end it; the borrower is asked to move.
    func hold(_ loan: Record<Loan>) throws -> Bool {
        let claims = try LoanClaims(loan, self)
        if !loan.isOverride, try claimIfPossible(claims.promised(isAligned: false), loan) {
            return true
        }
        return try claimIfPossible(claims.promised(isAligned: true), loan)
    }

    /// Holds what a loan has in its hands, and what came back, as far as the pools have it.
    ///
    /// What lies on the counter cannot be argued with: a return must never fail because a damage
    /// or a new closure came in between. So the strictest claim that holds is taken.
    func settle(_ loan: Record<Loan>) throws {
        let claims = try LoanClaims(loan, self)
        let isOut = LoanState.out.contains(loan.state)
        let choices = isOut ? [claims.out(isAligned: false), claims.out(isAligned: true)] : [[]]
        for moment in [now, min(now, loan.period.end)] {
            for out in choices {
                if try claimIfPossible(out + claims.back(at: moment), loan) { return }
            }
        }
        _ = try claimIfPossible(isOut ? claims.out(isAligned: true) : [], loan)
    }

    /// Takes claims and says whether they could be taken; otherwise nothing is held.
    private func claimIfPossible(_ claims: [CapacityClaim], _ loan: Record<Loan>) throws -> Bool {
        do {
            try claim(claims, for: loan.reference)
            return true
        } catch let refusal as Refusal where refusal.code.description.hasPrefix("capacity.") {
            try release(loan.reference)
            return false
        }
    }
}
