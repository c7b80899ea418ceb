package import DachwerkKit

/// A message to one recipient, as text and as a page, and the bytes in which it travels.
///
/// The same message is always written as the same bytes.
package struct MailMessage: Sendable {
    /// An appointment that travels with the message.
    package struct CalendarPart: Sendable {
        /// What is said about it: `REQUEST` or `CANCEL`.
        package let method: String
        package let text: String

        package init(method: String, text: String) {
            self.method = method
            self.text = text
        }
    }

    package let id: MessageID
    package let sender: Mailbox
    package let recipient: MailAddress
    package var replyTo: MailAddress?
    /// When what it tells of happened.
    package let date: Instant
    package let subject: String
    package let language: LanguageTag
    /// The messages that readers show it with.
    package var references: [MessageID] = []
    package let text: String
    package let page: String
    package var calendar: CalendarPart?

    package init(
        id: MessageID, sender: Mailbox, recipient: MailAddress, date: Instant, subject: String,
        language: LanguageTag, text: String, page: String
    ) {
        self.id = id
        self.sender = sender
        self.recipient = recipient
        self.date = date
        self.subject = subject
        self.language = language
        self.text = text
        self.page = page
    }

    /// What stands between the parts; they are quoted, so its first two signs cannot come of them.
    private static let boundary = "=_dachwerk_part"

    /// The message as it travels (RFC 5322 and 2045).
    ///
    /// - Throws: A ``MailFault`` when a text for a header holds a control character.
    package func bytes() throws -> [UInt8] {
        var headers = HeaderWriter()
        try headers.add("Date", MailDate.text(date))
        try headers.add("From", sender)
        try headers.add("To", Mailbox(recipient))
        if let replyTo { try headers.add("Reply-To", Mailbox(replyTo)) }
        try headers.add("Message-ID", tokens: [id.description])
        if let last = references.last {
            try headers.add("In-Reply-To", tokens: [last.description])
            try headers.add("References", tokens: references.map(\.description))
        }
        try headers.add("Subject", text: subject)
        try headers.add("Content-Language", language.description)
        // Programs that answer by themselves leave it alone (RFC 3834).
        try headers.add("Auto-Submitted", "auto-generated")
        try headers.add("MIME-Version", "1.0")
        try headers.add("Content-Type", "multipart/alternative; boundary=\"\(Self.boundary)\"")
        headers.finish()
        var bytes = headers.bytes
        var parts = [("text/plain; charset=utf-8", text), ("text/html; charset=utf-8", page)]
        if let calendar {
            parts.append(
                ("text/calendar; charset=utf-8; method=\(calendar.method)", calendar.text))
        }
        for (type, content) in parts {
            var head = HeaderWriter()
            try head.add("Content-Type", type)
            try head.add("Content-Transfer-Encoding", "quoted-printable")
            head.finish()
            bytes += Array("--\(Self.boundary)\r\n".utf8) + head.bytes
            bytes += QuotedPrintable.encode(content) + [13, 10]
        }
        return bytes + Array("--\(Self.boundary)--\r\n".utf8)
    }
}

/// A moment as mail writes it (RFC 5322, 3.3).
enum MailDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ moment: Instant) -> String {
        let date = Zone.utc.date(of: moment)
        let seconds = Int((moment.milliseconds / 1_000) % 86_400 + 86_400) % 86_400
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(two)
            .joined(separator: ":")
        let weekday = weekdays[(Int(date.dayNumber) % 7 + 10) % 7]
        return "\(weekday), \(two(date.day)) \(months[date.month - 1]) \(date.year) \(clock) +0000"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
