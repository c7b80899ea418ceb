import DachwerkKit
import MemberNetworkContract

/// What is counted, always as of a date and from memberships, never from a stored number.
enum NetworkFigures {
    static let all = [members, languages, topics, services, places, openPlaces]

    private static let members = Figure(
        "member-network.members",
        definition: 2,
        "Organisations that were listed and had a membership in the tenant's umbrella on the "
            + "date, each once.",
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
        var offered: Set<Reference<Service>> = []
        try context.visit(Service.self) { service in
            guard Service.existed(service, on: date) else { return }
            offered.insert(service.sameAs ?? service.reference)
        }
        return FigureValue(offered.count)
    }

    private static let places = Figure(
        "member-network.places", "Places of the directory that existed on the date.",
        for: MemberNetwork.reporter
    ) { date, context in
        var count = 0
        try context.visit(Place.self) { if Place.existed($0, on: date) { count += 1 } }
        return FigureValue(count)
    }

    private static let openPlaces = Figure(
        "member-network.open-places",
        "Places of the directory that open on the date without an appointment, out of all.",
        for: MemberNetwork.reporter
    ) { date, context in
        let entries = try context.records(Place.self)
            .filter { Place.existed($0, on: date) }
        let own = try context.first(Organisation.self) { $0.isTenant == true }
        let open = entries.count { place in
            let isOfTenant = own?.reference == place.organisation
            return !Place.openings(
                of: place, on: date, isOfTenant: isOfTenant, context.tenant
            ).isEmpty
        }
        return FigureValue(open, of: entries.count)
    }
}
