import DachwerkKit
import MediatorTrainingContract

/// How far a session has come.
enum SessionState: String, LifecycleState {
    /// Asked for by the host.
    case requested
    /// A mediator is being looked for.
    case matching
    /// Mediators have been asked.
    case offered
    /// A mediator has said yes.
    case accepted
    /// Certain.
    case confirmed
    /// Certain, and everybody may know.
    case announced
    /// Took place; the report is missing.
    case held
    /// Took place and was reported.
    case reported
    /// Nothing is left to be paid.
    case settled
    /// Nobody was found for it.
    case unmet
    /// Somebody is there for it now; the host says whether it is still wanted.
    case reoffered
    /// Given up.
    case cancelled

    /// The states in which a mediator is looked for.
    static let open: [SessionState] = [.requested, .matching, .offered]
    /// The states in which it will take place.
    static let certain: [SessionState] = [.confirmed, .announced]
    /// The states in which somebody may hold it and it is still to come.
    static let coming: [SessionState] = open + [.accepted] + certain
    /// The states of what took place.
    static let tookPlace: [SessionState] = [.held, .reported, .settled]
}

extension Session {
    /// Looks at who fits, and says it of everybody who comes near.
    static let match = Transition("match", from: .requested, .matching, .unmet, to: .matching)
    /// Asks those who fit; the first who accepts has it.
    static let offer = Transition("offer", from: .requested, .matching, .offered, to: .offered)
    /// Notes that somebody was asked.
    static let startOffering = Transition(
        "start-offering", from: .requested, .matching, to: .offered, isInternal: true)
    /// Notes that nobody who was asked is left.
    static let exhaust = Transition(
        "exhaust", from: .offered, to: .matching, isInternal: true,
        notifies: [tellsCoordination(messages.exhausted)])
    /// Notes that there are as many mediators as needed.
    static let accept = Transition(
        "accept", from: .offered, .matching, to: .accepted, isInternal: true,
        notifies: [tellsCoordination(messages.accepted)])
    /// Makes it certain.
    static let confirm = Transition(
        "confirm", from: .requested, .matching, .offered, .accepted, to: .confirmed,
        notifies: [tellsHost(messages.confirmed), tellsMediators(messages.confirmedToMediator)],
        sets: address)
    /// Lets everybody know.
    static let announce = Transition(
        "announce", from: .confirmed, to: .announced, sets: announcement, isPublic)
    /// Notes that it took place.
    static let hold = Transition(
        "hold", from: .confirmed, .announced, to: .held, isInternal: true,
        notifies: [tellsMediators(messages.reportDue)])
    /// Notes that it was reported.
    static let report = Transition("report", from: .held, to: .reported, isInternal: true)
    /// Says that nothing is left to be paid.
    static let settle = Transition("settle", from: .reported, to: .settled)
    /// Says that nobody was found for it; it stays on the list of what is missing.
    static let leaveOpen = Transition(
        "leave-open", from: .requested, .matching, .offered, .accepted, to: .unmet,
        notifies: [tellsHost(messages.noMediator)])
    /// Notes that there is somebody now, and asks the host.
    static let reoffer = Transition(
        "reoffer", from: .unmet, to: .reoffered, isInternal: true,
        notifies: [tellsHost(messages.offeredAgain), tellsCoordination(messages.found)])
    /// Says that it is still wanted, on which date.
    static let takeUp = Transition(
        "take-up", from: .reoffered, to: .requested,
        notifies: [tellsCoordination()], sets: period, wishes)
    /// Puts it off to another date; mediators are asked anew.
    static let postpone = Transition(
        "postpone", from: .offered, .accepted, .confirmed, .announced, to: .matching,
        reason: .required, notifies: [tellsHost(messages.postponed)], sets: period)
    /// Notes that a mediator who had said yes cannot come.
    static let takeBack = Transition(
        "take-back", from: .accepted, .confirmed, .announced, to: .matching, isInternal: true,
        notifies: [
            tellsCoordination(messages.mediatorGone),
            tellsHost(messages.mediatorGoneToHost).from(.confirmed, .announced),
        ])
    /// Gives it up; for the host.
    static let cancel = Transition(
        "cancel",
        from: .requested, .matching, .offered, .accepted, .confirmed, .announced, .unmet,
        .reoffered, to: .cancelled,
        notifies: [tellsCoordination(messages.cancelled), tellsHost(messages.cancelled)])
    /// Calls it off; for the coordination.
    static let callOff = Transition(
        "call-off",
        from: .requested, .matching, .offered, .accepted, .confirmed, .announced, .unmet,
        .reoffered, to: .cancelled, reason: .required, notifies: [tellsHostWhy(messages.calledOff)])
}

/// What fills a notice about a session: the record, what it is about, and its language.
typealias SessionNotice = NoticeMessage<Record<Session>, LocalizedText, LanguageTag>

extension Session {
    /// The organisation that asked, or else the visitor with the private link.
    static var hosts: Recipients<Session> {
        .organisation(organisation).and(
            .persons { session, _ in session.organisation == nil ? [session.id] : [] })
    }

    /// What fills a notice about a session.
    static func filling(
        _ session: Record<Session>, _ context: TenantReader
    ) throws -> (Record<Session>, LocalizedText, LanguageTag) {
        (session, try context.existing(session.topic).title, session.language)
    }

    /// Tells whoever asked.
    static func tellsHost(_ message: SessionNotice) -> Telling<Session> {
        Telling(message, to: hosts) { session, _, context in try filling(session, context) }
    }

    /// Tells whoever asked, with the reason.
    static func tellsHostWhy(
        _ message: NoticeMessage<Record<Session>, LocalizedText, LanguageTag, String>
    ) -> Telling<Session> {
        Telling(message, to: hosts) { session, reason, context in
            let (session, topic, language) = try filling(session, context)
            return (session, topic, language, reason ?? "")
        }
    }

    /// Tells the coordination.
    static func tellsCoordination(
        _ message: SessionNotice = messages.toMatch
    ) -> Telling<Session> {
        Telling(message, to: .holders(of: Sessions.coordinator)) { session, _, context in
            try filling(session, context)
        }
    }

    /// Tells those who hold it.
    static func tellsMediators(_ message: SessionNotice) -> Telling<Session> {
        Telling(message, to: .persons { session, _ in session.mediators.map(\.id) }) {
            session, _, context in try filling(session, context)
        }
    }
}
