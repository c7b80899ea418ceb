import DachwerkKit
import Testing

@Suite struct RecurrenceTests {
    private func days(_ recurrence: Recurrence, _ limit: Int = 100) -> [String] {
        recurrence.days(atMost: limit).map(\.description)
    }

    @Test func `weeks follow each other from the first day to an end or a number`() throws {
        let start = try date("2026-12-23")
        #expect(
            days(Recurrence(from: start, .weekly, every: 2, count: 3))
                == ["2026-12-23", "2027-01-06", "2027-01-20"])
        #expect(
            try days(Recurrence(from: start, .weekly, until: date("2027-01-06")))
                == ["2026-12-23", "2026-12-30", "2027-01-06"])
        #expect(days(Recurrence(from: start, .weekly, every: 0), 2).last == "2026-12-30")
        #expect(days(Recurrence(from: start, .weekly, count: 0)).isEmpty)
        #expect(days(Recurrence(from: start, .weekly), -1).isEmpty)
    }

    @Test func `a weekday keeps its place in the month, and a fifth one is not made up`() throws {
        #expect(
            try days(Recurrence(from: date("2026-06-09"), .monthlyWeekday, count: 4))
                == ["2026-06-09", "2026-07-14", "2026-08-11", "2026-09-08"])
        #expect(
            try days(Recurrence(from: date("2026-01-30"), .monthlyWeekday, count: 4))
                == ["2026-01-30", "2026-05-29", "2026-07-31", "2026-10-30"])
        #expect(
            try days(Recurrence(from: date("2026-01-05"), .monthlyWeekday, every: 6, count: 3))
                == ["2026-01-05", "2026-07-06", "2027-01-04"])
    }

    @Test func `the last weekday of a month may be its fourth or its fifth`() throws {
        #expect(
            try days(Recurrence(from: date("2026-01-30"), .monthlyLastWeekday, count: 4))
                == ["2026-01-30", "2026-02-27", "2026-03-27", "2026-04-24"])
        #expect(
            try days(Recurrence(from: date("2026-01-02"), .monthlyLastWeekday, count: 1))
                == ["2026-01-30"], "It begins with the first day that the rhythm hits.")
        #expect(
            try days(
                Recurrence(
                    from: date("2026-01-31"), .monthlyLastWeekday, until: date("2026-02-28")))
                == ["2026-01-31", "2026-02-28"])
    }

    @Test func `at the end of the calendar there is an end`() throws {
        #expect(try days(Recurrence(from: date("9999-12-25"), .weekly)) == ["9999-12-25"])
        let late = try Recurrence(from: date("9999-10-29"), .monthlyWeekday).days(atMost: 10)
        #expect(late.count == 2, "The fifth Friday of October, and that of December.")
    }

    @Test func `every day of a rhythm is on the weekday of the first, and they rise`() throws {
        for rhythm in Recurrence.Rhythm.allCases {
            for offset in 0..<31 {
                let start = try date("2026-01-01").adding(days: offset)
                let found = Recurrence(from: start, rhythm).days(atMost: 30)
                #expect(found.count == 30)
                #expect(found.allSatisfy { $0.weekday == start.weekday && $0 >= start })
                #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
            }
        }
    }
}
