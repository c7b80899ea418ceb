import Foundation
import Synchronization

/// The stores of the tenants that are in use, opened when they are first needed.
///
/// A bounded number stays open; beyond it the one that was idle for longest is closed. Using an
/// open store costs two short locks.
package final class StorePool: Sendable {
    /// What is known of one tenant's store; touched under the lock only.
    fileprivate final class Slot {
        /// Orders opening, preparing and closing of this one store.
        let gate = Gate()
        var store: (any TenantStore)?
        /// The form into which the store was brought.
        var prepared: StoreSchema?
        /// A store that has to be closed before the tenant's can be opened again.
        var outgoing: (any TenantStore)?
        var userCount = 0
        /// How many stand at the gate or before it.
        var waiterCount = 0
        var lastUse: UInt64 = 0

        var isIdle: Bool { store != nil && userCount == 0 && waiterCount == 0 }
    }

    fileprivate struct State {
        var slots: [String: Slot] = [:]
        var openCount = 0
        var clock: UInt64 = 0
        var isClosed = false
    }

    /// A lock that can be held while a file is opened.
    fileprivate final class Gate: Sendable {
        private let mutex = Mutex(())

        func pass<Result>(_ body: () throws -> Result) throws -> Result {
            // The result stands outside, so that it need not be handed over by the lock.
            var result: Swift.Result<Result, any Error>?
            mutex.withLock { _ in result = Swift.Result { try body() } }
            guard let result else { throw StoreError(.closed, "pool", "Nothing was done.") }
            return try result.get()
        }
    }

    private static let patience: Duration = .seconds(10)

    private let store: any Store
    private let limit: Int
    private let state = Mutex(State())

    /// Keeps at most this many idle stores open.
    package init(store: any Store, limit: Int = 200) {
        self.store = store
        self.limit = max(1, limit)
    }

    /// Uses the store of a tenant, opened and in the declared form.
    package func use<Result>(
        _ tenant: String, prepare schema: StoreSchema, _ body: (any TenantStore) throws -> Result
    ) throws -> Result {
        let store = try acquire(tenant, schema)
        defer { release(tenant) }
        return try body(store)
    }

    /// Uses the store of a tenant for something that takes its time, such as a write.
    package func useAsynchronously<Result>(
        _ tenant: String, prepare schema: StoreSchema,
        _ body: (any TenantStore) async throws -> Result
    ) async throws -> Result {
        let store = try acquire(tenant, schema)
        defer { release(tenant) }
        return try await body(store)
    }

    /// Whether the store of a tenant stands open in the declared form.
    package func isReady(_ tenant: String, prepared schema: StoreSchema) -> Bool {
        state.withLock { state in
            guard let slot = state.slots[tenant] else { return false }
            return slot.store != nil && slot.prepared == schema
        }
    }

    /// How many stores are open.
    package var openCount: Int { state.withLock { $0.openCount } }

    /// Closes the store of a tenant once nobody uses it; the next use opens it again.
    package func close(_ tenant: String) throws {
        guard let gate = state.withLock({ $0.wait(for: tenant) }) else { return }
        defer { state.withLock { $0.giveUp(tenant) } }
        try gate.pass { try closeWhenIdle(tenant) }
    }

    /// Closes all stores; the pool is of no use afterwards.
    package func closeAll() throws {
        let tenants = state.withLock { state in
            state.isClosed = true
            return state.slots.keys.sorted()
        }
        var first: (any Error)?
        for tenant in tenants {
            do { try close(tenant) } catch { first = first ?? error }
        }
        if let first { throw first }
    }
}

// MARK: - Taking and giving back

extension StorePool {
    private func acquire(_ tenant: String, _ schema: StoreSchema) throws -> any TenantStore {
        let (ready, gate) = try state.withLock { state in
            try state.begin(tenant, schema)
        }
        if let ready { return ready }
        let store = try openAndPrepare(tenant, schema, gate)
        evict()
        return store
    }

    private func release(_ tenant: String) {
        state.withLock { $0.slots[tenant]?.userCount -= 1 }
    }

    /// Waits for whoever is opening the store already, or opens it.
    private func openAndPrepare(
        _ tenant: String, _ schema: StoreSchema, _ gate: Gate
    ) throws -> any TenantStore {
        do {
            return try gate.pass {
                let (present, prepared) = try state.withLock { state in
                    if state.isClosed { throw State.closed(tenant) }
                    return (state.slots[tenant]?.store, state.slots[tenant]?.prepared)
                }
                if let present, prepared == schema {
                    state.withLock { $0.hand(out: tenant) }
                    return present
                }
                try finishClosing(tenant)
                let opened = try present ?? store.open(tenant)
                do {
                    try opened.prepare(schema)
                } catch {
                    if present == nil { try? opened.close() }
                    throw error
                }
                state.withLock { state in
                    if present == nil { state.openCount += 1 }
                    state.slots[tenant]?.store = opened
                    state.slots[tenant]?.prepared = schema
                    state.hand(out: tenant)
                }
                return opened
            }
        } catch {
            state.withLock { $0.giveUp(tenant) }
            throw error
        }
    }

