import DachwerkKit

/// Looks again at everybody who helps in a case, as soon as its parties or the team change.
///
/// Whoever is bound to a party, was taken out of the team or does not do this work any more reads
/// nothing further, also where the case has ended: what was told stays there to be read.
enum CaseReview {
    static func review(
        _ reference: Reference<CaseFile>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        guard !(try context.existing(reference).isAnonymous) else { return }
        try AssignmentRules.settle(try context.existing(reference), context)
        try freeBroughtIn(reference, context)
        try NeutralityRules.recheck(reference, settings, context)
        try freeInterpreters(reference, settings, context)
        try SessionRules.reconsider(reference, settings, context)
    }

    /// Looks again at every case in which somebody of the team has a part.
    static func review(
        casesOf member: Reference<TeamMember>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        var cases = Set(
            try context.records(CaseFile.self) {
                $0.isAnonymous == false
                    && ($0.contactPerson == member || $0.standIn == member
                        || $0.mediator == member || $0.escalatedTo.contains(member))
            }.map(\.reference))
        cases.formUnion(
            try context.records(Party.self) { $0.interpreter == member }
                .map(\.caseFile))
        cases.formUnion(
            try context.records(MediationSession.self) {
                $0.interpreters.contains(member)
            }.map(\.caseFile))
        for reference in cases.sorted(by: { $0.id < $1.id }) {
            try review(reference, settings, context)
        }
    }

    private static func freeBroughtIn(
        _ reference: Reference<CaseFile>, _ context: TenantContext
    ) throws {
        let file = try context.existing(reference)
        guard !file.escalatedTo.isEmpty else { return }
        let persons = try ContactPersons(for: file, context)
        let staying = try file.escalatedTo.filter {
            try context.record($0).map(persons.mayLead) ?? false
        }
        guard staying.count < file.escalatedTo.count else { return }
        try context.change(file) { $0.escalatedTo = staying }
    }

    private static func freeInterpreters(
        _ reference: Reference<CaseFile>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        let file = try context.existing(reference)
        let parties = try CaseParties(of: reference, context)
        var isFreed = false
        for party in parties.all {
            guard let interpreter = party.interpreter,
                !(try SessionRules.mayInterpret(interpreter, in: file, parties, context))
            else { continue }
            try context.change(party) { $0.interpreter = nil }
            isFreed = true
        }
        let sessions = try context.records(MediationSession.self, sort: [.oldest]) {
            $0.caseFile == reference && $0.state.isOne(of: [.planned, .confirmed])
        }
        for session in sessions {
            let staying = try session.interpreters.filter {
                try SessionRules.mayInterpret($0, in: file, parties, context)
            }
            guard staying.count < session.interpreters.count else { continue }
            let current = try context.existing(session.reference)
            // First back to planned: a session is not changed into one that cannot take place.
            let planned =
                current.state == .confirmed
                ? try context.move(current, MediationSession.unconfirm) : current
            try context.change(planned) { $0.interpreters = staying }
            isFreed = true
        }
        guard isFreed, file.state.isOpen else { return }
        try CaseNotices(file, settings, context).tellContactPerson(messages.interpreterNeeded)
    }
}
