import DachwerkKernel
import DachwerkKit

/// The entry of a record for calendars (RFC 5545), to be put in or taken out (RFC 5546).
///
/// The identity of the record is that of the entry, and its version the number of the change: a
/// program that gets a later one puts it in the place of an earlier one.
struct CalendarText {
    let entry: NoticeLetter.Entry
    let record: String
    let at: Instant
    let summary: String
    let organiser: Mailbox
    let attendee: MailAddress
    let language: LanguageTag

    private static let longestLine = 74

    var part: MailMessage.CalendarPart {
        let method = entry.isCancelled ? "CANCEL" : "REQUEST"
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dachwerk//Dachwerk//EN",
            "METHOD:\(method)", "BEGIN:VEVENT", "UID:\(record)", "SEQUENCE:\(entry.sequence)",
            "DTSTAMP:\(Self.moment(at))", "DTSTART:\(Self.moment(entry.period.start))",
            "DTEND:\(Self.moment(entry.period.end))",
            "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")",
            "SUMMARY;LANGUAGE=\(language):\(Self.escaped(summary))",
            "ORGANIZER:mailto:\(organiser.address)",
            "ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:\(attendee)", "END:VEVENT",
            "END:VCALENDAR",
        ]
        return MailMessage.CalendarPart(
            method: method, text: lines.map { Self.folded($0) + "\r\n" }.joined())
    }

    /// `20260304T050607Z`.
    private static func moment(_ instant: Instant) -> String {
        let text = "\(Instant(milliseconds: instant.milliseconds / 1_000 * 1_000))"
        let digits = text.utf8.filter { byte in !"-:".utf8.contains(byte) }
        let plain = String(decoding: digits, as: UTF8.self)
        return plain.split(separator: ".")[0].hasSuffix("Z")
            ? plain : "\(plain.split(separator: ".")[0])Z"
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                bytes += [UInt8(ascii: "\\"), byte]
            // A line break would begin another property.
            case 0..<32, 127: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A line in pieces of at most 75 bytes, none of which breaks a letter.
    private static func folded(_ line: String) -> String {
        var pieces = [""]
        for scalar in line.unicodeScalars {
            if pieces[pieces.count - 1].utf8.count + String(scalar).utf8.count > longestLine {
                pieces.append("")
            }
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
        }
        return pieces.joined(separator: "\r\n ")
    }
}
