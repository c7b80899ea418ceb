import DachwerkKernel
import Foundation
import Synchronization
import Testing

@testable import DachwerkSQLite

@Suite struct ReadTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    /// Writes from inside a read, and waits.
    private func write(_ store: SQLiteTenantStore, _ row: [StoreValue]) {
        let done = DispatchSemaphore(value: 0)
        store.writer.enqueue {
            try? store.writer.use { connection in
                try store.writer.transaction(on: connection) {
                    let transaction = WriteTransaction(connection)
                    try transaction.insert(row, into: Sample.item)
                }
            }
            done.signal()
        }
        done.wait()
    }

    @Test(arguments: ["a", "missing"])
    func `a read sees one moment, however it begins`(first: String) async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        try store.read { snapshot in
            _ = try snapshot.row(Sample.item, .text(first))
            write(store, Sample.item("b"))
            #expect(try snapshot.row(Sample.item, .text("b")) == nil)
            #expect(try snapshot.row(Sample.item, .text("a")) == Sample.item("a"))
            #expect(try snapshot.count(Sample.item, where: .always) == 1)
            write(store, Sample.item("c"))
            #expect(try snapshot.rows(StoreQuery(Sample.item)).count == 1)
        }
        #expect(try store.titles().count == 3)
        try store.close()
    }

    @Test func `what is asked about rows is answered alike, however many things were asked before`()
        async throws
    {
        let store = try scratch.open("house", SQLiteOptions(restingReaders: 1))
        try await store.add(Sample.item("a", count: 20))
        let row = Sample.item("a", count: 20)
        let isA = StoreCondition.compare("id", .equal, .text("a"))
        for _ in 0..<2 {
            for least in Int64(0)..<40 {
                let test = StoreCondition.compare("count", .greaterOrEqual, .integer(least))
                let answer = StoreValue.integer(least <= 20 ? 1 : 0)
                try store.read { snapshot in
                    let one = try snapshot.row(Sample.item, .text("a"), tests: [test])
                    #expect(one == row + [answer])
                    let both = StoreQuery(Sample.item, where: isA, tests: [test, isA])
                    #expect(try snapshot.rows(both) == [row + [answer, .integer(1)]])
                    #expect(try snapshot.row(Sample.item, .text("a"), tests: []) == row)
                }
            }
        }
        try store.close()
    }

    @Test func `reads inside reads never wait for each other`() async throws {
        let store = try scratch.open("house", SQLiteOptions(restingReaders: 1))
        try await store.add(Sample.item("a"))
        let rows = try store.read { _ in
            try store.read { _ in try store.read { try $0.count(Sample.item, where: .always) } }
        }
        #expect(rows == 1)
        try store.close()
    }

    @Test func `a read that throws leaves nothing open`() async throws {
        struct Refusal: Error {}
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        for _ in 0..<10 {
            #expect(throws: Refusal.self) {
                try store.read { snapshot in
                    _ = try snapshot.row(Sample.item, .text("a"))
                    throw Refusal()
                }
            }
        }
        try await store.add(Sample.item("b"))
        #expect(try store.titles().count == 2)
        try store.close()
    }

    @Test func `many threads read while one writes`() async throws {
        let store = try scratch.open("house", SQLiteOptions(restingReaders: 2))
        let counts = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for index in 0..<200 { try? await store.add(Sample.item("\(index)")) }
                return true
            }
            for _ in 0..<8 {
                group.addTask {
                    var last = 0
                    for _ in 0..<200 {
                        let counts = try? store.read { snapshot in
                            [
                                try snapshot.count(Sample.item, where: .always),
                                try snapshot.rows(StoreQuery(Sample.item)).count,
                            ]
                        }
                        guard let counts, counts[0] == counts[1], counts[0] >= last else {
                            return false
                        }
                        last = counts[0]
                    }
                    return true
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.allSatisfy { $0 })
        try store.close()
    }

    @Test func `a snapshot that was kept is of no use`() throws {
        let store = try scratch.open()
        var kept: (any StoreSnapshot)?
        try store.read { kept = $0 }
        #expect(code { _ = try kept?.count(Sample.item, where: .always) } == .closed)
        try store.close()
    }

    @Test func `readers cannot change the file`() throws {
        try scratch.open().close()
        let connection = try Connection(
            reading: scratch.file("house.sqlite"), cacheSize: 64)
        #expect(throws: StoreError.self) { try connection.execute("DELETE FROM item") }
        connection.close()
    }
}
