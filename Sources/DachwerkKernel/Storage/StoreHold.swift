import Synchronization

/// The right to use a tenant's store without waiting, for as long as one piece of work takes.
///
/// While anybody has one, the store stays open and is not exchanged for another.
package final class StoreHold: Sendable {
    private let tenant: String
    private let schema: StoreSchema
    private let pool: StorePool
    private let isHeld: Mutex<Bool>

    init(of tenant: String, _ schema: StoreSchema, in pool: StorePool, isHeld: Bool = false) {
        self.tenant = tenant
        self.schema = schema
        self.pool = pool
        self.isHeld = Mutex(isHeld)
    }

    deinit { end() }

    /// Lets go; doing so twice does no harm.
    package func end() {
        let wasHeld = isHeld.withLock { isHeld in
            defer { isHeld = false }
            return isHeld
        }
        if wasHeld { pool.release(tenant) }
    }

    /// Takes hold again after ``end()``, as when a client sent its body in between.
    package func resume() async throws {
        guard isHeld.withLock({ !$0 }) else { return }
        _ = try await pool.acquire(tenant, schema, isArriving: true)
        isHeld.withLock { $0 = true }
    }
}
