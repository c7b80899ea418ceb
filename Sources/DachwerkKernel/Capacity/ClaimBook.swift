package import DachwerkKit

/// A claim as the calculation sees it: with its buffers, and longer than planned when overdue.
package struct StandingClaim: Sendable, Hashable {
    package let holder: RecordID
    package let start: Instant
    package let end: Instant
    package let quantity: Int

    package init(holder: RecordID, start: Instant, end: Instant, quantity: Int) {
        self.holder = holder
        self.start = start
        self.end = end
        self.quantity = quantity
    }
}

/// Reads and writes the claims of a tenant.
package struct ClaimBook {
    package let now: Instant

    /// How long a claim may last, with its buffers, to be looked for near the interval only.
    private static let longestShort: Int64 = 3 * 86_400_000

    package init(now: Instant) {
        self.now = now
    }

    /// The claims on a pool that touch an interval.
    ///
    /// A claim that is out and should have been given back lasts as long as the pool takes it to
    /// stay out, or without an end (LEN-I3). The scan is bounded by the longest claim on the pool,
    /// or by what still counts as short, so that its cost follows what is near the interval and not
    /// what the pool has ever seen.
    package func claims(
        on pool: RecordID, from start: Instant, until end: Instant, besides holder: RecordID?,
        overdueDays: Int? = nil, in snapshot: any StoreSnapshot
    ) throws -> [StandingClaim] {
        let latest = overdueDays.map { now.adding(days: $0) } ?? .distantFuture
        let table = PlatformTables.claim
        let isPool = StoreCondition.compare("pool", .equal, .text(pool.description))
        let longest = try snapshot.rows(
            StoreQuery(
                table, where: .all([.compare("is_long", .equal, .integer(1)), isPool]),
                order: [.init("length", descending: true)], limit: 1)
        ).first?[8].integer
        let reach = max(longest ?? 0, Self.longestShort)
        let earliest = start.adding(milliseconds: -reach)
        let near = try snapshot.rows(
            StoreQuery(
                table,
                where: .all([
                    isPool,
                    .compare("widened_start", .greaterOrEqual, .text(earliest.description)),
                    .compare("widened_start", .less, .text(end.description)),
                    .compare("widened_end", .greater, .text(start.description)),
                ])))
        let overdue = try snapshot.rows(
            StoreQuery(
                table,
                where: .all([
                    .compare("is_out", .equal, .integer(1)), isPool,
                    .compare("ends", .less, .text(now.description)),
                ])))
        var claims: [StandingClaim] = []
        claims.reserveCapacity(near.count + overdue.count)
        for row in near where !isOverdue(row) {
            if let claim = claim(row), claim.holder != holder { claims.append(claim) }
        }
        for row in overdue {
            if let claim = claim(row, until: latest), claim.holder != holder, claim.start < end,
                claim.end > start
            {
                claims.append(claim)
            }
        }
        return claims
    }

    package func insert(
        _ claim: CapacityClaim, widened: Period, holder: RecordID, resource: ResourceID,
        id: RecordID, in transaction: any StoreTransaction
    ) throws {
        try transaction.insert(
            [
                .text(id.description), .text(claim.resource.description),
                .text(claim.pool.description), .integer(Int64(claim.quantity)),
                .text(claim.period.start.description), .text(claim.period.end.description),
                .text(widened.start.description), .text(widened.end.description),
                .integer(widened.durationMilliseconds), .integer(claim.isOut ? 1 : 0),
                .text(resource.description), .text(holder.description),
                .integer(widened.durationMilliseconds > Self.longestShort ? 1 : 0),
            ], into: PlatformTables.claim)
    }

    package func release(holder: RecordID, in transaction: any StoreTransaction) throws {
        try transaction.delete(
            from: PlatformTables.claim,
            where: .compare("holder", .equal, .text(holder.description)))
    }

    /// The claims on a pool between two moments as rules see them.
    package func holdings(
        of pool: RecordID, from start: Instant, until end: Instant,
        in snapshot: any StoreSnapshot
    ) throws -> [CapacityHolding] {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.claim,
                where: .all([
                    .compare("pool", .equal, .text(pool.description)),
                    .compare("widened_start", .less, .text(end.description)),
                    .any([
                        .compare("widened_end", .greater, .text(start.description)),
                        .compare("is_out", .equal, .integer(1)),
                    ]),
                ]), order: [.init("starts"), .init("id")])
        ).compactMap(holding)
    }

    private func holding(_ row: [StoreValue]) -> CapacityHolding? {
        guard let holder = row[11].text.flatMap({ RecordID($0) }),
            let resource = row[10].text.flatMap({ ResourceID($0) }),
            let start = row[4].text.flatMap({ Instant($0) }),
            let end = row[5].text.flatMap({ Instant($0) }),
            let period = Period(start: start, end: end), let quantity = row[3].integer
        else { return nil }
        return CapacityHolding(
            holder: holder, resource: resource, quantity: Int(clamping: quantity), period: period,
            isOut: row[9].integer == 1)
    }

    private func isOverdue(_ row: [StoreValue]) -> Bool {
        guard row[9].integer == 1, let end = row[5].text.flatMap({ Instant($0) }) else {
            return false
        }
        return end < now
    }

    /// What a record holds as it was planned, by pool.
    package func held(
        by holder: RecordID, in snapshot: any StoreSnapshot
    ) throws -> [RecordID: [StandingClaim]] {
        var held: [RecordID: [StandingClaim]] = [:]
        for row in try rows(heldBy: holder, in: snapshot) {
            guard let pool = row[2].text.flatMap({ RecordID($0) }), let claim = claim(row)
            else { continue }
            held[pool, default: []].append(claim)
        }
        return held
    }

    /// What a record holds, each pool by itself, so that it can be claimed again as it was.
    package func claims(
        of holder: RecordID, in snapshot: any StoreSnapshot
    ) throws -> [CapacityClaim] {
        try rows(heldBy: holder, in: snapshot).compactMap { row in
            guard let resource = row[1].text.flatMap({ ResourceID($0) }),
                let pool = row[2].text.flatMap({ RecordID($0) }), let quantity = row[3].integer,
                let period = holding(row)?.period, let widened = claim(row)
            else { return nil }
            var manner: CapacityClaim.Manner = [.alone, .anytime]
            if row[9].integer == 1 { manner.insert(.out) }
            if row[4] == row[6], row[5] == row[7] { manner.insert(.override) }
            return CapacityClaim(
                resource: resource, pool: pool, quantity: Int(clamping: quantity), period: period,
                manner, margin: margin(of: widened, around: period))
        }
    }

    /// What a claim was widened by, so that it is the same again.
    private func margin(of claim: StandingClaim, around period: Period) -> CapacityMargin {
        CapacityMargin(
            before: Int(claim.start.milliseconds(until: period.start) / 60_000),
            after: Int(period.end.milliseconds(until: claim.end) / 60_000))
    }

    private func rows(
        heldBy holder: RecordID, in snapshot: any StoreSnapshot
    ) throws -> [[StoreValue]] {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.claim,
                where: .compare("holder", .equal, .text(holder.description))))
    }

    private func claim(_ row: [StoreValue], until latest: Instant? = nil) -> StandingClaim? {
        guard let holder = row[11].text.flatMap({ RecordID($0) }),
            let start = row[6].text.flatMap({ Instant($0) }),
            let end = row[7].text.flatMap({ Instant($0) }), let quantity = row[3].integer
        else { return nil }
        return StandingClaim(
            holder: holder, start: start, end: max(end, latest ?? end),
            quantity: Int(clamping: quantity))
    }
}
