import Synchronization

/// The stores of the tenants that are in use, opened when they are first needed.
///
/// A bounded number stays open; beyond it the one that was idle for longest is closed. Using an
/// open store costs two short locks.
///
/// Whoever serves others takes a ``hold(_:prepare:)`` first: it waits without a thread until the
/// store is open, prepared, and not just being exchanged. Below a hold nothing waits any more.
/// Without one, ``use(_:prepare:_:)`` opens a store on the calling thread.
package final class StorePool: Sendable {
    /// How long the work that goes on in a store may keep it from being closed.
    private let patience: Duration

    package let store: any Store
    let slots: Mutex<StoreSlots>
    /// How often each store may have been written to.
    private let writes = Mutex<[String: Int]>([:])

    /// Keeps at most this many idle stores open.
    package init(store: any Store, limit: Int = 200, patience: Duration = .seconds(10)) {
        self.patience = patience
        self.store = store
        slots = Mutex(StoreSlots(limit: limit))
    }

    /// How many stores are open.
    package var openCount: Int { slots.withLock { $0.openCount } }

    /// Whether the store of a tenant is open.
    package func isOpen(_ tenant: String) -> Bool { slots.withLock { $0.isOpen(tenant) } }

    /// Whether the store of a tenant stands open in the declared form.
    package func isReady(_ tenant: String, prepared schema: StoreSchema) -> Bool {
        slots.withLock { $0.isReady(tenant, schema) }
    }

    // MARK: Using a store

    /// Keeps the store of a tenant open and in the declared form until the hold ends.
    ///
    /// Opening, preparing and closing take place on threads of their own.
    package func hold(
        _ tenant: String, prepare schema: StoreSchema
    ) async throws -> StoreHold {
        let hold = StoreHold(of: tenant, schema, in: self)
        try await hold.resume()
        return hold
    }

    /// A hold of a store that is ready at once; nothing when there is something to wait for.
    package func holdIfReady(_ tenant: String, prepare schema: StoreSchema) throws -> StoreHold? {
        guard try slots.withLock({ try $0.take(tenant, schema, isArriving: true) }) != nil else {
            return nil
        }
        return StoreHold(of: tenant, schema, in: self, isHeld: true)
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
        let store = try await acquire(tenant, schema, isArriving: false)
        defer {
            noteWrite(tenant)
            release(tenant)
        }
        return try await body(store)
    }

    /// How often a store may have been written to since the process began.
    ///
    /// What was read of it stands as long as this stays the same: it rises after each write and
    /// before the write is answered.
    package func writeCount(of tenant: String) -> Int {
        writes.withLock { $0[tenant, default: 0] }
    }

    private func noteWrite(_ tenant: String) {
        writes.withLock { $0[tenant, default: 0] += 1 }
    }

    // MARK: Closing and exchanging

    /// Closes the store of a tenant once nobody uses it; the next use opens it again.
    package func close(_ tenant: String) async throws {
        guard slots.withLock({ $0.isKnown(tenant) }) else { return }
        try await exchange(tenant)
    }

    /// Closes all stores; the pool is of no use afterwards.
    package func closeAll() async throws {
        let tenants = slots.withLock { $0.closeForGood() }
        var first: (any Error)?
        for tenant in tenants {
            do { try await close(tenant) } catch { first = first ?? error }
        }
        if let first { throw first }
    }

    /// Closes a tenant's store and does something before it is opened again.
    ///
    /// Who holds the store finishes first; new holds wait meanwhile, and nobody else does.
    ///
    /// - Parameters:
    ///   - tenant: Whose store it is.
    ///   - schema: The form in which the store is opened for the farewell when it is not open yet;
    ///     without one it stays closed then.
    ///   - farewell: Looks at the store while nobody else uses it. When it throws, the store is
    ///     used again as if nothing had been. Not called when the store cannot be opened.
    ///   - change: What is done while the store is closed, on a thread of its own.
    /// - Throws: ``StoreError``, of the code `store.in-use` when what goes on does not end.
    package func exchange(
        _ tenant: String, prepare schema: StoreSchema? = nil,
        farewell: (any TenantStore) async throws -> Void = { _ in },
        change: @escaping @Sendable () throws -> Void = {}
    ) async throws {
        var present = try await drain(tenant)
        if present == nil, let schema {
            do {
                present = try await offThread { try self.reopened(tenant, schema) }
            } catch {
                wake(slots.withLock { $0.finish(tenant, nil, endsDraining: true) })
                throw error
            }
        }
        if let present {
            do {
                try await farewell(present.store)
                try await offThread { try present.store.close() }
            } catch {
                wake(slots.withLock { $0.finish(tenant, present, endsDraining: true) })
                throw error
            }
        }
        defer {
            noteWrite(tenant)
            wake(slots.withLock { $0.finish(tenant, nil, endsDraining: true) })
        }
        try await offThread(change)
    }

    /// Waits until nobody uses a store, and takes it out of use.
    private func drain(_ tenant: String) async throws -> StoreSlots.Present? {
        guard slots.withLock({ $0.beginDraining(tenant) }) else {
            throw StoreError(.inUse, tenant, "The store of \(tenant) is being exchanged already.")
        }
        let deadline = ContinuousClock.now + patience
        do {
            while true {
                switch slots.withLock({ $0.drained(tenant) }) {
                case .empty: return nil
                case .present(let present): return present
                case .inUse:
                    guard ContinuousClock.now < deadline else {
                        throw StoreError(
                            .inUse, tenant, "The store of \(tenant) is still being used.")
                    }
                    try await Task.sleep(for: .milliseconds(1))
                }
            }
        } catch {
            wake(slots.withLock { $0.endDraining(tenant) })
            throw error
        }
    }

    /// Opens a store that is about to be exchanged; nothing when it is lost.
    private func reopened(_ tenant: String, _ schema: StoreSchema) throws -> StoreSlots.Present? {
        do {
            guard try store.exists(tenant) else { return nil }
            let opened = try store.open(tenant)
            do {
                try opened.prepare(schema)
            } catch {
                try opened.close()
                return nil
            }
            return StoreSlots.Present(store: opened, prepared: schema)
        } catch let error as StoreError where error.code == .damaged {
            return nil
        }
    }

    // MARK: What is remembered of a store

    /// What was read of a store once and stays true until another takes its place.
    package func mark(of tenant: String) -> Int64? {
        slots.withLock { $0.mark(of: tenant) }
    }

    /// Remembers what was read of a store that is in use.
    package func remember(_ mark: Int64, of tenant: String) {
        slots.withLock { $0.remember(mark, of: tenant) }
    }
}
