import DachwerkKit

/// How far a case has come.
enum CaseState: String, LifecycleState {
    /// Came in; its contact person is set in the same moment.
    case received
    /// The contact person has answered.
    case acknowledged
    /// The complainant was heard.
    case heardA
    /// The other party was heard too.
    case heardB
    /// Settled without mediation.
    case clarified
    /// A mediator talks with the parties, apart or together.
    case inMediation
    /// The parties agreed.
    case agreement
    /// The parties did not agree.
    case noAgreement
    /// The parties are asked whether the agreement holds.
    case followUp
    /// Ended.
    case closed
    /// Taken back by the complainant.
    case withdrawn
    /// Somebody else takes care of it.
    case referredOut
    /// Came up again: the same case goes on.
    case reopened
    /// Left mediation for a formal procedure.
    case formalTrack
    /// Left mediation because somebody is in danger.
    case emergency

    /// The states in which the contact person owes a next step.
    static let open: [CaseState] = [
        .received, .acknowledged, .heardA, .heardB, .clarified, .inMediation, .agreement,
        .noAgreement, .followUp, .reopened,
    ]
    /// The states in which the matter itself is not settled yet.
    static let unsettled: [CaseState] = [
        .received, .acknowledged, .heardA, .heardB, .inMediation, .reopened,
    ]
    /// The states in which a case has left the hands of the contact person.
    static let ended: [CaseState] = [
        .closed, .withdrawn, .referredOut, .formalTrack, .emergency,
    ]

    /// Whether the contact person owes a next step.
    var isOpen: Bool { Self.open.contains(self) }
}

extension CaseFile {
    /// Answers the complainant.
    static let acknowledge = Transition(
        "acknowledge", from: .received, .reopened, to: .acknowledged)
    /// The complainant was heard.
    static let hearComplainant = Transition(
        "hear-complainant", from: .received, .acknowledged, .reopened, to: .heardA)
    /// The other party was heard.
    static let hearOther = Transition(
        "hear-other", from: .acknowledged, .heardA, to: .heardB)
    /// Settles it without mediation.
    static let clarify = Transition(
        "clarify", from: .acknowledged, .heardA, .heardB, .inMediation, to: .clarified)
    /// Hands it to a mediator whom both parties accept.
    static let mediate = Transition(
        "mediate", from: .heardB, .noAgreement, to: .inMediation, sets: mediator)
    /// The parties agreed; follows from the agreement.
    static let agree = Transition(
        "agree", from: .heardB, .inMediation, to: .agreement, isInternal: true)
    /// The parties did not agree.
    static let endWithoutAgreement = Transition(
        "end-without-agreement", from: .inMediation, to: .noAgreement)
    /// Asks the parties whether the agreement holds; follows from its date.
    static let askAgain = Transition(
        "ask-again", from: .agreement, to: .followUp, isInternal: true)
    /// Ends it.
    static let close = Transition(
        "close", from: .clarified, .noAgreement, .followUp, .formalTrack, .emergency, to: .closed)
    /// Takes it up again.
    static let reopen = Transition(
        "reopen", from: .clarified, .agreement, .noAgreement, .followUp, .closed, .withdrawn,
        .referredOut, to: .reopened)
    /// Takes the complaint back.
    static let withdraw = Transition(
        "withdraw", from: .received, .acknowledged, .heardA, .heardB, .inMediation, .reopened,
        to: .withdrawn)
    /// Refers it to an organisation of the network.
    static let refer = Transition(
        "refer", from: .received, .acknowledged, .heardA, .heardB, .inMediation, .noAgreement,
        .reopened, to: .referredOut, sets: referredTo)
    /// Leaves mediation for a formal procedure; what was told in confidence stays closed.
    static let goFormal = Transition(
        "go-formal", from: .received, .acknowledged, .heardA, .heardB, .inMediation, .noAgreement,
        .followUp, .reopened, to: .formalTrack)
    /// Somebody is in danger; those who help and whoever is in charge are told at any hour.
    static let reportDanger = Transition(
        "report-danger", from: .received, .acknowledged, .heardA, .heardB, .clarified,
        .inMediation, .agreement, .noAgreement, .followUp, .reopened, .formalTrack,
        to: .emergency,
        notifies: [
            Telling(
                messages.danger,
                to: .holders(of: Complaints.emergency).and(
                    .persons { file, _ in [file.inCharge?.id].compactMap(\.self) }))
        ], sets: danger)

    static let lifecycle = Lifecycle<CaseFile>(
        from: .received,
        moves: acknowledge, hearComplainant, hearOther, clarify, mediate, agree,
        endWithoutAgreement, askAgain, close, reopen, withdraw, refer, goFormal, reportDanger)
}
