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
                .allSatisfy { $0.hasSuffix(".sqlite") || $0.hasSuffix(".sqlite.sha256") })
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
        // Their sums are right: what is refused here is what they hold.
        for name in ["torn", "text", "empty", "foreign"] {
            try BackupSum(of: other.file(name)).write(for: other.file(name))
        }

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

    @Test func `B4: a single turned bit in a backup is refused, wherever it stands`() async throws {
        let store = try scratch.open()
        for index in 0..<50 { try await store.add(Sample.item("\(index)")) }
        try store.backup(to: other.file("a"))
        try store.close()
        let sound = try Data(contentsOf: URL(fileURLWithPath: other.file("a")))
        let target = scratch.store()
        var generator = SystemRandomNumberGenerator()
        // The head, the middle, a text, the end, and anywhere.
        let text = try #require(sound.range(of: Data("title 7".utf8))).lowerBound
        let places = [0, 18, sound.count / 2, text, sound.count - 1]
        for place in places + (0..<20).map({ _ in sound.indices.randomElement(using: &generator)! })
        {
            var bytes = sound
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            try bytes.write(to: URL(fileURLWithPath: other.file("a")))
            let error = #expect(throws: StoreError.self) {
                try target.restore("house", from: other.file("a"))
            }
            #expect(error?.code == .damaged, "byte \(place)")
            #expect(error?.message.contains("a.sha256") == true, "byte \(place)")
        }
        try sound.write(to: URL(fileURLWithPath: other.file("a")))
        try target.restore("house", from: other.file("a"))
    }

    @Test
    func `B4: a backup without its sum is refused, and the sum that its owner writes mends it`()
        async throws
    {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        try store.backup(to: other.file("a"))
        try store.close()
        let sum = BackupSum(of: other.file("a")).path
        let line = try String(contentsOfFile: sum, encoding: .utf8)
        #expect(line.hasSuffix("  a\n") && line.utf8.count == 64 + 4)
        try FileManager.default.removeItem(atPath: sum)
        let error = #expect(throws: StoreError.self) {
            try scratch.store().restore("house", from: other.file("a"))
        }
        #expect(error?.code == .damaged && error?.message.contains("sha256sum") == true)
        try BackupSum(of: other.file("a")).write(for: other.file("a"))
        try scratch.store().restore("house", from: other.file("a"))
        let restored = try scratch.open()
        #expect(try restored.titles() == ["title a"])
        try restored.close()
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
        try BackupSum(of: other.file("a")).write(for: other.file("a"))
        #expect(
            code { try scratch.store().restore("house", from: other.file("a")) } == .damaged)
    }
}
