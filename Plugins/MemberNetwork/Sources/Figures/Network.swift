import DachwerkKit
import MemberNetworkContract

/// The tenant's own organisation and who belonged to it on a date.
struct Network {
    /// The tenant's own organisation, which is the umbrella and never its own member.
    let umbrella: Record<Organisation>
    /// The memberships that count on the date: those of organisations that were listed then.
    let memberships: [Record<Membership>]

    init(on date: LocalDate, _ context: TenantReader) throws {
        umbrella = try Self.umbrella(context)
        let own = umbrella.reference
        let all = try context.records(Membership.self) {
            $0.umbrella == own && $0.validFrom <= date
                && ($0.validUntil.isEmpty || $0.validUntil >= date)
        }
        memberships = try Self.listed(all, on: date, context)
    }

    /// The organisation that runs the directory.
    static func umbrella(_ context: TenantReader) throws -> Record<Organisation> {
        guard let umbrella = try context.first(Organisation.self, where: { $0.isTenant == true })
        else { throw messages.noTenantOrganisation() }
        return umbrella
    }

    /// The memberships whose member stood in the directory on a date.
    static func listed(
        _ memberships: [Record<Membership>], on date: LocalDate, _ context: TenantReader
    ) throws -> [Record<Membership>] {
        try memberships.filter { membership in
            let member = try context.record(membership.organisation)
            return member.map { Organisation.wasListed($0, on: date) } ?? false
        }
    }

    /// The members of the date.
    var members: Set<Reference<Organisation>> { Set(memberships.map(\.organisation)) }

    /// The umbrella and its members as they are recorded today.
    func organisations(_ context: TenantReader) throws -> [Record<Organisation>] {
        var found = [umbrella]
        for member in members {
            if let organisation = try context.record(member) { found.append(organisation) }
        }
        return found
    }

    /// A count that names the umbrella it speaks of.
    func value(_ count: Int) -> FigureValue {
        FigureValue(count, related: ["umbrella": umbrella.id])
    }
}
