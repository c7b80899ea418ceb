import Foundation

/// A point in time in UTC, exact to the millisecond.
///
/// Instants reach from the first moment of year 1 to the last of year 9999. Arithmetic stops at
/// these limits instead of overflowing, so no input can make it trap.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The earliest instant: 0001-01-01T00:00:00.000Z.
    public static let distantPast = Instant(milliseconds: .min)

    /// The latest instant: 9999-12-31T23:59:59.999Z.
    public static let distantFuture = Instant(milliseconds: .max)

    private static let first = Int64(CivilCalendar.firstDay) * CivilCalendar.millisecondsPerDay
    private static let last =
        Int64(CivilCalendar.lastDay + 1) * CivilCalendar.millisecondsPerDay - 1

    /// Creates an instant; a number outside the years 1 to 9999 becomes the nearest limit.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.first), Self.last)
    }

    /// Orders instants by time.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant that lies a number of milliseconds later, or earlier if it is negative.
    public func adding(milliseconds amount: Int64) -> Instant {
        let (sum, overflow) = milliseconds.addingReportingOverflow(amount)
        if overflow { return amount < 0 ? .distantPast : .distantFuture }
        return Instant(milliseconds: sum)
    }

    /// The instant that lies a number of minutes later.
    public func adding(minutes: Int) -> Instant {
        adding(minutes, times: CivilCalendar.millisecondsPerMinute)
    }

    /// The instant that lies a number of hours later.
    public func adding(hours: Int) -> Instant {
        adding(hours, times: 60 * CivilCalendar.millisecondsPerMinute)
    }

    /// The instant that lies a number of times 24 hours later, whatever the clocks do meanwhile.
    ///
    /// For "the same time tomorrow" go through a `Zone` and a `LocalDate`.
    public func adding(days: Int) -> Instant {
        adding(days, times: CivilCalendar.millisecondsPerDay)
    }

    /// The milliseconds from this instant to another one; negative if the other is earlier.
    public func milliseconds(until other: Instant) -> Int64 {
        other.milliseconds - milliseconds
    }

    private func adding(_ count: Int, times unit: Int64) -> Instant {
        let (amount, overflow) = Int64(count).multipliedReportingOverflow(by: unit)
        if overflow { return count < 0 ? .distantPast : .distantFuture }
        return adding(milliseconds: amount)
    }
}

// MARK: - Text

extension Instant {
    /// Reads an RFC 3339 date and time such as `2026-05-03T12:00:00+02:00`.
    ///
    /// The offset is `Z` or `±hh:mm` and never missing. Seconds may be left out; a fraction has
    /// up to nine digits, of which the first three count. Leap seconds are refused, because UTC
    /// in milliseconds has no place for them.
    public init?(_ text: String) {
        if let stored = Self.stored(text.utf8) {
            self = stored
            return
        }
        var reader = TimeTextReader(text)
        guard let date = reader.date(), reader.take(letter: "T"),
            let hour = reader.digits(2), hour < 24, reader.take(TimeText.colon),
            let minute = reader.digits(2), minute < 60
        else { return nil }
        var millisecondsOfMinute = 0
        if reader.take(TimeText.colon) {
            guard let second = reader.digits(2), second < 60 else { return nil }
            millisecondsOfMinute = second * 1_000
            if reader.take(TimeText.point) {
                guard let fraction = reader.fractionAsMilliseconds() else { return nil }
                millisecondsOfMinute += fraction
            }
        }
        guard let offset = Self.offsetMinutes(&reader), reader.isAtEnd else { return nil }
        let minutes = Int64(date.dayNumber) * 1_440 + Int64(hour * 60 + minute - offset)
        let exact = minutes * CivilCalendar.millisecondsPerMinute + Int64(millisecondsOfMinute)
        guard exact >= Self.first, exact <= Self.last else { return nil }
        milliseconds = exact
    }

    /// Whether bytes are an instant in the one form in which instants are written.
    package static func isStored(_ utf8: ArraySlice<UInt8>) -> Bool {
        stored(utf8) != nil
    }

    /// Reads the one form in which instants are written; `nil` for every other form.
    private static func stored(_ utf8: some Collection<UInt8>) -> Instant? {
        guard utf8.count == 24 else { return nil }
        var (year, month, day, minutes, milliseconds) = (0, 0, 0, 0, 0)
        var (hour, second) = (0, 0)
        for (position, byte) in utf8.enumerated() {
            switch position {
            case 4, 7: guard byte == TimeText.hyphen else { return nil }
            case 10: guard byte == UInt8(ascii: "T") else { return nil }
            case 13, 16: guard byte == TimeText.colon else { return nil }
            case 19: guard byte == TimeText.point else { return nil }
            case 23: guard byte == UInt8(ascii: "Z") else { return nil }
            default:
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                let digit = Int(byte - 0x30)
                switch position {
                case 0..<4: year = year * 10 + digit
                case 5..<7: month = month * 10 + digit
                case 8..<10: day = day * 10 + digit
                case 11..<13: hour = hour * 10 + digit
                case 14..<16: minutes = minutes * 10 + digit
                case 17..<19: second = second * 10 + digit
                default: milliseconds = milliseconds * 10 + digit
                }
            }
        }
        guard hour < 24, minutes < 60, second < 60,
            let date = LocalDate(year: year, month: month, day: day)
        else { return nil }
        let minute = Int64(date.dayNumber) * 1_440 + Int64(hour * 60 + minutes)
        let exact =
            minute * CivilCalendar.millisecondsPerMinute + Int64(second * 1_000 + milliseconds)
        guard exact >= first, exact <= last else { return nil }
        return Instant(milliseconds: exact)
    }

    private static func offsetMinutes(_ reader: inout TimeTextReader) -> Int? {
        if reader.take(letter: "Z") { return 0 }
        let isWest = reader.next == TimeText.hyphen
        guard reader.take(TimeText.hyphen) || reader.take(UInt8(ascii: "+")),
            let hours = reader.digits(2), hours < 24, reader.take(TimeText.colon),
            let minutes = reader.digits(2), minutes < 60
        else { return nil }
        return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
    }

    /// RFC 3339 in UTC with milliseconds: 24 characters that sort as text like the instants.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        appendDescription(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the 24 ASCII bytes of `description`, for writers that need no `String` between.
    public func appendDescription(to bytes: inout [UInt8]) {
        let day = milliseconds.dividedDown(by: CivilCalendar.millisecondsPerDay)
        let rest = Int(milliseconds - day * CivilCalendar.millisecondsPerDay)
        TimeText.append(LocalDate(clampingDayNumber: day), to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        TimeText.append(minuteOfDay: rest / 60_000, to: &bytes)
        bytes.append(TimeText.colon)
        TimeText.append(rest / 1_000 % 60, width: 2, to: &bytes)
        bytes.append(TimeText.point)
        TimeText.append(rest % 1_000, width: 3, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
    }
}

/// A source of the current time, handed in so that every test can be replayed.
public protocol PlatformClock: Sendable {
    /// The current instant.
    func now() -> Instant
}

/// The clock of the machine.
public struct SystemClock: PlatformClock {
    /// Creates the clock.
    public init() {}

    /// The current instant as the machine knows it.
    public func now() -> Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }
}
