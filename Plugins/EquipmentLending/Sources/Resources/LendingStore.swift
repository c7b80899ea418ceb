import DachwerkKit

/// A place where equipment is kept, handed over and taken back.
enum LendingStore: Resource {
    static let id: ResourceID = "equipment-lending.store"

    /// The name by language.
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// Where it is.
    static let address = Field<String?>("address", .length(1...300), .impersonal)
    /// How to find it and where to park.
    static let directions = Field<LocalizedText?>(
        "directions", .length(1...2_000), .format(.text), .impersonal)
    /// When it is open in an ordinary week.
    static let hours = Field<WeeklyHours>("hours")
    /// Whether it is closed on the public holidays of the tenant's Land.
    static let closesOnPublicHolidays = Field<Bool>(
        "closesOnPublicHolidays", .default(true))
    /// When it is closed besides.
    static let closures = Field<[Values<StoreClosure>]>("closures", .count(0...100))
    /// Hours of single days, which count instead of week, holidays and closures.
    static let extraHours = Field<[Values<ExtraHours>]>("extraHours", .count(0...100))
    /// How many hand-overs and returns it can manage on one day; nothing means any number.
    static let handOversPerDay = Field<Int?>("handOversPerDay", .range(1...1_000))

    static let resource = ResourceDefinition(
        LendingStore.self,
        fields: name, address, directions, hours, closesOnPublicHolidays, closures,
        extraHours, handOversPerDay,
        access: access)

    static let access = Access<LendingStore> {
        $0.allow(.everyone, .read)
        $0.allow(Lending.manager, .create, .change, .erase, .export, .import)
    }

    /// When loans of a store may start and end.
    static func calendar(
        _ store: Record<LendingStore>, _ context: TenantReader
    ) -> OpeningCalendar {
        let closures = store.closures.compactMap { line in
            DateSpan(from: line.from, until: line.until)
                .map { Closure(span: $0, reason: line.cause ?? "") }
        }
        return context.tenant.calendar(
            hours: store.hours, closesOnHolidays: store.closesOnPublicHolidays,
            closures: closures, exceptions: exceptions(store))
    }

    /// The extra hours by day; a day whose hours do not fit together is left out.
    static func exceptions(_ store: Record<LendingStore>) -> [OpeningException] {
        Dictionary(grouping: store.extraHours) { $0.date }.compactMap { date, hours in
            let spans = hours.compactMap { LocalTimeSpan(from: $0.from, until: $0.until) }
            guard spans.count == hours.count else { return nil }
            return OpeningException(date: date, openings: spans)
        }
    }
}

/// Hours in which a store is open on a single day.
enum ExtraHours: Line {
    /// The day.
    static let date = Field<LocalDate>("date")
    /// When it opens.
    static let from = Field<LocalTime>("from")
    /// When it closes.
    static let until = Field<LocalTime>("until")

    static let shape = Shape<ExtraHours>(date, from, until)
}

/// Days on which a store is closed.
enum StoreClosure: Line {
    /// The first day.
    static let from = Field<LocalDate>("from")
    /// The last day.
    static let until = Field<LocalDate>("until")
    /// What people are told, such as "summer break".
    static let cause = Field<String?>("cause", .length(1...200), .impersonal)

    static let shape = Shape<StoreClosure>(from, until, cause)
}
