import DachwerkKit

/// The house may set aside times, limits and shares, each time with a reason.
enum OverrideRules {
    /// Every step under an override is taken by the house and says why.
    static let reason = Rule("override-reason", Booking.self, on: .create, .change, .move) {
        change, context in
        guard change.after.isOverride, context.actor.kind != .system else { return }
        let isStep =
            change.changes(Booking.isOverride) || change.changesPlace
            || change.isMove(Booking.submit) || change.isMove(Booking.confirm)
        guard isStep else { return }
        // A transition may set the field for whoever may use it, so the duty is asked here.
        guard Rooms.isHouse(context) else { throw messages.overrideByHouse() }
        guard let reason = change.reason, !reason.isEmpty else {
            throw messages.overrideNeedsReason().at(.reason)
        }
    }
}
