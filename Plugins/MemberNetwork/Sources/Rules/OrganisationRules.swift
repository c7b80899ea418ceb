import DachwerkKit
import MemberNetworkContract

/// What holds between organisations.
enum OrganisationRules {
    static let all: [Rule<Organisation>] = [
        Rule("one-tenant", Organisation.self, on: .create, .change) { change, context in
            try keepOneTenant(&change, context)
        },
        Rule("branches", Organisation.self, on: .create, .change) { change, context in
            try refuseCircle(&change, context)
        },
        Rule("umbrella", Organisation.self, on: .change) { change, context in
            try keepUmbrella(&change, context)
        },
    ]

    /// Figures name one umbrella, so at most one organisation runs the directory.
    private static func keepOneTenant(
        _ change: inout Change<Organisation>, _ context: TenantReader
    ) throws {
        guard change.after.isTenant, change.before?.isTenant != true else { return }
        let own = change.after.reference
        guard
            try context.exists(Organisation.self, where: { $0.isTenant == true && $0.id != own })
        else { return }
        throw messages.secondTenant()
    }

    /// A branch of a branch ends somewhere.
    private static func refuseCircle(
        _ change: inout Change<Organisation>, _ context: TenantReader
    ) throws {
        guard change.changes(Organisation.parent) else { return }
        var seen: Set<Reference<Organisation>> = [change.after.reference]
        var next = change.after.parent
        while let parent = next {
            guard seen.insert(parent).inserted else {
                throw messages.parentCircle().at(Organisation.parent)
            }
            next = try context.record(parent)?.parent
        }
    }

    /// An organisation with members stays an umbrella, also when all of them have left: the
    /// figures of earlier days need it.
    private static func keepUmbrella(
        _ change: inout Change<Organisation>, _ context: TenantReader
    ) throws {
        guard change.before?.isUmbrella == true, !change.after.isUmbrella else { return }
        let own = change.after.reference
        guard try context.exists(Membership.self, where: { $0.umbrella == own }) else { return }
        throw messages.umbrellaHasMembers()
    }
}
