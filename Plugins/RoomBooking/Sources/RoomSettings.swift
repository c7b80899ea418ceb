public import DachwerkKit

/// What a tenant may set for its rooms.
public enum RoomSettings: CapabilitySettings {
    /// Whether every request that keeps the rules is confirmed at once.
    public static let autoConfirms = Field<Bool>("autoConfirms", .default(false))
    /// The shortest booking in hours.
    public static let minHours = Field<Int>("minHours", .default(0), .range(0...168))
    /// The longest booking in hours, unless the room says otherwise.
    public static let maxHours = Field<Int>("maxHours", .default(24), .range(1...744))
    /// How many hours before its start a room must be asked for, unless it says otherwise.
    public static let leadTimeHours = Field<Int>("leadTimeHours", .default(0), .range(0...8_760))
    /// How many days ahead a booking may start.
    public static let maxAheadDays = Field<Int>("maxAheadDays", .default(365), .range(1...3_650))
    /// How many hours an option is held where nothing else is agreed.
    public static let optionHours = Field<Int>("optionHours", .default(168), .range(1...2_160))
    /// How many minutes before its start somebody may check in.
    public static let checkInOpensMinutes = Field<Int>(
        "checkInOpensMinutes", .default(30), .range(0...1_440))
    /// After how many minutes a room is free again where nobody checked in; without it nobody has
    /// to check in.
    public static let checkInMinutes = Field<Int?>("checkInMinutes", .range(5...1_440))
    /// How many hours before its start a confirmed booking may be given up without being late.
    public static let cancelHours = Field<Int>("cancelHours", .default(48), .range(0...2_160))
    /// How many dates a series may have.
    public static let maxSeriesDates = Field<Int>(
        "maxSeriesDates", .default(60), .range(1...104))
    /// Shares do not count for what begins within so many days: by then who wanted it had it.
    public static let shareLapsesDays = Field<Int?>("shareLapsesDays", .range(0...365))
    /// After how many days a booking that took place closes by itself.
    public static let closesAfterDays = Field<Int>(
        "closesAfterDays", .default(14), .range(1...365))
    /// After how many months the persons behind an ended booking are forgotten.
    public static let retentionMonths = Field<Int>(
        "retentionMonths", .default(24), .range(1...120))

    /// The shortest booking cannot be longer than the longest.
    public static func faults(in settings: Values<RoomSettings>) -> [SettingFault] {
        guard settings.minHours > settings.maxHours else { return [] }
        return [
            SettingFault(
                "minHours",
                "The shortest booking (\(settings.minHours) hours) is longer than the longest "
                    + "(\(settings.maxHours) hours).",
                hint: "Lower minHours or raise maxHours.")
        ]
    }

    /// The settings in order.
    public static let shape = Shape<RoomSettings>(
        autoConfirms, minHours, maxHours, leadTimeHours, maxAheadDays, optionHours,
        checkInOpensMinutes, checkInMinutes, cancelHours, maxSeriesDates, shareLapsesDays,
        closesAfterDays, retentionMonths)
}
