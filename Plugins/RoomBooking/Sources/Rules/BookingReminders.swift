import DachwerkKit

/// On the day before, whoever booked is told when and where, and how to come in.
enum BookingReminders {
    static let tomorrow = Reminder(
        Telling(messages.tomorrow, to: .organisation(Booking.organisation)) {
            booking, _, context in
            let room = try context.existing(booking.room)
            return (booking, room.name, room.doorCode)
        }, days: -1, from: .start(Booking.period), while: { $0.state == .confirmed })
}
