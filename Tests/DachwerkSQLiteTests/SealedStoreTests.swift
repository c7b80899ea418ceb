import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

/// Sealed columns of a store by itself: what a key that changes, a declaration that changes and an
/// interruption leave behind.
@Suite struct SealedStoreTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static func table(sealed: Bool, name: String = "grief") -> TableSchema {
        var columns = [
            ColumnSchema("id", .identifier), ColumnSchema("text", .text),
            ColumnSchema("weight", .integer, isNullable: true),
            ColumnSchema("is_good", .boolean, fallback: .integer(1)),
        ]
        for position in 1..<columns.count { columns[position].isSealed = sealed }
        return TableSchema(name: name, owner: "diary", columns: columns, primaryKey: ["id"])
    }

    private static let sealed = table(sealed: true)

    private func open(
        _ cipher: ToyCipher?, _ tables: [TableSchema] = [sealed]
    ) throws -> any TenantStore {
        let store = try scratch.store(SQLiteOptions(cipher: { _ in cipher })).open("house")
        try store.prepare(StoreSchema(tables: tables))
        return store
    }

    private func cipher(_ key: String, _ others: Set<String> = [], _ fuse: Int? = nil) -> ToyCipher
    {
        ToyCipher(
            key: key, others: others, tenant: "house", fuse: fuse.map(ToyCipher.Fuse.init(after:)))
    }

    private static func row(_ number: Int) -> [StoreValue] {
        [
            .text("\(number)"), .text("text \(number)"),
            number.isMultiple(of: 3) ? .null : .integer(Int64(number)), .integer(1),
        ]
    }

    /// What stands in a column, as the file has it.
    private func kept(_ column: String, _ table: String = "grief") throws -> [StoreValue] {
        let connection = try Connection(reading: scratch.file("house.sqlite"), cacheSize: 64)
        defer { connection.close() }
        return try connection.fetch("SELECT \"\(column)\" FROM \"\(table)\"").map { $0[0] }
    }

    private func isSealed(_ value: StoreValue, by key: String) -> Bool {
        value.isNull || value.text?.hasPrefix(SealForm.prefix(of: key)) == true
    }

    @Test func `texts, numbers and truth values are sealed, and come back as what they were`()
        async throws
    {
        let store = try open(cipher("one"))
        for number in 1...6 { try await store.add(Self.row(number), to: Self.sealed) }
        for column in ["text", "weight", "is_good"] {
            #expect(try kept(column).allSatisfy { isSealed($0, by: "one") }, "\(column)")
        }
        let rows = try store.read { try $0.rows(StoreQuery(Self.sealed, order: [.init("weight")])) }
        #expect(rows.count == 6 && rows.last == Self.row(5))
        let groups = try store.read {
            try $0.groups(StoreGroupQuery(Self.sealed, summing: "weight"))
        }
        #expect(groups.map(\.sum) == [12])
        _ = try await store.write {
            try $0.update(
                Self.sealed, set: ["weight": .integer(-7)],
                where: .compare("text", .equal, .text("text 1")))
        }
        #expect(try store.read { try $0.row(Self.sealed, .text("1")) }?[2] == .integer(-7))
        #expect(try kept("weight").allSatisfy { isSealed($0, by: "one") })
        try store.close()
    }

    @Test func `a change of keys that is interrupted loses nothing and is taken up again`()
        async throws
    {
        let count = 2 * SQLiteTenantStore.sealedAtOnce + 50
        let first = try open(cipher("one"))
        try await first.write { transaction in
            for number in 1...count { try transaction.insert(Self.row(number), into: Self.sealed) }
        }
        try first.close()
        // One piece of the rows and a little of the next, each row with three values at most.
        let broken = try open(cipher("two", ["one"], 3 * SQLiteTenantStore.sealedAtOnce + 10))
        await #expect(throws: StoreError.self) { _ = try await broken.reseal() }
        let texts = try kept("text")
        #expect(texts.count { isSealed($0, by: "two") } == SQLiteTenantStore.sealedAtOnce)
        #expect(try broken.read { try $0.rows(StoreQuery(Self.sealed)) }.count == count)
        try broken.close()
        // Both keys are needed until it is done, and the store says so.
        #expect(code { _ = try open(cipher("two")) } == .sealed)
        #expect(code { _ = try open(cipher("one")) } == .sealed)
        let second = try open(cipher("two", ["one"]))
        #expect(try await second.reseal() == count - SQLiteTenantStore.sealedAtOnce)
        #expect(try await second.reseal() == 0)
        try second.close()
        let last = try open(cipher("two"))
        let rows = try last.read { try $0.rows(StoreQuery(Self.sealed)) }
        #expect(Set(rows) == Set((1...count).map(Self.row)))
        try last.close()
    }

    @Test func `what is declared as sealed no more is opened, and the reverse is sealed`()
        async throws
    {
        let plain = Self.table(sealed: false)
        let clear = try open(cipher("one"), [plain])
        try await clear.add(Self.row(1), to: plain)
        try clear.close()
        #expect(try kept("text") == [.text("text 1")])
        let sealing = try open(cipher("one"))
        #expect(try await sealing.reseal() == 1)
        #expect(try sealing.read { try $0.row(Self.sealed, .text("1")) } == Self.row(1))
        #expect(try kept("weight").allSatisfy { isSealed($0, by: "one") })
        try sealing.close()
        let opened = try open(cipher("one"), [plain])
        #expect(try opened.read { try $0.row(plain, .text("1")) } == Self.row(1))
        #expect(try kept("weight") == [.integer(1)])
        try opened.close()
    }

    @Test func `what belongs to a capability that is switched off is sealed anew as well`()
        async throws
    {
        let other = Self.table(sealed: true, name: "worry")
        let store = try open(cipher("one"), [Self.sealed, other])
        try await store.add(Self.row(1), to: other)
        try store.close()
        let without = try open(cipher("two", ["one"]))
        #expect(try await without.reseal() == 1)
        try without.close()
        let back = try open(cipher("two"), [Self.sealed, other])
        #expect(try back.read { try $0.row(other, .text("1")) } == Self.row(1))
        try back.close()
    }

    @Test func `a value from another tenant, or changed by a bit, is refused and not shown`()
        async throws
    {
        let store = try open(cipher("one"))
        try await store.add(Self.row(1), to: Self.sealed)
        try store.close()
        let foreign = ToyCipher(key: "one", tenant: "garden")
        let connection = try Connection(writing: scratch.file("house.sqlite"))
        let sound = try #require(try connection.fetchValue("SELECT \"text\" FROM \"grief\"")?.text)
        for text in [
            try SealForm.seal(.text("x"), by: foreign), String(sound.dropLast(6)) + "AAAA==",
        ] {
            _ = try connection.fetch("UPDATE \"grief\" SET \"text\" = ?", [.text(text)])
            let opened = try open(cipher("one"))
            #expect(throws: StoreError.self) {
                _ = try opened.read { try $0.row(Self.sealed, .text("1")) }
            }
            try opened.close()
        }
        connection.close()
    }

    @Test func `without a key nothing is sealed, and statements are as they would be otherwise`()
        throws
    {
        let sealed = TableText(Self.sealed)
        let plain = TableText(Self.table(sealed: false))
        #expect(sealed.selection == plain.selection)
        #expect(QueryText.insertion(sealed) == QueryText.insertion(plain))
        let text = TableText(Self.sealed, isSealing: true)
        #expect(text.selection != plain.selection)
    }
}
