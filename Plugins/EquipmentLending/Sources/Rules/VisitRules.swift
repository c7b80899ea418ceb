import DachwerkKit

/// How many hand-overs and returns a store manages on one day.
enum VisitRules {
    /// How many days the search for a free day looks ahead.
    private static let mostDays = 60

    /// Refuses a loan whose hand-over or return falls on a full day.
    static func check(_ contents: LoanContents, _ context: TenantContext) throws {
        guard let store = contents.loan.store,
            let most = try context.existing(store).handOversPerDay,
            let full = try fullDay(contents.loan, in: contents.loan.period, store, most, context)
        else { return }
        throw Refusal(
            "equipment-lending.day-full",
            arguments: [
                "day": .date(full), "limit": .integer(Int64(most)),
                "next": Alternatives.content(try next(contents, store, most, context)),
            ])
    }

    private static func fullDay(
        _ loan: Record<Loan>, in period: Period, _ store: Reference<LendingStore>, _ most: Int,
        _ context: TenantContext
    ) throws -> LocalDate? {
        let zone = context.tenant.zone
        let days = [zone.date(of: period.start), zone.date(of: period.end)]
        for day in days {
            let own = days.count { $0 == day }
            if try visits(on: day, store, besides: loan, context) + own > most { return day }
        }
        return nil
    }

    private static func visits(
        on day: LocalDate, _ store: Reference<LendingStore>, besides loan: Record<Loan>,
        _ context: TenantContext
    ) throws -> Int {
        let from = context.tenant.zone.startOfDay(day)
        let until = context.tenant.zone.startOfDay(day.adding(days: 1))
        let states = LoanState.promised + LoanState.counted
        let starts = try context.count(Loan.self) {
            $0.store == store && $0.period.start >= from && $0.period.start < until
                && $0.state.isOne(of: states) && $0.id != loan.reference
        }
        let ends = try context.count(Loan.self) {
            $0.store == store && $0.period.end >= from && $0.period.end < until
                && $0.state.isOne(of: states) && $0.id != loan.reference
        }
        return starts + ends
    }

    private static func next(
        _ contents: LoanContents, _ store: Reference<LendingStore>, _ most: Int,
        _ context: TenantContext
    ) throws -> Period? {
        let zone = context.tenant.zone
        for days in 1...mostDays {
            guard let period = Alternatives.moved(contents.loan.period, byDays: days, zone),
                try fullDay(contents.loan, in: period, store, most, context) == nil,
                try Alternatives.next(for: contents, notBefore: period, context) == period
            else { continue }
            return period
        }
        return nil
    }
}
