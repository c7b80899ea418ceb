public import DachwerkKit

/// What a tenant may set: how long an entry counts as right without anybody saying so again.
public enum MemberNetworkSettings: CapabilitySettings {
    /// After so many months without assurance an entry is shown as stale.
    public static let staleAfterMonths = Field<Int>(
        "staleAfterMonths", .default(12), .range(1...120),
        .summary("Months without assurance after which an entry is marked as stale."))
    /// After so many months without assurance an entry is not shown any more.
    public static let unlistAfterMonths = Field<Int>(
        "unlistAfterMonths", .default(24), .range(1...240),
        .summary("Months without assurance after which a stale entry is not shown any more."))
    /// So many days before, the editors are told.
    public static let unlistNoticeDays = Field<Int>(
        "unlistNoticeDays", .default(30), .range(1...365),
        .summary("Days before a stale entry is no longer shown on which the editors are told."))

    /// The settings in order.
    public static let shape = Shape(staleAfterMonths, unlistAfterMonths, unlistNoticeDays)
}
