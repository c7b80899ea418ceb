import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Two tenants with the roles of a workshop, and people who sign in there.
struct PeopleFixture {
    static let account = "0196a000-0000-7000-8000-00000000000a"
    let workshop: WorkshopFixture

    static func boot() async throws -> PeopleFixture {
        PeopleFixture(workshop: try await WorkshopFixture.boot())
    }

    var clock: FixedClock { workshop.platform.clock }

    /// A tenant as its file says it is now: with these roles and rules.
    func tenant(
        _ id: String = "alpha", roles: [String: [Duty]] = ["desk": [Workshop.keeper]],
        signIn: SignInRules = SignInRules()
    ) -> Tenant {
        let former = workshop.platform.tenant(id)
        let file = TenantFile(
            id: former.id, name: former.file.name, hosts: former.file.hosts,
            zone: former.file.zone, signIn: signIn,
            roles: roles.sorted { $0.key < $1.key }.map { id, duties in
                TenantFile.Role(
                    id: id, name: LocalizedText(id, in: .english), duties: duties.map(\.id))
            })
        return Tenant(file: file, composition: former.composition, platform: former.platform)
    }

    /// Invites somebody and lets the account take the invitation.
    @discardableResult
    func member(
        of tenant: Tenant, roles: [String] = ["desk"], organisations: [RecordID] = [],
        until: LocalDate? = nil, account: String = PeopleFixture.account, code: String = "code"
    ) async throws -> RecordID {
        _ = try await tenant.invite(
            invitation(roles: roles, organisations: organisations, until: until), digest: code)
        return try await tenant.accept(digest: code, account: account, name: "Marta")
    }

    func invitation(
        roles: [String] = ["desk"], organisations: [RecordID] = [], until: LocalDate? = nil
    ) -> Invitation {
        Invitation(
            name: "Marta", roles: roles, organisations: organisations, until: until,
            actor: "test", expiresAt: clock.now().adding(days: 7))
    }

    @discardableResult
    func signIn(
        _ tenant: Tenant, _ membership: RecordID, digest: String = "cookie",
        isShared: Bool = false, hasFactor: Bool = false
    ) async throws -> SignedIn {
        try await tenant.signIn(
            Self.account, membership: membership, digest: digest, device: "test",
            isShared: isShared, hasFactor: hasFactor)
    }
}
