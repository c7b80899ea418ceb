import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkKernel

/// A day as it is written.
private func day(_ text: String) -> LocalDate { LocalDate(text) ?? .last }

/// Members hand duties to each other for a while, and never more than they have.
@Suite struct DelegationTests {
    private static let other = "0196a000-0000-7000-8000-00000000000b"
    private static let today = day("2025-05-05")
    private static let rules = SignInRules(
        idleMinutes: 1_440, hours: 720,
        delegable: [Workshop.member.id, Workshop.clerk.id, Workshop.writer.id])

    /// A giver who acts for a club, and a receiver who acts for a choir.
    private struct Pair {
        let fixture: PeopleFixture
        var tenant: Tenant
        let club: RecordID
        let choir: RecordID
        let giver: RecordID
        let receiver: RecordID

        func session(_ digest: String) throws -> Session {
            try #require(try tenant.session(cookieDigest: digest)).session
        }

        func entrust(
            _ duties: [Duty], until: LocalDate = day("2025-05-06")
        ) async throws -> RecordID {
            try await session("giver").entrust(
                DelegationWish(duties: duties.map(\.id), receiver: receiver, until: until))
        }
    }

    private func pair(
        giver: [Duty] = [Workshop.member, Workshop.keeper], receiver: [Duty] = [Workshop.writer],
        signIn: SignInRules = rules
    ) async throws -> Pair {
        let fixture = try await PeopleFixture.boot()
        fixture.clock.set("2025-05-05T08:00:00Z")
        let tenant = fixture.tenant(roles: ["giver": giver, "receiver": receiver], signIn: signIn)
        let club = try await fixture.workshop.party("Club")
        let choir = try await fixture.workshop.party("Choir")
        let first = try await fixture.member(
            of: tenant, roles: ["giver"], organisations: [club])
        let second = try await fixture.member(
            of: tenant, roles: ["receiver"], organisations: [choir], account: Self.other,
            code: "other")
        try await fixture.signIn(tenant, first, digest: "giver")
        _ = try await tenant.signIn(
            Self.other, membership: second, digest: "receiver", device: "test", isShared: false,
            hasFactor: false)
        return Pair(
            fixture: fixture, tenant: tenant, club: club, choir: choir, giver: first,
            receiver: second)
    }

