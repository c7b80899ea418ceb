import DachwerkKit
import Testing

@Suite struct DeadlineTests {
    private func calendar(_ text: String, land: Land?) throws -> OpeningCalendar {
        try OpeningCalendar(zone: zone("Europe/Berlin"), hours: hours(text), land: land)
    }

    @Test(arguments: ["mo-fr 09:00-17:00", "mo-fr 08:00-16:00", "mo-fr 00:00-24:00"])
    func `WOGE-2: two working days after Thursday 30 April 2026 16:00 are Tuesday 5 May 16:00`(
        hours: String
    ) throws {
        let office = try calendar(hours, land: .bremen)
        let received = try instant("2026-04-30T16:00:00+02:00")
        #expect(
            try office.deadline(workingDays: 2, from: received)
                == instant("2026-05-05T16:00:00+02:00"))
    }

    @Test func `HOR-16: returned Friday 2 May 2025, one opening day of maintenance, free Tuesday`()
        throws
    {
        let store = try calendar("mo-fr 10:00-18:00", land: .saarland)
        let returned = try instant("2025-05-02T15:00:00+02:00")
        let free = try #require(store.endOfMaintenance(openingDays: 1, returned: returned))
        #expect(try free == instant("2025-05-06T00:00:00+02:00"))
        #expect(try instant("2025-05-05T10:00:00+02:00") < free)
        #expect(
            try store.nextOpening(notBefore: free) == instant("2025-05-06T10:00:00+02:00"))
        #expect(store.endOfMaintenance(openingDays: 0, returned: returned) == returned)
        for n in [Int.min, -1, 1_001, Int.max] {
            #expect(store.endOfMaintenance(openingDays: n, returned: returned) == nil)
        }
    }

    @Test(arguments: [
        // received, working days, deadline
        ("2026-04-30T16:00:00+02:00", 0, "2026-04-30T16:00:00+02:00"),
        ("2026-04-30T18:30:00+02:00", 0, "2026-05-04T09:00:00+02:00"),
        ("2026-04-30T18:30:00+02:00", 1, "2026-05-05T09:00:00+02:00"),
        ("2026-05-02T11:00:00+02:00", 1, "2026-05-05T09:00:00+02:00"),
        ("2026-05-04T07:00:00+02:00", 1, "2026-05-05T09:00:00+02:00"),
        ("2026-05-04T10:15:30.250+02:00", 1, "2026-05-05T10:15:30.250+02:00"),
        // Wednesday closes at noon, and Friday pauses from twelve to two.
        ("2026-05-05T16:00:00+02:00", 1, "2026-05-06T12:00:00+02:00"),
        ("2026-05-07T12:30:00+02:00", 1, "2026-05-08T14:00:00+02:00"),
        // The clocks change on 29 March; the time of day stays.
        ("2026-03-27T10:00:00+01:00", 1, "2026-03-30T10:00:00+02:00"),
    ])
    func `a deadline in working days keeps the time of day inside the hours`(
        received: String, days: Int, deadline: String
    ) throws {
        let office = try calendar(
            "mo-tu 09:00-17:00; we 09:00-12:00; th 09:00-17:00; fr 09:00-12:00,14:00-17:00",
            land: .bremen)
        #expect(
            try office.deadline(workingDays: days, from: instant(received)) == instant(deadline))
    }

    @Test func `what arrives at 24:00 belongs to the day that ends`() throws {
        let office = try calendar("th 20:00-24:00; mo 20:00-24:00", land: nil)
        let midnight = try instant("2026-05-01T00:00:00+02:00")
        #expect(
            try office.deadline(workingDays: 1, from: midnight)
                == instant("2026-05-05T00:00:00+02:00"))
    }

    @Test(arguments: [
        ("2026-04-30T16:00:00+02:00", 0, "2026-04-30T16:00:00+02:00"),
        ("2026-04-30T16:00:00+02:00", 60, "2026-04-30T17:00:00+02:00"),
        ("2026-04-30T16:00:00+02:00", 61, "2026-05-04T09:01:00+02:00"),
        ("2026-05-01T12:00:00+02:00", 480, "2026-05-04T17:00:00+02:00"),
        ("2026-05-01T12:00:00+02:00", 0, "2026-05-04T09:00:00+02:00"),
    ])
    func `a deadline in working minutes counts open time only`(
        from: String, minutes: Int, deadline: String
    ) throws {
        let office = try calendar("mo-fr 09:00-17:00", land: .bremen)
        #expect(
            try office.deadline(workingMinutes: minutes, from: instant(from)) == instant(deadline))
    }

    @Test(arguments: [Int.min, -1, 1_000_000_000, Int.max])
    func `a hostile number of days or minutes has no deadline`(n: Int) throws {
        let office = try calendar("mo-fr 09:00-17:00", land: .bremen)
        let start = try instant("2026-05-04T10:00:00Z")
        #expect(office.deadline(workingDays: n, from: start) == nil)
        #expect(office.deadline(workingMinutes: n, from: start) == nil)
    }

    @Test func `working minutes count the open part of a period`() throws {
        let office = try calendar("mo-fr 09:00-17:00", land: .bremen)
        func minutes(_ text: String) throws -> Int {
            try office.workingMinutes(in: period(text))
        }
        #expect(try minutes("2026-04-30T16:00:00+02:00/2026-05-05T16:00:00+02:00") == 960)
        #expect(try minutes("2026-05-01T00:00:00+02:00/2026-05-03T00:00:00+02:00") == 0)
        #expect(try minutes("2026-05-04T09:00:00+02:00/2026-05-04T09:00:59.999+02:00") == 0)
        let always = try OpeningCalendar(zone: zone("Europe/Berlin"), hours: .always, land: nil)
        #expect(
            try always.workingMinutes(
                in: period("2026-03-29T00:00:00+01:00/2026-03-30T00:00:00+02:00")) == 23 * 60)
    }

    @Test func `the working minutes up to a deadline are the minutes asked for`() throws {
        var generator = SeededGenerator(timeTest: "deadlines against working minutes")
        let patterns = [
            "mo-fr 09:00-17:00", "mo 10:00-12:00,14:00-18:00; th 15:00-19:30",
            "mo-su 00:00-24:00", "sa-su 01:30-04:15", "tu 20:00-24:00; we 00:00-02:00",
        ]
        for _ in 0..<400 {
            let pattern = try #require(patterns.randomElement(using: &generator))
            let lands: [Land?] = [nil] + Land.allCases
            let land = try #require(lands.randomElement(using: &generator))
            let office = try calendar(pattern, land: land)
            let offset = Int.random(in: 0..<(10 * 365 * 1_440), using: &generator)
            let start = try instant("2020-01-01T00:00:00Z").adding(minutes: offset)
            let minutes = Int.random(in: 1...20_000, using: &generator)
            let deadline = try #require(office.deadline(workingMinutes: minutes, from: start))
            let label: Comment = "\(pattern), \(start), \(minutes) minutes"
            let whole = try #require(Period(start: start, end: deadline))
            #expect(office.workingMinutes(in: whole) == minutes, label)
            #expect(office.isOpen(at: deadline, includingClosing: true), label)
            let later = try #require(office.deadline(workingMinutes: minutes + 1, from: start))
            #expect(deadline < later, label)
            // Time is additive: the second half begins where the first one ends.
            let half = try #require(office.deadline(workingMinutes: minutes / 2, from: start))
            #expect(
                office.deadline(workingMinutes: minutes - minutes / 2, from: half) == deadline,
                label)
        }
    }

    @Test func `a later start never has an earlier deadline in working days`() throws {
        var generator = SeededGenerator(timeTest: "deadlines in working days")
        let office = try calendar(
            "mo-tu 09:00-17:00; we 09:00-12:00; fr 10:00-12:00,14:00-17:00", land: .bayern)
        for _ in 0..<400 {
            let offset = Int.random(in: 0..<(10 * 365 * 1_440), using: &generator)
            let start = try instant("2020-01-01T00:00:00Z").adding(minutes: offset)
            let later = start.adding(minutes: Int.random(in: 0...5_000, using: &generator))
            let days = Int.random(in: 0...20, using: &generator)
            let first = try #require(office.deadline(workingDays: days, from: start))
            let second = try #require(office.deadline(workingDays: days, from: later))
            #expect(first <= second, "\(start) and \(later), \(days) days")
            #expect(start <= first)
            #expect(office.isOpen(at: first, includingClosing: true), "\(start), \(days) days")
        }
    }
}
