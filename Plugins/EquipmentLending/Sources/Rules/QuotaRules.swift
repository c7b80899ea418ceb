import DachwerkKit

/// How much an organisation may borrow at the same time or in a year.
enum QuotaRules {
    static let all = [sound]

    /// A quota limits something.
    static let sound = Rule("sound", Quota.self, on: .create, .change) { change, _ in
        guard change.after.maxSimultaneous != nil || change.after.maxLoansPerYear != nil else {
            throw Refusal(
                "equipment-lending.quota-without-limit", .invalid,
                faults: [
                    FieldFault(
                        field: "maxSimultaneous", "equipment-lending.quota-without-limit")
                ])
        }
    }

    /// Refuses a loan that goes beyond a quota of its organisation.
    static func check(_ contents: LoanContents, _ context: TenantContext) throws {
        let organisation = contents.loan.organisation
        let quotas = try context.records(Quota.self) {
            $0.organisation.isEmpty || $0.organisation == organisation
        }
        for quota in quotas where quantity(contents, under: quota) > 0 {
            try checkSimultaneous(contents, quota, context)
            try checkYear(contents, quota, context)
        }
    }

    private static func checkSimultaneous(
        _ contents: LoanContents, _ quota: Record<Quota>, _ context: TenantContext
    ) throws {
        guard let most = quota.maxSimultaneous else { return }
        let loan = contents.loan
        let others = try context.records(Loan.self) {
            $0.organisation == loan.organisation && $0.id != loan.reference
                && $0.state.isOne(of: LoanState.promised + LoanState.out)
                && $0.period.overlaps(loan.period)
        }
        var taken = 0
        for other in others {
            taken += quantity(try LoanContents(other, context), under: quota)
        }
        guard taken + quantity(contents, under: quota) > most else { return }
        let end = others.map(\.period.end).max()
        let candidate = end.flatMap { Alternatives.moved(loan.period, to: $0) }
        let next = try candidate.flatMap {
            try Alternatives.next(for: contents, notBefore: $0, context)
        }
        throw Refusal(
            "equipment-lending.quota-simultaneous",
            arguments: [
                "limit": .integer(Int64(most)), "taken": .integer(Int64(taken)),
                "free": .integer(Int64(max(0, most - taken))),
                "next": Alternatives.content(next),
            ])
    }

    private static func checkYear(
        _ contents: LoanContents, _ quota: Record<Quota>, _ context: TenantContext
    ) throws {
        guard let most = quota.maxLoansPerYear else { return }
        let loan = contents.loan
        let zone = context.tenant.zone
        let year = zone.date(of: loan.period.start).year
        guard let first = LocalDate(year: year, month: 1, day: 1) else { return }
        let from = zone.startOfDay(first)
        let until = zone.startOfDay(first.adding(years: 1))
        let others = try context.records(Loan.self, limit: 10_000) {
            $0.organisation == loan.organisation && $0.id != loan.reference
                && $0.state.isOne(of: LoanState.promised + LoanState.counted)
                && $0.period.start >= from && $0.period.start < until
        }
        let taken = try others.count { quantity(try LoanContents($0, context), under: quota) > 0 }
        guard taken >= most else { return }
        let candidate = Alternatives.moved(loan.period, to: until)
        let next = try candidate.flatMap {
            try Alternatives.next(for: contents, notBefore: $0, context)
        }
        throw Refusal(
            "equipment-lending.quota-year",
            arguments: [
                "limit": .integer(Int64(most)), "year": .integer(Int64(year)),
                "next": Alternatives.content(next),
            ])
    }

    /// How many pieces of a loan a quota counts.
    private static func quantity(_ contents: LoanContents, under quota: Record<Quota>) -> Int {
        contents.wishes.reduce(0) { sum, wish in
            if let model = quota.model, model != wish.model { return sum }
            if let category = quota.category, contents.model(wish.model)?.category != category {
                return sum
            }
            return sum + wish.quantity
        }
    }
}
