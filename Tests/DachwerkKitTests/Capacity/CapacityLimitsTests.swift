import DachwerkKit
import Testing

@Suite struct CapacityLimitsTests {
    private let berlin: Zone

    init() throws {
        berlin = try #require(Zone("Europe/Berlin"))
    }

    private func limits(
        shortest: Int = 0, longest: Int = 336, lead: Int = 0, ahead: Int = 365
    ) -> CapacityLimits {
        CapacityLimits(
            zone: berlin, shortestHours: shortest, longestHours: longest, leadHours: lead,
            daysAhead: ahead)
    }

    private func moment(_ text: String) throws -> Instant {
        try #require(Instant("\(text):00Z"))
    }

    @Test func `whole days end at the same time of the clock in both nights of the change`() throws
    {
        let week = limits(longest: 168)
        #expect(
            week.longestEnd(from: try moment("2027-10-27T08:00"))
                == (try moment("2027-11-03T09:00")))
        #expect(
            week.longestEnd(from: try moment("2027-03-24T09:00"))
                == (try moment("2027-03-31T08:00")))
        let day = limits(shortest: 24)
        #expect(
            day.shortestEnd(from: try moment("2027-03-27T11:00"))
                == (try moment("2027-03-28T10:00")))
    }

    @Test func `what is left of whole days passes hour by hour`() throws {
        let night = try moment("2027-03-27T23:00")
        #expect(limits(longest: 3).longestEnd(from: night) == night.adding(hours: 3))
        let half = limits(longest: 36).longestEnd(from: try moment("2027-03-27T11:00"))
        #expect(half == (try moment("2027-03-28T22:00")))
        let odd = try moment("2027-03-27T11:00").adding(milliseconds: 12_345)
        let end = limits(longest: 24).longestEnd(from: odd)
        #expect(end == (try moment("2027-03-28T10:00")).adding(milliseconds: 12_345))
    }

    @Test func `each limit is named, the past first`() throws {
        let now = try moment("2027-05-03T08:00")
        let tight = limits(shortest: 2, longest: 24, lead: 48, ahead: 30)
        func obstacle(_ start: String, _ end: String) throws -> CapacityAnswer.Obstacle? {
            let period = try #require(Period(start: moment(start), end: moment(end)))
            return tight.obstacle(period, now: now)
        }
        #expect(try obstacle("2027-05-02T08:00", "2027-05-10T08:00") == .past)
        #expect(try obstacle("2027-05-05T07:59", "2027-05-05T12:00") == .tooSoon)
        #expect(try obstacle("2027-05-05T08:00", "2027-05-05T12:00") == nil)
        #expect(try obstacle("2027-06-02T21:00", "2027-06-02T23:00") == nil)
        #expect(try obstacle("2027-06-02T22:00", "2027-06-03T02:00") == .tooFarAhead)
        #expect(try obstacle("2027-05-05T08:00", "2027-05-05T09:59") == .tooShort)
        #expect(try obstacle("2027-05-05T08:00", "2027-05-06T08:01") == .tooLong)
    }

    @Test func `a full day lets nothing start or end, and one visit left is too few for both`()
        throws
    {
        let now = try moment("2027-05-01T08:00")
        let days = ["2027-05-05": 0, "2027-05-06": 1].map {
            (LocalDate($0.key) ?? .first, $0.value)
        }
        let limits = CapacityLimits(
            zone: berlin, shortestHours: 0, longestHours: 336, leadHours: 0, daysAhead: 365,
            visitsLeft: Dictionary(uniqueKeysWithValues: days))
        func obstacle(_ start: String, _ end: String) throws -> CapacityAnswer.Obstacle? {
            let period = try #require(Period(start: moment(start), end: moment(end)))
            return limits.obstacle(period, now: now)
        }
        #expect(try obstacle("2027-05-04T08:00", "2027-05-05T08:00") == .dayFull)
        #expect(try obstacle("2027-05-06T08:00", "2027-05-06T12:00") == .dayFull)
        #expect(try obstacle("2027-05-06T08:00", "2027-05-07T08:00") == nil)
        #expect(try obstacle("2027-05-04T08:00", "2027-05-07T08:00") == nil)
    }

    @Test func `openings are found on both sides of an instant`() throws {
        let hours = try #require(WeeklyHours("mo-fr 10:00-16:00"))
        let calendar = OpeningCalendar(zone: berlin, hours: hours, land: nil)
        let saturday = try moment("2027-05-08T08:00")
        #expect(calendar.lastOpening(notAfter: saturday) == (try moment("2027-05-07T14:00")))
        #expect(calendar.firstOpening(notBefore: saturday) == (try moment("2027-05-10T08:00")))
        let closing = try moment("2027-05-07T14:00")
        #expect(calendar.lastOpening(notAfter: closing) == closing)
        #expect(calendar.firstOpening(notBefore: closing) == closing)
        let never = try #require(OpeningException(date: .first, "10:00-12:00"))
        let empty = OpeningCalendar(
            zone: berlin, hours: hours, land: nil,
            closures: [Closure(span: try #require(DateSpan(from: .first, until: nil)), reason: "")],
            exceptions: [never])
        #expect(empty.lastOpening(notAfter: saturday) == nil)
        #expect(empty.firstOpening(notBefore: saturday) == nil)
    }
}
