/// A date with hours of its own, which count instead of week, holidays and closures.
public struct OpeningException: Sendable, Hashable {
    /// The date.
    public let date: LocalDate
    /// The spans at which the place is open on that date, in order, at least one.
    public let openings: [LocalTimeSpan]

    /// Creates an exception, or nothing if there are no openings or two of them overlap.
    ///
    /// To close a place on a date use a `Closure`, which can say why.
    public init?(date: LocalDate, openings: [LocalTimeSpan]) {
        guard !openings.isEmpty, let sorted = LocalTimeSpan.sorted(openings) else { return nil }
        self.date = date
        self.openings = sorted
    }

    /// Creates an exception from hours such as `10:00-12:00,14:00-18:00`.
    public init?(date: LocalDate, _ hours: String) {
        guard let openings = LocalTimeSpan.list(hours) else { return nil }
        self.init(date: date, openings: openings)
    }
}
