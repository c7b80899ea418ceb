import DachwerkKit
import Testing

@Suite struct OpeningCalendarTests {
    private func calendar(
        _ text: String, land: Land? = nil, closures: [Closure] = [],
        exceptions: [OpeningException] = []
    ) throws -> OpeningCalendar {
        try OpeningCalendar(
            zone: zone("Europe/Berlin"), hours: hours(text), land: land, closures: closures,
            exceptions: exceptions)
    }

    @Test func `a place is closed for a holiday, a closure or its week, and says which`() throws {
        let summer = Closure(span: try span("2026-07-27", "2026-08-07"), reason: "Sommerpause")
        let house = try calendar("mo-fr 09:00-17:00", land: .saarland, closures: [summer])
        let holiday = try #require(try house.whyClosed(date("2026-06-04")))
        #expect(holiday.code == "holiday" && holiday.name == "Fronleichnam")
        #expect(holiday.holiday?.englishName == "Corpus Christi")
        let pause = try #require(try house.whyClosed(date("2026-08-07")))
        #expect(pause.code == "closure" && pause.name == "Sommerpause")
        let weekend = try #require(try house.whyClosed(date("2026-06-06")))
        #expect(weekend.code == "weekday" && weekend.name == "saturday")
        #expect(try house.whyClosed(date("2026-06-05")) == nil)
        #expect(try house.isOpeningDay(date("2026-08-10")))
        #expect(try house.openings(on: date("2026-06-04")).isEmpty)
        // The Saturday of German Unity Day is closed twice; the holiday is the better answer.
        #expect(try house.whyClosed(date("2026-10-03"))?.code == "holiday")
    }

    @Test func `4 June 2026 is open in Bremen, closed in Saarland, open where no Land counts`()
        throws
    {
        let corpusChristi = try date("2026-06-04")
        #expect(try calendar("mo-fr 09:00-17:00", land: .bremen).isOpeningDay(corpusChristi))
        #expect(try !calendar("mo-fr 09:00-17:00", land: .saarland).isOpeningDay(corpusChristi))
        #expect(try calendar("mo-fr 09:00-17:00").isOpeningDay(corpusChristi))
    }

    @Test func `an exception opens a holiday, a closure and a weekend`() throws {
        let holiday = try date("2026-05-01")
        let sunday = try date("2026-05-03")
        let house = try calendar(
            "mo-fr 09:00-17:00", land: .bremen,
            closures: [Closure(span: span("2026-04-27", "2026-05-10"), reason: "Umbau")],
            exceptions: [
                #require(OpeningException(date: holiday, "12:00-14:00")),
                #require(OpeningException(date: sunday, "08:00-09:00")),
                #require(OpeningException(date: sunday, "10:00-11:00")),
            ])
        #expect(
            try house.openings(on: holiday) == [
                period("2026-05-01T10:00:00Z/2026-05-01T12:00:00Z")
            ])
        #expect(
            try house.openings(on: sunday) == [
                period("2026-05-03T08:00:00Z/2026-05-03T09:00:00Z")
            ])
        #expect(try house.whyClosed(date("2026-05-04"))?.code == "closure")
    }

    @Test func `the closing instant counts only on request`() throws {
        let house = try calendar("mo 10:00-12:00; tu 18:00-24:00")
        let closing = try instant("2026-05-04T12:00:00+02:00")
        #expect(try house.isOpen(at: instant("2026-05-04T10:00:00+02:00")))
        #expect(try !house.isOpen(at: instant("2026-05-04T09:59:59.999+02:00")))
        #expect(!house.isOpen(at: closing))
        #expect(house.isOpen(at: closing, includingClosing: true))
        #expect(!house.isOpen(at: closing.adding(milliseconds: 1), includingClosing: true))
        let midnight = try instant("2026-05-06T00:00:00+02:00")
        #expect(!house.isOpen(at: midnight))
        #expect(house.isOpen(at: midnight, includingClosing: true))
    }

    @Test func `the next opening is now if the place is open`() throws {
        let house = try calendar("mo-fr 10:00-12:00,14:00-16:00", land: .bremen)
        func next(_ text: String) throws -> Instant? {
            try house.nextOpening(notBefore: instant(text))
        }
        #expect(
            try next("2026-04-30T11:00:00+02:00") == instant("2026-04-30T11:00:00+02:00"))
        #expect(
            try next("2026-04-30T12:00:00+02:00") == instant("2026-04-30T14:00:00+02:00"))
        #expect(
            try next("2026-04-30T16:00:00+02:00") == instant("2026-05-04T10:00:00+02:00"))
        #expect(
            try next("2026-04-30T03:00:00+02:00") == instant("2026-04-30T10:00:00+02:00"))
    }

    @Test func `openings follow the clocks through both changes`() throws {
        let always = try OpeningCalendar(zone: zone("Europe/Berlin"), hours: .always, land: nil)
        let spring = try #require(try always.openings(on: date("2026-03-29")).first)
        let autumn = try #require(try always.openings(on: date("2026-10-25")).first)
        #expect(spring.durationMilliseconds == 23 * 3_600_000)
        #expect(autumn.durationMilliseconds == 25 * 3_600_000)
        let night = try calendar("sa-su 02:00-03:00")
        #expect(try night.openings(on: date("2026-03-29")).isEmpty)
        #expect(
            try night.openings(on: date("2026-10-25")).first?.durationMilliseconds == 7_200_000)
    }

    @Test func `opening days are counted strictly after a date`() throws {
        let house = try calendar("mo-fr 09:00-17:00", land: .bremen)
        let thursday = try date("2026-04-30")
        #expect(try house.openingDay(1, after: thursday) == date("2026-05-04"))
        #expect(try house.openingDay(2, after: thursday) == date("2026-05-05"))
        #expect(try house.openingDay(1, after: date("2026-05-03")) == date("2026-05-04"))
        for n in [Int.min, -1, 0, 1_001, Int.max] {
            #expect(house.openingDay(n, after: thursday) == nil)
        }
    }

    @Test func `a place that never opens gets an answer`() throws {
        let never = try calendar("closed")
        let start = try instant("2026-05-03T10:00:00Z")
        #expect(never.nextOpening(notBefore: start) == nil)
        #expect(never.openingDay(1, after: try date("2026-05-03")) == nil)
        #expect(never.deadline(workingDays: 0, from: start) == nil)
        #expect(never.deadline(workingMinutes: 1, from: start) == nil)
        #expect(never.endOfMaintenance(openingDays: 1, returned: start) == nil)
        let all = try #require(Period(start: .distantPast, end: .distantFuture))
        #expect(never.workingMinutes(in: all) == 0)
    }

    @Test func `the ends of the calendar get an answer too`() throws {
        let always = try OpeningCalendar(zone: zone("Europe/Berlin"), hours: .always, land: nil)
        #expect(always.openingDay(1, after: .last) == nil)
        #expect(always.deadline(workingDays: 1, from: .distantFuture) == nil)
        #expect(always.deadline(workingMinutes: 1_000_000, from: .distantFuture) == nil)
        #expect(always.nextOpening(notBefore: .distantPast) == .distantPast)
        #expect(always.isOpen(at: .distantPast))
    }
}
