import DachwerkKernel
import DachwerkKit
import DachwerkMail
import DachwerkTesting
import Foundation
import Testing

/// A letter says that there is something to read, in the reader's language, and no more.
@Suite struct LetterTests {
    static func letter(
        kinds: [LocalizedText?], languages: [LanguageTag] = [.english],
        sender: TenantFile.Mail? = nil, address: String = "leser@example.org",
        host: String = "haus.example.org", name: String = "Haus <b>\"am\" Markt</b>"
    ) throws -> NoticeLetter {
        let zone = try #require(Zone("Europe/Berlin"))
        let tenant = TenantInfo(
            id: "haus", name: LocalizedText(name, in: .german),
            languages: [.german, .english], zone: zone, land: nil)
        return NoticeLetter(
            id: RecordID(high: 1, low: 1), tenant: tenant, host: host, sender: sender,
            address: address, languages: languages,
            items: kinds.enumerated().map { index, kind in
                NoticeLetter.Item(
                    notice: RecordID(high: 2, low: UInt64(index)), record: "r1", kind: kind,
                    at: "2026-03-04T05:06:07Z")
            }, isDaily: kinds.count > 1)
    }

    private let loan = LocalizedText("Ausleihe", in: .german)

    @Test func `a letter names the organisation, the kind of record and the place to read`()
        throws
    {
        let message = try LetterComposer().message(
            try Self.letter(kinds: [loan], languages: [.german], name: "Kulturhaus"))
        #expect(message.subject == "Kulturhaus: Ausleihe")
        #expect(message.text.contains("Bei Kulturhaus liegt eine Nachricht für Sie."))
        #expect(message.text.contains("https://haus.example.org/platform/notice/00000000-"))
        #expect(message.language == .german)
        #expect(message.sender.name == "Kulturhaus")
        #expect(message.sender.address.description == "no-reply@haus.example.org")
        #expect(message.references.map(\.description) == ["<record.r1@haus.example.org>"])
    }

    @Test func `a letter about a protected matter has no kind`() throws {
        let message = try LetterComposer().message(try Self.letter(kinds: [nil], name: "Haus"))
        #expect(message.subject == "Haus: a message for you")
        #expect(message.text.contains("There is a message for you at Haus.\n"))
    }

    @Test func `a letter of the day counts and lists`() throws {
        let message = try LetterComposer().message(
            try Self.letter(kinds: [loan, nil, loan], name: "Haus"))
        #expect(message.subject == "Haus: 3 messages for you")
        #expect(message.text.components(separatedBy: "/platform/notice/").count == 4)
        #expect(message.references.isEmpty)
    }

    @Test func `a letter in Arabic runs from the right and sets foreign names apart`() throws {
        let arabic = try #require(LanguageTag("ar"))
        let message = try LetterComposer().message(
            try Self.letter(kinds: [nil, nil], languages: [arabic], name: "Haus"))
        #expect(message.page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(message.subject == "\u{2068}Haus\u{2069}: رسالتان لكم")
        _ = try message.bytes()
    }

    @Test func `a language without letters gets that of the organisation`() throws {
        let greek = try #require(LanguageTag("el"))
        let message = try LetterComposer().message(
            try Self.letter(kinds: [nil], languages: [greek]))
        #expect(message.language == .german)
    }

    @Test func `S14 a name is text in the page, never markup`() throws {
        let message = try LetterComposer().message(try Self.letter(kinds: [loan]))
        #expect(!message.page.contains("<b>"))
        #expect(message.page.contains("&lt;b&gt;&quot;am&quot; Markt&lt;/b&gt;"))
    }

    @Test func `the sender is that of the organisation, else that of the server`() throws {
        let own = TenantFile.Mail(
            name: "Verleih", address: "verleih@haus.example", replyTo: "theke@haus.example")
        let server = LetterComposer(
            sender: MailAddress("post@server.example"), hosts: HostPlace(port: 8_080))
        let first = try server.message(try Self.letter(kinds: [loan], sender: own))
        #expect(first.sender.address.description == "verleih@haus.example")
        #expect(first.sender.name == "Verleih")
        #expect(first.replyTo?.description == "theke@haus.example")
        let second = try server.message(
            try Self.letter(kinds: [loan], host: "haus.localhost"))
        #expect(second.sender.address.description == "post@server.example")
        #expect(second.text.contains("http://haus.localhost:8080/platform/notice/"))
    }

    @Test func `S14 what is no address gets no letter`() async throws {
        let letter = try Self.letter(kinds: [loan], address: "a@b.example\r\nBcc: c@d.example")
        #expect(throws: MailFault(.address, "To")) { try LetterComposer().message(letter) }
        let post = MailPost(LetterComposer(), RefusingCarrier())
        #expect(await post.send(letter) == .refused(reply: nil))
    }
}

/// Takes nothing, so that whatever reaches it is seen.
struct RefusingCarrier: MailCarrier {
    func carry(_ message: SealedMessage, of place: String) async -> PostOutcome {
        .unavailable("It was asked.")
    }
}
