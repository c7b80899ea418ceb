/// A question to a pool.
public struct CapacityRequest: Sendable, Hashable {
    /// The resource of the pool.
    public let resource: ResourceID
    /// The pool.
    public let pool: RecordID
    /// How much is wished.
    public let quantity: Int
    /// For how long.
    public let period: Period
    /// A holder whose own claims do not count, because they are about to be replaced.
    public let excludedHolder: RecordID?
    /// What the wish needs before and after itself, where that is more than the pool needs.
    public let margin: CapacityMargin

    /// Asks a pool.
    public init(
        resource: ResourceID, pool: RecordID, quantity: Int, period: Period,
        excludedHolder: RecordID? = nil, margin: CapacityMargin = .none
    ) {
        self.resource = resource
        self.pool = pool
        self.quantity = quantity
        self.period = period
        self.excludedHolder = excludedHolder
        self.margin = margin
    }
}

/// What a pool answers: how much is free, why not more, and when it would be.
public struct CapacityAnswer: Sendable, Hashable {
    /// Why the wish cannot be met.
    public enum Obstacle: Sendable, Hashable {
        /// Not enough is free.
        case quantity
        /// More is wished than there is at all.
        case total
        /// Closed when it would start; without a reason the day is open at other hours.
        case closedAtStart(ClosedReason?)
        /// Closed when it would end; without a reason the day is open at other hours.
        case closedAtEnd(ClosedReason?)
        /// Closed in between, where it must be open throughout.
        case closedBetween(ClosedReason?)
        /// The pool does not exist.
        case missing
        /// It is over, or began before today.
        case past
        /// It begins sooner than it may be asked for.
        case tooSoon
        /// It begins later than it may be asked for.
        case tooFarAhead
        /// It is shorter than it may be.
        case tooShort
        /// It is longer than it may be.
        case tooLong
        /// The place manages no more on the day on which it starts or ends.
        case dayFull

        /// Whether there is not enough, whatever times and limits say.
        public var lacksQuantity: Bool { [.quantity, .total, .missing].contains(self) }
    }

    /// How much there is at all.
    public let total: Int
    /// How much is free throughout the whole period.
    public let free: Int
    /// What stands in the way; empty when the wish can be met.
    public let obstacles: [Obstacle]
    /// The period around the wish that starts and ends while it is open, or else the earliest later
    /// one in which the wish can be met, if one was found.
    public let next: Period?

    /// Answers a question.
    public init(total: Int, free: Int, obstacles: [Obstacle], next: Period?) {
        self.total = total
        self.free = free
        self.obstacles = obstacles
        self.next = next
    }

    /// Whether the wish can be met.
    public var isFeasible: Bool { obstacles.isEmpty }

    /// Whether there is not enough, whatever times and limits say.
    public var lacksQuantity: Bool { obstacles.contains(where: \.lacksQuantity) }
}

/// A claim as it stands in the store, for rules that must look at what is affected.
public struct CapacityHolding: Sendable, Hashable {
    /// The record that holds the claim.
    public let holder: RecordID
    /// The resource of the holder.
    public let resource: ResourceID
    /// How much it takes.
    public let quantity: Int
    /// For how long, without buffers.
    public let period: Period
    /// Whether it is out now.
    public let isOut: Bool

    /// Describes a claim in the store.
    public init(
        holder: RecordID, resource: ResourceID, quantity: Int, period: Period, isOut: Bool
    ) {
        self.holder = holder
        self.resource = resource
        self.quantity = quantity
        self.period = period
        self.isOut = isOut
    }
}

extension TenantReader {
    /// How much of a pool is free for a period, why not more, and when it would be.
    ///
    /// - Parameters:
    ///   - pool: The pool.
    ///   - quantity: How much is wished.
    ///   - period: For how long.
    ///   - holder: A record whose own claims do not count.
    ///   - margin: What the wish needs before and after itself, where that is more than the pool
    ///     needs.
    /// - Returns: The same answer that ``TenantContext/claim(_:for:)`` enforces.
    /// - Throws: What the store throws.
    public func availability<Pool: Resource, Holder: Resource>(
        of pool: Reference<Pool>, quantity: Int, in period: Period,
        besides holder: Reference<Holder>, margin: CapacityMargin = .none
    ) throws -> CapacityAnswer {
        try reading.availability(
            CapacityRequest(
                resource: Pool.id, pool: pool.id, quantity: quantity, period: period,
                excludedHolder: holder.id, margin: margin))
    }

    /// Who takes from a pool between two moments, the earliest first.
    public func holdings<Pool: Resource>(
        of pool: Reference<Pool>, from: Instant, until: Instant
    ) throws -> [CapacityHolding] {
        try reading.holders(of: pool.id, from: from, until: until)
    }
}

extension TenantContext {
    /// Takes from pools for a record, in place of what it held before.
    ///
    /// - Parameters:
    ///   - claims: What the record takes from now on.
    ///   - holder: The record.
    /// - Throws: A ``Refusal`` of the code `capacity.unavailable` that names the pool, what is free
    ///   and the next feasible period.
    public func claim<Holder: Resource>(
        _ claims: [CapacityClaim], for holder: Reference<Holder>
    ) throws {
        try writing.claim(claims, holder: holder.id, resource: Holder.id)
    }

    /// Gives back all that a record took.
    public func release<Holder: Resource>(_ holder: Reference<Holder>) throws {
        try writing.release(holder: holder.id)
    }
}
