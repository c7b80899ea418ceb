import DachwerkKernel
import DachwerkKit
import DachwerkMail
import DachwerkTesting
import Foundation
import Testing

/// What calendars are told of a record.
@Suite struct CalendarTests {
    private func message(
        isCancelled: Bool = false, sequence: Int64 = 3, name: String = "Haus, Hof; Garten"
    ) throws -> MailMessage {
        let plain = try LetterTests.letter(kinds: [nil], name: name)
        let period = try #require(
            Period(start: "2026-03-05T09:00:00Z", end: "2026-03-05T10:30:00Z"))
        let item = NoticeLetter.Item(
            notice: RecordID(high: 2, low: 0), record: "r1",
            kind: LocalizedText("Besuch", in: .german), at: "2026-03-04T05:06:07Z",
            entry: NoticeLetter.Entry(
                period: period, isCancelled: isCancelled, sequence: sequence))
        return try LetterComposer().message(
            NoticeLetter(
                id: plain.id, tenant: plain.tenant, host: plain.host, sender: nil,
                address: plain.address, languages: [.german], items: [item], isDaily: false))
    }

    @Test func `an appointment is put into the calendar, in UTC and with a stable identity`()
        throws
    {
        let part = try #require(try message().calendar)
        #expect(part.method == "REQUEST")
        #expect(
            part.text.replacingOccurrences(of: "\r\n", with: "\n") == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Dachwerk//Dachwerk//EN
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:r1
                SEQUENCE:3
                DTSTAMP:20260304T050607Z
                DTSTART:20260305T090000Z
                DTEND:20260305T103000Z
                STATUS:CONFIRMED
                SUMMARY;LANGUAGE=de:Haus\\, Hof\\; Garten: Besuch
                ORGANIZER:mailto:no-reply@haus.example.org
                ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:leser@example.org
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test func `a cancelled one is taken out of it under the same identity`() throws {
        let part = try #require(try message(isCancelled: true, sequence: 4).calendar)
        #expect(part.method == "CANCEL")
        #expect(part.text.contains("UID:r1\r\nSEQUENCE:4\r\n"))
        #expect(part.text.contains("STATUS:CANCELLED\r\n"))
    }

    @Test func `S14 a name begins no property, and no line is too long`() throws {
        let name = "Haus\nATTENDEE:mailto:x@y.example" + String(repeating: "ä", count: 100)
        let text = try #require(try message(name: name).calendar).text
        #expect(!text.contains("\nATTENDEE:mailto:x"))
        for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains("ääää"))
    }
}
