/// Integer arithmetic of the proleptic Gregorian calendar.
///
/// The two conversions follow Howard Hinnant's "chrono-compatible low-level date algorithms":
/// a year that begins on 1 March puts the leap day last, so no month needs a special case.
enum CivilCalendar {
    /// 0001-01-01, counted in days from 1970-01-01.
    static let firstDay: Int32 = -719_162
    /// 9999-12-31, counted in days from 1970-01-01.
    static let lastDay: Int32 = 2_932_896
    /// The length of a calendar day without a change of the clocks.
    static let millisecondsPerDay: Int64 = 86_400_000
    /// The length of a minute.
    static let millisecondsPerMinute: Int64 = 60_000

    /// Days from 1970-01-01 to a date that is known to exist.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.dividedDown(by: 400)
        let yearOfEra = shifted - era * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
    }

    /// The date that lies a number of days after 1970-01-01.
    static func date(dayNumber: Int32) -> (year: Int, month: Int, day: Int) {
        let shifted = Int(dayNumber) + 719_468
        let era = shifted.dividedDown(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, day)
    }

    /// The number of days of a month, 28 to 31.
    static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: return isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    /// Says whether a year has a 29 February.
    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension FixedWidthInteger {
    /// The quotient rounded towards negative infinity; the divisor is a positive constant.
    func dividedDown(by divisor: Self) -> Self {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }

    /// The remainder that belongs to `dividedDown(by:)`, never negative.
    func remainderDown(by divisor: Self) -> Self {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
