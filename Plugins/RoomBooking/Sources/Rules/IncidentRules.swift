import DachwerkKit

/// A room that cannot be used is nobody's meanwhile; who was promised it hears of another one.
enum IncidentRules {
    static let all = [taking]

    /// Takes the room as long as it cannot be used, and tells those who were promised it.
    private static let taking = Rule(
        "taking", Incident.self, on: .create, .change, .move, at: .after
    ) { change, context in
        let incident = change.after
        guard incident.state == .open, let until = end(of: incident, context) else {
            return try context.release(incident.reference)
        }
        guard change.changes(Incident.unusableUntil) else { return }
        let affected = try bookings(touching: incident.room, until: until, context)
        try hold(incident, until: until, context)
        // Those who were told when it was to take less long are not told again.
        let told = change.before.flatMap { end(of: $0, context) } ?? .distantPast
        for booking in affected where booking.period.end > told {
            try tell(booking, context)
        }
    }

    private static func tell(_ booking: Record<Booking>, _ context: TenantContext) throws {
        let wish = try Wish(booking, context)
        let next = try wish.answer(besides: booking.reference, context).next
        let other = try wish.otherRoom(besides: booking.reference, context)
        try context.notify(
            messages.affectedByIncident(booking, wish.room.name, next, other?.name),
            about: booking, to: booking.organisation.id)
    }

    private static func hold(
        _ incident: Record<Incident>, until: Instant, _ context: TenantContext
    ) throws {
        guard let period = Period(start: min(incident.createdAt, context.now), end: until)
        else { return }
        try context.claim(
            [CapacityClaim(incident.room, quantity: 1, period: period, [.fact, .override])],
            for: incident.reference)
    }

    /// The first moment after the last day on which the room cannot be used, if that is to come.
    private static func end(of incident: Record<Incident>, _ context: TenantReader) -> Instant? {
        guard let day = incident.unusableUntil else { return nil }
        let end = context.tenant.zone.startOfDay(day.adding(days: 1))
        return end > context.now ? end : nil
    }

    /// What is promised of a room, also as a part of a combination.
    private static func bookings(
        touching room: Reference<Room>, until: Instant, _ context: TenantReader
    ) throws -> [Record<Booking>] {
        try context.holdings(of: room, from: context.now, until: until)
            .filter { $0.resource == Booking.id }
            .compactMap { try context.record(Reference<Booking>($0.holder)) }
            .filter { BookingState.held.contains($0.state) }
    }
}
