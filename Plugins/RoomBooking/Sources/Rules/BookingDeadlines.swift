import DachwerkKit

/// What happens to a booking when time passes.
enum BookingDeadlines {
    private static let decision = "decision"
    private static let option = "option"
    private static let checkIn = "check-in"
    private static let end = "end"
    private static let closing = "closing"

    /// What follows when a deadline passes.
    static let passing = Deadlines(Booking.self) { booking, passed, context in
        switch (passed.name, booking.state) {
        case (decision, .requested), (option, .option): try context.move(booking, Booking.expire)
        case (checkIn, .confirmed): try context.move(booking, Booking.miss)
        case (end, .confirmed): try context.move(booking, Booking.complete)
        case (end, .inUse): try context.move(booking, Booking.finish)
        case (closing, .done): try context.move(booking, Booking.close)
        default: break
        }
        return nil
    }

    /// Sets what is due in the state that a booking comes into.
    static func setting(_ settings: Values<RoomSettings>) -> Rule<Booking> {
        Rule("deadlines", Booking.self, on: .create, .change, .move, at: .after) {
            change, context in
            let booking = change.after
            guard
                change.before?.state != booking.state || change.changes(Booking.period)
                    || change.changes(Booking.optionUntil)
            else { return }
            if change.kind != .create { try context.dropDeadlines(of: booking) }
            guard let (name, due) = next(booking, settings, context) else { return }
            try context.setDeadline(name, of: booking, due: due)
        }
    }

    private static func next(
        _ booking: Record<Booking>, _ settings: Values<RoomSettings>, _ context: TenantReader
    ) -> (name: String, due: Instant)? {
        let period = booking.period
        switch booking.state {
        case .requested: return (decision, period.start)
        case .option: return (option, min(booking.optionUntil ?? period.start, period.start))
        case .confirmed:
            guard let minutes = settings.checkInMinutes else { return (end, period.end) }
            return (checkIn, min(period.end, period.start.adding(minutes: minutes)))
        case .inUse: return (end, period.end)
        case .done: return (closing, context.now.adding(days: settings.closesAfterDays))
        case .draft, .closed, .refused, .cancelled, .expired, .noShow: return nil
        }
    }
}
