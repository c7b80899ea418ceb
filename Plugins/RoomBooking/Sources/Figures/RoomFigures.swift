import DachwerkKit
import MemberNetworkContract

/// What a report says about the rooms in a period, or in the calendar year up to a date.
enum RoomFigures {
    static let all = [
        bookings, hours, organisations, people, inKindValue, hoursWithoutValue, refusedForSpace,
        noShows, stepFree,
    ]

    private static let bookings = figure("bookings", "Bookings that took place in the period.") {
        FigureValue(try $0.count(in: BookingState.used))
    }

    private static let hours = figure(
        "hours-used",
        "Full hours in which rooms were used, each part of a combination by itself, out of the "
            + "hours in which the rooms offered today were open."
    ) { span in
        var minutes = 0
        try span.used { minutes += $1 * $2 }
        return FigureValue(minutes / 60, of: try span.offered() / 60)
    }

    private static let organisations = figure(
        "organisations", "Distinct organisations that used rooms in the period."
    ) { span in
        var found: Set<RecordID> = []
        try span.used { booking, _, _ in found.insert(booking.organisation.id) }
        return FigureValue(found.count)
    }

    private static let people = figure(
        "people", "People who were expected at the bookings of the period, all together."
    ) { span in
        var count = 0
        try span.used { booking, _, _ in count += booking.people }
        return FigureValue(count)
    }

    private static let inKindValue = figure(
        "in-kind-value",
        "What the rooms would have cost elsewhere beyond what was paid, in euro cents. Unknown "
            + "where no room that was used has a value."
    ) { span in
        var total = 0
        var isKnown = false
        try span.used { booking, _, _ in
            guard let value = booking.inKindValue else { return }
            isKnown = true
            total += Int(clamping: max(0, value.minorUnits - (booking.fee?.minorUnits ?? 0)))
        }
        return isKnown ? FigureValue(total) : .unknown
    }

    private static let hoursWithoutValue = figure(
        "hours-without-value", "Full hours of rooms for which no value is known."
    ) { span in
        var minutes = 0
        try span.used { booking, own, _ in
            if booking.inKindValue == nil { minutes += own }
        }
        return FigureValue(minutes / 60)
    }

    private static let refusedForSpace = figure(
        "refused-for-space",
        "Requests that a taken room ended, at once or by the house, out of all requests."
    ) { span in
        let (refused, all) = try span.refusedForSpace()
        return FigureValue(refused, of: all)
    }

    private static let noShows = figure(
        "no-shows", "Bookings to which nobody came, out of these and those that took place."
    ) { span in
        let missed = try span.count(in: [.noShow])
        return FigureValue(missed, of: try span.count(in: BookingState.used) + missed)
    }

    private static let stepFree = figure(
        "step-free-rooms", "Rooms offered today that are reached without a step, out of all."
    ) { span in
        let rooms = try span.singleRooms()
        return FigureValue(rooms.count { $0.isStepFree }, of: rooms.count)
    }

    private static func figure(
        _ name: String, _ summary: String,
        count: @escaping @Sendable (RoomSpan) throws -> FigureValue
    ) -> Figure {
        .inPeriod("room-booking.\(name)", summary, for: Rooms.reporter) { span, reader in
            try count(RoomSpan(span, reader))
        }
    }
}
