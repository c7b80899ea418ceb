import DachwerkKit
import Testing

/// Calendar files that programs nobody here wrote can read.
@Suite struct CalendarLinesTests {
    @Test func `an event stands in a document with its moments in universal time`() throws {
        let start = try #require(Instant("2026-04-14T16:00:00Z"))
        let period = try #require(Period(start: start, end: start.adding(minutes: 90)))
        let event = CalendarLines.event(
            id: "1@mimi", sequence: 3, changedAt: start.adding(milliseconds: 250), period: period,
            summary: "Zähne; gesund", location: "")
        let text = String(decoding: CalendarLines.document(event), as: UTF8.self)
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(
            lines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dachwerk//Dachwerk//EN",
                "BEGIN:VEVENT", "UID:1@mimi", "SEQUENCE:3", "DTSTAMP:20260414T160000Z",
                "DTSTART:20260414T160000Z", "DTEND:20260414T173000Z", "STATUS:CONFIRMED",
                "SUMMARY:Zähne\\; gesund", "END:VEVENT", "END:VCALENDAR", "",
            ])
    }

    @Test func `a line break in a text begins no other property`() {
        #expect(
            CalendarLines.escaped("Eins\r\nURL:https://example.org")
                == "Eins  URL:https://example.org")
        #expect(CalendarLines.escaped("a,b\\c") == "a\\,b\\\\c")
    }

    @Test func `a long line is folded between letters`() {
        let text = CalendarLines.text(["SUMMARY:" + String(repeating: "ä", count: 80)])
        let pieces = text.split(separator: "\r\n")
        #expect(pieces.count == 3)
        #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
        #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ä") })
    }
}
