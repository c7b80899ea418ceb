import DachwerkKit

/// Some days of which a figure speaks, and how the rooms were used on them.
struct RoomSpan {
    private let period: Period?
    private let first: LocalDate
    private let last: LocalDate
    private let reader: TenantReader

    /// The days of a span, both ends included.
    init(_ span: DateSpan, _ reader: TenantReader) {
        let zone = reader.tenant.zone
        first = span.from
        last = span.until ?? span.from
        period = Period(
            start: zone.startOfDay(first), end: zone.startOfDay(last.adding(days: 1)))
        self.reader = reader
    }

    /// What took place, with the minutes that lie in the span; a combination counts each part.
    func used(_ body: (Record<Booking>, _ minutes: Int, _ rooms: Int) throws -> Void) throws {
        guard let period else { return }
        var parts: [RecordID: Int] = [:]
        try reader.visit(
            Booking.self,
            where: {
                $0.state.isOne(of: BookingState.used) && $0.period.start < period.end
                    && $0.period.end > period.start
            }
        ) { booking in
            guard let own = booking.period.intersection(period) else { return }
            let minutes = Int(own.durationMilliseconds / 60_000)
            let rooms =
                try parts[booking.room.id] ?? RoomTerms.units(reader.existing(booking.room))
            parts[booking.room.id] = rooms
            try body(booking, minutes, rooms)
        }
    }

    /// How many minutes the single rooms that are offered today were open.
    func offered() throws -> Int {
        guard let period else { return 0 }
        return try singleRooms().reduce(0) { sum, room in
            sum + (try RoomTerms.calendar(of: room, reader).workingMinutes(in: period))
        }
    }

    /// The rooms that are offered, without combinations.
    func singleRooms() throws -> [Record<Room>] {
        try reader.records(Room.self) { $0.isOffered == true }.filter { $0.parts.isEmpty }
    }

    /// How many bookings of the span are in some states, or in any.
    func count(in states: [BookingState]) throws -> Int {
        guard let period else { return 0 }
        return try reader.count(Booking.self) {
            $0.state.isOne(of: states) && $0.period.start >= period.start
                && $0.period.start < period.end
        }
    }

    /// How many requests were refused for lack of space, at once or by the house, and of how many.
    func refusedForSpace() throws -> (refused: Int, all: Int) {
        guard let period else { return (0, 0) }
        let atOnce = try Demand.refusals(from: first, until: last, reader)
        let asked = try reader.count(Booking.self) {
            !$0.number.isEmpty && $0.createdAt >= period.start && $0.createdAt < period.end
        }
        let later = try reader.count(Booking.self) {
            $0.createdAt >= period.start && $0.createdAt < period.end && $0.state == .refused
                && $0.refusalGround == .space
        }
        return (atOnce + later, asked + atOnce)
    }
}
