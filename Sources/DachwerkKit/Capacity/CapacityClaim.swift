/// Something taken from a pool for a while.
public struct CapacityClaim: Sendable, Hashable {
    /// In which way something is taken.
    public struct Manner: OptionSet, Sendable, Hashable {
        /// The options as bits.
        public let rawValue: Int
        /// Takes the options from bits.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It is out now: such a claim lasts until it is given back, however late.
        public static let out = Manner(rawValue: 1)
        /// Opening times and buffers are set aside; the quantity never is.
        public static let override = Manner(rawValue: 2)
        /// It may start and end while the pool is closed; buffers and quantity hold.
        public static let anytime = Manner(rawValue: 4)
        /// The pool alone is taken, without its parts.
        public static let alone = Manner(rawValue: 8)
        /// It is so already, such as an absence, and is noted without being asked for; the module
        /// takes back what it makes impossible.
        public static let fact = Manner(rawValue: 16)
    }

    /// The resource of the pool.
    public let resource: ResourceID
    /// The pool.
    public let pool: RecordID
    /// How much is taken.
    public let quantity: Int
    /// For how long, without buffers.
    public let period: Period
    /// In which way.
    public let manner: Manner
    /// What it needs before and after itself, where that is more than the pool needs.
    public let margin: CapacityMargin

    /// Whether it is out now: such a claim lasts until it is given back, however late.
    public var isOut: Bool { manner.contains(.out) }
    /// Whether opening times and buffers are set aside; the quantity never is.
    public var isOverride: Bool { manner.contains(.override) }

    /// Takes a quantity from a pool.
    public init<Pool: Resource>(
        _ pool: Reference<Pool>, quantity: Int, period: Period, isOut: Bool = false,
        isOverride: Bool = false, _ manner: Manner = [], margin: CapacityMargin = .none
    ) {
        self.init(
            resource: Pool.id, pool: pool.id, quantity: quantity, period: period,
            manner.union(isOut ? .out : []).union(isOverride ? .override : []), margin: margin)
    }

    /// Takes a quantity from a pool that is known by its names only.
    package init(
        resource: ResourceID, pool: RecordID, quantity: Int, period: Period,
        _ manner: Manner = [], margin: CapacityMargin = .none
    ) {
        self.resource = resource
        self.pool = pool
        self.quantity = quantity
        self.period = period
        self.manner = manner
        self.margin = margin
    }
}
