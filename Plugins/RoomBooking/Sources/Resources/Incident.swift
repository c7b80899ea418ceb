import DachwerkKit

/// Something that happened in a room; where it makes the room unusable, nobody gets it meanwhile.
enum Incident: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.incident"

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Waits for somebody.
        case open
        /// Is settled.
        case resolved
    }

    /// The room.
    static let room = Field<Reference<Room>>("room", .fixed, .indexed)
    /// The booking during which it happened.
    static let booking = Field<Reference<Booking>?>("booking", .indexed)
    /// What happened.
    static let what = Field<String?>(
        "what", .needed, .length(1...2_000), .format(.text), .booking)
    /// The last day on which the room cannot be used; nothing where it can.
    static let unusableUntil = Field<LocalDate?>("unusableUntil", .indexed)

    /// Says that it is settled.
    static let resolve = Transition("resolve", from: .open, to: .resolved)

    /// The declaration.
    static let resource = ResourceDefinition(
        Incident.self, fields: room, booking, what, unusableUntil,
        lifecycle: Lifecycle(from: .open, moves: resolve).creating(
            in: .open,
            notifies: [
                Telling(messages.incident, to: .holders(of: Rooms.manager)) {
                    incident, _, context in try context.existing(incident.room).name
                }
            ]),
        access: access)

    private static let access = Access<Incident> {
        $0.allow([Rooms.manager, Rooms.caretaker], .read, .create, .change)
        $0.allow([Rooms.manager, Rooms.caretaker], moving: resolve)
        $0.allow(Rooms.manager, .erase, .export)
    }
}
