import DachwerkKit

/// What a booking costs, and what it would have cost elsewhere; nobody guesses where no rate is.
enum PriceRules {
    /// Works both out while the content may still change.
    static let pricing = Rule("pricing", Booking.self, on: .create, .change) { change, context in
        guard BookingState.open.contains(change.after.state),
            change.changes(Booking.room) || change.changes(Booking.period)
        else { return }
        let room = try context.existing(change.after.room)
        change.after.fee = amount(room.ratePerHour, for: change.after.period)
        change.after.inKindValue = amount(room.valuePerHour, for: change.after.period)
    }

    /// A rate times the hours, to the cent; half a cent counts as one.
    static func amount(_ rate: Money?, for period: Period) -> Money? {
        guard let rate else { return nil }
        let minutes = period.durationMilliseconds / 60_000
        let (product, isTooMuch) = rate.minorUnits.multipliedReportingOverflow(by: minutes)
        guard !isTooMuch, product < .max - 30 else { return nil }
        return Money(cents: (product + 30) / 60)
    }
}
