/// Reads the fixed-width parts of dates and times from bytes, front to back.
struct TimeTextReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
    }

    /// Says whether every byte has been read.
    var isAtEnd: Bool { position == bytes.count }

    /// The next byte, left unread.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Reads exactly `count` ASCII digits; `count` is small, so the number cannot overflow.
    mutating func digits(_ count: Int) -> Int? {
        guard bytes.count - position >= count else { return nil }
        var value = 0
        for byte in bytes[position..<position + count] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        position += count
        return value
    }

    /// Reads one expected byte, or leaves the position where it is.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Reads one letter in either case.
    mutating func take(letter upperCase: Unicode.Scalar) -> Bool {
        let upper = UInt8(truncatingIfNeeded: upperCase.value)
        return take(upper) || take(upper | 0x20)
    }

    /// Reads `yyyy-mm-dd`.
    mutating func date() -> LocalDate? {
        guard let year = digits(4), take(TimeText.hyphen), let month = digits(2),
            take(TimeText.hyphen), let day = digits(2)
        else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    /// Reads one to nine digits after the decimal point and keeps the first three.
    mutating func fractionAsMilliseconds() -> Int? {
        var milliseconds = 0
        var count = 0
        while let digit = digits(1) {
            count += 1
            guard count <= 9 else { return nil }
            if count <= 3 { milliseconds = milliseconds * 10 + digit }
        }
        switch count {
        case 0: return nil
        case 1: return milliseconds * 100
        case 2: return milliseconds * 10
        default: return milliseconds
        }
    }
}

/// Writes the fixed-width parts of dates and times.
enum TimeText {
    static let hyphen = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
    static let point = UInt8(ascii: ".")

    /// Appends `value` with leading zeros; `value` must not have more than `width` digits.
    static func append(_ value: Int, width: Int, to bytes: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        var rest = value
        for _ in 0..<width {
            bytes.append(0x30 &+ UInt8(truncatingIfNeeded: rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }

    /// Appends `yyyy-mm-dd`.
    static func append(_ date: LocalDate, to bytes: inout [UInt8]) {
        let civil = CivilCalendar.date(dayNumber: date.dayNumber)
        append(civil.year, width: 4, to: &bytes)
        bytes.append(hyphen)
        append(civil.month, width: 2, to: &bytes)
        bytes.append(hyphen)
        append(civil.day, width: 2, to: &bytes)
    }

    /// Appends `HH:MM`.
    static func append(minuteOfDay minute: Int, to bytes: inout [UInt8]) {
        append(minute / 60, width: 2, to: &bytes)
        bytes.append(colon)
        append(minute % 60, width: 2, to: &bytes)
    }
}
