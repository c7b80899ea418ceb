import DachwerkKit

/// A room, or several that become one: what is booked.
///
/// A room with parts is a combination: whoever books it takes every part, and while a part is
/// taken the combination is, too.
enum Room: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.room"

    /// The name by language.
    static let name = Field<LocalizedText>("name", .length(1...200), .searchable, .impersonal)
    /// The house in which it is.
    static let house = Field<Reference<House>>("house", .indexed)
    /// Where in the house it is.
    static let location = Field<String?>("location", .length(1...200), .impersonal)
    /// What it is like, by language.
    static let description = Field<LocalizedText?>(
        "description", .length(1...5_000), .format(.text), .searchable, .impersonal)
    /// How it can be seated, and for how many.
    static let layouts = Field<[Values<RoomLayout>]>("layouts", .count(1...20))
    /// The rooms that it consists of; none for a single room.
    static let parts = Field<[Reference<Room>]>("parts", .count(0...10))
    /// Whether it can be asked for at present.
    static let isOffered = Field<Bool>("isOffered", .default(true), .indexed)
    /// Its area in square metres.
    static let area = Field<Int?>("area", .range(1...100_000))
    /// What is always in it, by language.
    static let equipment = Field<LocalizedText?>(
        "equipment", .length(1...2_000), .format(.text), .impersonal)
    /// Whether it is reached without a step.
    static let isStepFree = Field<Bool>("isStepFree", .default(false))
    /// Whether it has a hearing loop.
    static let hasHearingLoop = Field<Bool>("hasHearingLoop", .default(false))
    /// How it can be reached and used with a disability, by language.
    static let accessNotes = Field<LocalizedText?>(
        "accessNotes", .length(1...2_000), .format(.text), .impersonal)

    /// How many minutes it needs before each booking.
    static let preparationMinutes = Field<Int>(
        "preparationMinutes", .default(0), .range(0...1_440))
    /// How many minutes it needs after each booking.
    static let cleanUpMinutes = Field<Int>("cleanUpMinutes", .default(0), .range(0...1_440))
    /// What it may be used for; nothing means anything.
    static let allowedUses = Field<[RoomUse]>("allowedUses", .count(0...10))
    /// When nothing loud is possible in it.
    static let quietHours = Field<WeeklyHours?>("quietHours")
    /// When it is closed besides its house.
    static let closures = Field<[Values<RoomClosure>]>("closures", .count(0...100))
    /// The longest booking in hours.
    static let maxHours = Field<Int?>("maxHours", .range(1...744))
    /// How many hours before its start it must be asked for.
    static let leadTimeHours = Field<Int?>("leadTimeHours", .range(0...8_760))
    /// Whether a request for it that keeps the rules is confirmed at once.
    static let confirmsAtOnce = Field<Bool>("confirmsAtOnce", .default(false))
    /// What an hour costs; nothing where it is free or nobody says so.
    static let ratePerHour = Field<Money?>("ratePerHour", .amount(0...10_000_000, in: "EUR"))
    /// What an hour would cost elsewhere: the measure of what is given for free.
    static let valuePerHour = Field<Money?>("valuePerHour", .amount(0...10_000_000, in: "EUR"))
    /// How people come in; told on the day before.
    static let doorCode = Field<String?>("doorCode", .length(1...200), .impersonal)

    /// The declaration.
    static let resource = ResourceDefinition(
        Room.self,
        fields: name, house, location, description, layouts, parts, isOffered, area, equipment,
        isStepFree, hasHearingLoop, accessNotes, preparationMinutes, cleanUpMinutes, allowedUses,
        quietHours, closures, maxHours, leadTimeHours, confirmsAtOnce, ratePerHour, valuePerHour,
        doorCode,
        access: access)

    private static let access = Access<Room> {
        $0.allow(
            .everyone, .read, .export, except: valuePerHour, doorCode,
            where: { $0.isOffered == true })
        $0.allow(Rooms.booker, .read, except: valuePerHour, doorCode)
        $0.allow(Rooms.viewer, .read, .export, except: doorCode)
        $0.allow(Rooms.caretaker, .read)
        $0.allow(Rooms.manager, .read, .create, .change, .erase, .export, .import)
    }
}

/// One way to seat a room.
enum RoomLayout: Line {
    /// How people sit.
    static let seating = Field<Seating>("seating", .default(.rows))
    /// How many people may be in it then.
    static let capacity = Field<Int>("capacity", .range(1...10_000))
    /// How many minutes it takes to set up, where that is more than the room needs anyway.
    static let preparationMinutes = Field<Int?>("preparationMinutes", .range(0...1_440))
    /// How many minutes it takes to clear away, where that is more than the room needs anyway.
    static let cleanUpMinutes = Field<Int?>("cleanUpMinutes", .range(0...1_440))

    /// The fields in order.
    static let shape = Shape<RoomLayout>(seating, capacity, preparationMinutes, cleanUpMinutes)
}

/// How people sit in a room.
enum Seating: String, Choice {
    /// Chairs in rows.
    case rows
    /// Tables in rows, as in a classroom.
    case tables
    /// Tables as a U.
    case uShape
    /// One long table.
    case block
    /// Chairs in a circle.
    case circle
    /// Tables with people all around.
    case banquet
    /// Nobody sits.
    case standing
}

/// What a room is used for.
enum RoomUse: String, Choice {
    /// A board or a group meets.
    case meeting
    /// A course or a seminar.
    case course
    /// Advice to single people.
    case counselling
    /// Music, theatre, dance.
    case rehearsal
    /// A celebration.
    case celebration
    /// Something that anybody may come to.
    case publicEvent
    /// Something else.
    case other
}
