import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

@Suite struct StorePoolTests {
    let scratch: Scratch
    let events = Tally<String>()
    init() throws { scratch = try Scratch() }

    private func pool(limit: Int = 200) -> StorePool {
        StorePool(store: WatchedStore(store: scratch.store(), events: events), limit: limit)
    }

    private func use(_ pool: StorePool, _ tenant: String) throws {
        try pool.use(tenant, prepare: Sample.schema) { _ = try $0.titles() }
    }

    @Test func `a store is opened and prepared once, also when many need it at once`()
        async throws
    {
        let pool = pool()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { try? self.use(pool, "a") } }
        }
        #expect(events.all == ["open a", "prepare a"])
        #expect(pool.openCount == 1)
        try await pool.closeAll()
        #expect(events.all == ["open a", "prepare a", "close a"])
    }

    @Test func `the store that was idle for longest goes first`() async throws {
        let pool = pool(limit: 2)
        for tenant in ["a", "b", "a", "c", "a"] { try use(pool, tenant) }
        #expect(pool.openCount == 2)
        let seen = events.all.filter { !$0.hasPrefix("prepare") }
        #expect(seen == ["open a", "open b", "open c", "close b"])
        try use(pool, "b")
        #expect(events.all.suffix(3) == ["open b", "prepare b", "close c"])
        try await pool.closeAll()
    }

    @Test func `a store in use is never closed`() async throws {
        let pool = pool(limit: 1)
        try pool.use("a", prepare: Sample.schema) { store in
            for tenant in ["b", "c"] { try use(pool, tenant) }
            #expect(try store.titles().isEmpty)
        }
        #expect(!events.all.contains("close a"))
        try use(pool, "d")
        #expect(events.all.contains("close a"))
        try await pool.closeAll()
    }

    @Test func `another form is prepared without opening again`() async throws {
        let pool = pool()
        try use(pool, "a")
        let other = StoreSchema(tables: [Sample.item])
        try pool.use("a", prepare: other) { _ in }
        try pool.use("a", prepare: other) { _ in }
        #expect(events.all == ["open a", "prepare a", "prepare a"])
        try await pool.closeAll()
    }

    @Test func `a failed preparation leaves nothing open`() async throws {
        let pool = pool()
        let faulty = StoreSchema(tables: [Sample.loan])
        #expect(code { try pool.use("a", prepare: faulty) { _ in } } == .schema)
        #expect(pool.openCount == 0)
        try use(pool, "a")
        try await pool.closeAll()
    }

    @Test func `writes hold the store, and closing waits for them`() async throws {
        let pool = pool(limit: 1)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<200 {
                group.addTask {
                    try await pool.useAsynchronously("t\(index % 5)", prepare: Sample.schema) {
                        try await $0.add(Sample.item("\(index)"))
                    }
                }
            }
            try await group.waitForAll()
        }
        var total = 0
        for tenant in 0..<5 {
            total += try pool.use("t\(tenant)", prepare: Sample.schema) { try $0.titles().count }
        }
        #expect(total == 200)
        try await pool.close("t1")
        try await pool.close("t1")
        try await pool.close("never")
        try use(pool, "t1")
        try await pool.closeAll()
        #expect(code { try use(pool, "t1") } == .closed)
    }
}

/// Tells of everything that a pool does with a store.
struct WatchedStore: Store {
    let store: SQLiteStore
    let events: Tally<String>

    func open(_ tenant: String) throws -> any TenantStore {
        events.add("open \(tenant)")
        return WatchedTenantStore(store: try store.open(tenant), tenant: tenant, events: events)
    }
    func exists(_ tenant: String) throws -> Bool { try store.exists(tenant) }
    func tenants() throws -> [String] { try store.tenants() }
    func erase(_ tenant: String) throws { try store.erase(tenant) }
    func stage(_ tenant: String, from path: String) throws -> any TenantStore {
        try store.stage(tenant, from: path)
    }
    func install(_ tenant: String) throws { try store.install(tenant) }
    func discard(_ tenant: String) throws { try store.discard(tenant) }
}

struct WatchedTenantStore: TenantStore {
    let store: any TenantStore
    let tenant: String
    let events: Tally<String>

    func prepare(_ schema: StoreSchema) throws {
        events.add("prepare \(tenant)")
        try store.prepare(schema)
    }
    func read<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result {
        try store.read(body)
    }
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        try await store.write(body)
    }
    func drop(_ tables: [TableSchema]) async throws { try await store.drop(tables) }
    func describe() throws -> [String: [String]] { try store.describe() }
    func backup(to path: String) throws { try store.backup(to: path) }
    func close() throws {
        events.add("close \(tenant)")
        try store.close()
    }
}
