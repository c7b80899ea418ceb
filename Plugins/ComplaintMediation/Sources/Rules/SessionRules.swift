import DachwerkKit

/// A session takes place only if each party there is spoken to in its language.
enum SessionRules {
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<MediationSession>] {
        [planning, confirming(settings), holding, telling(settings)]
    }

    /// Whether somebody may interpret in a case: works here, is bound to nobody, does not mediate.
    ///
    /// - Parameters:
    ///   - member: Who is to interpret.
    ///   - file: The case.
    ///   - parties: Those who take part in it.
    ///   - household: A household that is about to take part.
    ///   - context: The operation.
    /// - Returns: Whether nothing stands against it.
    /// - Throws: What reading the member throws.
    static func mayInterpret(
        _ member: Reference<TeamMember>, in file: Record<CaseFile>, _ parties: CaseParties,
        joining household: Reference<Household>? = nil, _ context: TenantContext
    ) throws -> Bool {
        guard member != file.mediator, let found = try context.record(member) else { return false }
        let households = parties.households.union([household].compactMap(\.self))
        return found.isActive && found.work.contains(.interpreter)
            && households.isDisjoint(with: found.linkedHouseholds)
    }

    /// Cancels what is still to come of a case.
    static func cancelAll(of file: Reference<CaseFile>, _ context: TenantContext) throws {
        for session in try coming(of: file, context) {
            try context.move(session, MediationSession.cancel)
        }
    }

    /// What was certain and is not any more has to be arranged again.
    static func reconsider(
        _ file: Reference<CaseFile>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        for session in try coming(of: file, context) where session.state == .confirmed {
            guard try SessionReadiness.obstacle(to: session, settings, context) != nil else {
                continue
            }
            try context.move(session, MediationSession.unconfirm)
        }
    }

    /// The sides that are expected at a session.
    static func invited(
        to session: Record<MediationSession>, _ parties: CaseParties
    ) -> [Record<Party>] {
        parties.sides.filter {
            session.kind == .joint || Compartment.side(of: $0.role) == session.compartment
        }
    }

    private static func coming(
        of file: Reference<CaseFile>, _ context: TenantContext
    ) throws -> [Record<MediationSession>] {
        try context.records(MediationSession.self, sort: [.oldest]) {
            $0.caseFile == file && $0.state.isOne(of: [.planned, .confirmed])
        }
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
            guard try mayInterpret(reference, in: file, parties, context) else {
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
            if let obstacle = try SessionReadiness.obstacle(to: change.after, settings, context) {
                throw obstacle
            }
        }
    }

    /// Nobody records as held what has not begun.
    private static let holding = Rule("holding", MediationSession.self, on: .move) {
        change, context in
        guard change.isMove(MediationSession.hold), change.after.period.start > context.now else {
            return
        }
        throw Refusal("complaint-mediation.not-begun", .conflict)
    }

    /// Everybody who is expected learns the appointment, and whatever becomes of it.
    private static func telling(_ settings: Values<ComplaintSettings>) -> Rule<MediationSession> {
        Rule("telling-appointment", MediationSession.self, on: .change, .move, at: .after) {
            change, context in
            guard let name = message(change) else { return }
            let session = change.after
            let file = try context.existing(session.caseFile)
            let parties = invited(
                to: session, try CaseParties(of: session.caseFile, context))
            let interpreters =
                session.interpreters.map(\.id) + parties.compactMap(\.interpreter?.id)
            let people =
                [file.mediator?.id].compactMap(\.self) + parties.compactMap(\.household?.id)
                + interpreters
            let next = WorkingTime(settings, context).next(context.now)
            for person in Set(people).sorted() {
                try context.notify(
                    Notice(
                        "complaint-mediation.\(name)", about: session, toPerson: person,
                        arguments: [
                            "number": file.number.content, "period": .period(session.period),
                        ],
                        notBefore: name == "appointment" ? next : nil))
            }
        }
    }

    private static func message(_ change: Change<MediationSession>) -> String? {
        if change.isMove(MediationSession.confirm) { return "appointment" }
        if change.isMove(MediationSession.unconfirm) { return "appointment-uncertain" }
        if change.isMove(MediationSession.cancel) {
            return change.before?.state == .confirmed ? "appointment-cancelled" : nil
        }
        let isMoved =
            change.changes(MediationSession.period) || change.changes(MediationSession.place)
        return change.kind == .change && change.after.state == .confirmed && isMoved
            ? "appointment" : nil
    }
}
