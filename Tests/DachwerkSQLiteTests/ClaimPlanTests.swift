import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkSQLite

/// What it costs to ask a pool follows what is near the wish, not what the pool has ever seen.
@Suite struct ClaimPlanTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private static let hour: Int64 = 3_600_000
    private static let now = Instant(milliseconds: 1_780_000_000_000)

    /// Keeps the queries that are asked and counts the rows that come back.
    private final class Recorder: StoreSnapshot {
        private let inner: any StoreSnapshot
        private(set) var queries: [StoreQuery] = []
        private(set) var rowCount = 0

        init(_ inner: any StoreSnapshot) { self.inner = inner }

        func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
            try inner.row(table, key)
        }
        func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
            queries.append(query)
            let rows = try inner.rows(query)
            rowCount += rows.count
            return rows
        }
        func scan(_ query: StoreQuery, _ body: (any StoreRow) throws -> Void) throws {
            try inner.scan(query, body)
        }
        func contains(_ table: TableSchema) throws -> Bool { try inner.contains(table) }
        func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
            try inner.count(table, where: condition)
        }
        func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] { try inner.groups(query) }
    }

    private static func id(_ number: Int) -> RecordID {
        RecordID(at: now, random: (1, UInt64(number)))
    }

    private static func period(_ hours: Int) throws -> Period {
        let start = now.adding(milliseconds: Int64(hours) * hour)
        return try #require(Period(start: start, end: start.adding(milliseconds: hour)))
    }

    /// A store in which a room was taken every other hour, so many times before now, with four
    /// more to come.
    private func store(_ past: Int, _ pool: RecordID) async throws -> SQLiteTenantStore {
        let resource: ResourceID = "yard.pool"
        let store = try scratch.open("house-\(past)")
        try store.prepare(
            StoreSchema(tables: Sample.schema.tables + [PlatformTables.claim]))
        let book = ClaimBook(now: Self.now)
        let periods = try (-past..<4).map { try Self.period(2 * $0) }
        try await store.write { transaction in
            for (number, period) in periods.enumerated() {
                try book.insert(
                    CapacityClaim(resource: resource, pool: pool, quantity: 1, period: period),
                    widened: period, holder: Self.id(number), resource: resource,
                    id: Self.id(100_000 + number), in: transaction)
            }
        }
        return store
    }

    @Test func `a pool that was taken twenty thousand times is asked like one that is new`()
        async throws
    {
        let pool = Self.id(1)
        var counts: [Int] = []
        for past in [100, 20_000] {
            let store = try await store(past, pool)
            let wish = try Self.period(4)
            let (claims, queries, rows) = try store.read { snapshot in
                let recorder = Recorder(snapshot)
                let claims = try ClaimBook(now: Self.now).claims(
                    on: pool, from: wish.start, until: wish.end, besides: nil, in: recorder)
                return (claims, recorder.queries, recorder.rowCount)
            }
            #expect(claims.count == 1)
            counts.append(rows)
            for query in queries {
                let text = try QueryText.rows(query, TableText(query.table))
                let plan = try store.writer.wait {
                    try store.writer.use { connection in
                        try connection.fetch(
                            "EXPLAIN QUERY PLAN " + text.head + text.text, text.values)
                    }
                }.compactMap { $0.last?.text }
                #expect(plan.allSatisfy { $0.contains("INDEX platform_claim__by_") }, "\(plan)")
            }
            try store.close()
        }
        #expect(counts.first == counts.last, "\(counts)")
    }
}
