import DachwerkKit
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0),
        ("2026-05-03T12:00:00+02:00", 1_777_802_400_000),
        ("2026-05-03T10:00:00.5Z", 1_777_802_400_500),
        ("2026-05-03T10:00:00.05Z", 1_777_802_400_050),
        ("2026-05-03T10:00:00.123999999Z", 1_777_802_400_123),
        ("2026-05-03T10:00Z", 1_777_802_400_000),
        ("2026-05-03t10:00:00z", 1_777_802_400_000),
        ("2026-05-03T06:30:00-03:30", 1_777_802_400_000),
        ("1969-12-31T23:59:59.999Z", -1),
        ("2024-02-29T00:00:00Z", 1_709_164_800_000),
        ("0001-01-01T00:00:00Z", -62_135_596_800_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ])
    func `text with an offset becomes an instant`(text: String, milliseconds: Int64) {
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-05-03", "2026-05-03T10:00:00", "2026-05-03 10:00:00Z", "2026-05-03T10Z",
        "2026-5-3T10:00:00Z", "2026-05-03T10:00:00.Z", "2026-05-03T10:00:00.1234567890Z",
        "2026-05-03T10:00:00,5Z", "2026-05-03T24:00:00Z", "2026-05-03T10:60:00Z",
        "2026-06-30T23:59:60Z", "2026-02-29T10:00:00Z", "2026-13-01T10:00:00Z",
        "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "+2026-05-03T10:00:00Z",
        "2026-05-03T10:00:00+2", "2026-05-03T10:00:00+0200", "2026-05-03T10:00:00+24:00",
        "2026-05-03T10:00:00+02:60", "2026-05-03T10:00:00Z ", " 2026-05-03T10:00:00Z",
        "2026-05-03T10:00:00ZZ", "2026-05-03T10:00:00Z\u{0}", "２０２６-05-03T10:00:00Z",
        "2026-05-03T10:00:00Z\u{301}", "2026-05-03T10.5:00Z", "2026-05-03T10:00.5Z",
        "0001-01-01T00:00:00+01:00", "9999-12-31T23:30:00-01:00",
    ])
    func `text that is no date and time with an offset is refused`(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func `the description has 24 characters, reads back, and sorts like time`() throws {
        var generator = SeededGenerator(timeTest: "instants as text")
        var earlier = Instant.distantPast
        let limits = Instant.distantPast.milliseconds...Instant.distantFuture.milliseconds
        for _ in 0..<2_000 {
            let instant = Instant(milliseconds: Int64.random(in: limits, using: &generator))
            #expect(instant.description.utf8.count == 24)
            #expect(Instant(instant.description) == instant)
            #expect((earlier < instant) == (earlier.description < instant.description))
            earlier = instant
        }
        #expect(try instant("2026-05-03T12:00:00+02:00").description == "2026-05-03T10:00:00.000Z")
        #expect(Instant.distantPast.description == "0001-01-01T00:00:00.000Z")
        #expect(Instant.distantFuture.description == "9999-12-31T23:59:59.999Z")
        #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    }

    @Test func `the description can be appended to bytes`() {
        var bytes = Array("at ".utf8)
        Instant(milliseconds: 0).appendDescription(to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "at 1970-01-01T00:00:00.000Z")
    }

    @Test(arguments: [Int.min, Int.min + 1, -1, 0, 1, Int.max - 1, Int.max])
    func `arithmetic stops at the limits instead of overflowing`(amount: Int) {
        for start in [Instant.distantPast, Instant(milliseconds: 0), .distantFuture] {
            let results = [
                start.adding(milliseconds: Int64(amount)), start.adding(minutes: amount),
                start.adding(hours: amount), start.adding(days: amount),
                Instant(milliseconds: Int64(amount)),
            ]
            for result in results {
                #expect(Instant.distantPast <= result && result <= .distantFuture)
                #expect(amount < 0 ? result <= max(start, result) : result >= .distantPast)
            }
        }
        #expect(Instant.distantFuture.adding(days: 1) == .distantFuture)
        #expect(Instant.distantPast.adding(hours: -1) == .distantPast)
    }

    @Test func `units add up`() throws {
        let start = try instant("2026-05-03T10:00:00Z")
        #expect(start.adding(days: 1) == start.adding(hours: 24))
        #expect(start.adding(hours: -1) == start.adding(minutes: -60))
        #expect(start.adding(minutes: 1) == start.adding(milliseconds: 60_000))
        #expect(start.milliseconds(until: start.adding(minutes: 2)) == 120_000)
        #expect(start.adding(minutes: 2).milliseconds(until: start) == -120_000)
        #expect(Instant.distantPast.milliseconds(until: .distantFuture) > 0)
    }

    @Test func `the system clock tells a time of this century`() throws {
        let now = SystemClock().now()
        #expect(try now > instant("2025-01-01T00:00:00Z"))
        #expect(try now < instant("2100-01-01T00:00:00Z"))
    }
}
