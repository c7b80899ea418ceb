import DachwerkKit

/// How far a loan has come.
enum LoanState: String, LifecycleState {
    /// Being written; holds nothing.
    case draft
    /// Asked for; what it names is held for it.
    case requested
    /// Promised.
    case approved
    /// Not granted.
    case refused
    /// Given up before the hand-over.
    case cancelled
    /// Asked for, and not decided in time.
    case expired
    /// Promised, and not collected.
    case noShow
    /// Out.
    case handedOver
    /// Out, and something is back.
    case partlyReturned
    /// All is back; deposits may be open.
    case returned
    /// Ended, with every deposit settled.
    case closed
    /// Out beyond its end.
    case overdue
    /// Something will not come back.
    case lost

    /// The states in which something is held and nothing is out.
    static let promised: [LoanState] = [.requested, .approved]
    /// The states in which something is out.
    static let out: [LoanState] = [.handedOver, .partlyReturned, .overdue]
    /// The states in which the content may still be changed.
    static let open: [LoanState] = [.draft, .requested, .approved]
    /// The states in which a loan has ended.
    static let ended: [LoanState] = [.closed, .cancelled, .refused, .expired, .noShow]
    /// The states of loans that took or take place.
    static let counted: [LoanState] =
        [.handedOver, .partlyReturned, .returned, .closed, .overdue, .lost]
}

extension Change<Loan> {
    /// Whether the loan is being asked for: made as a request, or a draft that is submitted.
    var isAsking: Bool {
        isMove(Loan.submit) || (kind == .create && after.state == .requested)
    }
}

extension Loan {
    /// Asks for a loan that was a draft so far.
    static let submit = Transition(
        "submit", from: .draft, to: .requested, notifies: asked, sets: termsVersion, isOverride)
    /// Promises the loan.
    static let approve = Transition(
        "approve", from: .requested, to: .approved,
        notifies: [tellsBorrower(messages.requestApproved)],
        sets: isOverride, isByAgreement, personInCharge, personName, staffNote)
    /// Does not grant the loan.
    static let refuse = Transition(
        "refuse", from: .requested, .approved, to: .refused, reason: .required,
        notifies: [tellsBorrower(messages.requestRefused)], sets: refusalKind)
    /// Gives the loan up.
    static let cancel = Transition(
        "cancel", from: .draft, .requested, .approved, to: .cancelled,
        notifies: [
            Telling(messages.cancelled, to: .organisation(organisation)) { loan, reason, _ in
                (loan, reason)
            }.from(.requested, .approved),
            Telling(messages.cancelled, to: .holders(of: Lending.keeper)) { loan, _, _ in
                (loan, nil)
            }.from(.requested, .approved),
        ])
    /// Says that nobody decided in time; only the platform does this.
    static let expire = Transition(
        "expire", from: .requested, .approved, to: .expired, isInternal: true,
        notifies: [tellsBorrower(messages.expired), tellsKeepers(messages.expired)])
    /// Says that nobody came for it.
    static let missCollection = Transition(
        "no-show", from: .approved, to: .noShow,
        notifies: [tellsBorrower(messages.noShow), tellsKeepers(messages.noShow)])
    /// Hands the equipment over.
    static let handOver = Transition(
        "hand-over", from: .approved, to: .handedOver,
        notifies: [tellsBorrower(messages.handedOver)],
        sets: lines, assignments, isBriefed, isOverride, personInCharge, personName)
    /// Takes a part back.
    static let returnPart = Transition(
        "return-part", from: .handedOver, .partlyReturned, .overdue, to: .partlyReturned,
        sets: lines, assignments, isOverride)
    /// Takes everything back.
    static let giveBack = Transition(
        "return", from: .handedOver, .partlyReturned, .overdue, .lost, to: .returned,
        notifies: [tellsBorrower(messages.returned)],
        sets: lines, assignments, isOverride)
    /// Lets the borrower keep it longer.
    static let extend = Transition(
        "extend", from: .handedOver, .partlyReturned, .overdue, to: .handedOver,
        notifies: [tellsBorrower(messages.extended)],
        sets: period, isOverride)
    /// Says that something was back before it was extended; only the platform does this.
    static let notePart = Transition(
        "note-part", from: .handedOver, to: .partlyReturned, isInternal: true)
    /// Says that it is out beyond its end; only the platform does this.
    static let markOverdue = Transition(
        "mark-overdue", from: .handedOver, .partlyReturned, to: .overdue, isInternal: true,
        notifies: [tellsKeepers(messages.overdue)])
    /// Says that what is still out will not come back.
    static let reportLost = Transition(
        "report-lost", from: .handedOver, .partlyReturned, .overdue, to: .lost, reason: .required,
        notifies: [tellsBorrower(messages.lost)])
    /// Ends the loan.
    static let close = Transition("close", from: .returned, .lost, to: .closed)
}

extension Loan {
    /// What people are told when a loan is asked for.
    static let asked = [
        tellsBorrower(messages.requestReceived), tellsKeepers(messages.requestToDecide),
    ]

    /// Tells the borrower.
    static func tellsBorrower(_ message: NoticeMessage<Record<Loan>>) -> Telling<Loan> {
        Telling(message, to: .organisation(organisation))
    }

    /// Tells the borrower, with the reason that had to be given.
    static func tellsBorrower(_ message: NoticeMessage<Record<Loan>, String>) -> Telling<Loan> {
        Telling(message, to: .organisation(organisation)) { loan, reason, _ in
            (loan, reason ?? "")
        }
    }

    /// Tells the keepers.
    static func tellsKeepers(_ message: NoticeMessage<Record<Loan>>) -> Telling<Loan> {
        Telling(message, to: .holders(of: Lending.keeper))
    }
}
