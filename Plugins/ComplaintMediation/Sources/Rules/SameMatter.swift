import DachwerkKit

/// What comes up again is one case, under whatever subject or cause it is told.
///
/// The same household about the same subject in the same house is the same matter, and so are the
/// same two households, whichever of them complains. Where it only may be, the team is told.
enum SameMatter {
    /// Who complains again about what is still open logs an occurrence instead.
    static func refuse(
        _ file: Record<CaseFile>, _ complainant: Reference<Household>, _ context: TenantReader
    ) throws {
        let same = try cases(of: complainant, besides: file, context).filter {
            $0.house == file.house && $0.subject == file.subject
        }
        guard let open = same.first(where: { $0.state.isOpen }) else { return }
        throw refusal(open, complainant, context)
    }

    /// The same two households have one open case; where it is about something else altogether, the
    /// team says so with a reason.
    static func refuse(
        _ party: Record<Party>, in file: Record<CaseFile>, reason: String?,
        _ context: TenantReader
    ) throws {
        guard PartyRole.sides.contains(party.role), let household = party.household,
            (reason ?? "").allSatisfy(\.isWhitespace)
        else { return }
        let present = try CaseParties(of: file.reference, context).sides
        guard let opposite = present.compactMap(\.household).first(where: { $0 != household })
        else { return }
        let own = Set(
            try cases(of: household, roles: PartyRole.sides, besides: file, context)
                .map(\.reference))
        let both = try cases(of: opposite, roles: PartyRole.sides, besides: file, context)
            .filter { own.contains($0.reference) }
        guard let open = both.first(where: { $0.state.isOpen }) else { return }
        throw refusal(open, household, context)
    }

    /// A new case about what was solved before: that solution did not last.
    static func markRenewal(of file: Record<CaseFile>, _ context: TenantContext) throws {
        guard let complainant = file.complainant else { return }
        for earlier in try cases(of: complainant, besides: file, context)
        where earlier.house == file.house && earlier.subject == file.subject
            && earlier.firstSolvedAt != nil && earlier.renewedAt == nil
        {
            try context.change(earlier) { $0.renewedAt = context.now }
        }
    }

    /// Who leads a case learns of another open one of the same complainant that may be the same
    /// matter under another name: once when it is filed, once when it has the same cause.
    static func tellSimilar(
        to file: Record<CaseFile>, causesOnly: Bool = false,
        _ settings: Values<ComplaintSettings>, _ context: TenantContext
    ) throws {
        guard file.state.isOpen, let person = file.inCharge,
            let complainant = try CaseParties(of: file.reference, context)
                .one(.complainant)?.household
        else { return }
        let similar = try cases(of: complainant, besides: file, context).filter {
            $0.state.isOpen && $0.house == file.house
                && (!causesOnly || ($0.cause != nil && $0.cause == file.cause))
        }
        let notices = CaseNotices(file, settings, context)
        for other in similar {
            // Only who has a part in the other case learns which it is.
            if other.leading.contains(person) {
                try notices.tell(messages.maybeSameMatter, other.number ?? "", to: person.id)
            } else {
                try notices.tellCoordinators(messages.maybeSameMatter, other.number ?? "")
            }
        }
    }

    /// Only who sees that case learns which it is: others would find out who complained.
    private static func refusal(
        _ open: Record<CaseFile>, _ household: Reference<Household>, _ context: TenantReader
    ) -> Refusal {
        let person = context.actor.person
        let isInside = person.map { open.team.contains($0.description) } ?? false
        return messages.sameMatter(isInside || person == household.id ? open.number : nil)
    }

    /// Other cases in which a household takes part, the newest first.
    private static func cases(
        of household: Reference<Household>, roles: [PartyRole] = [.complainant],
        besides file: Record<CaseFile>, _ context: TenantReader
    ) throws -> [Record<CaseFile>] {
        try context.records(Party.self, sort: [.newest]) {
            $0.household == household && $0.state == .involved
        }
        .filter { roles.contains($0.role) && $0.caseFile != file.reference }
        .compactMap { try context.record($0.caseFile) }
    }
}