    /// Closes idle stores over the limit, outside the lock.
    private func evict() {
        while let (tenant, gate) = state.withLock({ $0.takeOldest(over: limit) }) {
            // Nobody asked for this store, so nobody can be told; opening it again checks it.
            try? gate.pass { try finishClosing(tenant) }
            state.withLock { $0.giveUp(tenant) }
        }
    }

    /// Closes a store that was taken out of use; behind the gate only.
    private func finishClosing(_ tenant: String) throws {
        let outgoing = state.withLock { state in
            defer { state.slots[tenant]?.outgoing = nil }
            return state.slots[tenant]?.outgoing
        }
        try outgoing?.close()
    }

    /// Waits until nobody uses a store and closes it; behind the gate only.
    private func closeWhenIdle(_ tenant: String) throws {
        try? finishClosing(tenant)
        guard let closing = state.withLock({ $0.takeOut(tenant) }) else { return }
        let deadline = ContinuousClock.now + Self.patience
        while state.withLock({ ($0.slots[tenant]?.userCount ?? 0) > 0 }) {
            if ContinuousClock.now > deadline {
                state.withLock { $0.putBack(closing.store, closing.prepared, tenant) }
                throw StoreError(.inUse, tenant, "The store of \(tenant) is still being used.")
            }
            Thread.sleep(forTimeInterval: 0.001)
        }
        try closing.store.close()
    }
}

// MARK: - What happens under the lock

extension StorePool.State {
    fileprivate static func closed(_ tenant: String) -> StoreError {
        StoreError(.closed, tenant, "All stores are closed.")
    }

    /// Hands out a store that is ready, or the gate behind which it is made ready.
    fileprivate mutating func begin(
        _ tenant: String, _ schema: StoreSchema
    ) throws -> (ready: (any TenantStore)?, gate: StorePool.Gate) {
        if isClosed { throw Self.closed(tenant) }
        clock &+= 1
        let slot = slots[tenant] ?? StorePool.Slot()
        slot.lastUse = clock
        if let store = slot.store, slot.prepared == schema {
            slot.userCount += 1
            return (store, slot.gate)
        }
        slot.waiterCount += 1
        slots[tenant] = slot
        return (nil, slot.gate)
    }

    /// Keeps a tenant from being forgotten, and says where to wait.
    fileprivate mutating func wait(for tenant: String) -> StorePool.Gate? {
        slots[tenant]?.waiterCount += 1
        return slots[tenant]?.gate
    }

    /// One who waited gets the store.
    fileprivate mutating func hand(out tenant: String) {
        slots[tenant]?.waiterCount -= 1
        slots[tenant]?.userCount += 1
    }

    /// One waits no longer; forgets a tenant of whom nothing is open and for whom nobody waits.
    fileprivate mutating func giveUp(_ tenant: String) {
        guard let slot = slots[tenant] else { return }
        slot.waiterCount -= 1
        let isNeeded =
            slot.store != nil || slot.outgoing != nil || slot.userCount > 0
            || slot.waiterCount > 0
        if !isNeeded { slots[tenant] = nil }
    }

    /// Takes the store that was idle for longest out of use, if there are too many.
    fileprivate mutating func takeOldest(over limit: Int) -> (String, StorePool.Gate)? {
        guard openCount > limit,
            let oldest = slots.filter({ $0.value.isIdle })
                .min(by: { $0.value.lastUse < $1.value.lastUse })
        else { return nil }
        oldest.value.waiterCount += 1
        oldest.value.outgoing = takeOut(oldest.key)?.store
        return (oldest.key, oldest.value.gate)
    }

    /// Takes a store out of use.
    fileprivate mutating func takeOut(
        _ tenant: String
    ) -> (store: any TenantStore, prepared: StoreSchema?)? {
        guard let store = slots[tenant]?.store else { return nil }
        let prepared = slots[tenant]?.prepared
        slots[tenant]?.store = nil
        slots[tenant]?.prepared = nil
        openCount -= 1
        return (store, prepared)
    }

    /// Brings a store back into use that could not be closed.
    fileprivate mutating func putBack(
        _ store: any TenantStore, _ prepared: StoreSchema?, _ tenant: String
    ) {
        slots[tenant]?.store = store
        slots[tenant]?.prepared = prepared
        openCount += 1
    }
}
