import DachwerkKit

/// What happens on the day itself: people come, do not come, and leave.
enum DayRules {
    /// Nobody checks in long before or after, and nobody is missed before it has begun.
    static func using(_ settings: Values<RoomSettings>) -> Rule<Booking> {
        Rule("using", Booking.self, on: .move) { change, context in
            let period = change.after.period
            if change.isMove(Booking.checkIn) {
                let earliest = period.start.adding(minutes: -settings.checkInOpensMinutes)
                guard context.now >= earliest else { throw messages.tooEarly(earliest) }
                guard context.now < period.end else { throw messages.over(change.after) }
                change.after.checkedInAt = context.now
            } else if change.isMove(Booking.miss) {
                guard context.now >= period.start else { throw messages.notBegun(change.after) }
            } else if change.after.state == .done, change.before?.state != .done {
                change.after.finishedAt = min(context.now, period.end)
            }
        }
    }
}
