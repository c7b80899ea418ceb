import DachwerkKit
import Testing

/// How long a place is open without a break.
@Suite struct OpeningStretchTests {
    private func calendar(_ text: String) throws -> OpeningCalendar {
        try OpeningCalendar(zone: zone("Europe/Berlin"), hours: hours(text), land: nil)
    }

    private static let hour: Int64 = 3_600_000

    @Test func `a period is open throughout, or first closed at a moment of it`() throws {
        let house = try calendar("mo-fr 09:00-12:00,13:00-17:00")
        // The clock in Berlin is an hour ahead in January; the twelfth is a Monday.
        func firstClosed(_ text: String) throws -> String? {
            try house.firstClosed(in: period(text)).map(\.description)
        }
        #expect(try firstClosed("2026-01-12T08:00:00Z/2026-01-12T11:00:00Z") == nil)
        #expect(
            try firstClosed("2026-01-12T08:00:00Z/2026-01-12T13:00:00Z")
                == "2026-01-12T11:00:00.000Z")
        #expect(
            try firstClosed("2026-01-12T07:00:00Z/2026-01-12T09:00:00Z")
                == "2026-01-12T07:00:00.000Z")
        #expect(
            try firstClosed("2026-01-12T16:00:00Z/2026-01-12T17:00:00Z")
                == "2026-01-12T16:00:00.000Z", "The closing itself is no time to stay.")
        let always = try calendar("mo-su 00:00-24:00")
        let long = try period("2026-03-28T00:00:00Z/2026-04-28T00:00:00Z")
        #expect(always.firstClosed(in: long) == nil, "Midnights and a change of the clocks.")
    }

    @Test func `the first stretch that is long enough is found, over midnight too`() throws {
        let house = try calendar("mo 20:00-24:00; tu 00:00-02:00,09:00-12:00")
        let monday = try instant("2026-01-12T00:00:00Z")
        let six = try #require(house.stretch(lasting: 6 * Self.hour, notBefore: monday))
        #expect(six.description == "2026-01-12T19:00:00.000Z/2026-01-13T01:00:00.000Z")
        #expect(house.stretch(lasting: 7 * Self.hour, notBefore: monday) == nil)
        let late = try instant("2026-01-12T22:30:00Z")
        let three = try #require(house.stretch(lasting: 3 * Self.hour, notBefore: late))
        #expect(three.description == "2026-01-13T08:00:00.000Z/2026-01-13T11:00:00.000Z")
        let never = try calendar("closed")
        #expect(never.stretch(lasting: 1, notBefore: monday) == nil)
        #expect(
            try never.firstClosed(in: period("2026-01-12T08:00:00Z/2026-01-12T09:00:00Z")) != nil)
    }
}
