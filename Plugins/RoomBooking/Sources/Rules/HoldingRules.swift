import DachwerkKit

/// What a booking holds: from the request on, so that no room is promised twice.
enum HoldingRules {
    /// Takes the room before a request is written; most of what several people ask for at once is
    /// refused here, and then nothing was written that would have to be undone.
    static let reserving = Rule("reserving", Booking.self, on: .create, .move) { change, context in
        guard change.isAsking else { return }
        try take(change.after, context, isAsking: true)
    }

    /// Takes and gives back the room with each further step; what was held is let go only when the
    /// new time holds.
    static let holding = Rule("holding", Booking.self, on: .change, .move, at: .after) {
        change, context in
        let booking = change.after
        guard !change.isAsking else { return }
        if change.kind == .change {
            let isElsewhere =
                change.changes(Booking.room) || change.changes(Booking.period)
                || change.changes(Booking.seating) || change.changes(Booking.isOverride)
            guard BookingState.held.contains(booking.state), isElsewhere else { return }
            return try take(booking, context)
        }
        switch booking.state {
        case .refused, .cancelled, .expired, .noShow: try context.release(booking.reference)
        case .confirmed where change.changes(Booking.isOverride): try take(booking, context)
        case .done: try leave(booking, context)
        case .draft, .requested, .option, .confirmed, .inUse, .closed: return
        }
    }

    /// What a booking takes.
    static func claim(
        _ booking: Record<Booking>, in room: Record<Room>, _ manner: CapacityClaim.Manner = []
    ) -> CapacityClaim {
        CapacityClaim(
            booking.room, quantity: 1, period: booking.period,
            manner.union(booking.isOverride ? .anytime : []),
            margin: RoomTerms.margin(booking.seating, in: room))
    }

    private static func take(
        _ booking: Record<Booking>, _ context: TenantContext, isAsking: Bool = false
    ) throws {
        let wish = try Wish(booking, context)
        do {
            try context.claim([claim(booking, in: wish.room)], for: booking.reference)
        } catch let refusal as Refusal where refusal.code == "capacity.unavailable" {
            var next: Period?
            if case .period(let period)? = refusal.arguments["next"] { next = period }
            let other = try wish.otherRoom(besides: booking.reference, context)
            var taken = messages.taken(wish.room.name, next, other?.name)
            if isAsking { taken.note = Demand.note(booking) }
            throw taken
        }
    }

    /// Whoever leaves early leaves the rest of the time to others, after the room was cleared.
    private static func leave(_ booking: Record<Booking>, _ context: TenantContext) throws {
        guard let left = booking.finishedAt, left < booking.period.end,
            let period = Period(
                start: min(booking.period.start, left.adding(minutes: -1)), end: left)
        else { return }
        let room = try context.existing(booking.room)
        try context.claim(
            [
                CapacityClaim(
                    booking.room, quantity: 1, period: period, .fact,
                    margin: RoomTerms.margin(booking.seating, in: room))
            ], for: booking.reference)
    }
}
