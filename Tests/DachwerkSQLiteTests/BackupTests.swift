import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

@Suite struct BackupTests {
    let scratch: Scratch
    let other: Scratch
    init() throws {
        scratch = try Scratch()
        other = try Scratch()
    }

    @Test func `backups under writes are sound and lack nothing acknowledged before`()
        async throws
    {
        let store = try scratch.open()
        let written = Tally<Int>()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for index in 0..<400 {
                    try await store.add(Sample.item("\(index)"))
                    written.add(index)
                }
            }
            for index in 0..<10 {
                group.addTask {
                    let before = written.all.count
                    let path = self.other.file("\(index).sqlite")
                    try store.backup(to: path)
                    let restored = try Scratch()
                    try restored.store().restore("house", from: path)
                    let copy = try restored.open()
                    #expect(try copy.titles().count >= before)
                    try copy.close()
                }
            }
            try await group.waitForAll()
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: other.path)
                .allSatisfy { $0.hasSuffix(".sqlite") })
        try store.close()
    }

    @Test func `a backup replaces no file and leaves nothing half done`() throws {
        let store = try scratch.open()
        let path = other.file("a")
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
        #expect(code { try store.backup(to: path) } == .inputOutput)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("mine".utf8))
        #expect(code { try store.backup(to: other.file("no/such/folder")) } == .inputOutput)
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == ["a"])
        try store.close()
    }

    @Test func `what was deleted does not stand in a backup`() async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a", title: "a very private matter"))
        try await store.write { _ = try $0.delete(from: Sample.item, where: .always) }
        try store.backup(to: other.file("a"))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: other.file("a")))
        #expect(bytes.range(of: Data("a very private".utf8)) == nil)
        try store.close()
    }

    @Test func `a restored store is the one of the backup, with nothing of the later one`()
        async throws
    {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        try store.backup(to: other.file("a"))
        try await store.add(Sample.item("b"))
        #expect(code { try scratch.store().restore("house", from: other.file("a")) } == .inUse)
        try store.close()
        try scratch.store().restore("house", from: other.file("a"))
        let restored = try scratch.open()
        #expect(try restored.titles() == ["title a"])
        try await restored.add(Sample.item("c"))
        try restored.close()
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
                == ["house.lock", "house.sqlite"])
    }

    @Test func `a log left by a crash is not played into the restored file`() async throws {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        try store.backup(to: other.file("a"))
        try await store.add(Sample.item("b"))
        let crashed = try Scratch()
        try scratch.copy([".sqlite", ".sqlite-wal"], to: crashed)
        try crashed.store().restore("house", from: other.file("a"))
        let restored = try crashed.open()
        #expect(try restored.titles() == ["title a"])
        try restored.close()
        try store.close()
    }

    @Test func `a backup of another tenant, another program, or with damage is refused`()
        async throws
    {
        let store = try scratch.open()
        for index in 0..<200 { try await store.add(Sample.item("\(index)")) }
        try store.backup(to: other.file("sound"))
        try store.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: other.file("sound")))
        for index in bytes.count / 2..<bytes.count { bytes[index] ^= 0x5a }
        try bytes.write(to: URL(fileURLWithPath: other.file("torn")))
        try Data("no database at all, just text".utf8)
            .write(to: URL(fileURLWithPath: other.file("text")))
        try Data().write(to: URL(fileURLWithPath: other.file("empty")))
        try StoreFiles.create(other.file("foreign"))
        let foreign = try Connection(writing: other.file("foreign"))
        try foreign.execute("CREATE TABLE a (b)")
        foreign.close()

        let target = scratch.store()
        for name in ["torn", "text", "empty", "foreign"] {
            #expect(code { try target.restore("house", from: other.file(name)) } == .damaged)
        }
        #expect(code { try target.restore("garden", from: other.file("sound")) } == .wrongTenant)
        #expect(code { try target.restore("house", from: other.file("none")) } == .inputOutput)
        let kept = try scratch.open()
        #expect(try kept.titles().count == 200)
        try kept.close()
        #expect(try !target.exists("garden"))
    }

    @Test(arguments: [
        "CREATE TRIGGER bad AFTER INSERT ON item BEGIN DELETE FROM item; END",
        "CREATE VIEW bad AS SELECT * FROM item", "CREATE VIRTUAL TABLE bad USING fts5(a)",
        "INSERT INTO loan VALUES ('l', 'nowhere')",
    ])
    func `a backup with foreign parts is refused`(part: String) async throws {
        let store = try scratch.open()
        try store.backup(to: other.file("a"))
        try store.close()
        let foreign = try Connection(writing: other.file("a"))
        try foreign.execute("PRAGMA foreign_keys = OFF; \(part)")
        foreign.close()
        #expect(
            code { try scratch.store().restore("house", from: other.file("a")) } == .damaged)
    }
}
