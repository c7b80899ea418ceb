import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkKernel

/// Who is signed in, for how long, and as what.
@Suite struct SessionTests {
    @Test func `a session acts as its membership says, and only at its tenant`() async throws {
        let fixture = try await PeopleFixture.boot()
        let (alpha, beta) = (fixture.tenant(), fixture.tenant("beta"))
        let membership = try await fixture.member(of: alpha)
        try await fixture.signIn(alpha, membership)
        for _ in 0..<2 {
            let found = try #require(try alpha.session(cookieDigest: "cookie"))
            #expect(found.session.actor.kind == .person)
            #expect(found.session.actor.id == membership.description)
            #expect(found.session.actor.duties == [Workshop.keeper.id])
            #expect(found.name == "Marta")
        }
        #expect(try beta.session(cookieDigest: "cookie") == nil)
        #expect(try alpha.session(cookieDigest: "another") == nil)
        #expect(try alpha.session(tokenDigest: "cookie") == nil)
    }

    @Test func `Replay 20: a role that loses a duty takes it from whoever is signed in`()
        async throws
    {
        let fixture = try await PeopleFixture.boot()
        let full = fixture.tenant(roles: ["desk": [Workshop.keeper, Workshop.auditor]])
        try await fixture.signIn(full, try await fixture.member(of: full))
        #expect(try full.session(cookieDigest: "cookie")?.session.actor.duties.count == 2)
        let less = fixture.tenant(roles: ["desk": [Workshop.auditor]])
        let found = try #require(try less.session(cookieDigest: "cookie")?.session)
        #expect(found.actor.duties == [Workshop.auditor.id])
        #expect(try !found.view(Tool.id).may(.create))
        let none = fixture.tenant(roles: ["other": [Workshop.keeper]])
        #expect(try none.session(cookieDigest: "cookie")?.session.actor.duties == [])
    }

