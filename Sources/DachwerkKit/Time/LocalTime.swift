/// A time of day to the minute, without a date and without a zone.
///
/// `24:00` is allowed, so that a day can end where the next one begins.
public struct LocalTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The minute of the day, 0 to 1440.
    public let minute: Int

    /// The beginning of the day, 00:00.
    public static let startOfDay = LocalTime(uncheckedMinute: 0)

    /// The end of the day, 24:00.
    public static let endOfDay = LocalTime(uncheckedMinute: 1_440)

    /// Creates a time from an hour and a minute; `24:00` is the only time of hour 24.
    public init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
            return nil
        }
        self.minute = hour * 60 + minute
    }

    /// Creates a time from the minute of the day, 0 to 1440.
    public init?(minute: Int) {
        guard (0...1_440).contains(minute) else { return nil }
        self.minute = minute
    }

    /// Reads `HH:MM` and nothing else.
    public init?(_ text: String) {
        var reader = TimeTextReader(text)
        guard let hour = reader.digits(2), reader.take(TimeText.colon),
            let minute = reader.digits(2), reader.isAtEnd
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    init(uncheckedMinute minute: Int) {
        self.minute = minute
    }

    /// Orders times from 00:00 to 24:00.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        left.minute < right.minute
    }

    /// The time as `HH:MM`.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(5)
        TimeText.append(minuteOfDay: minute, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

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
