import DachwerkKit

/// A session takes place only if each party there is spoken to in its language.
enum SessionRules {
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<MediationSession>] {
        [
            planning, confirming(settings), inviting, holding, taking, counting,
            telling(settings),
        ]
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
        joining household: Reference<Household>? = nil, _ context: TenantReader
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

    /// What was certain and is not any more has to be arranged again; what stays certain takes
    /// whoever is needed now.
    static func reconsider(
        _ file: Reference<CaseFile>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        for session in try coming(of: file, context) where session.state == .confirmed {
            if try SessionReadiness.obstacle(to: session, settings, context) != nil {
                try context.move(session, MediationSession.unconfirm)
                continue
            }
            let invited = try SessionTable(of: session, context).invited
            guard invited != session.invited else { continue }
            try context.change(session) { $0.invited = invited }
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
        of file: Reference<CaseFile>, _ context: TenantReader
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
            throw messages.sessionSide()
        }
        guard change.changes(MediationSession.interpreters) else { return }
        let parties = try CaseParties(of: file.reference, context)
        for (position, reference) in session.interpreters.enumerated() {
            guard try mayInterpret(reference, in: file, parties, context) else {
                throw messages.interpreterNotNeutral()
                    .at(.root.appending("interpreters").appending(position))
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
                && (change.changes(MediationSession.interpreters)
                    || change.changes(MediationSession.period)
                    || change.changes(MediationSession.room)
                    || change.changes(MediationSession.place))
            guard isKept || change.isMove(MediationSession.confirm) else { return }
            if let obstacle = try SessionReadiness.obstacle(to: change.after, settings, context) {
                throw obstacle
            }
        }
    }

    /// Nobody records as held what has not begun.
    private static let holding = Rule("holding", for: MediationSession.hold) { change, context in
        if change.after.period.start > context.now { throw messages.notBegun() }
    }

    /// Keeps who is told that a session takes place.
    private static let inviting = Rule("inviting", MediationSession.self, on: .change, .move) {
        change, context in
        guard change.after.state == .confirmed else { return }
        change.after.invited = try SessionTable(of: change.after, context).invited
    }

    /// What is certain takes its people and its room; what is not gives them back.
    private static let taking = Rule(
        "taking", MediationSession.self, on: .change, .move, at: .after
    ) { change, context in
        let session = change.after
        if session.state == .confirmed {
            try context.claim(
                try SessionTable(of: session, context).claims, for: session.reference)
        } else if change.isMove(MediationSession.unconfirm)
            || change.isMove(MediationSession.cancel)
        {
            try context.release(session.reference)
        }
    }

    /// A talk that took place counts for what came of the case, whenever it is entered.
    private static let counting = Rule("counting-session", for: MediationSession.hold, at: .after) {
        change, context in
        try Explanations.reconsider(change.after.caseFile, context)
    }

    /// Everybody who is invited learns the appointment; whoever was invited and is not any more
    /// hears that it does not take place.
    private static func telling(_ settings: Values<ComplaintSettings>) -> Rule<MediationSession> {
        Rule("telling-appointment", MediationSession.self, on: .change, .move, at: .after) {
            change, context in
            let former = change.before?.invited ?? []
            let current = change.after.invited
            let notices = try SessionNotices(change.after, settings, context)
            if change.isMove(MediationSession.unconfirm) {
                try notices.tellContactPerson()
            } else if change.after.state == .confirmed {
                let isTold =
                    change.isMove(MediationSession.confirm)
                    || change.changes(MediationSession.period)
                    || change.changes(MediationSession.place)
                    || change.changes(MediationSession.room)
                try notices.tell(
                    messages.appointment,
                    isTold ? current : current.filter { !former.contains($0) },
                    inWorkingTime: true)
                try notices.tell(
                    messages.appointmentCancelled, former.filter { !current.contains($0) },
                    of: change.before)
            }
        }
    }
}
