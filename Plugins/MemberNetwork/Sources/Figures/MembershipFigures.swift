import DachwerkKit
import MemberNetworkContract

/// Members by what they are in the umbrella, and who came and went in a period.
enum MembershipFigures {
    static let all = Membership.Role.allCases.map(members) + [joined, left]

    /// The members of one role; whoever has two at once counts for each.
    private static func members(_ role: Membership.Role) -> Figure {
        Figure(
            "member-network.members-\(role.rawValue)",
            "Listed organisations with a membership of the role '\(role.rawValue)' in the tenant's "
                + "umbrella on the date, each once.",
            for: MemberNetwork.reporter
        ) { date, context in
            let network = try Network(on: date, context)
            let own = network.memberships.filter { $0.role == role }
            return network.value(Set(own.map(\.organisation)).count)
        }
    }

    private static let joined = Figure.inPeriod(
        "member-network.joined",
        definition: 2,
        "Listed organisations that became members of the tenant's umbrella in the period; another "
            + "role is no new membership.",
        for: MemberNetwork.reporter
    ) { period, context in
        let turnover = try Turnover(in: period, context)
        return turnover.value(try turnover.joined(context))
    }

    private static let left = Figure.inPeriod(
        "member-network.left",
        definition: 2,
        "Organisations that were members of the tenant's umbrella on one day and not on the next, "
            + "where the next lies in the period.",
        for: MemberNetwork.reporter
    ) { period, context in
        let turnover = try Turnover(in: period, context)
        return turnover.value(try turnover.left(context))
    }
}

/// Who came and went in a period.
struct Turnover {
    private let umbrella: Record<Organisation>
    private let memberships: [Record<Membership>]
    private let period: DateSpan

    init(in period: DateSpan, _ context: TenantReader) throws {
        let umbrella = try Network.umbrella(context)
        let own = umbrella.reference
        self.umbrella = umbrella
        memberships = try context.records(Membership.self) {
            $0.umbrella == own
        }
        self.period = period
    }

    /// The organisations that were members on a day of the period and not on the day before.
    func joined(_ context: TenantReader) throws -> Int {
        let coming = memberships.filter { membership in
            let day = membership.validFrom
            return period.contains(day)
                && !isMember(membership.organisation, on: day.adding(days: -1))
        }
        let last = period.until ?? context.today
        return Set(try Network.listed(coming, on: last, context).map(\.organisation)).count
    }

    /// The organisations that were no members any more on a day of the period, and on the day
    /// before they were.
    func left(_ context: TenantReader) throws -> Int {
        let going = try memberships.filter { membership in
            guard let last = membership.validUntil else { return false }
            let day = last.adding(days: 1)
            guard period.contains(day), !isMember(membership.organisation, on: day)
            else { return false }
            // Who never stood in the directory was never counted as a member.
            return try context.record(membership.organisation)?.assuredOn != nil
        }
        return Set(going.map(\.organisation)).count
    }

    /// A count that names the umbrella it speaks of.
    func value(_ count: Int) -> FigureValue {
        FigureValue(count, related: ["umbrella": umbrella.id])
    }

    private func isMember(_ organisation: Reference<Organisation>, on day: LocalDate) -> Bool {
        memberships.contains {
            $0.organisation == organisation && (Membership.span($0)?.contains(day) ?? false)
        }
    }
}
