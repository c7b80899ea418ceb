import DachwerkKit

/// How many hand-overs and returns a store manages on one day.
enum VisitRules {
    /// Refuses a loan whose hand-over or return falls on a full day.
    static func check(_ contents: LoanContents, _ context: TenantReader) throws {
        let period = contents.loan.period
        guard let (full, most) = try fullDay(contents, in: period, context) else { return }
        throw messages.dayFull(
            full, most, try Alternatives.next(for: contents, notBefore: period, context))
    }

    /// What a store still manages on the days on which somebody comes already.
    static func left(
        in store: Record<LendingStore>, _ context: TenantReader
    ) throws -> [LocalDate: Int] {
        guard let most = store.handOversPerDay else { return [:] }
        let zone = context.tenant.zone
        let today = zone.startOfDay(context.today)
        var left: [LocalDate: Int] = [:]
        try context.visit(
            Loan.self,
            where: {
                $0.store == store.reference && $0.period.end >= today
                    && $0.state.isOne(of: states)
            }
        ) { loan in
            for moment in [loan.period.start, loan.period.end] {
                left[zone.date(of: moment), default: most] -= 1
            }
        }
        return left
    }

    private static let states = LoanState.promised + LoanState.counted

    private static func fullDay(
        _ contents: LoanContents, in period: Period, _ context: TenantReader
    ) throws -> (day: LocalDate, most: Int)? {
        guard let store = contents.loan.store,
            let most = try context.existing(store).handOversPerDay,
            let day = try fullDay(contents.loan, in: period, store, most, context)
        else { return nil }
        return (day, most)
    }

    private static func fullDay(
        _ loan: Record<Loan>, in period: Period, _ store: Reference<LendingStore>, _ most: Int,
        _ context: TenantReader
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
        _ context: TenantReader
    ) throws -> Int {
        let from = context.tenant.zone.startOfDay(day)
        let until = context.tenant.zone.startOfDay(day.adding(days: 1))
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
}
