import DachwerkKit

/// How rooms are taken, as the kernel's one availability function needs to know it.
enum RoomTerms {
    /// One room is one place; a combination takes its parts along.
    static func terms(_ room: Record<Room>, _ context: TenantReader) throws -> CapacityTerms {
        CapacityTerms(
            total: 1, before: .minutes(room.preparationMinutes),
            after: .minutes(room.cleanUpMinutes), calendar: try calendar(of: room, context),
            isOpenThroughout: true,
            parts: room.parts.map { CapacityPart($0, quantity: 1) })
    }

    /// How long, how early and how far ahead a room may be had.
    static func limits(
        of room: Record<Room>, _ settings: Values<RoomSettings>, _ context: TenantReader
    ) -> CapacityLimits {
        CapacityLimits(
            zone: context.tenant.zone, shortestHours: settings.minHours,
            longestHours: room.maxHours ?? settings.maxHours,
            leadHours: room.leadTimeHours ?? settings.leadTimeHours,
            daysAhead: settings.maxAheadDays)
    }

    /// When a room is open: while its house is, and neither it nor a part of it is closed.
    static func calendar(
        of room: Record<Room>, _ context: TenantReader
    ) throws -> OpeningCalendar {
        let house = try context.existing(room.house)
        var closures = house.closures + room.closures
        for part in room.parts { closures += try context.existing(part).closures }
        return context.tenant.calendar(
            hours: house.hours, closesOnHolidays: house.closesOnPublicHolidays,
            closures: RoomClosure.closures(closures), exceptions: House.exceptions(house))
    }

    /// What a room and a seating need before and after: the longer of both, for parts too.
    static func margin(_ seating: Seating, in room: Record<Room>) -> CapacityMargin {
        let layout = room.layouts.first { $0.seating == seating }
        return CapacityMargin(
            before: max(room.preparationMinutes, layout?.preparationMinutes ?? 0),
            after: max(room.cleanUpMinutes, layout?.cleanUpMinutes ?? 0))
    }

    /// How many rooms somebody has who has this one.
    static func units(_ room: Record<Room>) -> Int { max(1, room.parts.count) }
}
