import DachwerkKit
import MemberNetworkContract

/// What holds for memberships on every single day.
enum MembershipRules {
    static let all: [Rule<Membership>] = [
        Rule("umbrella", Membership.self, on: .create) { change, context in
            try requireUmbrella(&change, context)
        },
        Rule("overlap", Membership.self, on: .create, .change) { change, context in
            try refuseOverlap(&change, context)
        },
        Rule("circle", Membership.self, on: .create, .change) { change, context in
            try refuseCircle(&change, context)
        },
    ]

    private static func requireUmbrella(
        _ change: inout Change<Membership>, _ context: TenantReader
    ) throws {
        let membership = change.after
        guard membership.organisation != membership.umbrella else {
            throw messages.ownMember()
        }
        guard try context.existing(membership.umbrella).isUmbrella else {
            throw messages.notAnUmbrella()
        }
    }

    private static func changesDays(_ change: Change<Membership>) -> Bool {
        change.changes(Membership.validFrom) || change.changes(Membership.validUntil)
    }

    /// The same pair never has two memberships on one day.
    private static func refuseOverlap(
        _ change: inout Change<Membership>, _ context: TenantReader
    ) throws {
        let membership = change.after
        guard changesDays(change), let span = Membership.span(membership) else { return }
        let others = try context.records(Membership.self) {
            $0.organisation == membership.organisation && $0.umbrella == membership.umbrella
                && $0.id != membership.reference
        }
        guard let other = others.first(where: { Membership.span($0)?.overlaps(span) ?? false })
        else { return }
        throw messages.overlappingMembership(other.validFrom)
    }

    /// No organisation is, through others, a member of itself on any day.
    private static func refuseCircle(
        _ change: inout Change<Membership>, _ context: TenantReader
    ) throws {
        let membership = change.after
        guard changesDays(change), let span = Membership.span(membership) else { return }
        // Only what has members of its own can close a circle; mostly this ends here.
        let isUmbrella = try context.exists(Membership.self) {
            $0.umbrella == membership.organisation
        }
        guard isUmbrella else { return }
        let others = try context.records(Membership.self) {
            $0.id != membership.reference
        }
        guard
            MembershipGraph(others).hasPath(
                from: membership.umbrella, to: membership.organisation, within: span)
        else { return }
        throw messages.membershipCircle().at(Membership.umbrella)
    }
}

/// Who belonged to whom, day by day.
struct MembershipGraph {
    private typealias Edge = (
        from: Reference<Organisation>, to: Reference<Organisation>, span: DateSpan
    )
    private let edges: [Edge]

    init(_ memberships: [Record<Membership>]) {
        edges = memberships.compactMap { membership in
            Membership.span(membership).map { (membership.organisation, membership.umbrella, $0) }
        }
    }

    /// Whether on some day of the span one organisation belongs, through others, to another.
    ///
    /// What holds on some day of the span also holds on its first day or on a day when one of the
    /// memberships begins; no other day needs to be looked at.
    func hasPath(
        from start: Reference<Organisation>, to goal: Reference<Organisation>,
        within span: DateSpan
    ) -> Bool {
        let overlapping = edges.filter { $0.span.overlaps(span) }
        var days: Set<LocalDate> = [span.from]
        for edge in overlapping where span.contains(edge.span.from) { days.insert(edge.span.from) }
        return days.contains { day in
            var umbrellas: [Reference<Organisation>: [Reference<Organisation>]] = [:]
            for edge in overlapping where edge.span.contains(day) {
                umbrellas[edge.from, default: []].append(edge.to)
            }
            return reaches(goal, from: start, through: umbrellas)
        }
    }

    private func reaches(
        _ goal: Reference<Organisation>, from start: Reference<Organisation>,
        through umbrellas: [Reference<Organisation>: [Reference<Organisation>]]
    ) -> Bool {
        var seen: Set<Reference<Organisation>> = [start]
        var waiting = [start]
        while let current = waiting.popLast() {
            if current == goal { return true }
            for next in umbrellas[current] ?? [] where seen.insert(next).inserted {
                waiting.append(next)
            }
        }
        return false
    }
}
