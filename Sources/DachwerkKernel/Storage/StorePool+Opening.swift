import Foundation
import Synchronization

extension StorePool {
    /// Takes a store, on the calling thread also where it has to be opened first.
    func acquire(_ tenant: String, _ schema: StoreSchema) throws -> any TenantStore {
        while true {
            switch try slots.withLock({ try $0.begin(tenant, schema, isArriving: false) }) {
            case .ready(let store): return store
            case .work(let present): return try open(tenant, schema, present)
            case .wait:
                let signal = DispatchSemaphore(value: 0)
                let mustWait = slots.withLock {
                    $0.enlist(tenant, isArriving: false) { signal.signal() }
                }
                // The one who is waited for works on a thread of its own, so this always ends.
                if mustWait { signal.wait() }
            }
        }
    }

    /// Takes a store; what has to be done for it is done on a thread of its own.
    ///
    /// - Parameters:
    ///   - tenant: Whose store it is.
    ///   - schema: The form that it must have.
    ///   - isArriving: Whether this is new work, which waits while the store is about to be
    ///     exchanged, and not part of work that goes on.
    /// - Returns: The store, in use until ``release(_:)``.
    /// - Throws: ``StoreError``
    func acquire(
        _ tenant: String, _ schema: StoreSchema, isArriving: Bool
    ) async throws -> any TenantStore {
        while true {
            switch try slots.withLock({ try $0.begin(tenant, schema, isArriving: isArriving) }) {
            case .ready(let store): return store
            case .work(let present):
                return try await offThread { try self.open(tenant, schema, present) }
            case .wait:
                await withCheckedContinuation { continuation in
                    let mustWait = slots.withLock {
                        $0.enlist(tenant, isArriving: isArriving) { continuation.resume() }
                    }
                    if !mustWait { continuation.resume() }
                }
            }
        }
    }

    func release(_ tenant: String) {
        slots.withLock { $0.release(tenant) }
    }

    func wake(_ waiters: [StoreSlots.Waiter]) {
        for resume in waiters { resume() }
    }

    /// Opens and prepares a store whose slot is ours, and closes idle ones over the limit.
    private func open(
        _ tenant: String, _ schema: StoreSchema, _ present: StoreSlots.Present?
    ) throws -> any TenantStore {
        let opened: any TenantStore
        do {
            opened = try present?.store ?? store.open(tenant)
            do {
                try opened.prepare(schema)
            } catch {
                if present == nil { try? opened.close() }
                throw error
            }
        } catch {
            wake(slots.withLock { $0.finish(tenant, present) })
            throw error
        }
        wake(
            slots.withLock {
                $0.finish(tenant, StoreSlots.Present(store: opened, prepared: schema), takes: true)
            })
        evict()
        return opened
    }

    private func evict() {
        while let (tenant, present) = slots.withLock({ $0.takeOldest() }) {
            // Nobody asked for this store, so nobody can be told; opening it again checks it.
            try? present.store.close()
            wake(slots.withLock { $0.finish(tenant, nil) })
        }
    }
}
