import DachwerkKit

/// What can be offered instead of what is refused.
enum Alternatives {
    /// How often the period moves on before the search gives up.
    private static let mostSteps = 12

    /// The first period, not before a candidate, that a loan could be asked for.
    static func next(
        for contents: LoanContents, notBefore candidate: Period, _ context: TenantReader
    ) throws -> Period? {
        var period = candidate
        for _ in 0..<mostSteps {
            guard let obstacle = try firstObstacle(contents, in: period, context) else {
                return period
            }
            guard let next = obstacle.next, next != period else { return nil }
            period = next
        }
        return nil
    }

    /// The first period that begins on a day or later, at the times of the clock of a wish.
    static func next(
        for contents: LoanContents, from day: LocalDate, _ context: TenantReader
    ) throws -> Period? {
        let zone = context.tenant.zone
        let shift = max(0, zone.date(of: contents.loan.period.start).days(until: day))
        for days in shift..<(shift + daysTried) {
            guard let candidate = moved(contents.loan.period, byDays: days, zone),
                let next = try next(for: contents, notBefore: candidate, context),
                zone.date(of: next.start) >= day
            else { continue }
            return next
        }
        return nil
    }

    /// How many days are tried, each at the same time of the clock.
    private static let daysTried = 14

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
        _ context: TenantReader
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
        _ contents: LoanContents, in period: Period, _ context: TenantReader
    ) throws -> CapacityAnswer? {
        let lines = Set(contents.wishes.map(\.model))
        // What several lines need of one model, as members of kits too, must be there together.
        for part in contents.parts(of: contents.wishes) {
            let answer = try context.availability(
                of: part.model, quantity: part.quantity, in: period,
                besides: contents.loan.reference)
            if lines.contains(part.model) ? !answer.isFeasible : answer.lacksQuantity {
                return answer
            }
        }
        return nil
    }
}
