import DachwerkKit

/// Who is admitted to which compartment of a case.
enum CaseCompartments {
    static var all: Compartments<CaseFile> {
        var compartments = Compartments(
            of: CaseFile.self, insiders: Complaints.contactPerson, members: members)
        keep(in: &compartments)
        compartments.follow(Party.self, root: Party.caseFile)
        compartments.follow(MediationSession.self, root: MediationSession.caseFile)
        compartments.list(Compartment.partyA, in: CaseFile.complainantSide)
        compartments.list(Compartment.team, in: CaseFile.team)
        compartments.listAll(in: CaseFile.participants)
        return compartments
    }

    private static func keep(in compartments: inout Compartments<CaseFile>) {
        keep(Party.self, in: &compartments)
        keep(DisclosedName.self, in: &compartments)
        keep(Entry.self, in: &compartments)
        keep(Occurrence.self, in: &compartments)
        keep(Measure.self, in: &compartments)
        keep(MediationSession.self, in: &compartments)
        keep(Agreement.self, in: &compartments)
    }

    private static func keep<Part: CaseEntry>(
        _ part: Part.Type, in compartments: inout Compartments<CaseFile>
    ) {
        compartments.keep(
            part, root: Part.caseFile, compartment: Part.compartment, readers: Part.readers)
    }

    private static let members:
        @Sendable (Record<CaseFile>, TenantReader) throws -> CompartmentMembers = {
            file, context in
            var members = CompartmentMembers()
            guard !file.isAnonymous else { return members }
            for leader in file.leading {
                members.admit(
                    leader.id,
                    to: [Compartment.shared, .partyA, .partyB, .team, .management])
            }
            // Who is asked to mediate reads what was told once both parties want it.
            members.admit(
                file.mediator?.id,
                to: file.hasMediation
                    ? [Compartment.shared, .partyA, .partyB, .team, .mediatorNotes]
                    : [.mediatorNotes])
            let parties = try CaseParties(of: file.reference, context)
            for party in parties.sides {
                let own = [Compartment.shared, Compartment.side(of: party.role)]
                members.admit(party.household?.id, to: own)
                members.admit(party.interpreter?.id, to: own)
            }
            let sessions = try context.records(MediationSession.self) {
                $0.caseFile == file.reference && $0.compartment == .shared
                    && $0.state.isOne(of: [.planned, .confirmed])
            }
            for interpreter in sessions.flatMap(\.interpreters) {
                members.admit(interpreter.id, to: [Compartment.shared])
            }
            // Whoever is bound to a party reads nothing that was told, management or not.
            for manager in try managers(context)
            where parties.households.isDisjoint(with: manager.linkedHouseholds) {
                members.admit(manager.id, to: [Compartment.management])
            }
            return members
        }

    private static func managers(_ context: TenantReader) throws -> [Record<TeamMember>] {
        try context.records(TeamMember.self) {
            $0.isActive == true && $0.work.contains(TeamMember.Work.management)
        }
    }
}
