import DachwerkKit

/// A room for some people at some time, whoever wishes it: a booking, a date of a series, an
/// inquiry.
struct Wish {
    let room: Record<Room>
    let people: Int
    let seating: Seating
    let use: RoomUse
    let isLoud: Bool
    let period: Period

    /// Says whether the room can be had, why not, and when.
    func answer<Holder: Resource>(
        besides holder: Reference<Holder>, _ context: TenantReader
    ) throws -> CapacityAnswer {
        try context.availability(
            of: room.reference, quantity: 1, in: period, besides: holder,
            margin: RoomTerms.margin(seating, in: room))
    }

    /// The same wish at another time.
    func at(_ period: Period) -> Wish {
        Wish(
            room: room, people: people, seating: seating, use: use, isLoud: isLoud, period: period)
    }

    /// Refuses what the room is not for, whenever it would be.
    func checkRoom<Holder: Resource>(
        besides holder: Reference<Holder>, _ context: TenantReader
    ) throws {
        guard room.isOffered else { throw messages.notOffered(room.name) }
        guard room.allowedUses.isEmpty || room.allowedUses.contains(use) else {
            throw messages.useNotAllowed(room.name)
        }
        guard let layout = room.layouts.first(where: { $0.seating == seating }) else {
            throw messages.seatingMissing(room.name)
        }
        guard people <= layout.capacity else {
            let other = try otherRoom(besides: holder, context)
            throw messages.tooManyPeople(room.name, people, layout.capacity, other?.name)
        }
    }

    /// Refuses what is loud while the room is to be quiet.
    func checkQuiet(_ context: TenantReader) throws {
        guard let quiet = quietTime(context) else { return }
        throw messages.loudInQuietHours(room.name, quiet)
    }

    /// A time in which the room is to be quiet and would not be.
    func quietTime(_ context: TenantReader) -> Period? {
        guard isLoud, let hours = room.quietHours else { return nil }
        let zone = context.tenant.zone
        var day = zone.date(of: period.start)
        while zone.startOfDay(day) < period.end {
            for span in hours.spans(on: day.weekday) {
                let quiet = Period(
                    start: zone.instant(day, span.from), end: zone.instant(day, span.until))
                if let quiet, quiet.overlaps(period) { return quiet }
            }
            day = day.adding(days: 1)
        }
        return nil
    }

    /// How many other rooms are looked at.
    private static let mostRooms = 50

    /// Another room of the same house that holds so many people and is free then.
    func otherRoom<Holder: Resource>(
        besides holder: Reference<Holder>, _ context: TenantReader
    ) throws -> Record<Room>? {
        let others = try context.records(Room.self, sort: [.oldest], limit: Self.mostRooms) {
            $0.house == room.house && $0.isOffered == true && $0.id != room.reference
        }
        return try others.first { other in
            guard
                let layout = other.layouts.first(where: { $0.seating == seating }),
                layout.capacity >= people,
                other.allowedUses.isEmpty || other.allowedUses.contains(use)
            else { return false }
            let wish = Wish(
                room: other, people: people, seating: seating, use: use, isLoud: isLoud,
                period: period)
            return try wish.answer(besides: holder, context).isFeasible
        }
    }
}

extension Wish {
    /// What a booking wishes.
    init(_ booking: Record<Booking>, _ context: TenantReader) throws {
        self.init(
            room: try context.existing(booking.room), people: booking.people,
            seating: booking.seating, use: booking.use, isLoud: booking.isLoud,
            period: booking.period)
    }

    /// What an inquiry wishes.
    init(_ inquiry: Record<Inquiry>, _ context: TenantReader) throws {
        self.init(
            room: try context.existing(inquiry.room), people: inquiry.people,
            seating: inquiry.seating, use: inquiry.use, isLoud: false, period: inquiry.period)
    }
}
