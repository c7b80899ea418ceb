import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// Those who keep the platform running see nothing until the organisation lets them in.
@Suite struct SupportAccessTests {
    private static let roles: [String: [Duty]] = [
        "desk": [Workshop.keeper], "head": [Workshop.keeper, PlatformModule.administrator],
    ]

    private func administrator(_ tenant: Tenant) -> Session {
        tenant.session(
            for: Actor(kind: .token, id: "a", duties: [PlatformModule.administrator.id]))
    }

    private func wish(
        roles: [String] = ["desk"], grounds: String = "The calendar is empty.", hours: Int = 2
    ) -> SupportWish {
        SupportWish(
            account: PeopleFixture.account, name: "Anna", roles: roles, grounds: grounds,
            hours: hours)
    }

    @Test func `without being let in an operator's account does nothing, and then for hours only`()
        async throws
    {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(roles: Self.roles)
        let tool = try await fixture.workshop.tool("Hammer")
        #expect(try alpha.memberships(of: PeopleFixture.account).isEmpty)
        let id = try await administrator(alpha).grantSupport(wish())
        #expect(try alpha.memberships(of: PeopleFixture.account).map(\.id) == [id])
        let signedIn = try await fixture.signIn(alpha, id)
        #expect(signedIn.expiresAt == fixture.clock.now().adding(minutes: 120))
        let session = try #require(try alpha.session(cookieDigest: "cookie")).session
        #expect(try session.read(Tool.id, tool.id).id == tool.id)
        fixture.clock.advance(minutes: 119)
        #expect(try alpha.memberships(of: PeopleFixture.account).count == 1)
        fixture.clock.advance(minutes: 1)
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
        #expect(try alpha.memberships(of: PeopleFixture.account).isEmpty)
        await #expect(throws: Refusal.notFound) {
            try await fixture.signIn(alpha, id, digest: "again")
        }
        // Nothing of it reaches another organisation.
        #expect(try fixture.tenant("beta").memberships(of: PeopleFixture.account).isEmpty)
    }

    @Test func `it is shown and audited while it lasts, and ended at once`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(roles: Self.roles)
        let id = try await administrator(alpha).grantSupport(wish())
        try await fixture.signIn(alpha, id)
        #expect(try alpha.session(cookieDigest: "cookie") != nil)
        let shown = try administrator(alpha).supportAccess()
        #expect(shown.map(\.id) == [id] && shown[0].grounds == "The calendar is empty.")
        let keeper = alpha.session(
            for: Actor(kind: .person, id: "k", duties: [Workshop.keeper.id]))
        #expect(try keeper.supportAccess().isEmpty)
        try await administrator(alpha).endSupport(id)
        #expect(try alpha.session(cookieDigest: "cookie") == nil)
        #expect(try administrator(alpha).supportAccess().isEmpty)
        await #expect(throws: Refusal.notFound) { try await administrator(alpha).endSupport(id) }
        let kinds = try alpha.read { try AuditRequest().entries(in: $0) }
            .filter { $0.record == id }.map(\.kind)
        #expect(kinds.contains("support-granted") && kinds.contains("support-ended"))
    }

    @Test func `nobody who was let in can make it last`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(
            roles: Self.roles, signIn: SignInRules(delegable: [Workshop.keeper.id]))
        let id = try await administrator(alpha).grantSupport(wish(roles: ["head"]))
        try await fixture.signIn(alpha, id)
        let session = try #require(try alpha.session(cookieDigest: "cookie")).session
        #expect(session.actor.duties == [Workshop.keeper.id])
        #expect(!session.looksAfterPeople && !session.watchesOverData)
        await #expect(throws: Refusal.notFound) { _ = try await session.grantSupport(wish()) }
        // Nor does anybody stand in for them, or they for anybody.
        #expect(try session.deputies().allSatisfy { !$0.isSupport })
    }

    @Test func `without a reason, a role or a sensible time nobody is let in`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(roles: Self.roles)
        for (wish, place) in [
            (wish(grounds: "  "), "/grounds"), (wish(roles: []), "/roles"),
            (wish(hours: 0), "/hours"), (wish(hours: 73), "/hours"),
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await administrator(alpha).grantSupport(wish)
            }
            #expect(refusal?.places == [place])
        }
        let unknown = await #expect(throws: Refusal.self) {
            _ = try await administrator(alpha).grantSupport(wish(roles: ["nobody"]))
        }
        #expect(unknown?.codes == ["platform.membership-role"])
        let keeper = fixture.workshop.keeper
        await #expect(throws: Refusal.notFound) { _ = try await keeper.grantSupport(wish()) }
        let reader = ActorScope(isReadOnly: true)
        var actor = Actor(kind: .token, id: "r", duties: [PlatformModule.administrator.id])
        actor.scope = reader
        await #expect(throws: Refusal.forbidden) {
            _ = try await alpha.session(for: actor).grantSupport(wish())
        }
        #expect(try alpha.supportAccess().isEmpty)
    }
}
