import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench

/// People for every role of every tenant, with a password that everybody knows: only while
/// somebody shows the platform.
///
/// Their accounts are marked. A server that is not started for showing lets none of them in and
/// takes them away.
package struct DemoPeople: Sendable {
    let desk: SignInDesk

    /// Brings people for every role of a tenant that has none of them yet, and what they did.
    ///
    /// - Returns: What of that was refused, a sentence each.
    func bring(to tenant: Tenant, folder: String) async throws -> [String] {
        let hold = try await tenant.hold()
        defer { hold.end() }
        try await bringPeople(to: tenant)
        return try await DemoStory(tenant: tenant, accounts: desk.accounts)
            .play("\(folder)/\(tenant.id)/demo.json")
    }

    private func bringPeople(to tenant: Tenant) async throws {
        for role in tenant.file.roles {
            let login = DemoAccounts.login(role: role.id, tenant: tenant.id)
            let name = role.name.choose(tenant.file.languages).text
            let known = try await desk.accounts.account(login: login)
            // Somebody real may have that address; nobody takes it over.
            if let known, !known.isDemo { continue }
            var account = known
            if account == nil {
                account = try await desk.make(
                    login: login, name: name, password: DemoAccounts.password, isDemo: true)
            }
            guard let account, try tenant.memberships(of: account.id.description).isEmpty else {
                continue
            }
            let parts = try DemoParts(tenant: tenant).parts(of: role)
            let code = TokenSecret.make()
            _ = try await tenant.invite(
                Invitation(
                    name: name, roles: [role.id], person: parts.person,
                    organisations: parts.organisations, actor: "demo",
                    expiresAt: tenant.platform.clock.now().adding(minutes: 1)),
                digest: code.digest)
            _ = try await tenant.accept(
                digest: code.digest, account: account.id.description, name: name)
            try await desk.accounts.note(account.id, at: tenant.id)
        }
    }

    /// Takes away everybody who was brought: accounts, sessions and memberships.
    static func takeAway(from platform: PlatformAssembly) async throws {
        let book = AccountBook(platform.services)
        for account in try await book.demoAccounts() {
            for place in try await book.places(of: account.id) {
                guard let tenant = platform.registry.tenant(id: place) else { continue }
                let hold = try await tenant.hold()
                defer { hold.end() }
                try await tenant.dismiss(account.id.description)
            }
            try await book.erase(account.id)
        }
    }
}

/// Records that somebody may act for who shows what a role does.
struct DemoParts {
    let tenant: Tenant

    /// A person and an organisation of the tenant that fit to the duties of a role; neither where
    /// there is none.
    func parts(
        of role: TenantFile.Role
    ) throws -> (person: RecordID?, organisations: [RecordID]) {
        let tenures = tenant.composition.tenures
        var houses: Set<ResourceID> = []
        for tenure in tenures {
            if case .own(let within?) = tenure.form { houses.insert(within.target) }
        }
        let capabilities = Set(role.duties.map { $0.prefix { $0 != "." } })
        func first(_ isMeant: (ResourceID) -> Bool) throws -> RecordID? {
            for tenure in tenures {
                guard case .own(within: nil) = tenure.form, isMeant(tenure.resource),
                    let resource = tenant.composition.resource(tenure.resource)
                else { continue }
                let today = tenant.info.zone.date(of: tenant.platform.clock.now())
                let records = try tenant.read {
                    try RecordStore(resource).records(
                        where: .always, order: [.init("id")], limit: 200, in: $0)
                }
                if let found = records.first(where: { tenure.holds($0, today) }) {
                    return found.id
                }
            }
            return nil
        }
        let person = try first {
            !houses.contains($0) && capabilities.contains($0.capability[...])
        }
        let organisation = try first {
            houses.contains($0) && capabilities.contains($0.capability[...])
        }
        return (person, organisation.map { [$0] } ?? [])
    }
}
