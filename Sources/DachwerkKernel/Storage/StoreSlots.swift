/// What a pool knows of its tenants' stores; touched under the pool's lock only.
struct StoreSlots {
    /// Goes on with somebody who waited.
    typealias Waiter = @Sendable () -> Void

    /// An open store and the form into which it was brought.
    struct Present: Sendable {
        let store: any TenantStore
        let prepared: StoreSchema?
    }

    /// What somebody who needs a store has to do.
    enum Step {
        /// Use it.
        case ready(any TenantStore)
        /// Make it ready; meanwhile its slot is busy.
        case work(Present?)
        /// Wait for somebody else's work.
        case wait
    }

    /// How far a store is that is taken out of use.
    enum Drain {
        case empty
        case present(Present)
        case inUse
    }

    private final class Slot {
        var present: Present?
        var userCount = 0
        /// Somebody opens, prepares, closes or exchanges the store.
        var isBusy = false
        /// The store is about to be exchanged: what goes on may finish, new work waits.
        var isDraining = false
        var waiters: [Waiter] = []
        var lastUse: UInt64 = 0
        /// What was read of the store and stays true until it is exchanged.
        var mark: Int64?

        var isIdle: Bool { present != nil && userCount == 0 && !isBusy && !isDraining }
        var isNeeded: Bool { present != nil || userCount > 0 || isBusy || isDraining }
    }

    private let limit: Int
    private var slots: [String: Slot] = [:]
    private var clock: UInt64 = 0
    private var isClosed = false
    private(set) var openCount = 0

    init(limit: Int) {
        self.limit = max(1, limit)
    }

    // MARK: Using

    /// Hands out a store that is ready.
    mutating func take(
        _ tenant: String, _ schema: StoreSchema, isArriving: Bool
    ) throws -> (any TenantStore)? {
        if isClosed { throw StoreError(.closed, tenant, "All stores are closed.") }
        guard let slot = slots[tenant], let present = slot.present, present.prepared == schema,
            !(isArriving && slot.isDraining)
        else { return nil }
        clock &+= 1
        slot.lastUse = clock
        slot.userCount += 1
        return present.store
    }

    /// Hands out a store that is ready, or says what to do.
    mutating func begin(
        _ tenant: String, _ schema: StoreSchema, isArriving: Bool
    ) throws -> Step {
        if let store = try take(tenant, schema, isArriving: isArriving) { return .ready(store) }
        let slot = slots[tenant] ?? Slot()
        if slot.isBusy || isArriving && slot.isDraining { return .wait }
        slots[tenant] = slot
        slot.isBusy = true
        clock &+= 1
        slot.lastUse = clock
        return .work(slot.present)
    }

    /// Remembers who waits; false when there is nothing to wait for any more.
    mutating func enlist(
        _ tenant: String, isArriving: Bool, _ waiter: @escaping Waiter
    ) -> Bool {
        guard let slot = slots[tenant], slot.isBusy || isArriving && slot.isDraining else {
            return false
        }
        slot.waiters.append(waiter)
        return true
    }

    mutating func release(_ tenant: String) {
        slots[tenant]?.userCount -= 1
    }

    /// Ends the work on a slot, and says who may go on.
    ///
    /// - Parameters:
    ///   - tenant: Whose slot it is.
    ///   - present: What is open now.
    ///   - takes: Whether whoever worked uses the store.
    ///   - endsDraining: Whether new work goes on, too.
    /// - Returns: Who waited.
    mutating func finish(
        _ tenant: String, _ present: Present?, takes: Bool = false, endsDraining: Bool = false
    ) -> [Waiter] {
        guard let slot = slots[tenant] else { return [] }
        if slot.present == nil, present != nil { openCount += 1 }
        if slot.present != nil, present == nil { openCount -= 1 }
        slot.present = present
        slot.isBusy = false
        if endsDraining { slot.isDraining = false }
        if takes { slot.userCount += 1 }
        return wake(tenant, slot)
    }

    private mutating func wake(_ tenant: String, _ slot: Slot) -> [Waiter] {
        let waiters = slot.waiters
        slot.waiters = []
        if !slot.isNeeded { slots[tenant] = nil }
        return waiters
    }

    // MARK: Closing

    /// Whether anything is known of a tenant's store; else there is nothing to close.
    func isKnown(_ tenant: String) -> Bool { slots[tenant] != nil }

    func isOpen(_ tenant: String) -> Bool { slots[tenant]?.present != nil }

    func isReady(_ tenant: String, _ schema: StoreSchema) -> Bool {
        slots[tenant]?.present?.prepared == schema
    }

    /// Hands out nothing more, and says whose stores are open.
    mutating func closeForGood() -> [String] {
        isClosed = true
        return slots.keys.sorted()
    }

    /// Lets new work wait; false when somebody does so already.
    mutating func beginDraining(_ tenant: String) -> Bool {
        let slot = slots[tenant] ?? Slot()
        if slot.isDraining { return false }
        slot.isDraining = true
        slots[tenant] = slot
        return true
    }

    /// Lets new work go on after all.
    mutating func endDraining(_ tenant: String) -> [Waiter] {
        guard let slot = slots[tenant] else { return [] }
        slot.isDraining = false
        return wake(tenant, slot)
    }

    /// Takes a store out of use once nobody uses it; its slot is busy from then on.
    mutating func drained(_ tenant: String) -> Drain {
        guard let slot = slots[tenant] else { return .empty }
        guard slot.userCount == 0, !slot.isBusy else { return .inUse }
        slot.isBusy = true
        guard let present = takeOut(slot) else { return .empty }
        return .present(present)
    }

    /// Takes the store that was idle for longest out of use, if there are too many.
    mutating func takeOldest() -> (String, Present)? {
        guard openCount > limit,
            let oldest = slots.filter({ $0.value.isIdle })
                .min(by: { $0.value.lastUse < $1.value.lastUse })
        else { return nil }
        oldest.value.isBusy = true
        return takeOut(oldest.value).map { (oldest.key, $0) }
    }

    private mutating func takeOut(_ slot: Slot) -> Present? {
        guard let present = slot.present else { return nil }
        slot.present = nil
        slot.mark = nil
        openCount -= 1
        return present
    }

    // MARK: Marks

    func mark(of tenant: String) -> Int64? { slots[tenant]?.mark }

    mutating func remember(_ mark: Int64, of tenant: String) {
        guard let slot = slots[tenant], slot.present != nil, slot.userCount > 0 else { return }
        slot.mark = mark
    }
}
