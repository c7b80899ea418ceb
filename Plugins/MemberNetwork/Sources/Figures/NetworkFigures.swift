import DachwerkKit
import MemberNetworkContract

/// What is counted, always as of a date and from memberships, never from a stored number.
enum NetworkFigures {
    static let all = [members, languages, topics, services, places]

    private static let members = Figure(
        "member-network.members",
        "Organisations with a membership in the tenant's umbrella on the date, each once.",
        for: MemberNetwork.reporter
    ) { date, context in
        let network = try Network(on: date, context)
        return network.value(network.members.count)
    }

    private static let languages = Figure(
        "member-network.languages",
        "Languages in which the umbrella or a member of the date can be spoken to, each once.",
        for: MemberNetwork.reporter
    ) { date, context in
        let network = try Network(on: date, context)
        return network.value(Set(try network.organisations(context).flatMap(\.languages)).count)
    }

    private static let topics = Figure(
        "member-network.topics",
        "Topics that the umbrella or a member of the date deals with, each once.",
        for: MemberNetwork.reporter
    ) { date, context in
        let network = try Network(on: date, context)
        return network.value(Set(try network.organisations(context).flatMap(\.topics)).count)
    }

    private static let services = Figure(
        "member-network.services",
        "Services of the directory that were offered on the date; one that an umbrella and a "
            + "member both list counts once.",
        for: MemberNetwork.reporter
    ) { date, context in
        let entries = try context.records(Service.self, limit: NetworkLimits.records)
        let offered = entries.filter { Service.existed($0, on: date) }
        return FigureValue(Set(offered.map { $0.sameAs ?? $0.reference }).count)
    }

    private static let places = Figure(
        "member-network.places", "Places of the directory that existed on the date.",
        for: MemberNetwork.reporter
    ) { date, context in
        let entries = try context.records(Place.self, limit: NetworkLimits.records)
        return FigureValue(entries.count { Place.existed($0, on: date) })
    }
}

/// The tenant's own organisation and who belonged to it on a date.
struct Network {
    /// The tenant's own organisation, which is the umbrella and never its own member.
    let umbrella: Record<Organisation>
    /// The members of the date.
    let members: Set<Reference<Organisation>>

    init(on date: LocalDate, _ context: TenantContext) throws {
        let own = try context.records(Organisation.self, limit: 1) { $0.isTenant == true }
        guard let umbrella = own.first else {
            throw Refusal("member-network.no-tenant-organisation")
        }
        self.umbrella = umbrella
        let memberships = try context.records(Membership.self, limit: NetworkLimits.records) {
            $0.umbrella == umbrella.reference && $0.validFrom <= date
                && ($0.validUntil.isEmpty || $0.validUntil >= date)
        }
        members = Set(memberships.map(\.organisation))
    }

    /// The umbrella and its members as they are recorded today.
    func organisations(_ context: TenantContext) throws -> [Record<Organisation>] {
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
