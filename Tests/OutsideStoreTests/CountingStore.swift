import DachwerkKernel
import DachwerkTesting
import Synchronization

/// A store of another repository: keeps everything in memory and counts what is asked of it.
///
/// It stands here to show that nothing but what is public is needed to write one.
final class CountingStore: Store {
    private let inner: InMemoryStore
    private let writes = Mutex(0)

    init(_ inner: InMemoryStore = InMemoryStore()) {
        self.inner = inner
    }

    /// How many transactions were asked for.
    var writeCount: Int { writes.withLock { $0 } }

    func open(_ tenant: String) throws -> any TenantStore {
        CountingTenantStore(inner: try inner.open(tenant)) { self.writes.withLock { $0 += 1 } }
    }

    func exists(_ tenant: String) throws -> Bool { try inner.exists(tenant) }
    func tenants() throws -> [String] { try inner.tenants() }
    func erase(_ tenant: String) throws { try inner.erase(tenant) }
    func stage(_ tenant: String, from path: String) throws -> any TenantStore {
        try inner.stage(tenant, from: path)
    }
    func install(_ tenant: String) throws { try inner.install(tenant) }
    func discard(_ tenant: String) throws { try inner.discard(tenant) }
}

/// The open store of one tenant.
private struct CountingTenantStore: TenantStore {
    let inner: any TenantStore
    let onWrite: @Sendable () -> Void

    func prepare(_ schema: StoreSchema) throws { try inner.prepare(schema) }

    func read<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result {
        try inner.read { try body(CountingSnapshot(inner: $0)) }
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        onWrite()
        return try await inner.write { try body(CountingTransaction(inner: $0)) }
    }

    func drop(_ tables: [TableSchema]) async throws { try await inner.drop(tables) }
    func describe() throws -> [String: [String]] { try inner.describe() }
    func scrub() async throws { try await inner.scrub() }
    func backup(to path: String) throws { try inner.backup(to: path) }
    func close() throws { try inner.close() }
}

/// One moment.
private struct CountingSnapshot: StoreSnapshot {
    let inner: any StoreSnapshot

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try inner.row(table, key)
    }
    func rows(_ query: StoreQuery) throws -> [[StoreValue]] { try inner.rows(query) }
    func contains(_ table: TableSchema) throws -> Bool { try inner.contains(table) }
    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try inner.count(table, where: condition)
    }
}

/// One transaction.
private struct CountingTransaction: StoreTransaction {
    let inner: any StoreTransaction

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try inner.row(table, key)
    }
    func rows(_ query: StoreQuery) throws -> [[StoreValue]] { try inner.rows(query) }
    func contains(_ table: TableSchema) throws -> Bool { try inner.contains(table) }
    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try inner.count(table, where: condition)
    }
    func insert(_ row: [StoreValue], into table: TableSchema) throws {
        try inner.insert(row, into: table)
    }
    func update(
        _ table: TableSchema, set values: [String: StoreValue], where condition: StoreCondition
    ) throws -> Int {
        try inner.update(table, set: values, where: condition)
    }
    func delete(from table: TableSchema, where condition: StoreCondition) throws -> Int {
        try inner.delete(from: table, where: condition)
    }
    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        try inner.attempt(body)
    }
}
