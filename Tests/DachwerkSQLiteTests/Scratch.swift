import DachwerkKernel
import Foundation
import Synchronization

@testable import DachwerkSQLite

/// A folder for one test, gone with it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/dachwerk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func store(_ options: SQLiteOptions = SQLiteOptions()) -> SQLiteStore {
        SQLiteStore(folder: path, options: options)
    }

    /// Opens a tenant in the form that most tests use.
    func open(
        _ tenant: String = "house", _ options: SQLiteOptions = SQLiteOptions()
    ) throws -> SQLiteTenantStore {
        let opened = try store(options).open(tenant)
        guard let opened = opened as? SQLiteTenantStore else {
            throw StoreError(.damaged, tenant, "not an SQLite store")
        }
        try opened.prepare(Sample.schema)
        return opened
    }

    /// Copies files as a crash would leave them.
    func copy(_ suffixes: [String], of tenant: String = "house", to other: Scratch) throws {
        for suffix in suffixes {
            try FileManager.default.copyItem(
                atPath: file(tenant + suffix), toPath: other.file(tenant + suffix))
        }
    }
}

/// Two tables, one of which names the other.
enum Sample {
    static let item = TableSchema(
        name: "item", owner: "lending",
        columns: [
            ColumnSchema("id", .identifier), ColumnSchema("title", .text),
            ColumnSchema("count", .integer, isNullable: true),
            ColumnSchema("is_free", .boolean, fallback: .integer(1)),
        ],
        primaryKey: ["id"], indexes: [IndexSchema("item_title", on: ["title"], isUnique: true)])
    static let loan = TableSchema(
        name: "loan", owner: "lending",
        columns: [
            ColumnSchema("id", .identifier), ColumnSchema("item", .identifier, references: "item"),
        ],
        primaryKey: ["id"])
    static let schema = StoreSchema(tables: [item, loan])

    static func item(_ id: String, title: String? = nil, count: Int64? = 1) -> [StoreValue] {
        [
            .text(id), .text(title ?? "title \(id)"), count.map(StoreValue.integer) ?? .null,
            .integer(1),
        ]
    }
}

extension TableSchema {
    /// The same table declared differently.
    func with(
        columns: [ColumnSchema]? = nil, indexes: [IndexSchema]? = nil, owner: String? = nil
    ) -> TableSchema {
        TableSchema(
            name: name, owner: owner ?? self.owner, columns: columns ?? self.columns,
            primaryKey: primaryKey, indexes: indexes ?? self.indexes)
    }
}

/// Counts what happens on any thread.
final class Tally<Element: Sendable>: Sendable {
    private let list = Mutex<[Element]>([])
    var all: [Element] { list.withLock { $0 } }
    func add(_ element: Element) { list.withLock { $0.append(element) } }
}

extension TenantStore {
    func add(_ row: [StoreValue], to table: TableSchema = Sample.item) async throws {
        try await write { try $0.insert(row, into: table) }
    }

    func titles() throws -> [String] {
        try read { try $0.rows(StoreQuery(Sample.item, order: [.init("title")])) }
            .compactMap { $0.count > 1 ? $0[1].text : nil }
    }
}

/// The code of the error that a body throws, if it throws one of the store's.
func code(_ body: () throws -> Void) -> StoreError.Code? {
    do { try body() } catch { return (error as? StoreError)?.code }
    return nil
}

/// The code of the error that a body throws, if it throws one of the store's.
func code(awaiting body: () async throws -> Void) async -> StoreError.Code? {
    do { try await body() } catch { return (error as? StoreError)?.code }
    return nil
}
