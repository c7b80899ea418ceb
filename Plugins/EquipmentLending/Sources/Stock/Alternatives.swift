import DachwerkKit

/// What can be offered instead of what is refused.
enum Alternatives {
    /// How often the period moves on before the search gives up.
    private static let mostSteps = 12

    /// The first period, not before a candidate, at which all lines of a loan are free.
    static func next(
        for contents: LoanContents, notBefore candidate: Period, _ context: TenantContext
    ) throws -> Period? {
        var period = candidate
        for _ in 0..<mostSteps {
            guard let obstacle = try firstObstacle(contents, in: period, context) else {
                return period
            }
            guard let next = obstacle.next, next.start > period.start else { return nil }
            period = next
        }
        return nil
    }

    /// The argument of a refusal or notice that carries a period, or nothing.
    static func content(_ period: Period?) -> FieldContent {
        period.map { .period($0) } ?? .null
    }

    /// A period that begins at another moment and is as long.
    static func moved(_ period: Period, to start: Instant) -> Period? {
        Period(start: start, end: start.adding(milliseconds: period.durationMilliseconds))
    }

    /// A period on other days at the same times of the clock.
    static func moved(_ period: Period, byDays days: Int, _ zone: Zone) -> Period? {
        func move(_ instant: Instant) -> Instant {
            zone.instant(zone.date(of: instant).adding(days: days), zone.time(of: instant))
        }
        return Period(start: move(period.start), end: move(period.end))
    }

    /// Another model of the same category and store of which as much is free, if there is one.
    static func model(
        insteadOf model: Record<ItemModel>, quantity: Int, for loan: Record<Loan>,
        _ context: TenantContext
    ) throws -> Record<ItemModel>? {
        guard let category = model.category else { return nil }
        let others = try context.records(ItemModel.self, sort: [.oldest], limit: 50) {
            $0.category == category && $0.store == model.store && $0.isOffered == true
                && $0.id != model.reference
        }
        for other in others {
            let answer = try context.availability(
                of: other.reference, quantity: quantity, in: loan.period, besides: loan.reference)
            if answer.isFeasible { return other }
        }
        return nil
    }

    private static func firstObstacle(
        _ contents: LoanContents, in period: Period, _ context: TenantContext
    ) throws -> CapacityAnswer? {
        for wish in contents.wishes {
            let answer = try context.availability(
                of: wish.model, quantity: wish.quantity, in: period,
                besides: contents.loan.reference)
            if !answer.isFeasible { return answer }
        }
        return nil
    }
}
