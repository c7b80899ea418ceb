public import DachwerkKit

/// What a tenant may set for its lending.
public enum LendingSettings: CapabilitySettings {
    /// The version of the lending terms that a borrower must have accepted; none asks for nothing.
    public static let termsVersion = Field<String?>("termsVersion", .length(1...40), .impersonal)
    /// Whether every request that keeps the rules is approved at once.
    public static let autoApproves = Field<Bool>("autoApproves", .default(false))
    /// The shortest loan in hours, unless the model says otherwise.
    public static let minHours = Field<Int>("minHours", .default(0), .range(0...8_760))
    /// The longest loan in hours, unless the model says otherwise.
    public static let maxHours = Field<Int>("maxHours", .default(336), .range(1...8_760))
    /// How many hours before its start a loan must be asked for, unless the model says otherwise.
    public static let leadTimeHours = Field<Int>("leadTimeHours", .default(0), .range(0...8_760))
    /// How many days ahead a loan may start, unless the model says otherwise.
    public static let maxAheadDays = Field<Int>("maxAheadDays", .default(365), .range(1...3_650))
    /// On which days after the end of a loan its borrower is reminded.
    public static let overdueReminderDays = Field<[Int]>(
        "overdueReminderDays", .default([1, 3, 7]), .count(0...20))
    /// How long after its start a promise waits to be collected, and a request to be decided.
    public static let collectWithinHours = Field<Int>(
        "collectWithinHours", .default(24), .range(1...720))
    /// After how many days a loan that is back closes by itself, once its deposits are settled.
    public static let closesAfterDays = Field<Int>(
        "closesAfterDays", .default(28), .range(1...365))
    /// For how many days from now what is overdue is taken to stay out: so long it blocks, and
    /// those to whom it was promised are warned.
    public static let delayWarningDays = Field<Int>(
        "delayWarningDays", .default(14), .range(1...365))
    /// How many days before a safety check is due the keepers are told.
    public static let safetyNoticeDays = Field<Int>(
        "safetyNoticeDays", .default(14), .range(0...365))
    /// After how many months the persons behind an ended loan are forgotten.
    public static let retentionMonths = Field<Int>(
        "retentionMonths", .default(24), .range(1...120))

    /// The shortest loan cannot be longer than the longest.
    public static func faults(in settings: Values<LendingSettings>) -> [SettingFault] {
        guard settings.minHours > settings.maxHours else { return [] }
        return [
            SettingFault(
                "minHours",
                "The shortest loan (\(settings.minHours) hours) is longer than the longest "
                    + "(\(settings.maxHours) hours).",
                hint: "Lower minHours or raise maxHours.")
        ]
    }

    /// The settings in order.
    public static let shape = Shape<LendingSettings>(
        termsVersion, autoApproves, minHours, maxHours, leadTimeHours, maxAheadDays,
        collectWithinHours, closesAfterDays, overdueReminderDays, delayWarningDays,
        safetyNoticeDays, retentionMonths)
}
