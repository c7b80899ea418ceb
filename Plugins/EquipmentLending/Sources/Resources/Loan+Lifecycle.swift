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
        "submit", from: .draft, to: .requested, sets: termsVersion, isOverride)
    /// Promises the loan.
    static let approve = Transition(
        "approve", from: .requested, to: .approved,
        sets: isOverride, isByAgreement, personInCharge, personName, staffNote)
    /// Does not grant the loan.
    static let refuse = Transition(
        "refuse", from: .requested, .approved, to: .refused, reason: .required, sets: refusalKind)
    /// Gives the loan up.
    static let cancel = Transition(
        "cancel", from: .draft, .requested, .approved, to: .cancelled)
    /// Says that nobody decided in time; only the platform does this.
    static let expire = Transition(
        "expire", from: .requested, .approved, to: .expired, isInternal: true)
    /// Says that nobody came for it.
    static let missCollection = Transition("no-show", from: .approved, to: .noShow)
    /// Hands the equipment over.
    static let handOver = Transition(
        "hand-over", from: .approved, to: .handedOver,
        sets: lines, assignments, isBriefed, isOverride, personInCharge, personName)
    /// Takes a part back.
    static let returnPart = Transition(
        "return-part", from: .handedOver, .partlyReturned, .overdue, to: .partlyReturned,
        sets: lines, assignments, isOverride)
    /// Takes everything back.
    static let giveBack = Transition(
        "return", from: .handedOver, .partlyReturned, .overdue, .lost, to: .returned,
        sets: lines, assignments, isOverride)
    /// Lets the borrower keep it longer.
    static let extend = Transition(
        "extend", from: .handedOver, .partlyReturned, .overdue, to: .handedOver,
        sets: period, isOverride)
    /// Says that something was back before it was extended; only the platform does this.
    static let notePart = Transition(
        "note-part", from: .handedOver, to: .partlyReturned, isInternal: true)
    /// Says that it is out beyond its end; only the platform does this.
    static let markOverdue = Transition(
        "mark-overdue", from: .handedOver, .partlyReturned, to: .overdue, isInternal: true)
    /// Says that what is still out will not come back.
    static let reportLost = Transition(
        "report-lost", from: .handedOver, .partlyReturned, .overdue, to: .lost, reason: .required)
    /// Ends the loan.
    static let close = Transition("close", from: .returned, .lost, to: .closed)
}
