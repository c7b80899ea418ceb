import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

@Suite struct DurabilityTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func `D5 a commit waits for the disk, as read back after opening`() throws {
        let store = try scratch.open()
        let value = try store.writer.wait {
            try store.writer.use { try $0.fetchValue("PRAGMA synchronous") }
        }
        #expect(value == .integer(2))
        try store.close()
    }

    @Test(arguments: ["synchronous = NORMAL", "synchronous = OFF", "foreign_keys = OFF"])
    func `D5 control: a connection that does not wait for the disk is refused`(
        setting: String
    ) throws {
        let path = scratch.file("control.sqlite")
        try StoreFiles.create(path)
        let connection = try Connection(writing: path)
        defer { connection.close() }
        try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        try Writer.checkDurability(of: connection)
        try connection.execute("PRAGMA \(setting)")
        #expect(code { try Writer.checkDurability(of: connection) } == .notDurable)
    }

    @Test func `every safeguard of the writer is in force`() throws {
        let store = try scratch.open()
        for (pragma, expected) in [
            ("foreign_keys", 1), ("trusted_schema", 0), ("mmap_size", 0), ("secure_delete", 1),
            ("busy_timeout", 5000), ("application_id", 0x4457_524B),
        ] {
            let value = try store.writer.wait {
                try store.writer.use { try $0.fetchValue("PRAGMA \(pragma)") }
            }
            #expect(value == .integer(Int64(expected)), "\(pragma)")
        }
        let attributes = try FileManager.default.attributesOfItem(
            atPath: scratch.file("house.sqlite"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try store.close()
    }

    @Test func `a name in double quotes that nothing has is no text for any connection`() throws {
        let store = try scratch.open()
        let question = "SELECT \"nothing\" FROM \"item\""
        let written = code {
            try store.writer.wait { try store.writer.use { _ = try $0.fetch(question) } }
        }
        #expect(written == .damaged)
        let reader = try Connection(reading: scratch.file("house.sqlite"), cacheSize: 64)
        defer { reader.close() }
        #expect(code { _ = try reader.fetch(question) } == .damaged)
        try store.close()
    }

    @Test func `a clean stop leaves one file, and the next start checks nothing`() async throws {
        let checks = Tally<String>()
        let options = SQLiteOptions(onCheck: { checks.add($0) })
        for round in 0..<3 {
            let store = try scratch.open("house", options)
            try await store.add(Sample.item("\(round)"))
            try store.close()
        }
        #expect(checks.all.isEmpty)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
                == ["house.lock", "house.sqlite"])
    }

    @Test func `after a crash the file is checked, and nothing acknowledged is missing`()
        async throws
    {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        let other = try Scratch()
        try scratch.copy([".sqlite", ".sqlite-wal"], to: other)
        let checks = Tally<String>()
        let revived = try other.open("house", SQLiteOptions(onCheck: { checks.add($0) }))
        #expect(checks.all == ["house"])
        #expect(try revived.titles() == ["title a"])
        try revived.close()
        try store.close()
    }

    @Test func `a file without its log is noticed by the missing mark of a clean stop`()
        async throws
    {
        let store = try scratch.open()
        try await store.add(Sample.item("a"))
        try store.close()
        let again = try scratch.open()
        try await again.add(Sample.item("b"))
        try again.writer.wait {
            try again.writer.use { try $0.execute("PRAGMA wal_checkpoint(TRUNCATE)") }
        }
        let other = try Scratch()
        try scratch.copy([".sqlite"], to: other)
        let checks = Tally<String>()
        try other.open("house", SQLiteOptions(onCheck: { checks.add($0) })).close()
        #expect(checks.all == ["house"])
        try again.close()
    }

    @Test func `a damaged file is refused after a crash`() async throws {
        let store = try scratch.open()
        for index in 0..<200 { try await store.add(Sample.item("\(index)")) }
        try store.writer.wait {
            try store.writer.use { try $0.execute("PRAGMA wal_checkpoint(TRUNCATE)") }
        }
        let other = try Scratch()
        try scratch.copy([".sqlite"], to: other)
        let path = other.file("house.sqlite")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in 4096 * 8..<bytes.count { bytes[index] ^= 0x5a }
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(code { _ = try other.store().open("house") } == .damaged)
        try store.close()
    }

    @Test func `a full disk fails one write; the next one finds the file opened anew`()
        async throws
    {
        let store = try scratch.open()
        try store.writer.wait {
            try store.writer.use { connection in
                let pages = try connection.fetchValue("PRAGMA page_count")?.integer ?? 0
                try connection.execute("PRAGMA max_page_count = \(pages)")
            }
        }
        let large = String(repeating: "x", count: 100_000)
        let first = await code { try await store.add(Sample.item("a", title: large)) }
        #expect(first == .full)
        #expect(try store.titles().isEmpty)
        // The limit was a property of the connection, so this proves that it is a new one.
        try await store.add(Sample.item("b", title: large))
        #expect(try store.titles().count == 1)
        try store.close()
    }

    @Test func `after a failed flush the file is opened anew and checked before the next write`()
        async throws
    {
        let checks = Tally<String>()
        let store = try scratch.open("house", SQLiteOptions(onCheck: { checks.add($0) }))
        try await store.add(Sample.item("a"))
        #expect(try store.titles() == ["title a"])
        store.writer.doubt(StoreError(.inputOutput, "house", "simulated"))
        try await store.add(Sample.item("b"))
        #expect(checks.all == ["house"])
        #expect(try store.titles() == ["title a", "title b"])
        try store.close()
    }
}
