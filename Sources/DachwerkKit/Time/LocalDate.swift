/// A calendar date without a time and without a zone, from 0001-01-01 to 9999-12-31.
public struct LocalDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let dayNumber: Int32

    /// The first date: 0001-01-01.
    public static let first = LocalDate(clampingDayNumber: .min)

    /// The last date: 9999-12-31.
    public static let last = LocalDate(clampingDayNumber: .max)

    /// Creates a date, or nothing if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilCalendar.days(inMonth: month, year: year)
        else { return nil }
        dayNumber = CivilCalendar.dayNumber(year: year, month: month, day: day)
    }

    /// Creates a date from its distance to 1970-01-01, or nothing outside the years 1 to 9999.
    public init?(dayNumber: Int32) {
        guard (CivilCalendar.firstDay...CivilCalendar.lastDay).contains(dayNumber) else {
            return nil
        }
        self.dayNumber = dayNumber
    }

    /// Reads `yyyy-mm-dd` and nothing else.
    public init?(_ text: String) {
        var reader = TimeTextReader(text)
        guard let date = reader.date(), reader.isAtEnd else { return nil }
        self = date
    }

    init(clampingDayNumber number: Int64) {
        let clamped = min(
            max(number, Int64(CivilCalendar.firstDay)), Int64(CivilCalendar.lastDay))
        dayNumber = Int32(truncatingIfNeeded: clamped)
    }

    /// The year, 1 to 9999.
    public var year: Int { CivilCalendar.date(dayNumber: dayNumber).year }

    /// The month, 1 to 12.
    public var month: Int { CivilCalendar.date(dayNumber: dayNumber).month }

    /// The day of the month, 1 to 31.
    public var day: Int { CivilCalendar.date(dayNumber: dayNumber).day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday, three days after a Monday.
        Weekday.allCases[Int((dayNumber + 3).remainderDown(by: 7))]
    }

    /// Orders dates by time.
    public static func < (left: LocalDate, right: LocalDate) -> Bool {
        left.dayNumber < right.dayNumber
    }

    /// The date a number of days later, stopping at the first and last date.
    public func adding(days: Int) -> LocalDate {
        let (sum, overflow) = Int64(dayNumber).addingReportingOverflow(Int64(days))
        if overflow { return days < 0 ? .first : .last }
        return LocalDate(clampingDayNumber: sum)
    }

    /// The same day a number of months later, or the last day of that month if it is shorter.
    public func adding(months: Int) -> LocalDate {
        let civil = CivilCalendar.date(dayNumber: dayNumber)
        // More than all months of all years leads to a limit, however much more it is.
        let bounded = min(max(months, -200_000), 200_000)
        let month = civil.year * 12 + civil.month - 1 + bounded
        guard month >= 12 else { return .first }
        guard month < 10_000 * 12 else { return .last }
        let (year, index) = month.quotientAndRemainder(dividingBy: 12)
        let day = min(civil.day, CivilCalendar.days(inMonth: index + 1, year: year))
        return LocalDate(year: year, month: index + 1, day: day) ?? .last
    }

    /// The same day a number of years later; 29 February becomes 28 in a common year.
    public func adding(years: Int) -> LocalDate {
        adding(months: min(max(years, -10_000), 10_000) * 12)
    }

    /// The days from this date to another one; negative if the other is earlier.
    public func days(until other: LocalDate) -> Int {
        Int(other.dayNumber) - Int(dayNumber)
    }

    /// `yyyy-mm-dd`, which sorts as text like the dates.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        TimeText.append(self, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

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

/// A day of the week, counted from Monday as ISO 8601 does.
public enum Weekday: Int, Sendable, Comparable, CaseIterable {
    /// The first day of the week.
    case monday = 1
    /// The second day of the week.
    case tuesday
    /// The third day of the week.
    case wednesday
    /// The fourth day of the week.
    case thursday
    /// The fifth day of the week.
    case friday
    /// The sixth day of the week.
    case saturday
    /// The seventh day of the week.
    case sunday

    /// Reads a lower-case English name such as `monday`.
    public init?(_ text: String) {
        guard let day = Self.allCases.first(where: { $0.name == text }) else { return nil }
        self = day
    }

    /// The lower-case English name.
    public var name: String {
        switch self {
        case .monday: return "monday"
        case .tuesday: return "tuesday"
        case .wednesday: return "wednesday"
        case .thursday: return "thursday"
        case .friday: return "friday"
        case .saturday: return "saturday"
        case .sunday: return "sunday"
        }
    }

    /// The first two letters of the name, as opening hours write it.
    var abbreviation: String { String(name.prefix(2)) }

    /// Orders the days from Monday to Sunday.
    public static func < (left: Weekday, right: Weekday) -> Bool {
        left.rawValue < right.rawValue
    }
}
