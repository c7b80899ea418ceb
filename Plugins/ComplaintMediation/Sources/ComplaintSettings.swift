public import DachwerkKit

/// What a tenant may set for its complaints.
public enum ComplaintSettings: CapabilitySettings {
    /// When the team works, where that is not the working time of the tenant; deadlines count this
    /// time only, without the Land's holidays and the closures of the tenant.
    public static let workingHours = Field<WeeklyHours?>("workingHours")
    /// How many working days the first response may take.
    public static let firstResponseDays = Field<Int>(
        "firstResponseDays", .default(2), .range(0...60))
    /// How many working minutes it may take; counts instead of the days.
    public static let firstResponseMinutes = Field<Int?>(
        "firstResponseMinutes", .range(1...60_000))
    /// How many working days each further step may take.
    public static let nextStepDays = Field<Int>("nextStepDays", .default(5), .range(0...60))
    /// How many working minutes it may take; counts instead of the days.
    public static let nextStepMinutes = Field<Int?>("nextStepMinutes", .range(1...60_000))
    /// How many working days lie between two levels of escalation.
    public static let escalationDays = Field<Int>("escalationDays", .default(1), .range(1...30))
    /// After how many levels there is no further escalation.
    public static let escalationLevels = Field<Int>("escalationLevels", .default(3), .range(1...9))

    /// How well a mediator or an interpreter must speak and understand a party's language.
    public static let languageLevel = Field<LanguageLevel>("languageLevel", .default(.b1))
    /// After how many days without a renewed complaint a solution counts as lasting.
    public static let renewalDays = Field<Int>("renewalDays", .default(90), .range(1...730))
    /// The smallest number that a published table shows.
    public static let minimumCell = Field<Int>("minimumCell", .default(5), .range(2...50))

    /// How many months the parties of a closed case are remembered.
    public static let closedMonths = Field<Int>("closedMonths", .default(24), .range(1...120))
    /// How many months those of a withdrawn case are remembered.
    public static let withdrawnMonths = Field<Int>("withdrawnMonths", .default(6), .range(1...120))
    /// How many months those of a case that was referred out are remembered.
    public static let referredMonths = Field<Int>("referredMonths", .default(12), .range(1...120))
    /// How many months those of a case on the formal track are remembered.
    public static let formalMonths = Field<Int>("formalMonths", .default(36), .range(1...120))
    /// How many months those of an emergency are remembered.
    public static let emergencyMonths = Field<Int>(
        "emergencyMonths", .default(36), .range(1...120))
    /// How many days before the erasure it is announced.
    public static let erasureNoticeDays = Field<Int>(
        "erasureNoticeDays", .default(14), .range(1...180))

    /// The settings in order.
    public static let shape = Shape<ComplaintSettings>(
        workingHours, firstResponseDays, firstResponseMinutes, nextStepDays, nextStepMinutes,
        escalationDays, escalationLevels, languageLevel, renewalDays, minimumCell, closedMonths,
        withdrawnMonths, referredMonths, formalMonths, emergencyMonths, erasureNoticeDays)
}
