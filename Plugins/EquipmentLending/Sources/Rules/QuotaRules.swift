import DachwerkKit

/// How much an organisation may borrow at the same time or in a year.
enum QuotaRules {
    static let all = [sound]

    /// A quota limits something.
    static let sound = Rule("sound", Quota.self, on: .create, .change) { change, _ in
        guard change.after.maxSimultaneous != nil || change.after.maxLoansPerYear != nil else {
            throw messages.quotaWithoutLimit()
        }
    }

    /// Refuses a loan that goes beyond a quota of its organisation.
    static func check(
        _ contents: LoanContents, _ settings: Values<LendingSettings>, _ context: TenantReader
    ) throws {
        let organisation = contents.loan.organisation
        let quotas = try context.records(Quota.self) {
            $0.organisation.isEmpty || $0.organisation == organisation
        }
        for quota in quotas where quantity(contents.wishes, of: contents, under: quota) > 0 {
            try checkSimultaneous(contents, quota, settings, context)
            try checkYear(contents, quota, context)
        }
    }

    /// A part of what the quota allows that is taken for a while.
    private struct Taking {
        let period: Period
        let quantity: Int
    }

    private static func checkSimultaneous(
        _ contents: LoanContents, _ quota: Record<Quota>, _ settings: Values<LendingSettings>,
        _ context: TenantReader
    ) throws {
        guard let most = quota.maxSimultaneous else { return }
        let loan = contents.loan
        let wished = quantity(contents.wishes, of: contents, under: quota)
        let others = try takings(besides: loan, quota, settings, context)
        let taken = peak(others, in: loan.period)
        guard taken + wished > most else { return }
        throw messages.quotaSimultaneous(
            most, taken, try next(contents, besides: others, room: most - wished, context))
    }

    /// The first period in which so little is taken that there is room for more.
    private static func next(
        _ contents: LoanContents, besides others: [Taking], room: Int, _ context: TenantReader
    ) throws -> Period? {
        let period = contents.loan.period
        let ends = others.map { $0.period.end }.filter { $0 > period.start }.sorted()
        for end in ends where room >= 0 {
            guard let candidate = Alternatives.moved(period, to: end),
                let next = try Alternatives.next(for: contents, notBefore: candidate, context),
                peak(others, in: next) <= room
            else { continue }
            return next
        }
        return nil
    }

    /// What the organisation holds now, and when: what is out until it is back, however late.
    private static func takings(
        besides loan: Record<Loan>, _ quota: Record<Quota>, _ settings: Values<LendingSettings>,
        _ context: TenantReader
    ) throws -> [Taking] {
        let others = try context.records(Loan.self) {
            $0.organisation == loan.organisation && $0.id != loan.reference
                && $0.state.isOne(of: LoanState.promised + LoanState.out)
        }
        let late = context.now.adding(days: settings.delayWarningDays)
        return try others.compactMap { other in
            let contents = try LoanContents(other, context)
            guard LoanState.out.contains(other.state) else {
                return Taking(
                    period: other.period,
                    quantity: quantity(contents.wishes, of: contents, under: quota))
            }
            let rest = try outstanding(contents, under: quota, context)
            let end = other.period.end < context.now ? late : other.period.end
            return Period(start: other.handedOverAt ?? other.period.start, end: end)
                .map { Taking(period: $0, quantity: rest) }
        }
    }

    private static func peak(_ takings: [Taking], in period: Period) -> Int {
        let near = takings.filter { $0.period.overlaps(period) }
        let moments = [period.start] + near.map { max($0.period.start, period.start) }
        return moments.map { moment in
            near.reduce(0) { $0 + ($1.period.contains(moment) ? $1.quantity : 0) }
        }.max() ?? 0
    }

    private static func checkYear(
        _ contents: LoanContents, _ quota: Record<Quota>, _ context: TenantReader
    ) throws {
        guard let most = quota.maxLoansPerYear else { return }
        let loan = contents.loan
        let zone = context.tenant.zone
        let year = zone.date(of: loan.period.start).year
        guard let first = LocalDate(year: year, month: 1, day: 1) else { return }
        let from = zone.startOfDay(first)
        let until = zone.startOfDay(first.adding(years: 1))
        let others = try context.records(Loan.self) {
            $0.organisation == loan.organisation && $0.id != loan.reference
                && $0.state.isOne(of: LoanState.promised + LoanState.counted)
                && $0.period.start >= from && $0.period.start < until
        }
        let taken = try others.count { other in
            let contents = try LoanContents(other, context)
            return quantity(contents.wishes, of: contents, under: quota) > 0
        }
        guard taken >= most else { return }
        throw messages.quotaYear(
            most, year,
            try Alternatives.next(for: contents, from: first.adding(years: 1), context))
    }

    /// How many pieces a quota counts: those of one model also where they are parts of kits.
    private static func quantity(
        _ wishes: [LoanContents.Wish], of contents: LoanContents, under quota: Record<Quota>
    ) -> Int {
        let isForModel = quota.model != nil
        return (isForModel ? contents.parts(of: wishes) : wishes)
            .filter { quota.counts($0.model, contents) }.reduce(0) { $0 + $1.quantity }
    }

    /// How many pieces a quota counts of what is still out.
    private static func outstanding(
        _ contents: LoanContents, under quota: Record<Quota>, _ context: TenantReader
    ) throws -> Int {
        let out = try contents.outstanding(context)
        // A kit counts as one; its members count where the quota is for one of them.
        let lines = Set(contents.wishes.map(\.model))
        return out.filter { (quota.model != nil || lines.contains($0.model)) }
            .filter { quota.counts($0.model, contents) }.reduce(0) { $0 + $1.quantity }
    }
}

extension Record<Quota> {
    /// Whether pieces of a model count.
    fileprivate func counts(_ model: Reference<ItemModel>, _ contents: LoanContents) -> Bool {
        if let own = self.model, own != model { return false }
        return self.category == nil || contents.model(model)?.category == self.category
    }
}
