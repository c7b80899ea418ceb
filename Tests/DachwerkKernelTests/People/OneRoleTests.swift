import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// Somebody who holds several roles acts in one at a time only where the tenant file says so.
@Suite struct OneRoleTests {
    private static let roles: [String: [Duty]] = [
        "desk": [Workshop.keeper], "look": [Workshop.auditor],
    ]

    private func duties(
        _ tenant: Tenant, _ fixture: PeopleFixture, _ membership: RecordID, role: String?
    ) async throws -> Set<String>? {
        let digest = role ?? "none"
        _ = try await tenant.signIn(
            PeopleFixture.account, membership: membership, digest: digest, device: "test",
            isShared: false, hasFactor: false, role: role)
        return try tenant.session(cookieDigest: digest)?.session.actor.duties
    }

    @Test func `with one role at a time the duties are those of the role that was chosen`()
        async throws
    {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(roles: Self.roles, signIn: SignInRules(oneRole: true))
        let membership = try await fixture.member(of: alpha, roles: ["desk", "look"])
        #expect(
            try await duties(alpha, fixture, membership, role: "look") == [Workshop.auditor.id])
        #expect(
            try await duties(alpha, fixture, membership, role: "desk") == [Workshop.keeper.id])
        // Nobody chose, or something else than one has: the first.
        for role in [nil, "head"] {
            #expect(
                try await duties(alpha, fixture, membership, role: role) == [Workshop.keeper.id])
        }
    }

    @Test func `without that all roles act together, whatever was chosen`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(roles: Self.roles)
        let membership = try await fixture.member(of: alpha, roles: ["desk", "look"])
        for role in [nil, "look"] {
            #expect(
                try await duties(alpha, fixture, membership, role: role)
                    == [Workshop.keeper.id, Workshop.auditor.id])
        }
    }
}