    @Test func `a duty is handed on until midnight of a day, and both see it`() async throws {
        let pair = try await pair()
        let tool = try await pair.fixture.workshop.tool(
            "Hammer", ["owner": .identifier(pair.club)])
        #expect(throws: Refusal.notFound) {
            _ = try pair.session("receiver").read(Tool.id, tool.id)
        }
        let id = try await pair.entrust([Workshop.member])
        #expect(try pair.session("receiver").read(Tool.id, tool.id).id == tool.id)
        for digest in ["giver", "receiver"] {
            let known = try pair.session(digest).delegations()
            #expect(known.map(\.record.id) == [id] && known[0].isHolding)
        }
        // Somebody is there, so that nobody is signed out for being away.
        pair.fixture.clock.set("2025-05-06T06:00:00Z")
        for digest in ["giver", "receiver"] {
            let there = try #require(try pair.tenant.session(cookieDigest: digest))
            try await pair.tenant.noteUse(of: there)
        }
        // Half past eleven at night in Berlin, and half past twelve.
        pair.fixture.clock.set("2025-05-06T21:30:00Z")
        #expect(try pair.session("receiver").read(Tool.id, tool.id).id == tool.id)
        pair.fixture.clock.set("2025-05-06T22:30:00Z")
        #expect(throws: Refusal.notFound) {
            _ = try pair.session("receiver").read(Tool.id, tool.id)
        }
        #expect(try pair.session("receiver").delegations().isEmpty)
        let audit = try pair.tenant.read { try AuditRequest().entries(in: $0) }
        #expect(
            audit.contains {
                $0.kind == "created" && $0.record == id && $0.actor == pair.giver.description
            })
    }

    @Test func `what is handed on is the giver's organisations and nothing of the receiver's`()
        async throws
    {
        // The receiver could change what belongs to the choir if the duty were its own.
        let pair = try await pair()
        let own = try await pair.fixture.workshop.tool("Drum", ["owner": .identifier(pair.choir)])
        let club = try await pair.fixture.workshop.tool("Saw", ["owner": .identifier(pair.club)])
        _ = try await pair.entrust([Workshop.member])
        let session = try pair.session("receiver")
        #expect(try session.read(Tool.id, club.id).id == club.id)
        #expect(throws: Refusal.notFound) { _ = try session.read(Tool.id, own.id) }
        let words = LocalizedText("Neu", in: .german)
        let change: (RecordID) -> DachwerkKernel.Operation = {
            Operation(Tool.id, .change($0), fields: ["words": .localized(words)])
        }
        _ = try await session.perform(change(club.id))
        let refusal = await pair.fixture.workshop.refusal(session, change(own.id))
        #expect(refusal == .notFound)
        // A list tells the same as single records.
        let listed = try session.list(Tool.id, ListRequest()).records.map(\.id)
        #expect(listed == [club.id])
    }

    @Test func `a giver who loses a duty, leaves or is let go hands nothing on any more`()
        async throws
    {
        var pair = try await pair()
        let tool = try await pair.fixture.workshop.tool(
            "Hammer", ["owner": .identifier(pair.club)])
        _ = try await pair.entrust([Workshop.member])
        #expect(try pair.session("receiver").read(Tool.id, tool.id).id == tool.id)
        let full = pair.tenant
        pair.tenant = pair.fixture.tenant(
            roles: ["giver": [Workshop.keeper], "receiver": [Workshop.writer]],
            signIn: Self.rules)
        #expect(throws: Refusal.notFound) {
            _ = try pair.session("receiver").read(Tool.id, tool.id)
        }
        // Nor what the tenant file lets be handed on no more.
        pair.tenant = pair.fixture.tenant(
            roles: ["giver": [Workshop.member], "receiver": [Workshop.writer]],
            signIn: SignInRules(idleMinutes: 1_440, delegable: [Workshop.clerk.id]))
        #expect(try pair.session("receiver").actor.entrusted.isEmpty)
        pair.tenant = full
        let administrator = pair.tenant.session(
            for: Actor(kind: .token, id: "a", duties: [PlatformModule.administrator.id]))
        _ = try await administrator.perform(
            Operation(
                PlatformMembership.id, .change(pair.giver),
                fields: ["from": .date(day("2025-05-01")), "until": .date(day("2025-05-04"))]))
        #expect(throws: Refusal.notFound) {
            _ = try pair.session("receiver").read(Tool.id, tool.id)
        }
    }

    @Test func `nobody hands on what is not theirs, or was handed to them`() async throws {
        let pair = try await pair(giver: [Workshop.member, Workshop.keeper])
        func codes(_ duties: [String], _ receiver: RecordID, _ until: LocalDate) async -> [String] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await pair.session("giver").entrust(
                    DelegationWish(duties: duties, receiver: receiver, until: until))
            }
            return refusal?.codes ?? []
        }
        let member = Workshop.member.id
        // Held but not delegable, delegable but not held, twice.
        for duties in [[Workshop.keeper.id], [Workshop.clerk.id], [member, member]] {
            #expect(
                await codes(duties, pair.receiver, Self.today) == ["platform.delegation-duties"])
        }
        for receiver in [pair.giver, RecordID(high: 7, low: 7)] {
            #expect(
                await codes([member], receiver, Self.today) == ["platform.delegation-receiver"])
        }
        for text in ["2025-05-04", "2026-05-07"] {
            #expect(
                await codes([member], pair.receiver, day(text)) == ["platform.delegation-until"])
        }
        _ = try await pair.entrust([Workshop.member])
        // The receiver can hand on its own, and not what it holds for another.
        #expect(try pair.session("receiver").delegableDuties == [Workshop.writer.id])
        // Whoever can hand on nothing finds nobody to hand it to.
        #expect(try pair.tenant.publicSession.deputies().isEmpty)
        await #expect(throws: Refusal.notFound) {
            _ = try await pair.tenant.publicSession.entrust(
                DelegationWish(duties: [member], receiver: pair.receiver, until: Self.today))
        }
    }

    @Test func `giver, receiver and administrator end it early, and nobody else`() async throws {
        let pair = try await pair()
        let administrator = pair.tenant.session(
            for: Actor(kind: .token, id: "a", duties: [PlatformModule.administrator.id]))
        let sessions = [
            try pair.session("giver"), try pair.session("receiver"), administrator,
        ]
        for session in sessions {
            let id = try await pair.entrust([Workshop.member])
            #expect(try pair.session("receiver").actor.entrusted.map(\.delegation) == [id])
            let stranger = pair.tenant.session(
                for: Actor(kind: .person, id: RecordID(high: 7, low: 7).description))
            await #expect(throws: Refusal.notFound) { try await stranger.endDelegation(id) }
            try await session.endDelegation(id)
            #expect(try pair.session("receiver").actor.entrusted.isEmpty)
            await #expect(throws: Refusal.notFound) { try await session.endDelegation(id) }
        }
    }

    @Test func `a duty that needs a second factor is handed on to whoever showed one`()
        async throws
    {
        let rules = SignInRules(
            idleMinutes: 1_440, secondFactor: [Workshop.member.id],
            delegable: [Workshop.member.id, Workshop.writer.id])
        let pair = try await pair(signIn: rules)
        _ = try await pair.tenant.signIn(
            PeopleFixture.account, membership: pair.giver, digest: "giver-2", device: "test",
            isShared: false, hasFactor: true)
        _ = try await pair.session("giver-2").entrust(
            DelegationWish(
                duties: [Workshop.member.id], receiver: pair.receiver, until: Self.today))
        #expect(try pair.session("receiver").actor.entrusted.isEmpty)
        _ = try await pair.tenant.signIn(
            Self.other, membership: pair.receiver, digest: "receiver-2", device: "test",
            isShared: false, hasFactor: true)
        #expect(
            try pair.session("receiver-2").actor.entrusted.map(\.duties) == [[Workshop.member.id]])
    }

    @Test func `a backup hands nothing on again that was ended since`() async throws {
        let pair = try await pair()
        let id = try await pair.entrust([Workshop.member])
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("delegation-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let alpha = pair.tenant
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: file)
        }
        try await pair.session("giver").endDelegation(id)
        _ = try await alpha.restore(from: file)
        let entrusted = try alpha.read {
            try alpha.entrusted(
                to: pair.receiver, hasFactor: true, at: pair.fixture.clock.now(), in: $0)
        }
        #expect(entrusted.isEmpty)
    }
}
