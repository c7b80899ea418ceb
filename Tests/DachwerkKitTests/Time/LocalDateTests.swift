import DachwerkKit
import Foundation
import Testing

@Suite struct LocalDateTests {
    @Test(arguments: [
        "", "2026-5-03", "2026-05-3", "26-05-03", "2026/05/03", "2026-05-03T", " 2026-05-03",
        "2026-02-29", "2026-04-31", "2026-00-10", "2026-13-10", "2026-05-00", "2026-05-32",
        "0000-01-01", "1900-02-29", "2100-02-29", "-026-05-03", "２０２６-05-03",
        "2026-05-03\u{0}", "2026-05-03\n",
    ])
    func `text that is no date is refused`(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test(arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "9999-12-31"])
    func `a date reads back from its text`(text: String) {
        #expect(LocalDate(text)?.description == text)
    }

    @Test func `parts and day numbers outside the calendar are refused`() {
        #expect(LocalDate(year: .max, month: 1, day: 1) == nil)
        #expect(LocalDate(year: 2026, month: .min, day: 1) == nil)
        #expect(LocalDate(year: 2026, month: 2, day: .max) == nil)
        #expect(LocalDate(dayNumber: LocalDate.first.dayNumber - 1) == nil)
        #expect(LocalDate(dayNumber: LocalDate.last.dayNumber + 1) == nil)
        #expect(LocalDate(dayNumber: 0)?.description == "1970-01-01")
        #expect(LocalDate.first.description == "0001-01-01")
        #expect(LocalDate.last.description == "9999-12-31")
    }

    @Test func `every day of 9999 years follows the one before it`() throws {
        var expected = (year: 1, month: 1, day: 1)
        var weekday = Weekday.monday.rawValue
        for number in LocalDate.first.dayNumber...LocalDate.last.dayNumber {
            guard let date = LocalDate(dayNumber: number), date.year == expected.year,
                date.month == expected.month, date.day == expected.day,
                date.weekday.rawValue == weekday,
                LocalDate(year: date.year, month: date.month, day: date.day) == date
            else {
                Issue.record("day number \(number) is not \(expected)")
                return
            }
            weekday = weekday % 7 + 1
            let isLeap =
                expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            expected.day += 1
            if expected.day > lengths[expected.month - 1] {
                expected.day = 1
                expected.month += 1
            }
            if expected.month > 12 {
                expected.month = 1
                expected.year += 1
            }
        }
        #expect(expected.year == 10_000)
    }

    @Test func `dates agree with the calendar of Foundation`() throws {
        var generator = SeededGenerator(timeTest: "dates against Foundation")
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        // Foundation changes to the Julian calendar before October 1582.
        let start = try date("1583-01-01").dayNumber
        for _ in 0..<2_000 {
            let number = Int32.random(in: start...LocalDate.last.dayNumber, using: &generator)
            let ours = try #require(LocalDate(dayNumber: number))
            let theirs = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: theirs)
            #expect(parts.year == ours.year && parts.month == ours.month && parts.day == ours.day)
            #expect(parts.weekday == ours.weekday.rawValue % 7 + 1)
        }
    }

    @Test func `adding months agrees with the calendar of Foundation`() throws {
        var generator = SeededGenerator(timeTest: "months against Foundation")
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let range = try date("1700-01-01").dayNumber...date("9000-01-01").dayNumber
        for _ in 0..<2_000 {
            let ours = try #require(
                LocalDate(dayNumber: Int32.random(in: range, using: &generator)))
            let months = Int.random(in: -500...500, using: &generator)
            // Foundation's own addition of negative months may miss the end of February, so it
            // is asked for the first day and the length of the month instead.
            let first = try #require(
                calendar.date(
                    from: DateComponents(year: ours.year, month: ours.month + months, day: 1)))
            let length = try #require(calendar.range(of: .day, in: .month, for: first)).count
            let days = Int(first.timeIntervalSince1970 / 86_400) + min(ours.day, length) - 1
            let label: Comment = "\(ours) and \(months) months"
            #expect(Int(ours.adding(months: months).dayNumber) == days, label)
        }
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-12-31", 2, "2027-02-28"),
        ("2026-05-31", 0, "2026-05-31"), ("2026-01-15", -1, "2025-12-15"),
        ("2026-05-31", 12, "2027-05-31"), ("2024-02-29", 48, "2028-02-29"),
        ("0001-01-15", -1, "0001-01-01"), ("9999-12-15", 1, "9999-12-31"),
    ])
    func `adding months stays in the month`(start: String, months: Int, end: String) throws {
        #expect(try date(start).adding(months: months) == date(end))
    }

    @Test func `29 February plus a year is 28 February, plus four years 29 February`() throws {
        #expect(try date("2024-02-29").adding(years: 1) == date("2025-02-28"))
        #expect(try date("2024-02-29").adding(years: 4) == date("2028-02-29"))
        #expect(try date("2024-02-29").adding(days: 1) == date("2024-03-01"))
        #expect(try date("2023-02-28").adding(days: 1) == date("2023-03-01"))
        #expect(try date("2024-03-01").days(until: date("2024-02-28")) == -2)
    }

    @Test(arguments: [Int.min, Int.max, 4_000_000, -4_000_000])
    func `date arithmetic stops at the first and last date`(amount: Int) throws {
        let limit = amount < 0 ? LocalDate.first : .last
        for start in [LocalDate.first, try date("2026-05-03"), .last] {
            #expect(start.adding(days: amount) == limit)
            #expect(start.adding(months: amount) == limit)
            #expect(start.adding(years: amount) == limit)
        }
    }

    @Test func `weekdays have names and an order`() throws {
        #expect(Weekday.allCases.map { Weekday($0.name) } == Weekday.allCases)
        #expect(Weekday.monday < .sunday)
        #expect(try date("2026-05-03").weekday == .sunday)
        for text in ["Monday", "mo", "", "montag", "monday "] {
            #expect(Weekday(text) == nil)
        }
    }

    @Test func `times reach from 00:00 to 24:00`() throws {
        #expect(LocalTime("00:00") == .startOfDay)
        #expect(LocalTime("24:00") == .endOfDay)
        #expect(LocalTime("09:05")?.minute == 545)
        #expect(LocalTime("09:05")?.description == "09:05")
        #expect(LocalTime(hour: 24, minute: 0)?.description == "24:00")
        #expect(LocalTime(minute: 1_440) == .endOfDay)
        for text in ["", "9:05", "09:5", "24:01", "25:00", "09:60", "09:05:00", "-1:00", "09.05"] {
            #expect(LocalTime(text) == nil, "\(text)")
        }
        #expect(LocalTime(minute: 1_441) == nil)
        #expect(LocalTime(minute: -1) == nil)
        #expect(LocalTime(hour: .max, minute: .min) == nil)
    }
}
