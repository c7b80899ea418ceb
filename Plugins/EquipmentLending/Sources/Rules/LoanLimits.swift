import DachwerkKit

/// How long, how early and how far ahead a loan may be: the model's own limits, else the tenant's.
///
/// What a pool answers and what is refused come from the same ``DachwerkKit/CapacityLimits``.
struct LoanLimits {
    private let contents: LoanContents
    private let settings: Values<LendingSettings>

    init(_ contents: LoanContents, _ settings: Values<LendingSettings>) {
        self.contents = contents
        self.settings = settings
    }

    /// The limits of one model.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - settings: What holds where the model says nothing.
    ///   - visitsLeft: What its store still manages on single days.
    ///   - context: The tenant.
    /// - Returns: The limits.
    static func limits(
        of model: Record<ItemModel>, _ settings: Values<LendingSettings>,
        visitsLeft: [LocalDate: Int] = [:], _ context: TenantReader
    ) -> CapacityLimits {
        CapacityLimits(
            zone: context.tenant.zone,
            shortestHours: model.minHours ?? settings.minHours,
            longestHours: model.maxHours ?? settings.maxHours,
            leadHours: model.leadTimeHours ?? settings.leadTimeHours,
            daysAhead: model.maxAheadDays ?? settings.maxAheadDays, visitsLeft: visitsLeft)
    }

    /// Refuses a loan outside any limit, with what would be possible.
    func check(_ context: TenantReader) throws {
        for model in contents.lineModels {
            let limits = Self.limits(of: model, settings, context)
            guard let obstacle = limits.obstacle(contents.loan.period, now: context.now)
            else { continue }
            let next = try Alternatives.next(
                for: contents, notBefore: contents.loan.period, context)
            throw refusal(obstacle, model, limits, next, context)
        }
    }

    /// Refuses a loan that is too short or, when it is to be kept longer, too long.
    func checkLength(_ context: TenantReader) throws {
        let period = contents.loan.period
        for model in contents.lineModels {
            let limits = Self.limits(of: model, settings, context)
            guard let obstacle = limits.lengthObstacle(period) else { continue }
            let calendar = try Stock.calendar(of: model, context)
            let latest = calendar.lastOpening(notAfter: limits.longestEnd(from: period.start))
            let next = latest.flatMap { Period(start: period.start, end: $0) }
            throw refusal(obstacle, model, limits, next, context)
        }
    }

    private func refusal(
        _ obstacle: CapacityAnswer.Obstacle, _ model: Record<ItemModel>, _ limits: CapacityLimits,
        _ next: Period?, _ context: TenantReader
    ) -> Refusal {
        switch obstacle {
        case .tooSoon: messages.tooSoon(model.name, limits.leadHours, next)
        case .tooShort: messages.tooShort(model.name, limits.shortestHours, next)
        case .tooLong: messages.tooLong(model.name, limits.longestHours, next)
        case .tooFarAhead:
            messages.tooFarAhead(
                model.name, limits.daysAhead, limits.latestDay(now: context.now))
        default: messages.inThePast(next)
        }
    }
}
