import DachwerkKit
import MediatorTrainingContract

/// A session that a mediator is asked for; of several the first who accepts has it.
enum Offer: Resource {
    /// The name of the resource.
    static let id: ResourceID = "information-sessions.offer"

    /// What became of it.
    enum State: String, LifecycleState {
        /// Waits for an answer.
        case open
        /// The mediator comes.
        case accepted
        /// The mediator does not come.
        case declined
        /// Nobody answered in time.
        case expired
        /// Somebody else was first.
        case lost
        /// Taken back before it took place.
        case withdrawn
        /// The mediator had accepted and cannot come after all.
        case givenBack

        /// The states in which it counts.
        static let standing: [State] = [.open, .accepted]
    }

    /// The session.
    static let session = Field<Reference<Session>>("session", .fixed, .indexed)
    /// Who is asked.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// Until when it can be accepted; after the hours of the settings unless said otherwise.
    static let expiresAt = Field<Instant?>("expiresAt", .later, .indexed)
    /// The date for which the mediator was asked.
    static let period = Field<Period?>("period", .computed)
    /// When it was answered.
    static let answeredAt = Field<Instant?>("answeredAt", .computed)

    /// Says yes.
    static let accept = Transition("accept", from: .open, to: .accepted)
    /// Says no.
    static let decline = Transition("decline", from: .open, to: .declined)
    /// Says yes no more: something came in between.
    static let giveBack = Transition("give-back", from: .accepted, to: .givenBack)
    /// Takes it back.
    static let withdraw = Transition(
        "withdraw", from: .open, .accepted, to: .withdrawn,
        notifies: [
            tellsMediator(messages.offerWithdrawn).from(.open),
            tellsMediator(messages.sessionOff).from(.accepted),
        ])
    /// Notes that nobody answered in time.
    static let expire = Transition(
        "expire", from: .open, to: .expired, isInternal: true,
        notifies: [tellsMediator(messages.offerExpired)])
    /// Notes that somebody else was first.
    static let lose = Transition(
        "lose", from: .open, to: .lost, isInternal: true,
        notifies: [tellsMediator(messages.offerLost)])

    /// The declaration.
    static let resource = ResourceDefinition(
        Offer.self, fields: session, mediator, expiresAt, period, answeredAt,
        lifecycle: Lifecycle(
            from: .open, moves: accept, decline, giveBack, withdraw, expire, lose
        ).creating(in: .open, notifies: [tellsMediator(messages.offer)]),
        access: access)

    private static let access = Access<Offer> {
        $0.allow(Sessions.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(
            Sessions.mediator, moving: accept, decline, giveBack, where: { $0.mediator.isActor })
        $0.allow(Sessions.coordinator, .read, .create, .export)
        // Some say yes or no on the telephone.
        $0.allow(Sessions.coordinator, moving: accept, decline, giveBack, withdraw)
    }

    private static func tellsMediator(_ message: SessionNotice) -> Telling<Offer> {
        Telling(message, to: .person(mediator)) { offer, _, context in
            try Session.filling(context.existing(offer.session), context)
        }
    }
}
