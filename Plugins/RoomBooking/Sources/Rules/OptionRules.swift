import DachwerkKit

/// An option has an end, which is never later than the start of what it is for.
enum OptionRules {
    /// Sets or checks the end when a room is held.
    static func holding(_ settings: Values<RoomSettings>) -> Rule<Booking> {
        Rule("holding-option", Booking.self, on: .change, .move) { change, context in
            guard change.after.state == .option else {
                change.after.optionUntil = nil
                return
            }
            let start = change.after.period.start
            let usual = min(context.now.adding(hours: settings.optionHours), start)
            let end = change.after.optionUntil ?? usual
            let isSet = change.isMove(Booking.hold) || change.changes(Booking.optionUntil)
            guard !isSet || (end > context.now && end <= start) else {
                throw messages.optionTime(start)
            }
            change.after.optionUntil = min(end, start)
        }
    }
}
