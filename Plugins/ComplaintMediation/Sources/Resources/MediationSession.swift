import DachwerkKit

/// A talk with a mediator: with both parties at one table, or with one of them.
enum MediationSession: CaseEntry {
    static let id: ResourceID = "complaint-mediation.mediation-session"

    /// Who sits at the table.
    enum Kind: String, Choice {
        /// Both parties.
        case joint
        /// One party.
        case single
    }

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Being arranged.
        case planned
        /// Will take place.
        case confirmed
        /// Took place.
        case held
        /// Did not take place.
        case cancelled
    }

    /// Where it lies: shared when it is joint, else with the party that is invited.
    static let compartment = Field<Compartment>(
        "compartment", .fixed, .default(.shared))
    /// Who sits at the table.
    static let kind = Field<Kind>("kind", .fixed, .default(.joint))
    /// When it takes place.
    static let period = Field<Period>("period", .indexed)
    /// Where.
    static let place = Field<String?>("place", .length(1...200), .impersonal)
    /// The room, where it is one of the tenant's own; `place` says the rest.
    static let room = Field<Reference<Room>?>("room", .indexed)
    /// Who interprets.
    static let interpreters = Field<[Reference<TeamMember>]>(
        "interpreters", .count(0...10))
    /// Everybody who was told that it takes place, and hears when it does not.
    static let invited = Field<[String]>(
        "invited", .computed, .impersonal, .count(0...100))

    /// Makes it certain: each party's language is covered, and everybody is free.
    static let confirm = Transition("confirm", from: .planned, to: .confirmed)
    /// It is not certain any more, because somebody who is needed is not there.
    static let unconfirm = Transition(
        "unconfirm", from: .confirmed, to: .planned, isInternal: true,
        notifies: [tellsInvited(messages.appointmentUncertain)])
    /// It took place.
    static let hold = Transition("hold", from: .confirmed, to: .held)
    /// It does not take place.
    static let cancel = Transition(
        "cancel", from: .planned, .confirmed, to: .cancelled,
        notifies: [tellsInvited(messages.appointmentCancelled)])

    /// Tells everybody who is invited, at once: somebody may be on the way.
    private static func tellsInvited(
        _ message: NoticeMessage<Record<CaseFile>, Period>
    ) -> Telling<MediationSession> {
        Telling(
            message, to: .persons { session, _ in session.invited.compactMap { RecordID($0) } }
        ) { session, _, context in
            (try context.existing(session.caseFile), session.period)
        }
    }

    static let resource = ResourceDefinition(
        MediationSession.self,
        fields: caseFile, compartment, kind, period, place, room, interpreters, invited, readers,
        lifecycle: Lifecycle(from: .planned, moves: confirm, unconfirm, hold, cancel),
        access: access)

    private static let access = Access<MediationSession> {
        $0.allow(Complaints.resident, .read, except: invited)
        $0.allow(Complaints.interpreter, .read, except: invited)
        for helper in [Complaints.contactPerson, Complaints.mediator] {
            $0.allow(helper, .read, .create, .change)
            $0.allow(helper, moving: confirm, hold, cancel)
        }
    }
}
