package import DachwerkKit

/// Brings letters to people: the port behind which mail is written and sent.
///
/// It tries once and says what came of it. When to try again, and when to give up, is decided
/// here.
package protocol NoticePost: Sendable {
    /// Tries to bring a letter to its recipient; waits as long as that takes.
    func send(_ letter: NoticeLetter) async -> PostOutcome

    /// Tries to bring somebody a link.
    func send(_ letter: LinkLetter) async -> PostOutcome
}

/// What came of trying to send something.
package enum PostOutcome: Sendable, Hashable {
    /// The next server, or the folder, has taken it on.
    case accepted
    /// The server does not want it now; with its reply, such as 451, or without one where the
    /// connection ended before the message did.
    case deferred(reply: Int?)
    /// The server will never take mail for this recipient.
    case noRecipient(reply: Int)
    /// The server will never take this message; without a reply it could not be written.
    case refused(reply: Int?)
    /// Nobody could be asked: no connection, no certificate, no sign-in. Concerns every message.
    case unavailable(String)
    /// The message was handed over and nobody said whether it was taken on.
    case uncertain(String)
}

/// That there is something to read: whom to tell, and nothing of what it says.
///
/// The words of a notice can name people and grounds, and mail is read by servers and over
/// shoulders. So a letter has the organisation, the kind of record, and where to read on.
package struct NoticeLetter: Sendable {
    /// The record as it stands in calendars.
    package struct Entry: Sendable, Hashable {
        package let period: Period
        package let isCancelled: Bool
        /// Rises with every change of the record.
        package let sequence: Int64

        package init(period: Period, isCancelled: Bool, sequence: Int64) {
            self.period = period
            self.isCancelled = isCancelled
            self.sequence = sequence
        }
    }

    /// One notice of a letter; a letter of the day has several.
    package struct Item: Sendable, Hashable {
        package let notice: RecordID
        /// The record that the notice is about.
        package let record: String?
        /// The kind of record, by language; nothing where even that would say too much.
        package let kind: LocalizedText?
        package let at: Instant
        /// What calendars are told, where the record is an appointment.
        package let entry: Entry?

        package init(
            notice: RecordID, record: String?, kind: LocalizedText?, at: Instant,
            entry: Entry? = nil
        ) {
            self.entry = entry
            self.notice = notice
            self.record = record
            self.kind = kind
            self.at = at
        }
    }

    /// What tells this letter from all others, however often it is sent.
    package let id: RecordID
    package let tenant: TenantInfo
    /// The host at which the organisation is reached.
    package let host: String
    /// Who writes, as far as the organisation says.
    package let sender: TenantFile.Mail?
    package let address: String
    /// What the recipient reads, the best first.
    package let languages: [LanguageTag]
    package let items: [Item]
    /// Whether it gathers what came together over a day.
    package let isDaily: Bool

    package init(
        id: RecordID, tenant: TenantInfo, host: String, sender: TenantFile.Mail?, address: String,
        languages: [LanguageTag], items: [Item], isDaily: Bool
    ) {
        self.id = id
        self.tenant = tenant
        self.host = host
        self.sender = sender
        self.address = address
        self.languages = languages
        self.items = items
        self.isDaily = isDaily
    }
}
