import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Synchronization
import Testing

/// A backup takes the place of a tenant's store while everybody works.
@Suite(.timeLimit(.minutes(5))) struct RestoreTests {
    private let store = InMemoryStore()
    private let platform: TestPlatform
    private let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("restore-\(UUID().uuidString)").path

    init() throws {
        let compiler = CompositionCompiler(ModuleCatalog([NoticeBoardModule.self]))
        platform = try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: store)
    }

    private var alpha: Tenant { platform.tenant("alpha") }

    private func backUp(_ tenant: Tenant) throws {
        try tenant.platform.stores.use(tenant.id, prepare: tenant.composition.schema) {
            try $0.backup(to: file)
        }
    }

    private func token(_ digest: String) async throws -> RecordID {
        try await alpha.keep(
            TokenGrant(
                label: "test", duties: [NoticeBoardModule.editor.id],
                expiresAt: platform.clock.now().adding(days: 9)), digest: digest)
    }

    private func number(_ last: Int64) async throws {
        try await alpha.write { transaction in
            let table = PlatformTables.number
            try transaction.delete(from: table, where: .always)
            try transaction.insert([.text("notice-board.notice"), .integer(last)], into: table)
        }
    }

    @Test func `while a tenant is restored again and again, its writers meet no error`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await number(1)
        try backUp(alpha)
        let rounds = 20
        let (done, written, read) = (Count(), Count(), Count())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    while done.number == 0 {
                        let hold = try await alpha.hold()
                        defer { hold.end() }
                        let count = written.up()
                        try await alpha.write {
                            try $0.insert(
                                [.text("\(writer)-\(count)"), .text("r"), .text("x")],
                                into: PlatformTables.seed)
                        }
                        // A store in memory never waits, and others need the thread.
                        await Task.yield()
                    }
                }
            }
            group.addTask {
                let beta = platform.tenant("beta")
                while done.number == 0 {
                    let hold = try await beta.hold()
                    defer { hold.end() }
                    _ = try beta.read { try $0.count(PlatformTables.seed, where: .always) }
                    read.up()
                    await Task.yield()
                }
            }
            for _ in 0..<rounds {
                let before = read.number
                while read.number == before { await Task.yield() }
                _ = try await alpha.restore(from: file)
            }
            done.up()
            try await group.waitForAll()
        }
        let moments = try alpha.read { try $0.count(PlatformTables.restoration, where: .always) }
        // Each restoration begins with the backup, which knew of none.
        #expect(moments >= 1 && written.number > 0)
    }

    @Test func `a token ended or narrowed since the backup stays so, and one made since is gone`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let ended = try await token("ended")
        _ = try await token("lasting")
        try backUp(alpha)
        try await alpha.revokeToken(ended, by: .scheduler)
        _ = try await token("later")
        #expect(try alpha.session(tokenDigest: "ended") == nil)

        let report = try await alpha.restore(from: file)
        #expect(try alpha.session(tokenDigest: "ended") == nil)
        #expect(try alpha.session(tokenDigest: "lasting") != nil)
        #expect(try alpha.session(tokenDigest: "later") == nil)
        let kept = try alpha.keptTokens().first { $0.id == ended }
        #expect(kept?.revokedBy == KeptToken.Hand(kind: "system", id: "scheduler"))
        #expect(report.isCarriedOver)
        #expect((report.endedTokens, report.lostTokens) == (1, 1))
    }

    @Test func `a token lives on when its tenant is restored into an empty folder`() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let kept = try await token("kept")
        try backUp(alpha)
        try await alpha.platform.stores.close("alpha")
        try store.erase("alpha")
        let report = try await alpha.restore(from: file)
        #expect(!report.isCarriedOver && report.endedTokens == 0 && report.returned.isEmpty)
        #expect(try alpha.keptTokens().first { $0.id == kept }?.revokedAt == nil)
        #expect(try alpha.keptTokens().count == 1)
    }

    @Test func `a number given since the backup is not given again`() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await number(7)
        try backUp(alpha)
        try await number(12)
        _ = try await alpha.restore(from: file)
        let last = try alpha.read {
            try $0.row(PlatformTables.number, .text("notice-board.notice"))
        }
        #expect(last?[1] == .integer(12))
    }

    @Test func `every restoration makes another generation, also with a clock that stands still`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await number(1)
        try backUp(alpha)
        var seen = [try alpha.storeGeneration()]
        for _ in 0..<3 {
            _ = try await alpha.restore(from: file)
            seen.append(try alpha.storeGeneration())
        }
        #expect(seen[0] == 0)
        #expect(seen == seen.sorted() && Set(seen).count == 4)
        #expect(try platform.tenant("beta").storeGeneration() == 0)
    }

    @Test func `records erased since the backup are told, because they are there again`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let editor = platform.acting(as: NoticeBoardModule.editor)
        try await editor.create(Notice.self) { $0.title = "kept" }
        let gone = try await editor.create(Notice.self) { $0.title = "gone" }
        try backUp(alpha)
        try await editor.erase(gone)
        let report = try await alpha.restore(from: file)
        #expect(report.returned == [Notice.id: 1])
    }

    @Test func `a backup that is refused leaves everything as it is`() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await number(3)
        try Data("no backup".utf8).write(to: URL(fileURLWithPath: file))
        await #expect(throws: StoreError.self) { _ = try await alpha.restore(from: file) }
        #expect(alpha.platform.stores.openCount == 1)
        #expect(try alpha.storeGeneration() == 0)
        let last = try alpha.read {
            try $0.row(PlatformTables.number, .text("notice-board.notice"))
        }
        #expect(last?[1] == .integer(3))
        #expect(throws: StoreError.self) { try store.install("alpha") }
    }
}

/// Counts on any thread.
private final class Count: Sendable {
    private let value = Mutex(0)

    var number: Int { value.withLock { $0 } }

    @discardableResult
    func up() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }
}
