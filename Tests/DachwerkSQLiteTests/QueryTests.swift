import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

@Suite struct QueryTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func find(
        _ store: SQLiteTenantStore, _ condition: StoreCondition
    ) throws -> Set<String> {
        let query = StoreQuery(Sample.item, where: condition)
        return Set(try store.read { try $0.rows(query) }.compactMap { $0.first?.text })
    }

    @Test func `not finds exactly the rest, empty columns included`() async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a", count: 1))
        try await store.add(Sample.item("b", count: nil))
        for condition: StoreCondition in [
            .compare("count", .equal, .integer(1)), .compare("count", .notEqual, .integer(1)),
            .compare("count", .less, .null), .isOneOf("count", [.integer(1), .null]),
            .isOneOf("count", []), .isNull("count"), .contains("title", "A"), .always, .never,
            .all([]), .any([]), .exists(Sample.loan, owner: "item", .always),
        ] {
            let found = try find(store, condition)
            let rest = try find(store, .not(condition))
            #expect(found.isDisjoint(with: rest) && found.union(rest) == ["a", "b"])
            #expect(try find(store, .not(.not(condition))) == found)
        }
        try store.close()
    }

    @Test func `texts are found folded, whatever bytes stand in them`() async throws {
        let store = try scratch.open()
        let titles = ["Übung", "U\u{308}bung 2", "ubung 3", "STRASSE", "نص عربي", "a\0b\"\\\u{1}"]
        for (index, title) in titles.enumerated() {
            try await store.add(Sample.item("\(index)", title: title))
        }
        #expect(try find(store, .contains("title", "ubung")) == ["0", "1", "2"])
        #expect(try find(store, .contains("title", "ÜBUNG")) == ["0", "1", "2"])
        #expect(try find(store, .contains("title", "strasse")) == ["3"])
        #expect(try find(store, .contains("title", "عرب")) == ["4"])
        #expect(try find(store, .contains("title", "")).count == titles.count)
        #expect(try find(store, .contains("title", "%")).isEmpty)
        for (index, title) in titles.enumerated() {
            #expect(try find(store, .compare("title", .equal, .text(title))) == ["\(index)"])
        }
        try store.close()
    }

    @Test(arguments: [1, 3, 500, 501, 40_000])
    func `one of many values`(count: Int) async throws {
        let store = try scratch.open()
        let odd = "q\"\\\u{1}ü\n"
        try await store.add(Sample.item("a", title: odd))
        try await store.add(Sample.item("b", title: "a\0b"))
        try await store.add(Sample.item("c", count: 7))
        var titles: [StoreValue] = (1..<count).map { .text("x\($0)") }
        #expect(try find(store, .isOneOf("title", titles + [.text(odd)])) == ["a"])
        titles.append(.text("a\0b"))
        #expect(try find(store, .isOneOf("title", titles)) == ["b"])
        let counts: [StoreValue] = (1..<count).map { .integer(Int64($0) + 100) }
        #expect(try find(store, .isOneOf("count", counts + [.integer(7)])) == ["c"])
        try store.close()
    }

    @Test func `wide and deep conditions run or are refused, but never end the process`() throws {
        let store = try scratch.open()
        let leaf = StoreCondition.compare("count", .equal, .integer(1))
        #expect(try find(store, .any(Array(repeating: leaf, count: 20_000))).isEmpty)
        for depth in [5, 10, 22, 200] {
            for wrap: (StoreCondition) -> StoreCondition in [
                { .not($0) }, { .all([.always, $0]) }, { .any([.not(.all([leaf, $0])), leaf]) },
            ] {
                var condition = leaf
                for _ in 0..<depth { condition = wrap(condition) }
                let result = code { _ = try find(store, condition) }
                #expect(result == nil || result == "store.value", "depth \(depth)")
            }
        }
        var deep = leaf
        for _ in 0..<22 { deep = .not(.all([deep])) }
        #expect(code { _ = try find(store, deep) } == "store.value")
        try store.close()
    }

    @Test func `names and values outside the form are refused`() async throws {
        let store = try scratch.open()
        for condition: StoreCondition in [
            .isNull("x\" OR 1 --"), .compare("count", .equal, .text("1")),
            .compare("title", .less, .integer(1)), .contains("count", "1"),
            .isOneOf("count", [.text("1")]), .exists(Sample.loan, owner: "none", .always),
        ] {
            #expect(code { _ = try find(store, condition) } == "store.value")
        }
        let wrong = code { _ = try store.read { try $0.row(Sample.item, .integer(1)) } }
        #expect(wrong == "store.value")
        #expect(try store.read { try $0.row(Sample.item, .null) } == nil)
        for row: [StoreValue] in [
            [], [.null, .text("a"), .null, .integer(1)],
            [.text("a"), .integer(1), .null, .integer(1)],
            [.text("a"), .text("a"), .null, .integer(2)],
        ] {
            #expect(await code { try await store.add(row) } == "store.value")
        }
        try store.close()
    }

    @Test func `a broken unique index names table and columns`() async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a", title: "same"))
        let errors = Tally<StoreError>()
        for row in [Sample.item("a"), Sample.item("b", title: "same")] {
            do { try await store.add(row) } catch let error as StoreError { errors.add(error) }
        }
        #expect(errors.all.map(\.code) == [.notUnique, .notUnique])
        #expect(errors.all.map(\.subject) == ["item.id", "item.title"])
        let named = try #require(SQLiteFault.columns(in: "failed: t.a, t.b"))
        #expect(named.table == "t" && named.columns == ["a", "b"])
        try store.close()
    }

    @Test func `limits and orders`() async throws {
        let store = try scratch.open()
        for (id, count) in [("a", Int64(2)), ("b", nil), ("c", 1)] as [(String, Int64?)] {
            try await store.add(Sample.item(id, count: count))
        }
        func ids(_ order: [StoreQuery.Order], _ limit: Int) throws -> [String] {
            let query = StoreQuery(Sample.item, order: order, limit: limit)
            return try store.read { try $0.rows(query) }.compactMap { $0.first?.text }
        }
        #expect(try ids([.init("count")], .max) == ["b", "c", "a"])
        #expect(try ids([.init("count", descending: true)], 2) == ["a", "c"])
        #expect(try ids([], 0).isEmpty)
        #expect(try ids([], -5).isEmpty)
        try store.close()
    }
}
