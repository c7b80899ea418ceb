import DachwerkKit

/// How a booking ends: who gave it up, whether in time, and that nothing is to be paid then.
enum EndRules {
    /// Notes what follows from the way in which it ended.
    static func ending(_ settings: Values<RoomSettings>) -> Rule<Booking> {
        Rule("ending", Booking.self, on: .move) { change, context in
            let booking = change.after
            guard BookingState.ended.contains(booking.state) else { return }
            // However late the platform looks: what is kept of persons counts from here.
            change.after.endedAt = min(context.now, booking.period.end)
            guard booking.state != .closed, booking.state != .noShow else { return }
            if booking.state == .cancelled {
                change.after.cancelledBy =
                    try isByHouse(change, context) ? .house : .organisation
                let deadline = booking.period.start.adding(hours: -settings.cancelHours)
                change.after.isCancelledLate =
                    change.after.cancelledBy == .organisation
                    && change.before?.state == .confirmed && context.now > deadline
            }
            guard booking.fee != nil, !change.after.isCancelledLate else { return }
            change.after.fee = Money(cents: 0)
        }
    }

    private static func isByHouse(
        _ change: Change<Booking>, _ context: TenantReader
    ) throws -> Bool {
        if change.isMove(Booking.callOff) { return true }
        guard change.isMove(Booking.dropWithSeries), let series = change.after.series else {
            return false
        }
        return try context.existing(series).state == .refused
    }
}
