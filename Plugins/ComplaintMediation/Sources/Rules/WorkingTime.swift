import DachwerkKit

/// The team's working time: what deadlines count, and when people are told.
struct WorkingTime {
    private static let usual = WeeklyHours("mo-fr 08:00-17:00") ?? .always

    private let calendar: OpeningCalendar

    init(_ settings: Values<ComplaintSettings>, _ context: TenantReader) {
        calendar = context.tenant.calendar(
            hours: settings.workingHours ?? context.tenant.workingHours ?? Self.usual)
    }

    /// When a promise is due; the minutes count instead of the days where they are given.
    ///
    /// A tenant whose week has no hours at all gets calendar days: better than no promise.
    func due(days: Int, minutes: Int?, from: Instant) -> Instant {
        let due =
            if let minutes {
                calendar.deadline(workingMinutes: minutes, from: from)
            } else {
                calendar.deadline(workingDays: days, from: from)
            }
        return due ?? from.adding(days: max(1, days))
    }

    /// When somebody is reminded of a promise: a working day before, or at three quarters.
    func reminder(days: Int, minutes: Int?, from: Instant) -> Instant? {
        if let minutes { return calendar.deadline(workingMinutes: minutes / 4 * 3, from: from) }
        return days > 0 ? calendar.deadline(workingDays: days - 1, from: from) : nil
    }

    /// The first working moment of a day or after it.
    func beginning(of day: LocalDate) -> Instant {
        next(calendar.zone.startOfDay(day))
    }

    /// The moment itself within working hours, else the next one.
    func next(_ moment: Instant) -> Instant {
        calendar.nextOpening(notBefore: moment) ?? moment
    }
}
