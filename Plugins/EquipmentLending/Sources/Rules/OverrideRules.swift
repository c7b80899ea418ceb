import DachwerkKit

/// The staff may set aside times, limits, quotas and suspensions, each time with a reason.
enum OverrideRules {
    /// Every step under an override is taken by the staff and says why.
    static let reason = Rule("override-reason", Loan.self, on: .create, .change, .move) {
        change, context in
        guard change.after.isOverride, context.actor.kind != .system else { return }
        let isStep =
            change.changes(Loan.isOverride) || change.changes(Loan.lines)
            || change.changes(Loan.period)
            || moves.contains { change.isMove($0) }
        guard isStep else { return }
        // A transition may set the field for whoever may use it, so the duty is asked here.
        guard Lending.staff.contains(where: { context.actor.holds($0) }) else {
            throw messages.overrideByStaff()
        }
        guard let reason = change.reason, !reason.isEmpty else {
            throw messages.overrideNeedsReason().at(.reason)
        }
    }

    private static let moves = [
        Loan.submit, Loan.approve, Loan.handOver, Loan.returnPart, Loan.giveBack, Loan.extend,
    ]
}
