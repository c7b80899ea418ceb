/// Days on which a place is closed although its week and the holidays say otherwise.
public struct Closure: Sendable, Hashable {
    /// Which days it means.
    public enum Days: Sendable, Hashable {
        /// A stretch of days of the calendar.
        case dated(DateSpan)
        /// Days that come back every year.
        case yearly(YearlyDays)
    }

    /// The days.
    public let days: Days
    /// What people are told, such as "summer break".
    public let reason: String
    /// What people are told, by language, where it is known in several.
    public let names: LocalizedText?

    /// Creates a closure.
    public init(span: DateSpan, reason: String) {
        days = .dated(span)
        self.reason = reason
        names = nil
    }

    /// Creates a closure with a name by language.
    public init(_ days: Days, name: LocalizedText) {
        self.days = days
        reason = name.versions[name.source] ?? ""
        names = name
    }

    /// Says whether it closes the place on a date.
    public func contains(_ date: LocalDate) -> Bool {
        switch days {
        case .dated(let span): span.contains(date)
        case .yearly(let days): days.contains(date)
        }
    }
}
