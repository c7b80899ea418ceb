public import DachwerkKit

/// What a tenant may set for its information sessions.
public enum SessionSettings: CapabilitySettings {
    /// The level of the language where a request names none.
    public static let languageLevel = Field<LanguageLevel>("languageLevel", .default(.b2))
    /// How many days ahead hosts ask for a session.
    public static let leadDays = Field<Int>("leadDays", .default(14), .range(0...365))
    /// After how many hours an offer that nobody answered expires.
    public static let offerHours = Field<Int>("offerHours", .default(72), .range(1...720))
    /// How many mediators are asked at the same time.
    public static let maxOffers = Field<Int>("maxOffers", .default(5), .range(1...50))
    /// The minutes a mediator needs from one session to the next.
    public static let travelMinutes = Field<Int>("travelMinutes", .default(45), .range(0...720))
    /// Within how many days a request is to be confirmed; what the figure counts.
    public static let confirmDays = Field<Int>("confirmDays", .default(14), .range(1...365))
    /// Within how many days after a session it is reported.
    public static let reportDays = Field<Int>("reportDays", .default(7), .range(1...90))
    /// What a mediator gets for a session.
    public static let feePerSession = Field<Money>(
        "feePerSession", .default(Money(cents: 0)), .amount(0...1_000_000, in: "EUR"))
    /// What a mediator gets for the way to a session.
    public static let travelAllowance = Field<Money>(
        "travelAllowance", .default(Money(cents: 0)), .amount(0...1_000_000, in: "EUR"))
    /// The most that can be claimed as expenses with a report.
    public static let maxExpenses = Field<Money>(
        "maxExpenses", .default(Money(cents: 0)), .amount(0...1_000_000, in: "EUR"))
    /// The codes of the topics of which nobody who comes is ever listed.
    public static let sensitiveTopics = Field<[String]>(
        "sensitiveTopics", .count(0...100), .length(1...60), .impersonal)
    /// After how many months the persons behind an ended session are forgotten.
    public static let retentionMonths = Field<Int>(
        "retentionMonths", .default(24), .range(1...120))

    /// The settings in order.
    public static let shape = Shape<SessionSettings>(
        languageLevel, leadDays, offerHours, maxOffers, travelMinutes, confirmDays, reportDays,
        feePerSession, travelAllowance, maxExpenses, sensitiveTopics, retentionMonths)
}
