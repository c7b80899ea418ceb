import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

@Suite struct LockTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func `D6 a second opening in the same process is refused and names the file`() throws {
        let store = try scratch.open()
        let error = #expect(throws: StoreError.self) { _ = try scratch.store().open("house") }
        #expect(error?.code == .inUse)
        #expect(error?.message.contains("house.lock") == true)
        try store.close()
        try scratch.open().close()
    }

    @Test func `D6 while a store is open another process cannot take its lock`() throws {
        let store = try scratch.open()
        #expect(try tryLock() == 3)
        try store.close()
        #expect(try tryLock() == 0)
    }

    @Test func `D6 a hundred openings at once: one holds the store`() async throws {
        _ = try scratch.open().close()
        let holders = await withTaskGroup(of: SQLiteTenantStore?.self) { group in
            for _ in 0..<100 { group.addTask { try? self.scratch.open() } }
            return await group.reduce(into: []) { $0.append($1) }
        }.compactMap { $0 }
        #expect(holders.count == 1)
        try holders.first?.close()
    }

    @Test(arguments: [
        "", "../other", "a/b", "House", "häuser", "a b", "a\0b", String(repeating: "a", count: 41),
    ])
    func `a name outside the grammar never becomes a file`(tenant: String) throws {
        #expect(code { _ = try scratch.store().open(tenant) } == .wrongTenant)
        #expect(code { _ = try scratch.store().exists(tenant) } == .wrongTenant)
        #expect(code { try scratch.store().erase(tenant) } == .wrongTenant)
    }

    @Test(arguments: ["house.sqlite", "house.lock"])
    func `a symbolic link is not followed`(name: String) throws {
        let target = scratch.file("target")
        try Data().write(to: URL(fileURLWithPath: target))
        try FileManager.default.createSymbolicLink(
            atPath: scratch.file(name), withDestinationPath: target)
        #expect(throws: StoreError.self) { _ = try scratch.store().open("house") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)).isEmpty)
    }

    @Test func `a file of another tenant or another program is refused`() throws {
        try scratch.open().close()
        try FileManager.default.moveItem(
            atPath: scratch.file("house.sqlite"), toPath: scratch.file("garden.sqlite"))
        #expect(code { _ = try scratch.store().open("garden") } == .wrongTenant)
        try Data("not a database, but long enough".utf8).write(
            to: URL(fileURLWithPath: scratch.file("other.sqlite")))
        #expect(code { _ = try scratch.store().open("other") } == .damaged)
    }

    @Test func `erasing leaves nothing, and not while the store is open`() throws {
        let store = try scratch.open()
        #expect(code { try scratch.store().erase("house") } == .inUse)
        try store.close()
        #expect(try scratch.store().exists("house"))
        try scratch.store().erase("house")
        #expect(try !scratch.store().exists("house"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test func `a closed store refuses everything and closing twice is no fault`() async throws {
        let store = try scratch.open()
        try store.close()
        try store.close()
        #expect(code { _ = try store.titles() } == .closed)
        #expect(code { _ = try store.describe() } == .closed)
        #expect(code { try store.prepare(Sample.schema) } == .closed)
        #expect(await code { try await store.add(Sample.item("a")) } == .closed)
        #expect(await code { try await store.drop([Sample.loan]) } == .closed)
    }

    /// Tries to take the lock in another process; 3 means that it is held.
    private func tryLock() throws -> Int32 {
        let script = """
            import fcntl, sys
            try:
                fcntl.flock(open(sys.argv[1], "r+"), fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                sys.exit(3)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, scratch.file("house.lock")]
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
