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

    var part: MailMessage.CalendarPart {
        let method = entry.isCancelled ? "CANCEL" : "REQUEST"
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dachwerk//Dachwerk//EN",
            "METHOD:\(method)", "BEGIN:VEVENT", "UID:\(record)", "SEQUENCE:\(entry.sequence)",
            "DTSTAMP:\(CalendarLines.moment(at))",
            "DTSTART:\(CalendarLines.moment(entry.period.start))",
            "DTEND:\(CalendarLines.moment(entry.period.end))",
            "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")",
            "SUMMARY;LANGUAGE=\(language):\(CalendarLines.escaped(summary))",
            "ORGANIZER:mailto:\(organiser.address)",
            "ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:\(attendee)", "END:VEVENT",
            "END:VCALENDAR",
        ]
        return MailMessage.CalendarPart(method: method, text: CalendarLines.text(lines))
    }
}
