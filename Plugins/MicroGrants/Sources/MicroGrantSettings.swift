public import DachwerkKit

/// What a tenant may set for its grants; what decides about money stands in rule sets, with dates.
public enum MicroGrantSettings: CapabilitySettings {
    /// On which days before (negative) and after the day on which a proof is due its organisation
    /// is reminded; on the day after it everybody is, without being asked.
    public static let proofReminderDays = Field<[Int]>(
        "proofReminderDays", .default([-14, 7]), .count(0...20))
    /// After how many months the persons behind an ended grant are forgotten.
    public static let retentionMonths = Field<Int>(
        "retentionMonths", .default(60), .range(1...240))
    /// After how many months from the settlement accounts are erased.
    public static let accountMonths = Field<Int>("accountMonths", .default(12), .range(1...240))

    /// The settings in order.
    public static let shape = Shape<MicroGrantSettings>(
        proofReminderDays, retentionMonths, accountMonths)
}
