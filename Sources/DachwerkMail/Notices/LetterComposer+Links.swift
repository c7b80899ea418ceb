package import DachwerkKernel
import DachwerkKit

/// Letters that bring a link.
extension LetterComposer {
    /// Writes a letter with a link as a message.
    ///
    /// - Throws: A ``MailFault`` when it cannot be addressed.
    package func message(_ letter: LinkLetter) throws -> MailMessage {
        let words = LetterWords(
            letter.languages + letter.tenant.languages, zone: letter.tenant.zone)
        let name = letter.tenant.name.choose([words.language] + letter.tenant.languages).text
        guard let recipient = MailAddress(letter.address) else { throw MailFault(.address, "To") }
        let from = try sender(of: letter.sender, at: letter.host)
        guard let id = MessageID("\(letter.id)", at: from.domain) else {
            throw MailFault(.address, "Message-ID")
        }
        let organisation = FieldContent.text(name)
        let (key, arguments): (String, [String: FieldContent]) =
            switch letter.purpose {
            case .signIn(let minutes):
                ("sign-in", ["organisation": organisation, "count": .integer(Int64(minutes))])
            case .invitation(let until):
                ("invitation", ["organisation": organisation, "date": .date(until)])
            case .request(let until):
                ("request", ["organisation": organisation, "date": .date(until)])
            }
        let layout = LetterLayout(
            language: words.language, organisation: name,
            opening: words.text("body-\(key)", arguments),
            entries: [
                LetterLayout.Entry(
                    label: words.text("read-\(key)"), link: place(letter.host) + letter.path)
            ], closing: [words.text("why-\(key)")])
        var message = MailMessage(
            id: id, sender: Mailbox(from, name: letter.sender?.name ?? name), recipient: recipient,
            date: letter.at, subject: words.text("subject-\(key)", ["organisation": organisation]),
            language: words.language, text: layout.text, page: layout.page)
        message.replyTo = letter.sender?.replyTo.flatMap { MailAddress($0) }
        return message
    }
}
