package import DachwerkKernel
import DachwerkKit

/// Writes letters as messages: the organisation, the kind of record, and where to read on.
package struct LetterComposer: Sendable {
    /// The address that mail comes from where an organisation names none.
    private let sender: MailAddress?
    private let hosts: HostPlace

    /// - Parameters:
    ///   - sender: The address that mail comes from where an organisation names none.
    ///   - hosts: How hosts are reached, for links.
    package init(sender: MailAddress? = nil, hosts: HostPlace = HostPlace(port: 80)) {
        self.sender = sender
        self.hosts = hosts
    }

    /// Writes a letter as a message.
    ///
    /// - Throws: A ``MailFault`` when it cannot be addressed.
    package func message(_ letter: NoticeLetter) throws -> MailMessage {
        let words = LetterWords(
            letter.languages + letter.tenant.languages, zone: letter.tenant.zone)
        let name = letter.tenant.name.choose([words.language] + letter.tenant.languages).text
        guard let recipient = MailAddress(letter.address) else { throw MailFault(.address, "To") }
        let from = try sender(of: letter.sender, at: letter.host)
        guard let id = MessageID("\(letter.id)", at: from.domain) else {
            throw MailFault(.address, "Message-ID")
        }
        let layout = layout(letter, words, name)
        var message = MailMessage(
            id: id, sender: Mailbox(from, name: letter.sender?.name ?? name), recipient: recipient,
            date: letter.items.last?.at ?? .distantPast, subject: subject(letter, words, name),
            language: words.language, text: layout.text, page: layout.page)
        message.replyTo = letter.sender?.replyTo.flatMap { MailAddress($0) }
        if letter.items.count == 1, let item = letter.items.first, let entry = item.entry,
            let record = item.record
        {
            message.calendar =
                CalendarText(
                    entry: entry, record: record, at: item.at, summary: message.subject,
                    organiser: message.sender, attendee: recipient, language: words.language
                ).part
        }
        // Readers show together what is about one record, as answers to a message that never was.
        if letter.items.count == 1, let record = letter.items[0].record {
            message.references = [MessageID("record.\(record)", at: from.domain)].compactMap(\.self)
        }
        return message
    }

    /// Where mail of an organisation comes from.
    func sender(of organisation: TenantFile.Mail?, at host: String) throws -> MailAddress {
        guard
            let from = organisation?.address.flatMap({ MailAddress($0) }) ?? sender
                ?? MailAddress("no-reply@\(host)")
        else { throw MailFault(.address, "From") }
        return from
    }

    private func subject(_ letter: NoticeLetter, _ words: LetterWords, _ name: String) -> String {
        let organisation = FieldContent.text(name)
        if letter.items.count > 1 {
            return words.text(
                "subject-daily",
                ["organisation": organisation, "count": .integer(Int64(letter.items.count))])
        }
        guard let kind = letter.items.first?.kind else {
            return words.text("subject-plain", ["organisation": organisation])
        }
        return words.text(
            "subject",
            ["organisation": organisation, "kind": .text(kind.choose([words.language]).text)])
    }

    private func layout(
        _ letter: NoticeLetter, _ words: LetterWords, _ name: String
    ) -> LetterLayout {
        let organisation = FieldContent.text(name)
        let opening: String
        var entries: [LetterLayout.Entry] = []
        if letter.items.count > 1 {
            opening = words.text(
                "body-daily",
                ["organisation": organisation, "count": .integer(Int64(letter.items.count))])
        } else if let kind = letter.items.first?.kind {
            opening = words.text(
                "body",
                ["organisation": organisation, "kind": .text(kind.choose([words.language]).text)])
        } else {
            opening = words.text("body-plain", ["organisation": organisation])
        }
        for item in letter.items {
            let label =
                letter.items.count == 1
                ? words.text("read")
                : item.kind.map { $0.choose([words.language]).text } ?? words.text("item")
            entries.append(LetterLayout.Entry(label: label, link: link(to: item, letter.host)))
        }
        return LetterLayout(
            language: words.language, organisation: name, opening: opening, entries: entries,
            closing: [words.text("why"), words.text("rhythm")])
    }

    /// Where a notice is read, after signing in.
    private func link(to item: NoticeLetter.Item, _ host: String) -> String {
        "\(place(host))/platform/notice/\(item.notice)"
    }

    /// The beginning of every address at a host.
    func place(_ host: String) -> String { hosts.origin(of: host) }
}
