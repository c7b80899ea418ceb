import DachwerkKit

/// A house with rooms: where it is and when it is open.
enum House: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.house"

    /// The name by language.
    static let name = Field<LocalizedText>("name", .length(1...200), .searchable, .impersonal)
    /// Where it is.
    static let address = Field<String?>("address", .length(1...300), .impersonal)
    /// How to find it and how to come in.
    static let directions = Field<LocalizedText?>(
        "directions", .length(1...2_000), .format(.text), .impersonal)
    /// When it is open in an ordinary week.
    static let hours = Field<WeeklyHours>("hours")
    /// Whether it is closed on the public holidays of the tenant's Land.
    static let closesOnPublicHolidays = Field<Bool>("closesOnPublicHolidays", .default(true))
    /// When it is closed besides.
    static let closures = Field<[Values<RoomClosure>]>("closures", .count(0...100))
    /// Hours of single days, which count instead of week, holidays and closures.
    static let extraHours = Field<[Values<ExtraHours>]>("extraHours", .count(0...100))

    /// The declaration.
    static let resource = ResourceDefinition(
        House.self,
        fields: name, address, directions, hours, closesOnPublicHolidays, closures, extraHours,
        access: access)

    private static let access = Access<House> {
        $0.allow(.everyone, .read)
        $0.allow(Rooms.manager, .create, .change, .erase, .export, .import)
    }

    /// The extra hours by day; a day whose hours do not fit together is left out.
    static func exceptions(_ house: Record<House>) -> [OpeningException] {
        Dictionary(grouping: house.extraHours) { $0.date }.compactMap { date, hours in
            let spans = hours.compactMap { LocalTimeSpan(from: $0.from, until: $0.until) }
            guard spans.count == hours.count else { return nil }
            return OpeningException(date: date, openings: spans)
        }
    }
}

/// Hours in which a house is open on a single day.
enum ExtraHours: Line {
    /// The day.
    static let date = Field<LocalDate>("date")
    /// When it opens.
    static let from = Field<LocalTime>("from")
    /// When it closes.
    static let until = Field<LocalTime>("until")

    /// The fields in order.
    static let shape = Shape<ExtraHours>(date, from, until)
}

/// Days on which a house or a room is closed.
enum RoomClosure: Line {
    /// The first day.
    static let from = Field<LocalDate>("from")
    /// The last day.
    static let until = Field<LocalDate>("until")
    /// What people are told, such as "summer break".
    static let cause = Field<String?>("cause", .length(1...200), .impersonal)

    /// The fields in order.
    static let shape = Shape<RoomClosure>(from, until, cause)

    /// The closures as a calendar takes them.
    static func closures(_ lines: [Values<RoomClosure>]) -> [Closure] {
        lines.compactMap { line in
            DateSpan(from: line.from, until: line.until)
                .map { Closure(span: $0, reason: line.cause ?? "") }
        }
    }
}
