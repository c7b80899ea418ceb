/// A stretch of whole days that includes both its first and its last day.
public struct DateSpan: Sendable, Hashable {
    /// The first day.
    public let from: LocalDate
    /// The last day, or nothing if the span has no end.
    public let until: LocalDate?

    /// Creates a span, or nothing if the last day lies before the first.
    public init?(from: LocalDate, until: LocalDate?) {
        if let until, until < from { return nil }
        self.from = from
        self.until = until
    }

    /// Says whether a date belongs to the span.
    public func contains(_ date: LocalDate) -> Bool {
        guard from <= date else { return false }
        guard let until else { return true }
        return date <= until
    }

    /// Says whether the two spans have a day in common.
    public func overlaps(_ other: DateSpan) -> Bool {
        contains(other.from) || other.contains(from)
    }
}
