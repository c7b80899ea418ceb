import DachwerkKit
import MemberNetworkContract

/// A room for a while, and what became of it.
///
/// It belongs to the organisation; the person in charge only acts for it.
enum Booking: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.booking"
    /// The states of the life cycle.
    typealias State = BookingState

    /// The running number, given when the room is asked for.
    static let number = Field<Int?>("number", .computed, .unique)
    /// Who books.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// The room, or the combination of rooms.
    static let room = Field<Reference<Room>>("room", .indexed)
    /// From the first guest to the last; setting up and clearing away come on top.
    static let period = Field<Period>("period", .indexed)
    /// What it is called; everybody reads it when the event is public.
    static let title = Field<String?>("title", .length(1...200), .searchable, .impersonal)
    /// What it is.
    static let use = Field<RoomUse>("use", .default(.meeting))
    /// How many people are expected.
    static let people = Field<Int>("people", .range(1...10_000))
    /// How they sit.
    static let seating = Field<Seating>("seating", .default(.rows))
    /// Whether anybody may come, so that the event stands on the public pages.
    static let isPublic = Field<Bool>("isPublic", .default(false), .indexed)
    /// Whether it is loud.
    static let isLoud = Field<Bool>("isLoud", .default(false))
    /// What is needed besides.
    static let needs = Field<String?>("needs", .length(1...2_000), .format(.text), .booking)
    /// Who acts for the organisation.
    static let personInCharge = Field<Reference<Contact>?>("personInCharge", .indexed, .booking)
    /// Who is there, where there is no contact in the directory.
    static let personName = Field<String?>("personName", .length(1...200), .booking)
    /// Whether the room is only to be held for now.
    static let wishesOption = Field<Bool>("wishesOption", .default(false))
    /// The house rules that were accepted, in their version.
    static let houseRules = Field<Reference<HouseRules>?>("houseRules")
    /// The language in which they were read.
    static let rulesLanguage = Field<LanguageTag?>("rulesLanguage")
    /// The project or grant that it belongs to.
    static let project = Field<String?>("project", .length(1...120), .indexed, .impersonal)

    /// Until when an option is held.
    static let optionUntil = Field<Instant?>("optionUntil", .later, .indexed)
    /// Whether the house set aside times, limits and shares; never that a room is taken.
    static let isOverride = Field<Bool>("isOverride", .later, .default(false))
    /// Why the house refused it.
    static let refusalGround = Field<RefusalGround?>("refusalGround", .later)
    /// What only the house should know.
    static let staffNote = Field<String?>(
        "staffNote", .later, .length(1...2_000), .format(.text), .booking)

    /// The series of which it is one date.
    static let series = Field<Reference<Series>?>("series", .computed, .indexed)
    /// What it costs; nothing where the room has no rate.
    static let fee = Field<Money?>("fee", .computed)
    /// What it would have cost elsewhere; nothing where nobody knows.
    static let inKindValue = Field<Money?>("inKindValue", .computed)
    /// When somebody checked in.
    static let checkedInAt = Field<Instant?>("checkedInAt", .computed)
    /// When the room was left.
    static let finishedAt = Field<Instant?>("finishedAt", .computed)
    /// Who gave it up.
    static let cancelledBy = Field<CancelledBy?>("cancelledBy", .computed)
    /// Whether it was given up later than the house asks for.
    static let isCancelledLate = Field<Bool>("isCancelledLate", .computed, .default(false))
    /// When it ended, in whichever way.
    static let endedAt = Field<Instant?>("endedAt", .computed, .indexed)
    /// Whether the persons behind it have been forgotten.
    static let isAnonymous = Field<Bool>("isAnonymous", .computed, .default(false))

    /// The declaration.
    static let resource = ResourceDefinition(
        Booking.self,
        fields: number, organisation, room, period, title, use, people, seating, isPublic, isLoud,
        needs, personInCharge, personName, wishesOption, houseRules, rulesLanguage, project,
        optionUntil, isOverride, refusalGround, staffNote, series, fee, inKindValue, checkedInAt,
        finishedAt, cancelledBy, isCancelledLate, endedAt, isAnonymous,
        lifecycle: Lifecycle(
            from: .requested, or: .draft,
            moves: submit, hold, takeUp, confirm, confirmAtOnce, refuse, cancel, callOff,
            dropWithSeries, expire, checkIn, miss, finish, complete, close),
        lists: [
            UsualList(of: organisation, by: .descending(period, .start)),
            UsualList(of: room, by: .ascending(period, .start)),
        ],
        access: access)
}

/// Why the house refused a booking.
enum RefusalGround: String, Choice {
    /// The room is needed otherwise: the sign that there is too little space.
    case space
    /// The purpose or the organisation does not fit.
    case purpose
    /// Something else.
    case other
}

/// Who gave a booking up.
enum CancelledBy: String, Choice {
    /// Whoever booked.
    case organisation
    /// The house.
    case house
}