    @Test func `a role that is taken from a membership is gone at the next request`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(
            roles: ["desk": [Workshop.keeper], "look": [Workshop.auditor]])
        let membership = try await fixture.member(of: alpha, roles: ["desk", "look"])
        try await fixture.signIn(alpha, membership)
        #expect(try alpha.session(cookieDigest: "cookie")?.session.actor.duties.count == 2)
        let administrator = alpha.session(
            for: Actor(
                kind: .token, id: "a", duties: [PlatformModule.administrator.id]))
        _ = try await administrator.perform(
            Operation(
                PlatformMembership.id, .change(membership),
                fields: ["roles": .list([.text("look")])]))
        #expect(
            try alpha.session(cookieDigest: "cookie")?.session.actor.duties
                == [Workshop.auditor.id])
    }

    @Test func `the audit tells who came and went by membership, and never by account`()
        async throws
    {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let membership = try await fixture.member(of: alpha)
        let signedIn = try await fixture.signIn(alpha, membership)
        #expect(try await alpha.endSession(signedIn.id))
        // What has ended does not end once more.
        #expect(try await alpha.endSession(signedIn.id) == false)
        let entries = try alpha.read { try AuditRequest().entries(in: $0) }
            .filter { ["signed-in", "signed-out"].contains($0.kind) }
        #expect(entries.map(\.kind).sorted() == ["signed-in", "signed-out"])
        #expect(entries.allSatisfy { $0.actor == membership.description })
        #expect(entries.allSatisfy { !"\($0)".contains(PeopleFixture.account) })
    }

    @Test func `a session ends with the last day of the membership, at midnight of the tenant`()
        async throws
    {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(signIn: SignInRules(idleMinutes: 1_440, hours: 720))
        let membership = try await fixture.member(of: alpha, until: LocalDate("2025-05-06"))
        try await fixture.signIn(alpha, membership)
        fixture.clock.set("2025-05-06T06:00:00Z")
        #expect(try alpha.session(cookieDigest: "cookie") != nil)
        // Half past eleven at night and half past twelve in Berlin, which is the same day in UTC.
        fixture.clock.set("2025-05-06T21:30:00Z")
        #expect(try alpha.session(cookieDigest: "cookie") != nil)
        fixture.clock.set("2025-05-06T22:30:00Z")
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
        #expect(try alpha.memberships(of: PeopleFixture.account).isEmpty)
        await #expect(throws: Refusal.notFound) {
            try await fixture.signIn(alpha, membership, digest: "again")
        }
    }

    @Test func `a session that nobody uses ends, and one in use ends in any case`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(signIn: SignInRules(idleMinutes: 30, hours: 2))
        let membership = try await fixture.member(of: alpha)
        try await fixture.signIn(alpha, membership, digest: "left")
        try await fixture.signIn(alpha, membership, digest: "used")
        for _ in 0..<5 {
            fixture.clock.advance(minutes: 20)
            let found = try #require(try alpha.session(cookieDigest: "used"))
            try await alpha.noteUse(of: found)
        }
        #expect(try alpha.session(cookieDigest: "left") == nil)
        // Another process knows of the use, because it was written down.
        #expect(try fixture.tenant().session(cookieDigest: "used") != nil)
        fixture.clock.advance(minutes: 20)
        #expect(try alpha.session(cookieDigest: "used") == nil)
    }

    @Test func `F1: a session that was over stays over when the clock goes back`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(signIn: SignInRules(idleMinutes: 30, hours: 2))
        try await fixture.signIn(alpha, try await fixture.member(of: alpha))
        #expect(try alpha.session(cookieDigest: "cookie") != nil)
        fixture.clock.advance(minutes: 10 * 365 * 1_440)
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
        fixture.clock.advance(minutes: -10 * 365 * 1_440)
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
    }

    @Test func `on a device that others use a session is short`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(signIn: SignInRules(idleMinutes: 60, sharedMinutes: 5))
        let membership = try await fixture.member(of: alpha)
        try await fixture.signIn(alpha, membership, digest: "shared", isShared: true)
        try await fixture.signIn(alpha, membership, digest: "own")
        fixture.clock.advance(minutes: 6)
        #expect(try alpha.session(cookieDigest: "shared") == nil)
        #expect(try alpha.session(cookieDigest: "own") != nil)
    }

    @Test func `a duty that needs a second factor is not held without one`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(
            roles: ["desk": [Workshop.keeper, Workshop.auditor]],
            signIn: SignInRules(secondFactor: [Workshop.keeper.id]))
        let membership = try await fixture.member(of: alpha)
        try await fixture.signIn(alpha, membership, digest: "one")
        try await fixture.signIn(alpha, membership, digest: "two", hasFactor: true)
        #expect(
            try alpha.session(cookieDigest: "one")?.session.actor.duties
                == [Workshop.auditor.id])
        #expect(try alpha.session(cookieDigest: "two")?.session.actor.duties.count == 2)
    }

    @Test func `a session that was ended is nobody's, and the others go on`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let membership = try await fixture.member(of: alpha)
        let first = try await fixture.signIn(alpha, membership, digest: "first")
        let second = try await fixture.signIn(alpha, membership, digest: "second")
        #expect(try alpha.session(cookieDigest: "first") != nil)
        #expect(try alpha.signedIn(PeopleFixture.account).map(\.id) == [second.id, first.id])
        #expect(try await alpha.signOut(PeopleFixture.account, only: first.id) == 1)
        #expect(try alpha.session(cookieDigest: "first") == nil)
        #expect(try alpha.session(cookieDigest: "second") != nil)
        #expect(try await alpha.signOut("0196a000-0000-7000-8000-00000000000b") == 0)
        #expect(try await alpha.signOut(PeopleFixture.account, except: second.id) == 0)
        #expect(try await alpha.signOut(PeopleFixture.account) == 1)
        #expect(try alpha.session(cookieDigest: "second") == nil)
    }

    @Test func `an organisation that is gone takes whoever acts for it`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let club = try await fixture.workshop.party("Club")
        let membership = try await fixture.member(of: alpha, organisations: [club])
        try await fixture.signIn(alpha, membership)
        #expect(try alpha.session(cookieDigest: "cookie")?.session.actor.organisations == [club])
        _ = try await fixture.workshop.keeper.perform(Operation(Party.id, .erase(club)))
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
    }

    @Test func `a backup that is restored revives no session and no invitation`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("people-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let membership = try await fixture.member(of: alpha)
        try await fixture.signIn(alpha, membership)
        _ = try await alpha.invite(fixture.invitation(), digest: "open")
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: file)
        }
        try await alpha.signOut(PeopleFixture.account)
        _ = try await alpha.restore(from: file)
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
        #expect(try alpha.invitation(digest: "open") == nil)
        #expect(try alpha.memberships(of: PeopleFixture.account).map(\.id) == [membership])
    }

    @Test func `whoever was let go since a backup does not belong to the tenant again`()
        async throws
    {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("people-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let accounts = ["a", "b", "c"].map { "0196a000-0000-7000-8000-00000000000\($0)" }
        var memberships: [RecordID] = []
        for account in accounts {
            memberships.append(try await fixture.member(of: alpha, account: account, code: account))
        }
        fixture.clock.advance(days: 3)
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: file)
        }
        let administrator = alpha.session(
            for: Actor(kind: .token, id: "a", duties: [PlatformModule.administrator.id]))
        _ = try await administrator.perform(
            Operation(PlatformMembership.id, .erase(memberships[0])))
        let yesterday = try #require(LocalDate("2025-05-07"))
        _ = try await administrator.perform(
            Operation(
                PlatformMembership.id, .change(memberships[1]),
                fields: ["until": .date(yesterday)]))
        _ = try await alpha.restore(from: file)
        #expect(try alpha.memberships(of: accounts[0]).isEmpty)
        #expect(try alpha.memberships(of: accounts[1]).isEmpty)
        #expect(try alpha.memberships(of: accounts[2]).map(\.id) == [memberships[2]])
    }

    @Test func `a store restored into an empty folder has nobody signed in`() async throws {
        let store = InMemoryStore()
        let compiler = CompositionCompiler(ModuleCatalog([WorkshopModule.self]))
        let platform = try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: store)
        let fixture = PeopleFixture(workshop: WorkshopFixture(platform: platform))
        let alpha = fixture.tenant()
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("people-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await fixture.signIn(alpha, try await fixture.member(of: alpha))
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: file)
        }
        try await alpha.platform.stores.close("alpha")
        try store.erase("alpha")
        _ = try await alpha.restore(from: file)
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
        #expect(try alpha.memberships(of: PeopleFixture.account).count == 1)
    }
}
