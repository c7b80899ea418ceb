import DachwerkKit

/// How long, how early and how far ahead a loan may be: the model's own limits, else the tenant's.
struct LoanLimits {
    private let contents: LoanContents
    private let settings: Values<LendingSettings>

    private static let hour: Int64 = 3_600_000

    init(_ contents: LoanContents, _ settings: Values<LendingSettings>) {
        self.contents = contents
        self.settings = settings
    }

    /// Refuses a loan outside any limit, with what would be possible.
    func check(_ context: TenantContext) throws {
        try checkStart(context)
        try checkLength(context)
    }

    /// Refuses a loan that is too short or too long.
    func checkLength(_ context: TenantContext) throws {
        let period = contents.loan.period
        for model in contents.lineModels {
            let least = model.minHours ?? settings.minHours
            if period.durationMilliseconds < Int64(least) * Self.hour {
                let candidate = Period(
                    start: period.start, end: period.start.adding(hours: least))
                throw try refusal("too-short", least, model, candidate, context)
            }
            let most = model.maxHours ?? settings.maxHours
            if period.durationMilliseconds > Int64(most) * Self.hour {
                let candidate = Period(start: period.start, end: period.start.adding(hours: most))
                throw try refusal("too-long", most, model, candidate, context)
            }
        }
    }

    /// Refuses a loan that begins in the past, too soon or too far ahead.
    private func checkStart(_ context: TenantContext) throws {
        let period = contents.loan.period
        // A request at the counter may begin a little before it is typed in, but not yesterday.
        let today = context.tenant.zone.startOfDay(context.today)
        if period.end <= context.now || period.start < today {
            let candidate = Alternatives.moved(period, to: context.now)
            throw Refusal(
                "equipment-lending.in-the-past",
                arguments: ["next": Alternatives.content(try next(candidate, context))])
        }
        for model in contents.lineModels {
            let lead = model.leadTimeHours ?? settings.leadTimeHours
            let earliest = context.now.adding(hours: lead)
            if lead > 0, period.start < earliest {
                let candidate = Alternatives.moved(period, to: earliest)
                throw try refusal("too-soon", lead, model, candidate, context)
            }
            let ahead = model.maxAheadDays ?? settings.maxAheadDays
            let latest = context.today.adding(days: ahead)
            if context.tenant.zone.date(of: period.start) > latest {
                throw Refusal(
                    "equipment-lending.too-far-ahead",
                    arguments: [
                        "model": .localized(model.name), "limit": .integer(Int64(ahead)),
                        "latest": .date(latest),
                    ])
            }
        }
    }

    private func refusal(
        _ name: String, _ limit: Int, _ model: Record<ItemModel>, _ candidate: Period?,
        _ context: TenantContext
    ) throws -> Refusal {
        Refusal(
            Refusal.Code("equipment-lending.\(name)"),
            arguments: [
                "model": .localized(model.name), "limit": .integer(Int64(limit)),
                "next": Alternatives.content(try next(candidate, context)),
            ])
    }

    private func next(_ candidate: Period?, _ context: TenantContext) throws -> Period? {
        guard let candidate else { return nil }
        return try Alternatives.next(for: contents, notBefore: candidate, context)
    }
}
