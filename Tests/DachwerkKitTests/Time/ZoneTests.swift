import DachwerkKit
import Foundation
import Testing

@Suite struct ZoneTests {
    @Test(arguments: [
        "", "Berlin", "europe/berlin", "Europe/BERLIN", "Europe/Berlin ", "GMT+3", "GMT+0300",
        "UTC+1", "+01:00", "PST", "CEST", "Bogus/Zone", "../zoneinfo/Europe/Berlin", "/etc/passwd",
        "SystemV/PST8", "Europe/Berlin\u{0}", "Europe",
    ])
    func `only exact names of zones are known`(identifier: String) {
        #expect(Zone(identifier) == nil)
    }

    @Test(arguments: ["Europe/Berlin", "Europe/Kyiv", "Asia/Kolkata", "UTC", "Etc/UTC", "CET"])
    func `names of the IANA data base are known`(identifier: String) throws {
        #expect(try zone(identifier).identifier == identifier)
        #expect(try zone(identifier) == zone(identifier))
    }

    @Test func `a time that the clocks skip in spring is the first instant after the gap`() throws {
        let berlin = try zone("Europe/Berlin")
        let day = try date("2026-03-29")
        let change = try instant("2026-03-29T01:00:00Z")
        #expect(try berlin.instant(day, time("01:59")) == change.adding(minutes: -1))
        for skipped in ["02:00", "02:30", "02:59", "03:00"] {
            #expect(try berlin.instant(day, time(skipped)) == change, "\(skipped)")
        }
        #expect(try berlin.instant(day, time("03:01")) == change.adding(minutes: 1))
        #expect(try berlin.time(of: change) == time("03:00"))
        #expect(try berlin.time(of: change.adding(milliseconds: -1)) == time("01:59"))
        let length = berlin.startOfDay(day)
            .milliseconds(until: berlin.startOfDay(day.adding(days: 1)))
        #expect(length == 23 * 3_600_000)
    }

    @Test func `a time that the clocks show twice in autumn is the earlier instant`() throws {
        let berlin = try zone("Europe/Berlin")
        let day = try date("2026-10-25")
        #expect(try berlin.instant(day, time("02:00")) == instant("2026-10-25T00:00:00Z"))
        #expect(try berlin.instant(day, time("02:59")) == instant("2026-10-25T00:59:00Z"))
        #expect(try berlin.instant(day, time("03:00")) == instant("2026-10-25T02:00:00Z"))
        #expect(try berlin.time(of: instant("2026-10-25T00:30:00Z")) == time("02:30"))
        #expect(try berlin.time(of: instant("2026-10-25T01:30:00Z")) == time("02:30"))
        #expect(try berlin.instant(day, .endOfDay) == instant("2026-10-25T23:00:00Z"))
        let length = berlin.startOfDay(day)
            .milliseconds(until: berlin.startOfDay(day.adding(days: 1)))
        #expect(length == 25 * 3_600_000)
    }

    @Test func `days begin later where the clocks skip midnight, or a whole day`() throws {
        let saoPaulo = try zone("America/Sao_Paulo")
        #expect(
            try saoPaulo.startOfDay(date("2018-11-04")) == instant("2018-11-04T03:00:00Z"))
        #expect(try saoPaulo.time(of: instant("2018-11-04T03:00:00Z")) == time("01:00"))
        let apia = try zone("Pacific/Apia")
        #expect(try apia.startOfDay(date("2011-12-30")) == apia.startOfDay(date("2011-12-31")))
    }

    @Test func `the limits of the calendar do not trap`() throws {
        for name in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"] {
            let zone = try zone(name)
            #expect(zone.date(of: .distantPast) <= LocalDate.first.adding(days: 1))
            #expect(zone.date(of: .distantFuture) >= LocalDate.last.adding(days: -1))
            #expect(zone.instant(.last, .endOfDay) <= .distantFuture)
            #expect(zone.startOfDay(.first) >= .distantPast)
        }
    }

    @Test(arguments: [
        "Europe/Berlin", "Europe/London", "America/St_Johns", "America/Sao_Paulo",
        "Africa/Casablanca", "Africa/Cairo", "Pacific/Apia", "Asia/Kathmandu", "UTC",
        "Australia/Lord_Howe", "Asia/Damascus", "Antarctica/Troll",
    ])
    func `offsets agree with Foundation`(identifier: String) throws {
        var generator = SeededGenerator(timeTest: "offsets of \(identifier)")
        let ours = try zone(identifier)
        let theirs = try #require(TimeZone(identifier: identifier))
        let first = try instant("1890-01-01T00:00:00Z").milliseconds
        let last = try instant("2150-01-01T00:00:00Z").milliseconds
        for _ in 0..<5_000 {
            let instant = Instant(milliseconds: Int64.random(in: first...last, using: &generator))
            let seconds = (Double(instant.milliseconds) / 1_000).rounded(.down)
            let offset = theirs.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
            #expect(ours.offsetSeconds(at: instant) == offset, "\(instant) in \(identifier)")
        }
        var change = Date(timeIntervalSince1970: 0)
        let end = Date(timeIntervalSince1970: 4_102_444_800)
        while let next = theirs.nextDaylightSavingTimeTransition(after: change), next > change,
            next < end
        {
            let instant = Instant(milliseconds: Int64(next.timeIntervalSince1970) * 1_000)
            let before = instant.adding(milliseconds: -1)
            #expect(ours.offsetSeconds(at: instant) == theirs.secondsFromGMT(for: next))
            #expect(
                ours.offsetSeconds(at: before)
                    == theirs.secondsFromGMT(for: next.addingTimeInterval(-1)))
            change = next
        }
    }

    @Test func `a date and time come back from their instant unless the clocks skip them`() throws {
        var generator = SeededGenerator(timeTest: "dates and times in zones")
        for name in ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"] {
            let zone = try zone(name)
            let first = try date("1970-01-02").dayNumber
            for _ in 0..<5_000 {
                let number = Int32.random(in: first...first + 47_000, using: &generator)
                let day = try #require(LocalDate(dayNumber: number))
                let minute = Int.random(in: 0..<1_440, using: &generator)
                let time = try #require(LocalTime(minute: minute))
                let instant = zone.instant(day, time)
                let shown = (zone.date(of: instant), zone.time(of: instant))
                if shown != (day, time) {
                    #expect(shown > (day, time), "\(day) \(time) in \(name)")
                    let before = instant.adding(milliseconds: -1)
                    #expect((zone.date(of: before), zone.time(of: before)) < (day, time))
                }
            }
        }
    }
}
