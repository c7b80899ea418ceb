import DachwerkKit

/// What was refused on a day because a room was taken: the sign that there is too little space.
enum Demand: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.demand"

    /// The room that was wished.
    static let room = Field<Reference<Room>>("room", .fixed, .indexed)
    /// The day on which it was asked for.
    static let day = Field<LocalDate>("day", .fixed, .indexed)
    /// How often it was refused at once.
    static let refusals = Field<Int>("refusals", .default(0), .range(0...9_999_999))
    /// How many minutes were wished, all together.
    static let minutes = Field<Int>("minutes", .default(0), .range(0...999_999_999))

    /// The declaration.
    static let resource = ResourceDefinition(
        Demand.self, fields: room, day, refusals, minutes, access: access)

    private static let access = Access<Demand> {
        $0.allow([Rooms.manager, Rooms.viewer], .read, .export)
    }
}

extension Demand {
    private static let name = "room-booking.demand"

    /// What a booking adds to the demand when it is refused because the room is taken.
    static func note(_ booking: Record<Booking>) -> RefusalNote {
        RefusalNote(
            name, about: booking.room,
            quantity: Int(clamping: booking.period.durationMilliseconds / 60_000))
    }

    /// How often a room was refused at once between two days, both included.
    static func refusals(
        from first: LocalDate, until last: LocalDate, _ context: TenantReader
    ) throws -> Int {
        let kept = try context.sum(Demand.self, of: \.refusals) {
            $0.day >= first && $0.day <= last
        }
        let noted = context.noted(name).filter { first <= $0.day && $0.day <= last }
        return kept + noted.reduce(0) { $0 + $1.refusals }
    }

    /// Keeps what was refused at once, by room and day.
    static let job = Job(
        "room-booking.demand-count", everyMinutes: 5,
        "Keeps what was refused at once because a room was taken."
    ) { context in
        for noted in context.takeNoted(name) {
            guard let room = try context.record(Reference<Room>(noted.subject)) else { continue }
            let known = try context.first(Demand.self) {
                $0.room == room.reference && $0.day == noted.day
            }
            let demand =
                try known
                ?? context.create(Demand.self) {
                    $0.room = room.reference
                    $0.day = noted.day
                }
            try context.change(demand) {
                $0.refusals = min($0.refusals + noted.refusals, 9_999_999)
                $0.minutes = min($0.minutes + min(noted.quantity, 999_999_999), 999_999_999)
            }
        }
    }
}
