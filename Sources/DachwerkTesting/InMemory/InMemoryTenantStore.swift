import DachwerkKernel
import Foundation
import Synchronization

/// What is kept for one tenant, whether its store is open or not.
final class InMemoryTenant: Sendable {
    /// The last committed moment; held only as long as taking or setting it takes.
    private let current: Mutex<MemoryState>
    /// Held during a whole transaction, so that transactions run one after the other.
    private let writer = Mutex(())

    init(_ state: MemoryState = MemoryState()) {
        current = Mutex(state)
    }

    /// The last committed moment.
    var state: MemoryState { current.withLock { $0 } }

    /// Waits for the writer's turn, and puts the new state in place if the body does not throw.
    func change<Result: Sendable>(
        _ body: (MemoryState) throws -> (MemoryState, Result)
    ) throws -> Result {
        try writer.withLock { _ in
            let (next, result) = try body(state)
            current.withLock { $0 = next }
            return result
        }
    }
}

/// The open store of one tenant in memory.
final class InMemoryTenantStore: TenantStore {
    private let name: String
    private let tenant: InMemoryTenant
    private let isClosed = Mutex(false)
    private let release: @Sendable () -> Void

    init(_ name: String, _ tenant: InMemoryTenant, release: @escaping @Sendable () -> Void) {
        self.name = name
        self.tenant = tenant
        self.release = release
    }

    func prepare(_ schema: StoreSchema) throws {
        try tenant.change { state in
            try requireOpen()
            var next = state
            try next.prepare(schema)
            return (next, ())
        }
    }

    func read<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result {
        try requireOpen()
        return try body(InMemorySnapshot(state: tenant.state))
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        try tenant.change { state in
            try requireOpen()
            let transaction = InMemoryTransaction(state)
            do {
                let result = try body(transaction)
                return (transaction.finish(), result)
            } catch {
                _ = transaction.finish()
                throw error
            }
        }
    }

    func drop(_ tables: [TableSchema]) async throws {
        try tenant.change { state in
            try requireOpen()
            var next = state
            try next.drop(Set(tables.map(\.name)))
            return (next, ())
        }
    }

    func describe() throws -> [String: [String]] {
        try requireOpen()
        return tenant.state.describe()
    }

    func backup(to path: String) throws {
        try requireOpen()
        let backup = Data(InMemoryBackup(tenant: name, state: tenant.state).encoded())
        do {
            try backup.write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            throw StoreError(.inputOutput, path, "The backup cannot be written: \(error)")
        }
    }

    func close() throws {
        // In the writer's turn: what runs already comes to its end.
        let isFirst = try tenant.change { state in
            let wasClosed = isClosed.withLock { isClosed in
                defer { isClosed = true }
                return isClosed
            }
            return (state, !wasClosed)
        }
        if isFirst { release() }
    }

    private func requireOpen() throws {
        if isClosed.withLock({ $0 }) {
            throw StoreError(.closed, name, "The store of \(name) is closed.")
        }
    }
}
