import DachwerkKit
import MemberNetworkContract

/// Hours that count for a while instead of the ordinary week.
enum OpeningSeason: Line {
    /// The first day.
    static let from = Field<LocalDate>("from")
    /// The last day, which still belongs to it.
    static let until = Field<LocalDate>("until")
    /// Whether it comes back every year on the same days.
    static let isYearly = Field<Bool>("isYearly", .default(true))
    /// The week of that time; without it the place is closed or open by appointment only.
    static let hours = Field<WeeklyHours?>("hours")
    /// What people call it, such as the summer holidays, by language.
    static let name = Field<LocalizedText?>("name", .length(1...120), .impersonal)

    static let shape = Shape<OpeningSeason>(from, until, isYearly, hours, name)
}

/// Single days on which a place is closed or open otherwise.
enum OpeningChange: Line {
    /// The first day.
    static let from = Field<LocalDate>("from")
    /// The last day, which still belongs to it; the first one when nothing is said.
    static let until = Field<LocalDate?>("until")
    /// The hours of these days; closed when there are none.
    static let hours = Field<WeeklyHours?>("hours")
    /// What people are told, such as a company outing, by language.
    static let cause = Field<LocalizedText?>("cause", .length(1...200), .impersonal)

    static let shape = Shape<OpeningChange>(from, until, hours, cause)
}

extension Place {
    /// When a place is open on a date without an appointment; nothing when it is closed.
    ///
    /// An exception counts before a public holiday, that before a season, and a season before the
    /// ordinary week. The closures of the tenant close what the tenant runs itself.
    static func openings(
        of place: Record<Place>, on date: LocalDate, isOfTenant: Bool, _ tenant: TenantInfo
    ) -> [Period] {
        let exceptions = place.exceptions.compactMap { line -> OpeningException? in
            guard DateSpan(from: line.from, until: line.until ?? line.from)?.contains(date) == true
            else { return nil }
            return OpeningException(
                date: date, openings: line.hours?.spans(on: date.weekday) ?? [])
        }
        let isExcepted = place.exceptions.contains { line in
            DateSpan(from: line.from, until: line.until ?? line.from)?.contains(date) == true
        }
        // An exception without hours on that day closes it.
        if isExcepted && exceptions.isEmpty { return [] }
        var week = place.openingHours
        if let season = place.seasons.first(where: { contains($0, date) }) { week = season.hours }
        guard let hours = week ?? WeeklyHours([]) else { return [] }
        guard !isOfTenant else {
            return tenant.calendar(
                hours: hours, closesOnHolidays: place.closesOnPublicHolidays,
                exceptions: exceptions
            ).openings(on: date)
        }
        return OpeningCalendar(
            zone: tenant.zone, hours: hours,
            land: place.closesOnPublicHolidays ? tenant.land : nil, exceptions: exceptions
        ).openings(on: date)
    }

    private static func contains(_ season: Values<OpeningSeason>, _ date: LocalDate) -> Bool {
        guard season.isYearly else {
            return DateSpan(from: season.from, until: season.until)?.contains(date) ?? false
        }
        return YearlyDays("\(day(season.from))/\(day(season.until))")?.contains(date) ?? false
    }

    /// The month and the day, without the year.
    private static func day(_ date: LocalDate) -> String { String(date.description.suffix(5)) }
}

/// What holds for seasons and exceptions.
enum OpeningRules {
    static let all = [
        Rule("openings", Place.self, on: .create, .change) { change, _ in
            for line in change.after.seasons where !line.isYearly && line.until < line.from {
                throw messages.reversedDates(line.from, line.until).at(Place.seasons)
            }
            for line in change.after.exceptions {
                if let until = line.until, until < line.from {
                    throw messages.reversedDates(line.from, until).at(Place.exceptions)
                }
            }
        }
    ]
}
