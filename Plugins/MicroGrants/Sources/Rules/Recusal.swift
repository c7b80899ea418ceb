import DachwerkKit
import MemberNetworkContract

/// What binds a member of a panel to an application: the ways through the records of the tenant.
///
/// Nothing is entered for it beyond what is known anyway: seats, people who act for organisations,
/// memberships and branches, ties that members named, and what they declared.
struct Recusal {
    private let member: Record<PanelMember>
    private let application: Record<Application>
    private let reader: TenantReader
    /// The last day on which a tie must still have held.
    private let horizon: LocalDate

    /// The ways from a member to an application; none where nothing binds the member.
    static func paths(
        of member: Record<PanelMember>, in application: Record<Application>,
        _ reader: TenantReader
    ) throws -> [Values<RecusalLine>] {
        let years = try ApplicationRules.filed(application, reader)?.rules.recusalYears ?? 0
        let recusal = Recusal(
            member: member, application: application, reader: reader,
            horizon: reader.today.adding(years: -years))
        return try recusal.direct() + recusal.indirect() + recusal.declared()
    }

    /// The organisations that apply or take part.
    private var concerned: [Reference<Organisation>] {
        [application.organisation] + application.partners
    }

    private func holds(_ from: LocalDate?, _ until: LocalDate?) -> Bool {
        (from ?? .first) <= reader.today && (until ?? .last) >= horizon
    }

    private func line(
        _ kind: TieKind, to organisation: Reference<Organisation>,
        via: Reference<Organisation>? = nil, from: LocalDate? = nil, until: LocalDate? = nil
    ) -> Values<RecusalLine> {
        Values<RecusalLine> {
            $0.member = member.reference
            $0.kind = kind
            $0.via = via
            $0.organisation = organisation
            $0.isPartner = organisation != application.organisation
            $0.from = from
            $0.until = until
        }
    }

    /// Everything that binds the member to organisations of its own.
    private func ties() throws -> [Values<RecusalLine>] {
        var ties: [Values<RecusalLine>] = []
        if let seat = member.organisation {
            ties.append(line(.seat, to: seat, from: member.from, until: member.until))
        }
        for tie in member.ties where holds(tie.from, tie.until) {
            ties.append(line(tie.kind, to: tie.organisation, from: tie.from, until: tie.until))
        }
        for contact in try member.contacts.compactMap({ try reader.record($0) })
        where holds(contact.validFrom, contact.validUntil) {
            ties.append(
                line(
                    .contact, to: contact.organisation, from: contact.validFrom,
                    until: contact.validUntil))
        }
        return ties
    }

    /// One step: the member is bound to an organisation that applies or takes part.
    private func direct() throws -> [Values<RecusalLine>] {
        try ties().filter { concerned.contains($0.organisation) }
    }

    /// Two steps: an organisation of the member belongs to one of these, or the other way round.
    private func indirect() throws -> [Values<RecusalLine>] {
        var lines: [Values<RecusalLine>] = []
        let own = Set(try ties().map(\.organisation)).subtracting(concerned)
        for via in own.sorted(by: { $0.id < $1.id }) {
            for target in concerned {
                lines += try memberships(via, target) + branches(via, target)
            }
        }
        return lines
    }

    private func memberships(
        _ via: Reference<Organisation>, _ target: Reference<Organisation>
    ) throws -> [Values<RecusalLine>] {
        // Belonging to the house that gives the money binds nobody more than all others.
        for organisation in [via, target]
        where try reader.record(organisation)?.isTenant == true { return [] }
        let found = try reader.records(Membership.self) {
            ($0.organisation == via && $0.umbrella == target)
                || ($0.organisation == target && $0.umbrella == via)
        }
        return found.filter { holds($0.validFrom, $0.validUntil) }.map {
            line(.membership, to: target, via: via, from: $0.validFrom, until: $0.validUntil)
        }
    }

    private func branches(
        _ via: Reference<Organisation>, _ target: Reference<Organisation>
    ) throws -> [Values<RecusalLine>] {
        let isBranch = try reader.record(target)?.parent == via
        let isParent = try reader.record(via)?.parent == target
        return isBranch || isParent ? [line(.branch, to: target, via: via)] : []
    }

    private func declared() throws -> [Values<RecusalLine>] {
        let isDeclared = try reader.exists(Interest.self) {
            $0.application == application.reference && $0.member == member.reference
        }
        return isDeclared ? [line(.declared, to: application.organisation)] : []
    }
}
