/// A stretch of one day between two times on the clock.
public struct LocalTimeSpan: Sendable, Hashable, CustomStringConvertible {
    /// The time at which the span begins.
    public let from: LocalTime
    /// The time at which the span ends.
    public let until: LocalTime

    /// Creates a span, or nothing unless `from` lies before `until`.
    public init?(from: LocalTime, until: LocalTime) {
        guard from < until else { return nil }
        self.from = from
        self.until = until
    }

    /// Reads `HH:MM-HH:MM`.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: TimeText.hyphen, omittingEmptySubsequences: false)
        guard parts.count == 2, let from = LocalTime(String(Substring(parts[0]))),
            let until = LocalTime(String(Substring(parts[1])))
        else { return nil }
        self.init(from: from, until: until)
    }

    /// The span as `HH:MM-HH:MM`.
    public var description: String { "\(from)-\(until)" }

    /// Sorts spans and refuses those that overlap; spans that touch are fine.
    static func sorted(_ spans: [LocalTimeSpan]) -> [LocalTimeSpan]? {
        let sorted = spans.sorted { $0.from < $1.from }
        for (earlier, later) in zip(sorted, sorted.dropFirst()) where later.from < earlier.until {
            return nil
        }
        return sorted
    }
}
