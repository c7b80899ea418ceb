import DachwerkKit

/// The duties of room booking and what its parts share.
enum Rooms {
    /// Acts for an organisation that books.
    static let booker = Duty(
        "room-booking.booker", "Asks for rooms on behalf of the own organisation.")

    /// Answers for the rooms and decides who gets them.
    static let manager = Duty(
        "room-booking.manager",
        "Keeps houses, rooms, shares and house rules, and decides on bookings.")

    /// Opens the rooms and looks after them.
    static let caretaker = Duty(
        "room-booking.caretaker", "Sees who comes when, checks people in, records incidents.")

    /// Sees what is booked, without persons, and changes nothing.
    static let viewer = Duty(
        "room-booking.viewer", "Reads rooms and bookings without personal data.")

    /// Asks for figures.
    static let reporter = Duty(
        "room-booking.reporter", "Asks for the figures of the rooms in a period.")

    /// Asked for a room without an account, and follows it by a private link.
    static let visitor = Duty(
        "room-booking.visitor", "Follows the own inquiry by a private link.")

    /// Every duty of the capability, for registration.
    static let duties = [booker, manager, caretaker, viewer, reporter, visitor]

    /// Whether the house itself acts: its manager, or the platform for it.
    static func isHouse(_ context: TenantReader) -> Bool {
        context.actor.kind == .system || context.actor.holds(manager)
    }
}

extension FieldOption {
    /// What is kept about a person because of a booking; goes after the months of the settings.
    static var booking: FieldOption {
        .personal(
            purpose: "carrying out the booking and reaching the person in charge of it",
            basis: .contract, retention: .declared)
    }
}
