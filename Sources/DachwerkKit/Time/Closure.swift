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

/// Days that come back every year: one day, or a stretch that may go over the turn of the year.
///
/// As text `12-24`, or `12-27/01-02` with the first and the last day.
public struct YearlyDays: Sendable, Hashable, CustomStringConvertible {
    private let first: Day
    private let last: Day

    /// A day without a year.
    private struct Day: Sendable, Hashable {
        let month: Int
        let day: Int

        /// The place within a year; only the order counts.
        var order: Int { month * 100 + day }

        init?(_ reader: inout TimeTextReader) {
            guard let month = reader.digits(2), reader.take(TimeText.hyphen),
                let day = reader.digits(2),
                // A leap year, so that 29 February can be said.
                LocalDate(year: 2_000, month: month, day: day) != nil
            else { return nil }
            self.month = month
            self.day = day
        }

        func append(to bytes: inout [UInt8]) {
            TimeText.append(month, width: 2, to: &bytes)
            bytes.append(TimeText.hyphen)
            TimeText.append(day, width: 2, to: &bytes)
        }
    }

    /// Reads `mm-dd` or `mm-dd/mm-dd` and nothing else.
    public init?(_ text: String) {
        var reader = TimeTextReader(text)
        guard let first = Day(&reader) else { return nil }
        self.first = first
        if reader.isAtEnd {
            last = first
            return
        }
        guard reader.take(UInt8(ascii: "/")), let last = Day(&reader), reader.isAtEnd else {
            return nil
        }
        self.last = last
    }

    /// Says whether a date is one of the days, in its year.
    public func contains(_ date: LocalDate) -> Bool {
        let order = date.month * 100 + date.day
        guard first.order <= last.order else {
            return order >= first.order || order <= last.order
        }
        return (first.order...last.order).contains(order)
    }

    /// The text form.
    public var description: String {
        var bytes: [UInt8] = []
        first.append(to: &bytes)
        if last != first {
            bytes.append(UInt8(ascii: "/"))
            last.append(to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
