import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

/// What is read where others wait is given up when it turns out to be long.
@Suite struct GlanceTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func filled(_ count: Int) async throws -> SQLiteTenantStore {
        let store = try scratch.open()
        try await store.write { transaction in
            for number in 0..<count {
                try transaction.insert(
                    Sample.item("\(number)", count: Int64(number % 100)), into: Sample.item)
            }
        }
        return store
    }

    private let few = StoreQuery(Sample.item, where: .compare("id", .equal, .text("7")))
    private let many = StoreQuery(
        Sample.item, where: .compare("count", .equal, .integer(100)), limit: 1)

    @Test func `a short reading is done, a long one is given up`() async throws {
        let store = try await filled(50_000)
        for _ in 0..<200 {
            #expect(try store.glance { try $0.rows(few) }?.count == 1)
        }
        #expect(try store.glance { try $0.rows(many) } == nil)
        try store.close()
    }

    @Test func `what was given up is read to its end by a look, on the same connection`()
        async throws
    {
        let store = try await filled(50_000)
        #expect(try store.glance { try $0.rows(many) } == nil)
        #expect(try store.read { try $0.rows(many) }.isEmpty)
        #expect(try store.glance { try $0.rows(few) }?.count == 1)
        try store.close()
    }

    @Test func `what a body throws in a glance is thrown`() async throws {
        struct Refused: Error {}
        let store = try await filled(1)
        #expect(throws: Refused.self) { try store.glance { _ in throw Refused() } }
        try store.close()
    }

    @Test(arguments: [false, true])
    func `an index of filters and order leaves nothing to sort, in either direction`(
        isDescending: Bool
    ) async throws {
        let table = Sample.item.with(
            indexes: [IndexSchema("item_list", on: ["is_free", "count", "id"])])
        let store = try scratch.open()
        try store.prepare(StoreSchema(tables: [table, Sample.loan]))
        let query = StoreQuery(
            table, where: .compare("is_free", .equal, .integer(1)),
            order: [
                .init("count", descending: isDescending), .init("id", descending: isDescending),
            ], limit: 26)
        let text = try QueryText.rows(query, TableText(table))
        let plan = try store.writer.wait {
            try store.writer.use { connection in
                try connection.fetch("EXPLAIN QUERY PLAN " + text.head + text.text, text.values)
            }
        }.compactMap { $0.last?.text }
        #expect(plan.contains { $0.contains("item_list") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        try store.close()
    }
}
