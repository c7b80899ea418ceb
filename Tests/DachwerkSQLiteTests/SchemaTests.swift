import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

@Suite struct SchemaTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func prepare(_ store: SQLiteTenantStore, _ tables: TableSchema...) throws {
        try store.prepare(StoreSchema(tables: tables))
    }

    private func fetch(_ store: SQLiteTenantStore, _ text: String) throws -> [[StoreValue]] {
        try store.writer.wait { try store.writer.use { try $0.fetch(text) } }
    }

    private func form(_ store: SQLiteTenantStore) throws -> [[StoreValue]] {
        try fetch(store, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2")
    }

    private func ledger(_ store: SQLiteTenantStore) throws -> [[StoreValue]] {
        try fetch(store, "SELECT kind, name, owner, detail FROM platform_ledger ORDER BY 1, 2")
    }

    @Test func `tables are strict and readable in the shell`() throws {
        let store = try scratch.open()
        let text = try fetch(store, "SELECT sql FROM sqlite_schema WHERE name = 'item'")
        #expect(
            text.first?.first?.text == """
                CREATE TABLE "item" (
                    "id" TEXT NOT NULL,
                    "title" TEXT NOT NULL,
                    "count" INTEGER,
                    "is_free" INTEGER NOT NULL DEFAULT 1 CHECK ("is_free" IN (0, 1)),
                    PRIMARY KEY ("id")
                ) STRICT
                """)
        #expect(
            try store.describe() == [
                "item": ["id", "title", "count", "is_free"], "loan": ["id", "item"],
            ])
        try store.close()
    }

    @Test func `new columns, tables and indexes are added to rows that exist`() async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        let wider = Sample.item.with(
            columns: Sample.item.columns + [
                ColumnSchema("note", .text, isNullable: true),
                ColumnSchema("state", .text, fallback: .text("it's new")),
                ColumnSchema("part_of", .identifier, fallback: .text("a"), references: "item"),
            ],
            indexes: [IndexSchema("item_state", on: ["state", "title"])])
        let extra = TableSchema(
            name: "note", owner: "lending", columns: [ColumnSchema("id", .integer)],
            primaryKey: ["id"])
        try prepare(store, wider, Sample.loan, extra)
        let row = try store.read { try $0.row(wider, .text("a")) }
        #expect(row == Sample.item("a") + [.null, .text("it's new"), .text("a")])
        let indexes = try fetch(
            store, "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
        #expect(
            Set(indexes.compactMap { $0.first?.text })
                == ["item_state", "item__part_of", "loan__item"])
        let dangling = Sample.item("b") + [.null, .text("x"), .text("?")]
        #expect(await code { try await store.add(dangling, to: wider) } == .reference)
        try await store.add([.integer(1)], to: extra)
        try store.close()
        try scratch.store().open("house").close()
    }

    @Test func `what is no longer declared stays and is in nobody's way`() async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        let narrow = Sample.item.with(columns: [Sample.item.columns[0]], indexes: [])
        try prepare(store, narrow)
        try await store.add([.text("b")], to: narrow)
        #expect(try store.describe()["item"] == ["id", "title", "count", "is_free"])
        #expect(try store.read { try $0.count(Sample.item, where: .isNull("title")) } == 1)
        // Declared again, it needs values everywhere.
        #expect(code { try store.prepare(Sample.schema) } == .schema)
        let columns = Sample.item.columns.map {
            $0.name == "title" ? ColumnSchema("title", .text, fallback: .text("none")) : $0
        }
        try prepare(store, Sample.item.with(columns: columns), Sample.loan)
        #expect(try store.titles() == ["none", "title a"])
        #expect(code { _ = try fetch(store, "INSERT INTO item (id) VALUES ('c')") } == .value)
        try store.close()
    }

    @Test func `a column may become optional and required again`() async throws {
        let store = try scratch.open()
        let optional = Sample.item.with(
            columns: Sample.item.columns.map {
                $0.name == "title" ? ColumnSchema("title", .text, isNullable: true) : $0
            })
        try prepare(store, optional, Sample.loan)
        try await store.add([.text("a"), .null, .null, .integer(0)], to: optional)
        let error = #expect(throws: StoreError.self) { try store.prepare(Sample.schema) }
        #expect(error?.subject == "item.title")
        try await store.write { _ = try $0.delete(from: optional, where: .always) }
        try store.prepare(Sample.schema)
        try store.close()
    }

    @Test func `a changed kind is refused with the old and the new one`() throws {
        let store = try scratch.open()
        for kind in [ColumnSchema.Kind.json, .date, .integer] {
            let columns = Sample.item.columns.map {
                $0.name == "title" ? ColumnSchema("title", kind) : $0
            }
            let error = #expect(throws: StoreError.self) {
                try prepare(store, Sample.item.with(columns: columns))
            }
            #expect(error?.code == .schema)
            #expect(error?.subject == "item.title")
            #expect(error?.message.contains("was text") == true)
            #expect(error?.message.contains(kind.rawValue) == true)
        }
        try store.close()
    }

    @Test func `a required column without a fallback needs an empty table`() async throws {
        let store = try scratch.open()
        let wider = Sample.item.with(
            columns: Sample.item.columns + [ColumnSchema("place", .text)])
        try await store.add(Sample.item("a"))
        let before = try form(store)
        #expect(code { try prepare(store, wider) } == .schema)
        #expect(try form(store) == before)
        try await store.write { _ = try $0.delete(from: Sample.item, where: .always) }
        try prepare(store, wider)
        try store.close()
    }

    @Test func `a unique index over rows that agree, or another key, is refused`() async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a", count: 1))
        try await store.add(Sample.item("b", count: 1))
        let unique = Sample.item.with(
            indexes: [IndexSchema("item_count", on: ["count"], isUnique: true)])
        #expect(code { try prepare(store, unique) } == .schema)
        let other = TableSchema(
            name: "item", owner: "lending", columns: Sample.item.columns, primaryKey: ["title"])
        #expect(code { try prepare(store, other) } == .schema)
        try store.close()
    }

    @Test func `what contradicts itself is refused before anything is touched`() throws {
        let store = try scratch.open()
        let id = ColumnSchema("id", .identifier)
        let faulty: [TableSchema] = [
            TableSchema(name: "", owner: "x", columns: [id], primaryKey: ["id"]),
            TableSchema(name: "a\"b", owner: "x", columns: [id], primaryKey: ["id"]),
            TableSchema(name: "platform_ledger", owner: "x", columns: [id], primaryKey: ["id"]),
            TableSchema(name: "sqlite_a", owner: "x", columns: [id], primaryKey: ["id"]),
            TableSchema(name: "t", owner: "x", columns: [id], primaryKey: []),
            TableSchema(name: "t", owner: "x", columns: [id], primaryKey: ["other"]),
            TableSchema(name: "t", owner: "x", columns: [id, id], primaryKey: ["id"]),
            TableSchema(
                name: "t", owner: "x", columns: [id, ColumnSchema("a", .text, references: "none")],
                primaryKey: ["id"]),
            TableSchema(
                name: "t", owner: "x",
                columns: [id, ColumnSchema("a", .integer, fallback: .text("1"))],
                primaryKey: ["id"]),
            TableSchema(
                name: "t", owner: "x", columns: [id], primaryKey: ["id"],
                indexes: [IndexSchema("i", on: ["none"])]),
        ]
        let before = try form(store)
        for table in faulty { #expect(code { try prepare(store, table) } == .schema, "\(table)") }
        #expect(try form(store) == before)
        try store.close()
    }

    @Test func `a table that somebody else made is left alone`() async throws {
        let store = try scratch.open()
        _ = try fetch(store, "CREATE TABLE mine (id TEXT PRIMARY KEY) STRICT")
        let mine = TableSchema(
            name: "mine", owner: "x", columns: [ColumnSchema("id", .identifier)],
            primaryKey: ["id"])
        #expect(code { try prepare(store, mine) } == .schema)
        #expect(await code { try await store.drop([mine]) } == .schema)
        try store.close()
    }

    @Test func `dropping leaves a store equal to one that never had the tables`() async throws {
        let plain = TableSchema(
            name: "plain", owner: "core", columns: [ColumnSchema("id", .identifier)],
            primaryKey: ["id"])
        let store = try #require(try scratch.store().open("house") as? SQLiteTenantStore)
        try prepare(store, plain)
        let before = (try form(store), try ledger(store))
        try prepare(store, plain, Sample.item, Sample.loan)
        try await store.add(Sample.item("a"))
        try await store.add([.text("l"), .text("a")], to: Sample.loan)
        #expect(try ledger(store).count > before.1.count)
        #expect(await code { try await store.drop([Sample.item]) } == .reference)
        try await store.drop([Sample.item, Sample.loan])
        #expect(try form(store) == before.0)
        #expect(try ledger(store) == before.1)
        try await store.drop([Sample.item, Sample.loan])
        try prepare(store, plain, Sample.item, Sample.loan)
        #expect(try store.titles().isEmpty)
        let keys = try fetch(store, "PRAGMA foreign_keys")
        #expect(keys == [[.integer(1)]])
        try store.close()
    }

    @Test func `preparing the same form again writes nothing`() throws {
        let store = try scratch.open()
        let version = try fetch(store, "PRAGMA schema_version")
        let changes = try fetch(store, "SELECT total_changes()")
        try store.prepare(Sample.schema)
        #expect(try fetch(store, "PRAGMA schema_version") == version)
        #expect(try fetch(store, "SELECT total_changes()") == changes)
        try store.close()
    }

    @Test func `another owner takes a table over`() throws {
        let store = try scratch.open()
        try prepare(store, Sample.item.with(owner: "tools"))
        let rows = try fetch(
            store, "SELECT owner FROM platform_ledger WHERE kind = 'table' AND name = 'item'")
        #expect(rows == [[.text("tools")]])
        try store.close()
    }
}
