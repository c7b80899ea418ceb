import DachwerkKit

/// A session takes place only if each party there is spoken to in its language.
enum SessionRules {
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<MediationSession>] {
        [planning, confirming(settings), telling(settings)]
    }

    /// Whether somebody may interpret in a case with these parties.
    static func mayInterpret(_ member: Record<TeamMember>, _ parties: CaseParties) -> Bool {
        member.isActive && member.work.contains(.interpreter)
            && parties.households.isDisjoint(with: member.linkedHouseholds)
    }

    /// Cancels what is still to come of a case.
    static func cancelAll(of file: Reference<CaseFile>, _ context: TenantContext) throws {
        let sessions = try context.records(MediationSession.self, sort: [.oldest]) {
            $0.caseFile == file && $0.state.isOne(of: [.planned, .confirmed])
        }
        for session in sessions { try context.move(session, MediationSession.cancel) }
    }

    /// A joint session is shared; one with a single party lies with that party.
    private static let planning = Rule(
        "planning", MediationSession.self, on: .create, .change
    ) { change, context in
        let session = change.after
        let file = try CaseRules.file(session.caseFile, context)
        let isOneSided = session.compartment == .partyA || session.compartment == .partyB
        let fits = session.kind == .joint ? session.compartment == .shared : isOneSided
        guard fits else {
            throw Refusal(
                "complaint-mediation.session-side", .invalid,
                faults: [FieldFault(field: "compartment", "complaint-mediation.session-side")])
        }
        guard change.changes(MediationSession.interpreters) else { return }
        let parties = try CaseParties(of: file.reference, context)
        for (position, reference) in session.interpreters.enumerated() {
            guard mayInterpret(try context.existing(reference), parties) else {
                throw Refusal(
                    "complaint-mediation.interpreter-not-neutral", .invalid,
                    faults: [
                        FieldFault(
                            JSONPointer.root.appending("interpreters").appending(position),
                            "complaint-mediation.interpreter-not-neutral")
                    ])
            }
        }
    }

    /// Confirms a session, and keeps it confirmable as long as it is to take place.
    private static func confirming(
        _ settings: Values<ComplaintSettings>
    ) -> Rule<MediationSession> {
        Rule("confirming", MediationSession.self, on: .change, .move) { change, context in
            let isKept =
                change.kind == .change && change.after.state == .confirmed
                && change.changes(MediationSession.interpreters)
            guard isKept || change.isMove(MediationSession.confirm) else { return }
            let file = try CaseRules.file(change.after.caseFile, context)
            guard let mediator = try file.mediator.map({ try context.existing($0) }) else {
                throw Refusal("complaint-mediation.mediator-missing")
            }
            let parties = try invited(to: change.after, context)
            let missing = try uncovered(
                parties, by: [mediator] + helpers(change.after, parties, context), settings)
            guard missing.isEmpty else {
                throw Refusal(
                    "complaint-mediation.language-uncovered",
                    arguments: [
                        "languages": .text(missing.map(\.description).joined(separator: ", "))
                    ])
            }
        }
    }

    /// Everybody who is expected learns the appointment.
    private static func telling(_ settings: Values<ComplaintSettings>) -> Rule<MediationSession> {
        Rule("telling-appointment", MediationSession.self, on: .move, at: .after) {
            change, context in
            let session = change.after
            let isOff =
                change.isMove(MediationSession.cancel) && change.before?.state == .confirmed
            guard isOff || change.isMove(MediationSession.confirm) else { return }
            let file = try context.existing(session.caseFile)
            let parties = try invited(to: session, context)
            let interpreters =
                session.interpreters.map(\.id) + parties.compactMap(\.interpreter?.id)
            let people =
                [file.mediator?.id].compactMap(\.self) + parties.compactMap(\.household?.id)
                + interpreters
            let next = WorkingTime(settings, context).next(context.now)
            for person in Set(people).sorted() {
                try context.notify(
                    Notice(
                        isOff
                            ? "complaint-mediation.appointment-cancelled"
                            : "complaint-mediation.appointment",
                        about: session, toPerson: person,
                        arguments: [
                            "number": file.number.content, "period": .period(session.period),
                        ],
                        notBefore: isOff ? nil : next))
            }
        }
    }

    private static func invited(
        to session: Record<MediationSession>, _ context: TenantContext
    ) throws -> [Record<Party>] {
        let parties = try CaseParties(of: session.caseFile, context)
        let sides = parties.sides.filter {
            session.kind == .joint || Compartment.side(of: $0.role) == session.compartment
        }
        guard sides.count == (session.kind == .joint ? 2 : 1) else {
            throw Refusal("complaint-mediation.other-party-missing")
        }
        return sides
    }

    private static func helpers(
        _ session: Record<MediationSession>, _ parties: [Record<Party>],
        _ context: TenantContext
    ) throws -> [Record<TeamMember>] {
        let references = session.interpreters + parties.compactMap(\.interpreter)
        return try references.compactMap { try context.record($0) }.filter(\.isActive)
    }

    /// The languages of parties that nobody at the table speaks well enough.
    private static func uncovered(
        _ parties: [Record<Party>], by speakers: [Record<TeamMember>],
        _ settings: Values<ComplaintSettings>
    ) throws -> [LanguageTag] {
        var missing: Set<LanguageTag> = []
        for party in parties {
            guard let language = party.language else {
                throw Refusal("complaint-mediation.language-unknown")
            }
            let need = LanguageNeed(
                language, level: settings.languageLevel,
                allowsClose: party.acceptsCloseLanguage ?? false)
            guard !speakers.contains(where: { need.match($0.languages) != nil }) else { continue }
            missing.insert(language)
        }
        return missing.sorted()
    }
}
