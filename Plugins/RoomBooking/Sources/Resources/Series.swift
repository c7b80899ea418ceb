import DachwerkKit
import MemberNetworkContract

/// The same room at the same time on many days.
///
/// Before anything is booked it says of each date whether it is possible, and what would be. What
/// is booked then is one booking for each date, so that one can be given up without the others.
enum Series: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.series"
    /// The states of the life cycle.
    typealias State = SeriesState

    /// Who books.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// The room, or the combination of rooms.
    static let room = Field<Reference<Room>>("room", .indexed)
    /// What it is called.
    static let title = Field<String?>("title", .length(1...200), .searchable, .impersonal)
    /// The first day on which it may take place.
    static let startsOn = Field<LocalDate>("startsOn", .indexed)
    /// When it begins, on the clock of the house.
    static let from = Field<LocalTime>("from")
    /// When it ends on the same day.
    static let until = Field<LocalTime>("until")
    /// What the days have in common; nothing for listed days only.
    static let rhythm = Field<SeriesRhythm?>("rhythm")
    /// Every how many weeks or months.
    static let interval = Field<Int>("interval", .default(1), .range(1...26))
    /// The last day on which it may take place.
    static let endsOn = Field<LocalDate?>("endsOn")
    /// How many dates the rhythm has at most.
    static let count = Field<Int?>("count", .range(1...104))
    /// Further days.
    static let extraDates = Field<[LocalDate]>("extraDates", .count(0...104))
    /// Days that are not wanted.
    static let leaveOut = Field<[LocalDate]>("leaveOut", .count(0...104))
    /// What it is.
    static let use = Field<RoomUse>("use", .default(.course))
    /// How many people are expected.
    static let people = Field<Int>("people", .range(1...10_000))
    /// How they sit.
    static let seating = Field<Seating>("seating", .default(.rows))
    /// Whether anybody may come.
    static let isPublic = Field<Bool>("isPublic", .default(false))
    /// Whether it is loud.
    static let isLoud = Field<Bool>("isLoud", .default(false))
    /// What is needed besides.
    static let needs = Field<String?>("needs", .length(1...2_000), .format(.text), .booking)
    /// Who acts for the organisation.
    static let personInCharge = Field<Reference<Contact>?>("personInCharge", .booking)
    /// Who is there, where there is no contact in the directory.
    static let personName = Field<String?>("personName", .length(1...200), .booking)
    /// The house rules that were accepted, in their version.
    static let houseRules = Field<Reference<HouseRules>?>("houseRules")
    /// The language in which they were read.
    static let rulesLanguage = Field<LanguageTag?>("rulesLanguage")
    /// The project or grant that it belongs to.
    static let project = Field<String?>("project", .length(1...120), .impersonal)

    /// Each date with its answer.
    static let dates = Field<[Values<SeriesDate>]>("dates", .computed, .count(0...208))
    /// How many of the dates are possible or booked.
    static let possible = Field<Int>("possible", .computed, .default(0))

    /// Looks again what is possible now.
    static let check = Transition(
        "check", from: .planned, to: .planned, sets: leaveOut, extraDates)
    /// Asks for every date that is possible and wanted.
    static let book = Transition(
        "book", from: .planned, to: .requested, sets: houseRules, rulesLanguage)
    /// Makes every date certain that is still asked for.
    static let confirm = Transition("confirm", from: .requested, to: .confirmed)
    /// Does not grant it.
    static let refuse = Transition("refuse", from: .requested, to: .refused, reason: .required)
    /// Gives up every date that is still to come.
    static let cancel = Transition(
        "cancel", from: .planned, .requested, .confirmed, to: .cancelled)

    /// The declaration.
    static let resource = ResourceDefinition(
        Series.self,
        fields: organisation, room, title, startsOn, from, until, rhythm, interval, endsOn, count,
        extraDates, leaveOut, use, people, seating, isPublic, isLoud, needs, personInCharge,
        personName, houseRules, rulesLanguage, project, dates, possible,
        lifecycle: Lifecycle(from: .planned, moves: check, book, confirm, refuse, cancel),
        access: access)

    private static let access = Access<Series> {
        $0.allow(Rooms.booker, .read, .create, .change, where: { $0.organisation.isOfActor })
        $0.allow(
            Rooms.booker, moving: check, book, cancel, where: { $0.organisation.isOfActor })
        $0.allow(Rooms.manager, .read, .create, .change, .export)
        $0.allow(Rooms.manager, moving: check, book, confirm, refuse, cancel)
        $0.allow(Rooms.viewer, .read, except: needs, personInCharge, personName)
    }
}

/// How far a series has come.
enum SeriesState: String, LifecycleState {
    /// Shows what would be possible; holds nothing.
    case planned
    /// Asked for.
    case requested
    /// Certain.
    case confirmed
    /// Not granted.
    case refused
    /// Given up.
    case cancelled
}

/// What the days of a series have in common.
enum SeriesRhythm: String, Choice {
    /// The weekday.
    case weekly
    /// The weekday and its place in the month, such as the second Tuesday.
    case monthlyWeekday
    /// The last such weekday of a month.
    case monthlyLastWeekday
}

/// One date of a series and what was answered to it.
enum SeriesDate: Line {
    /// The day.
    static let day = Field<LocalDate>("day")
    /// What is possible on it.
    static let answer = Field<SeriesAnswer>("answer", .default(.free))
    /// What stands in the way, as far as everybody may know it.
    static let cause = Field<LocalizedText?>("cause", .impersonal)
    /// When the same would be possible.
    static let next = Field<Period?>("next")
    /// What it became.
    static let booking = Field<Reference<Booking>?>("booking")

    /// The fields in order.
    static let shape = Shape<SeriesDate>(day, answer, cause, next, booking)
}

/// What is possible on a date.
enum SeriesAnswer: String, Choice {
    /// The room is free and will be booked.
    case free
    /// Somebody else has the room.
    case taken
    /// The house or the room is closed.
    case closed
    /// The organisation has its share.
    case share
    /// Too early, too late, too short or too long.
    case limits
    /// It is not wanted.
    case leftOut
    /// It is booked.
    case booked
}
