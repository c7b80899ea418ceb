package import DachwerkKernel
package import DachwerkKit

/// Finds addresses through memberships: the account of somebody who belongs to the organisation.
///
/// Who holds a duty are the members whose roles have it today. A person or an organisation is
/// written to at the address in the own record; where that has none, at the one of the account.
package struct MembershipAddresses: AddressSource {
    private let records = RecordAddresses()

    package init() {}

    package func hold(for tenant: Tenant) async throws -> StoreHold? {
        let stores = tenant.platform.stores
        guard try stores.store.exists(AccountTables.store) else { return nil }
        return try await stores.hold(AccountTables.store, prepare: AccountTables.schema)
    }

    package func addressees(
        of recipient: NoticeRecipient, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> [Addressee] {
        switch recipient {
        case .organisation(let id), .person(let id):
            return [try addressee(id, tenant, in: snapshot) ?? Addressee(id: id, address: nil)]
        case .duty(let duty):
            return try members(.always, tenant, in: snapshot).filter {
                tenant.file.duties(ofRoles: $0.roles).contains(duty)
            }.map { member in
                try addressee(of: member, tenant, in: snapshot)
            }
        }
    }

    package func addressee(
        _ id: RecordID, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> Addressee? {
        let own = StoreCondition.compare("id", .equal, .text(id.description))
        if let member = try members(own, tenant, in: snapshot).first {
            return try addressee(of: member, tenant, in: snapshot)
        }
        let known = try records.addressee(id, tenant, in: snapshot)
        if known?.address != nil { return known }
        let behind = StoreCondition.compare("person", .equal, .text(id.description))
        guard let member = try members(behind, tenant, in: snapshot).first,
            let account = try account(of: member, tenant)
        else { return known }
        return Addressee(
            id: id, address: account.login,
            languages: (known?.languages ?? []) + (account.language.map { [$0] } ?? []))
    }

    /// A member, named by the record behind the person where there is one, so that what the person
    /// wishes of mail counts.
    private func addressee(
        of member: Record<PlatformMembership>, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> Addressee {
        let person = member.person.flatMap { RecordID($0) }
        let known = try person.flatMap { try records.addressee($0, tenant, in: snapshot) }
        if let known, known.address != nil { return known }
        let account = try account(of: member, tenant)
        return Addressee(
            id: person ?? member.id, address: account?.login,
            languages: account?.language.map { [$0] } ?? [])
    }

    /// The members who belong to the organisation today, the oldest first.
    private func members(
        _ condition: StoreCondition, _ tenant: Tenant, in snapshot: any StoreSnapshot
    ) throws -> [Record<PlatformMembership>] {
        guard let resource = tenant.composition.resource(PlatformMembership.id) else { return [] }
        let now = tenant.platform.clock.now()
        return try RecordStore(resource).records(
            where: condition, order: [.init("id")], limit: Self.most, in: snapshot
        ).map(Record.init).filter {
            $0.account != RecordID.nobody && !$0.isSupport
                && PlatformMembership.holds($0, at: now, tenant.info.zone)
        }
    }

    private static let most = 10_000

    private func account(
        of member: Record<PlatformMembership>, _ tenant: Tenant
    ) throws -> Account? {
        let stores = tenant.platform.stores
        guard try stores.store.exists(AccountTables.store) else { return nil }
        return try stores.use(AccountTables.store, prepare: AccountTables.schema) { store in
            try store.read { try $0.row(AccountTables.account, .text(member.account)) }
        }.flatMap(Account.init(row:))
    }
}
