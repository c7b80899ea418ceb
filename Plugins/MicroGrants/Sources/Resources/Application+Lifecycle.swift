import DachwerkKit
import MemberNetworkContract

/// How far an application has come.
enum ApplicationState: String, LifecycleState {
    /// Being written.
    case draft
    /// Filed.
    case submitted
    /// Something is missing.
    case needsMore
    /// Complete, and waits for the decision.
    case checked
    /// A panel votes.
    case voting
    /// Good enough, and waits for money.
    case waitlisted
    /// Granted, wholly or in part.
    case granted
    /// Not granted.
    case refused
    /// Both sides signed.
    case agreed
    /// Money was paid out.
    case running
    /// The project is over, and its use is to be proved.
    case proofDue
    /// The proof is late.
    case overdue
    /// The proof is there.
    case proofSubmitted
    /// Something about the proof is not clear.
    case questions
    /// The proof is accepted.
    case accepted
    /// Nothing is to be paid any more, in either direction.
    case settled
    /// Done.
    case closed
    /// Given up.
    case withdrawn
    /// Taken back.
    case revoked

    /// The states in which nothing is decided yet.
    static let undecided: [ApplicationState] = [
        .submitted, .needsMore, .checked, .voting, .waitlisted,
    ]
    /// The states of what was granted and not taken back.
    static let awarded: [ApplicationState] = [
        .granted, .agreed, .running, .proofDue, .overdue, .proofSubmitted, .questions, .accepted,
        .settled, .closed,
    ]
    /// The states in which money may be paid out.
    static let payable: [ApplicationState] = [
        .agreed, .running, .proofDue, .proofSubmitted, .questions, .accepted,
    ]
    /// The states in which vouchers may be entered.
    static let provable: [ApplicationState] = [
        .agreed, .running, .proofDue, .overdue, .questions, .proofSubmitted,
    ]
    /// The states in which it has ended.
    static let ended: [ApplicationState] = [.refused, .closed, .withdrawn, .revoked]
}

extension Application {
    /// Files it.
    static let submit = Transition(
        "submit", from: .draft, to: .submitted,
        notifies: [
            tellsApplicant(messages.received), Telling(messages.toCheck, to: officers),
        ])
    /// Asks for what is missing.
    static let askMore = Transition(
        "ask-more", from: .submitted, .checked, to: .needsMore, reason: .required,
        notifies: [tellsApplicant(messages.incomplete)])
    /// Gives what was missing.
    static let answer = Transition(
        "answer", from: .needsMore, to: .submitted,
        notifies: [Telling(messages.toCheck, to: officers)])
    /// Says that it is complete.
    static let check = Transition(
        "check", from: .submitted, to: .checked, sets: earlyStartAllowed)
    /// A panel begins to vote.
    static let openVote = Transition("open-vote", from: .checked, to: .voting, isInternal: true)
    /// The vote ends without a decision.
    static let endVote = Transition("end-vote", from: .voting, to: .checked, isInternal: true)
    /// Grants it, wholly or in part, at the level of the team, or with money that came in since.
    static let approve = Transition(
        "approve", from: .checked, .waitlisted, to: .granted,
        notifies: [tellsDecision(messages.granted)],
        sets: granted, conditions, decisionText, earlyStartAllowed)
    /// Grants what a panel accepted.
    static let grantByPanel = Transition(
        "grant-by-panel", from: .voting, to: .granted, isInternal: true,
        notifies: [tellsDecision(messages.granted)])
    /// Does not grant it, at the level of the team.
    static let refuse = Transition(
        "refuse", from: .checked, .waitlisted, to: .refused,
        notifies: [tellsApplicant(messages.refused)], sets: decisionText)
    /// Does not grant what a panel rejected.
    static let refuseByPanel = Transition(
        "refuse-by-panel", from: .voting, to: .refused, isInternal: true,
        notifies: [tellsApplicant(messages.refused)])
    /// Lets it wait for money.
    static let waitlist = Transition(
        "waitlist", from: .checked, to: .waitlisted,
        notifies: [tellsApplicant(messages.waitlisted)])
    /// Lets what a panel accepted wait for money.
    static let waitlistByPanel = Transition(
        "waitlist-by-panel", from: .voting, to: .waitlisted, isInternal: true,
        notifies: [tellsApplicant(messages.waitlisted)])
    /// Takes the approval back, because something else is asked for now.
    static let voidApproval = Transition(
        "void-approval", from: .granted, to: .checked, isInternal: true,
        notifies: [Telling(messages.toCheck, to: officers)])
    /// Signs the agreement.
    static let sign = Transition(
        "sign", from: .granted, to: .agreed,
        notifies: [Telling(messages.toPay, to: .holders(of: MicroGrants.treasurer))])
    /// The first money is paid out.
    static let start = Transition("start", from: .agreed, to: .running, isInternal: true)
    /// The project is over.
    static let expectProof = Transition(
        "expect-proof", from: .running, to: .proofDue, isInternal: true)
    /// The proof is late.
    static let markOverdue = Transition(
        "mark-overdue", from: .running, .proofDue, to: .overdue, isInternal: true,
        notifies: [
            tellsApplicant(messages.proofOverdue), Telling(messages.proofOverdue, to: officers),
        ])
    /// The proof comes in.
    static let handIn = Transition(
        "hand-in", from: .running, .proofDue, .overdue, .questions, to: .proofSubmitted,
        notifies: [Telling(messages.proofToCheck, to: officers)])
    /// Asks about the proof.
    static let question = Transition(
        "question", from: .proofSubmitted, to: .questions, reason: .required,
        notifies: [tellsApplicant(messages.proofQuestions)])
    /// Accepts the proof; what is to be paid back is worked out.
    static let accept = Transition(
        "accept", from: .proofSubmitted, to: .accepted,
        notifies: [tellsApplicant(messages.proofAccepted)])
    /// Says that nothing is to be paid any more.
    static let settle = Transition("settle", from: .accepted, to: .settled)
    /// Ends it.
    static let close = Transition("close", from: .settled, to: .closed)
    /// Gives it up.
    static let withdraw = Transition(
        "withdraw", from: .draft, .submitted, .needsMore, .checked, .voting, .waitlisted, .granted,
        .agreed, to: .withdrawn,
        notifies: [
            Telling(messages.withdrawn, to: officers).from(
                .submitted, .needsMore, .checked, .voting, .waitlisted, .granted, .agreed)
        ])
    /// Takes it back.
    static let revoke = Transition(
        "revoke", from: .granted, .agreed, .running, .proofDue, .overdue, .proofSubmitted,
        .questions, to: .revoked, reason: .required,
        notifies: [tellsApplicant(messages.revoked)])
}

extension Application {
    /// Those who check and decide for the team.
    private static var officers: Recipients<Application> { .holders(of: MicroGrants.officer) }

    /// Tells whoever applied.
    static func tellsApplicant(
        _ message: NoticeMessage<Record<Application>>
    ) -> Telling<Application> {
        Telling(message, to: .organisation(organisation))
    }

    /// Tells whoever applied, with the reason that had to be given.
    private static func tellsApplicant(
        _ message: NoticeMessage<Record<Application>, String>
    ) -> Telling<Application> {
        Telling(message, to: .organisation(organisation)) { application, reason, _ in
            (application, reason ?? "")
        }
    }

    /// Tells whoever applied how much it is.
    private static func tellsDecision(
        _ message: NoticeMessage<Record<Application>, Money>
    ) -> Telling<Application> {
        Telling(message, to: .organisation(organisation)) { application, _, _ in
            (application, application.granted ?? application.requested)
        }
    }
}
