import DachwerkKit

/// A house or a room that opens at other times: who would come in vain is told, and when it can be.
enum ClosureRules {
    /// The last day of a closure does not lie before its first, and extra hours do not overlap.
    static let house = Rule("closures", House.self, on: .create, .change) { change, _ in
        try check(change.after.closures, at: House.closures)
        let days = Set(change.after.extraHours.map { $0.date })
        guard House.exceptions(change.after).count == days.count else {
            throw messages.extraHours()
        }
    }

    /// Promises are looked at again when a house opens at other times.
    static let opening = Rule("opening", House.self, on: .change, at: .after) { change, context in
        guard
            change.changes(House.hours) || change.changes(House.closures)
                || change.changes(House.closesOnPublicHolidays)
                || change.changes(House.extraHours)
        else { return }
        _ = try recheck(change.after, context)
    }

    /// Promises are looked at again when the tenant's time zone, Land or closures change.
    static let review = CalendarReview(
        "room-booking.opening", "Tells those whose room is closed now."
    ) { context in
        try context.records(House.self).reduce(0) { try $0 + recheck($1, context) }
    }

    /// Refuses closures that end before they begin.
    static func check<Owner: Resource>(
        _ closures: [Values<RoomClosure>], at field: ShapeField<Owner, [Values<RoomClosure>]>
    ) throws {
        guard closures.allSatisfy({ $0.until >= $0.from }) else {
            throw messages.span().at(field)
        }
    }

    /// Tells those whose booking falls on a closed time of a house.
    ///
    /// - Returns: How many there are.
    private static func recheck(_ house: Record<House>, _ context: TenantContext) throws -> Int {
        let rooms = try context.records(Room.self) { $0.house == house.reference }
        return try rooms.reduce(0) { try $0 + recheck($1, context) }
    }

    /// Tells those whose booking falls on a closed time of a room.
    ///
    /// - Returns: How many there are.
    @discardableResult
    static func recheck(_ room: Record<Room>, _ context: TenantContext) throws -> Int {
        let calendar = try RoomTerms.calendar(of: room, context)
        var count = 0
        for booking in try coming(in: room, context)
        where !booking.isOverride && calendar.firstClosed(in: booking.period) != nil {
            let next = try Wish(booking, context)
                .answer(besides: booking.reference, context).next
            try context.notify(
                messages.affectedByClosure(booking, room.name, next), about: booking,
                to: booking.organisation.id)
            count += 1
        }
        return count
    }

    /// What is still to come in a room, the earliest request first.
    static func coming(
        in room: Record<Room>, _ context: TenantReader
    ) throws -> [Record<Booking>] {
        try context.records(Booking.self, sort: [.oldest]) {
            $0.room == room.reference && $0.period.start > context.now
                && $0.state.isOne(of: BookingState.held)
        }
    }
}
