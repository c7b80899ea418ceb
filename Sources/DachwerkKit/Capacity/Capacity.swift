/// Makes the records of a resource into pools that can be taken for a while: items, rooms, people.
///
/// One function of the kernel answers both "what is free?" and "may this be written?", so that
/// what is shown is what is enforced. Intervals are half-open.
public struct Capacity<Pool: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyCapacity

    /// Declares the records of a resource as pools.
    ///
    /// - Parameters:
    ///   - pool: The resource whose records are pools.
    ///   - askers: Who may ask what is free; `nil` for everybody who may read the pool.
    ///   - limits: How long, how early and how far ahead something may be taken. An answer keeps to
    ///     it; whoever takes a claim refuses by rules of its own, because an override may set it
    ///     aside.
    ///   - terms: What a pool holds and how it may be taken, as of now.
    public init(
        _ pool: Pool.Type, askedBy askers: [Duty]? = nil,
        limits: (@Sendable (Record<Pool>, TenantReader) throws -> CapacityLimits?)? = nil,
        terms: @escaping @Sendable (Record<Pool>, TenantReader) throws -> CapacityTerms
    ) {
        erased = AnyCapacity(
            resource: Pool.id, askers: askers,
            limits: { data, reader in try limits?(Record(data), reader) },
            terms: { data, reader in try terms(Record(data), reader) })
    }
}

/// A declaration of pools without its Swift types.
public struct AnyCapacity: Sendable {
    /// The resource whose records are pools.
    public let resource: ResourceID
    /// Who may ask what is free; `nil` for everybody who may read the pool.
    public let askers: [Duty]?
    /// How long, how early and how far ahead something may be taken.
    public let limits: @Sendable (RecordData, TenantReader) throws -> CapacityLimits?
    /// What a pool holds and how it may be taken.
    public let terms: @Sendable (RecordData, TenantReader) throws -> CapacityTerms
}

extension Capacity {
    /// Makes the records of a resource into people or places that are in one place at a time.
    ///
    /// Whoever takes them, from whatever resource, takes them from the same calendar: nobody is
    /// promised twice for the same time. When somebody is taken is told to `askers` only.
    public static func calendar(of pool: Pool.Type, askedBy askers: [Duty]) -> Capacity {
        Capacity(pool, askedBy: askers) { _, _ in .oneAtATime }
    }
}

/// What a pool holds and how it may be taken.
public struct CapacityTerms: Sendable {
    /// Time that a claim needs before or after itself.
    public enum Buffer: Sendable, Hashable {
        /// Minutes on the clock.
        case minutes(Int)
        /// Opening days of the pool's calendar, counted after the day of the return.
        case openingDays(Int)
        /// No time.
        public static let none = Buffer.minutes(0)
    }

    /// How much can be taken at the same time.
    public var total: Int
    /// Time needed before a claim.
    public var before: Buffer
    /// Time needed after a claim.
    public var after: Buffer
    /// When claims may start and end; `nil` for at any time.
    public var calendar: OpeningCalendar?
    /// Whether a claim needs the pool to be open from its start to its end, as people in a room do.
    public var isOpenThroughout: Bool
    /// Other pools that each unit of this one takes along, with their quantity: a kit's members.
    public var parts: [CapacityPart]
    /// For how many days from now what is overdue is taken to stay out; without an end if `nil`.
    public var overdueDays: Int?

    /// Whether it is a person or a room: who is taken then is nobody's business.
    package private(set) var isOneAtATime = false

    /// Somebody or something that is in one place at a time: a person, a room.
    public static let oneAtATime: CapacityTerms = {
        var terms = CapacityTerms(total: 1)
        terms.isOneAtATime = true
        return terms
    }()

    /// States what a pool holds.
    public init(
        total: Int, before: Buffer = .none, after: Buffer = .none,
        calendar: OpeningCalendar? = nil, isOpenThroughout: Bool = false,
        parts: [CapacityPart] = [], overdueDays: Int? = nil
    ) {
        self.total = total
        self.before = before
        self.after = after
        self.calendar = calendar
        self.isOpenThroughout = isOpenThroughout
        self.parts = parts
        self.overdueDays = overdueDays
    }
}

/// A pool that is taken along with another.
public struct CapacityPart: Sendable, Hashable {
    /// The pool.
    public let pool: RecordID
    /// How much of it one unit of the whole takes.
    public let quantity: Int

    /// Names a part.
    public init<Pool: Resource>(_ pool: Reference<Pool>, quantity: Int) {
        self.pool = pool.id
        self.quantity = quantity
    }
}
