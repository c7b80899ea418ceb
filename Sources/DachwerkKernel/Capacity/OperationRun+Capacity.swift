package import DachwerkKit

extension OperationRun {
    private var availability: Availability {
        Availability(
            composition: composition, context: TenantContext(self), now: now, snapshot: transaction,
            record: { [unowned self] in try record($1, of: $0) })
    }

    package func availability(_ request: CapacityRequest) throws -> CapacityAnswer {
        try availability.answer(request)
    }

    /// Replaces what a record holds, in the same transaction that checks it.
    package func claim(_ claims: [CapacityClaim], holder: RecordID, resource: ResourceID) throws {
        let book = ClaimBook(now: now)
        try book.release(holder: holder, in: transaction)
        let availability = availability
        for claim in claims {
            guard claim.quantity > 0 else { continue }
            // What the holder just took counts: two lines for the same pool sum up.
            let demands = try availability.demands(claim.resource, claim.pool) ?? []
            let answer = try availability.answer(
                CapacityRequest(
                    resource: claim.resource, pool: claim.pool, quantity: claim.quantity,
                    period: claim.period), demands, isOverride: claim.isOverride)
            let obstacles =
                claim.isOverride
                ? answer.obstacles.filter { $0 == .quantity || $0 == .total || $0 == .missing }
                : answer.obstacles
            guard obstacles.isEmpty else { throw Self.refusal(claim, answer, obstacles) }
            for demand in demands {
                let quantity = claim.quantity.multipliedReportingOverflow(by: demand.perUnit)
                let part = CapacityClaim(
                    resource: demand.resource, pool: demand.pool,
                    quantity: quantity.overflow ? .max : quantity.partialValue,
                    period: claim.period, isOut: claim.isOut)
                let widened =
                    claim.isOverride ? claim.period : availability.widen(claim.period, demand.terms)
                try book.insert(
                    part, widened: widened, holder: holder, resource: resource,
                    id: ids.next(at: now), in: transaction)
            }
        }
    }

    package func release(holder: RecordID) throws {
        try ClaimBook(now: now).release(holder: holder, in: transaction)
    }

    package func holders(of pool: RecordID, from: Instant, until: Instant) throws
        -> [CapacityHolding]
    {
        try ClaimBook(now: now).holdings(of: pool, from: from, until: until, in: transaction)
    }

    private static func refusal(
        _ claim: CapacityClaim, _ answer: CapacityAnswer, _ obstacles: [CapacityAnswer.Obstacle]
    ) -> Refusal {
        var arguments: [String: FieldContent] = [
            "pool": .identifier(claim.pool), "wished": .integer(Int64(claim.quantity)),
            "free": .integer(Int64(answer.free)), "total": .integer(Int64(answer.total)),
        ]
        if let next = answer.next { arguments["next"] = .period(next) }
        let code: Refusal.Code
        let isLong = answer.next == nil
        switch obstacles.first {
        case .closedAtStart(let reason):
            code = isLong ? "capacity.closed-at-start-long" : "capacity.closed-at-start"
            arguments["reason"] = reason?.content ?? .word("capacity.closed-hours")
        case .closedAtEnd(let reason):
            code = isLong ? "capacity.closed-at-end-long" : "capacity.closed-at-end"
            arguments["reason"] = reason?.content ?? .word("capacity.closed-hours")
        case .total: code = "capacity.too-many"
        case .missing: code = "capacity.missing"
        default: code = isLong ? "capacity.unavailable-long" : "capacity.unavailable"
        }
        return Refusal(code, .conflict, arguments: arguments)
    }
}
