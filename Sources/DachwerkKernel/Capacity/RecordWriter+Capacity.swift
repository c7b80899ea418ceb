import DachwerkKit

extension RecordWriter {
    var availability: Availability {
        Availability(
            composition: composition, reader: TenantReader(RuleEnvironment(self, for: "platform")),
            now: now, snapshot: transaction,
            record: { [unowned self] in try record($1, of: $0) })
    }

    /// Replaces what a record holds, in the same transaction that checks it.
    func claim(_ claims: [CapacityClaim], holder: RecordID, resource: ResourceID) throws {
        freed[holder] = nil
        let book = ClaimBook(now: now)
        let former =
            mayHold(holder, isTaking: true) ? try book.held(by: holder, in: transaction) : [:]
        if !former.isEmpty { try book.release(holder: holder, in: transaction) }
        let availability = availability
        for claim in claims where claim.quantity > 0 {
            var demands =
                try availability.demands(claim.resource, claim.pool, margin: claim.margin) ?? []
            if claim.manner.contains(.alone) { demands = Array(demands.prefix(1)) }
            if !claim.manner.contains(.fact) {
                try check(claim, demands, availability, former: former, holder: holder)
            }
            for demand in demands {
                let quantity = claim.quantity.multipliedReportingOverflow(by: demand.perUnit)
                let part = CapacityClaim(
                    resource: demand.resource, pool: demand.pool,
                    quantity: quantity.overflow ? .max : quantity.partialValue,
                    period: claim.period, claim.isOut ? .out : [])
                let widened =
                    claim.isOverride ? claim.period : availability.widen(claim.period, demand.terms)
                try book.insert(
                    part, widened: widened, holder: holder, resource: resource,
                    id: ids.next(at: now), in: transaction)
            }
        }
    }

    /// Refuses a claim for which there is no room.
    private func check(
        _ claim: CapacityClaim, _ demands: [Availability.Demand], _ availability: Availability,
        former: [RecordID: [StandingClaim]], holder: RecordID
    ) throws {
        // What the holder just took counts: two lines for the same pool sum up.
        let answer = try availability.answer(
            CapacityRequest(
                resource: claim.resource, pool: claim.pool, quantity: claim.quantity,
                period: claim.period), demands, isOverride: claim.isOverride, isClaim: true)
        var obstacles = answer.obstacles
        if !claim.manner.isDisjoint(with: [.override, .anytime]) {
            obstacles.removeAll { !$0.lacksQuantity }
        }
        if !former.isEmpty, answer.lacksQuantity,
            try isNoMore(claim, demands, availability, than: former, holder: holder)
        {
            obstacles.removeAll { $0.lacksQuantity }
        }
        guard let first = obstacles.first else { return }
        if first == .quantity, demands.first?.terms.isOneAtATime == true {
            throw try engaged(claim)
        }
        throw refusal(claim, answer, obstacles)
    }

    /// Somebody or something is taken: the refusal names the time and never what it is.
    private func engaged(_ claim: CapacityClaim) throws -> Refusal {
        let times = try holders(of: claim.pool, from: claim.period.start, until: claim.period.end)
            .compactMap { $0.period.intersection(claim.period) }
        return Messages.capacity.engaged(
            .identifier(claim.pool), name(of: claim), times.first ?? claim.period)
    }

    /// Whether a claim takes nothing that its holder did not have, where there is too little.
    private func isNoMore(
        _ claim: CapacityClaim, _ demands: [Availability.Demand], _ availability: Availability,
        than former: [RecordID: [StandingClaim]], holder: RecordID
    ) throws -> Bool {
        try demands.allSatisfy { demand in
            let widened =
                claim.isOverride ? claim.period : availability.widen(claim.period, demand.terms)
            let standing = try ClaimBook(now: now).claims(
                on: demand.pool, from: widened.start, until: widened.end, besides: nil,
                overdueDays: demand.terms.overdueDays, in: transaction)
            let quantity = claim.quantity.multipliedReportingOverflow(by: demand.perUnit)
            let new = StandingClaim(
                holder: holder, start: widened.start, end: widened.end,
                quantity: quantity.overflow ? .max : quantity.partialValue)
            return CapacitySweep.fits(
                standing.filter { $0.holder == holder } + [new],
                instead: former[demand.pool] ?? [],
                beside: standing.filter { $0.holder != holder }, total: demand.terms.total,
                from: widened.start, until: widened.end)
        }
    }

    func release(holder: RecordID) throws {
        freed[holder] = nil
        guard mayHold(holder) else { return }
        try ClaimBook(now: now).release(holder: holder, in: transaction)
    }

    func holders(of pool: RecordID, from: Instant, until: Instant) throws
        -> [CapacityHolding]
    {
        try ClaimBook(now: now).holdings(of: pool, from: from, until: until, in: transaction)
    }

    private func refusal(
        _ claim: CapacityClaim, _ answer: CapacityAnswer, _ obstacles: [CapacityAnswer.Obstacle]
    ) -> Refusal {
        let shortage = CapacityShortage(
            pool: claim.pool, name: name(of: claim), wished: claim.quantity, free: answer.free,
            total: answer.total, next: answer.next)
        return switch obstacles.first {
        case .closedAtStart(let reason): Messages.capacity.closedAtStart(shortage, reason)
        case .closedAtEnd(let reason): Messages.capacity.closedAtEnd(shortage, reason)
        case .closedBetween(let reason): Messages.capacity.closedBetween(shortage, reason)
        case .total: Messages.capacity.tooMany(shortage)
        case .missing: Messages.capacity.missing(shortage)
        default: Messages.capacity.unavailable(shortage)
        }
    }

    /// The first thing that a search would find a pool by, such as its name or its code.
    private func name(of claim: CapacityClaim) -> FieldContent {
        guard let resource = composition.resource(claim.resource),
            let position = resource.definition.fields.firstIndex(where: \.isSearchable),
            let content = try? record(claim.pool, of: resource)?.contents[position],
            !content.isNull
        else { return .word(claim.resource.description) }
        return content
    }
}
