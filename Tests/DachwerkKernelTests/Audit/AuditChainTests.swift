import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

/// Who did what stands in a chain, in the transaction of what was done.
@Suite struct AuditChainTests {
    @Test func `A1: every change has exactly one entry, and what was undone has none`()
        async throws
    {
        let fixture = try AuditFixture()
        try await fixture.live(6)
        await #expect(throws: Refusal.self) {
            _ = try await fixture.host.create(Visit.self) { $0.table = 2 }
        }
        let history = try fixture.rows(PlatformTables.history)
        let operations = try fixture.entries().filter { $0.seal != nil }
        #expect(history.count == operations.count && history.count > 12)
        for (row, entry) in zip(history, operations) {
            #expect(row[0].integer == entry.sequence)
            #expect(row[2].text == entry.record?.description && row[3].integer == entry.version)
        }
        #expect(try fixture.faults().isEmpty)
    }

    @Test func `A1 control: an entry of the history past the door is seen, and one that went`()
        async throws
    {
        let fixture = try AuditFixture()
        try await fixture.live()
        var row = try #require(try fixture.rows(PlatformTables.history).last)
        row[0] = .integer(1_000)
        row[3] = .integer(77)
        let added = row
        try await fixture.tamper { try $0.insert(added, into: PlatformTables.history) }
        #expect(try fixture.faults() == [.historyAdded])
        let first = try #require(try fixture.rows(PlatformTables.history).first?[0])
        try await fixture.tamper { transaction in
            for number in [first, .integer(1_000)] {
                try transaction.delete(
                    from: PlatformTables.history, where: .compare("sequence", .equal, number))
            }
        }
        #expect(try fixture.faults() == [.historyMissing])
    }

    @Test func `an entry says who did what with which record, and holds no value`() async throws {
        let fixture = try AuditFixture()
        let visit = try await fixture.host.create(Visit.self) { $0.name = "Zz Canary" }
        try await fixture.host.erase(visit)
        let entries = try fixture.entries()
        #expect(entries.map(\.kind) == ["created", "erased"])
        #expect(entries.allSatisfy { $0.resource == "guest-book.visit" && $0.actor == "test" })
        #expect(entries.map(\.record) == [visit.id, visit.id])
        #expect(entries.map(\.version) == [1, 2])
        #expect(!"\(try fixture.rows())".contains("Canary"))
    }

    @Test func `refused attempts, looks and exports come along with the next write, counted`()
        async throws
    {
        let fixture = try AuditFixture()
        let visit = try await fixture.host.create(Visit.self) { $0.name = "Ada" }
        let stranger = fixture.platform.acting(as: PlatformModule.administrator)
        for _ in 0..<3 {
            await #expect(throws: Refusal.self) { try await stranger.erase(visit) }
        }
        #expect(try fixture.kinds() == ["created"])
        _ = try await fixture.host.change(visit) { $0.name = "Ida" }
        let entries = try fixture.entries()
        #expect(entries.map(\.kind) == ["created", "refused", "changed"])
        #expect(entries[1].count == 3 && entries[1].record == visit.id)
        #expect(try fixture.faults().isEmpty)
    }

    @Test func `what was noted stays noted when the write it went along with is refused`()
        async throws
    {
        let fixture = try AuditFixture()
        fixture.tenant.note(AuditEvent(.signInRefused, by: .anonymous, detail: "password"))
        await #expect(throws: Refusal.self) {
            _ = try await fixture.host.create(Visit.self) { $0.table = 2 }
        }
        #expect(try fixture.kinds().isEmpty)
        fixture.tenant.note(AuditEvent(.signInRefused, by: .anonymous, detail: "password"))
        try await fixture.tenant.keepAuditNotes()
        #expect(try fixture.kinds() == ["sign-in-refused"])
        #expect(try fixture.entries().first?.count == 2)
    }

    @Test func `what strangers try beyond a bound is counted and not told apart`() async throws {
        let fixture = try AuditFixture()
        for number in 0..<10_050 {
            fixture.tenant.note(AuditEvent(.refused, by: .anonymous, detail: "\(number)"))
        }
        try await fixture.tenant.keepAuditNotes()
        let last = try #require(try fixture.entries().last)
        #expect(last.kind == "uncounted" && last.count == 50 && last.sequence == 10_001)
    }

    @Test func `tokens that are made, narrowed and ended are entered with whose hand it was`()
        async throws
    {
        let fixture = try AuditFixture()
        let end = fixture.platform.clock.now().adding(days: 9)
        let token = try await fixture.tenant.keep(
            TokenGrant(label: "zzlabel", duties: [GuestBookModule.host.id], expiresAt: end),
            digest: "d")
        let administrator = fixture.platform.acting(as: PlatformModule.administrator)
        _ = try await administrator.session.narrowToken(
            token, TokenNarrowing(expiresAt: end.adding(days: -1)))
        try await administrator.session.endToken(token)
        let entries = try fixture.entries()
        #expect(entries.map(\.kind) == ["token-made", "token-narrowed", "token-ended"])
        #expect(entries.map(\.actor) == ["operator", "test", "test"])
        #expect(entries.allSatisfy { $0.record == token })
        #expect(!"\(try fixture.rows())".contains("zzlabel"))
    }

    @Test func `P2: the chain stays whole when somebody is erased or forgotten, and names nobody`()
        async throws
    {
        let fixture = try AuditFixture()
        let gone = try await fixture.host.create(Visit.self, reason: "zzcanary") {
            $0.name = "zzcanary"
        }
        try await fixture.host.erase(gone)
        let kept = try await fixture.host.create(Visit.self) { $0.name = "zzcanary" }
        fixture.platform.clock.set("2028-03-01T08:00:00Z")
        try await fixture.platform.runJob("platform.retention")
        #expect(try fixture.host.read(kept.reference).name == nil)
        #expect(try fixture.faults() == [])
        #expect(try fixture.kinds().contains("forgotten"))
        for table in [PlatformTables.audit, PlatformTables.history] {
            #expect(!"\(try fixture.rows(table))".contains("zzcanary"))
        }
        // Whoever has the digest has nothing to try names with.
        let salts = try fixture.rows(PlatformTables.history).filter {
            $0[2].text == gone.id.description && $0[4].text == "create"
        }.map { $0[12] }
        #expect(salts == [.null])
    }

    @Test func `P2 control: a history that is emptied without an erasure is seen`() async throws {
        let fixture = try AuditFixture()
        try await fixture.live(1)
        _ = try await fixture.host.create(Visit.self) { $0.name = "Ada" }
        try await fixture.tamper {
            try $0.update(
                PlatformTables.history, set: ["changes": .text("{}"), "salt": .null],
                where: .always)
        }
        #expect(try fixture.faults() == [.historyChanged])
    }

    @Test func `an anchor follows the chain and never goes over to another one`() async throws {
        let fixture = try AuditFixture()
        try await fixture.live()
        let anchor = try #require(fixture.tenant.platform.anchors.anchors(of: "alpha").last)
        let end = try #require(try fixture.entries().last)
        #expect(anchor.count == end.sequence && anchor.head == end.hash)
        try await fixture.tamper {
            try $0.delete(
                from: PlatformTables.audit,
                where: .compare("sequence", .greater, .integer(end.sequence - 2)))
        }
        #expect(throws: StoreError.self) { try fixture.tenant.anchorAudit() }
        #expect(fixture.tenant.platform.anchors.anchors(of: "alpha").last == anchor)
    }

    @Test func `anchors outlive the process in a file that is replaced in one step`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("anchors-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let anchors = AuditAnchors(folder: folder)
        let old = AuditAnchor(
            generation: 0, count: 7, head: "ab", at: "2026-01-01T00:00:00.000Z")
        let new = AuditAnchor(
            generation: 5, count: 9, head: "cd", at: "2026-01-02T00:00:00.000Z", isPending: true)
        try anchors.set(old, of: "alpha")
        try anchors.set(new, of: "alpha")
        #expect(AuditAnchors(folder: folder).anchors(of: "alpha") == [old, new])
        #expect(AuditAnchors(folder: folder).anchors(of: "beta").isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names == ["alpha.anchor"])
    }
}
