import DachwerkKit
import DachwerkMail
import DachwerkTesting
import Foundation
import Testing

/// A message travels as the standards say, whatever its texts hold.
@Suite struct MessageTests {
    static func message(
        subject: String = "A message for you", name: String? = nil,
        text: String = "There is a message.\n", language: LanguageTag = .english
    ) throws -> MailMessage {
        let sender = try #require(MailAddress("post@haus.example.org"))
        let recipient = try #require(MailAddress("leser@example.org"))
        let id = try #require(MessageID("0190-1", at: "haus.example.org"))
        return MailMessage(
            id: id, sender: Mailbox(sender, name: name), recipient: recipient,
            date: "2026-03-04T05:06:07Z", subject: subject, language: language, text: text,
            page: "<p>There is a message.</p>\n")
    }

    private func written(_ message: MailMessage) throws -> String {
        String(decoding: try message.bytes(), as: UTF8.self)
    }

    private func header(_ name: String, of message: MailMessage) throws -> String {
        let head = try written(message).components(separatedBy: "\r\n\r\n")[0]
        let lines = head.replacingOccurrences(of: "\r\n ", with: " ")
            .components(separatedBy: "\r\n")
        return try #require(lines.first { $0.hasPrefix("\(name): ") })
    }

    @Test func `a plain message is written as the standard has it`() throws {
        var message = try Self.message(name: "Haus der Kulturen")
        message.replyTo = MailAddress("verleih@haus.example.org")
        message.references = [MessageID("record.7", at: "haus.example.org")].compactMap(\.self)
        #expect(
            try written(message)
                == """
                Date: Wed, 04 Mar 2026 05:06:07 +0000
                From: Haus der Kulturen <post@haus.example.org>
                To: leser@example.org
                Reply-To: verleih@haus.example.org
                Message-ID: <0190-1@haus.example.org>
                In-Reply-To: <record.7@haus.example.org>
                References: <record.7@haus.example.org>
                Subject: A message for you
                Content-Language: en
                Auto-Submitted: auto-generated
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="=_dachwerk_part"

                --=_dachwerk_part
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                There is a message.

                --=_dachwerk_part
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>There is a message.</p>

                --=_dachwerk_part--

                """.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    @Test func `the same message is the same bytes`() throws {
        #expect(try Self.message().bytes() == Self.message().bytes())
    }

    @Test(
        arguments: [
            "Hello\r\nBcc: all@example.org", "Hello\nX: y", "Hello\rX: y", "A\u{0}B", "A\u{7F}B",
            "A\u{85}B", "A\u{2028}B", "\r\n", "Ü\r\n Ü",
        ])
    func `S14 a text with a line break never becomes a header`(text: String) throws {
        let subject = try Self.message(subject: text)
        #expect(throws: MailFault(.control, "Subject")) { try subject.bytes() }
        let name = try Self.message(name: text)
        #expect(throws: MailFault(.control, "From")) { try name.bytes() }
    }

    @Test(
        arguments: [
            "a@b@c.example", "a b@example.org", "a@example.org\r\nRCPT TO:<b@example.org>",
            "a@example.org\n", "<a@example.org>", "a@example", "@example.org", "a@.org",
            "a@-b.org", "ä@example.org", "a@exämple.org", "a..b@example.org", "\"a\"@example.org",
            "a@example.org,b@example.org", "a@[127.0.0.1]", "a(b)@example.org", "",
        ])
    func `S14 what is no plain address is none`(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test func `usual addresses are taken`() {
        for text in ["a@example.org", "a.b+c_d@mail.example-a.co.uk", "o'neil@example.org"] {
            #expect(MailAddress(text)?.description == text)
        }
        #expect(MailAddress("a@mail.example.org")?.domain == "mail.example.org")
    }

    @Test(
        arguments: [
            "Grüße aus der Straße", "رسالة لكم من الجمعية", "Ein 👩‍👩‍👧‍👦 Fest",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            String(repeating: "Wort ", count: 60) + "Ende", "=?UTF-8?Q?not_ours?=", "a  b",
            "", "é" + String(repeating: "\u{301}", count: 200),
        ])
    func `a subject of any letters comes back, in short lines`(subject: String) throws {
        let message = try Self.message(subject: subject)
        for line in try written(message).components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 78)
            #expect(line.utf8.allSatisfy { $0 < 128 })
        }
        let value = try header("Subject", of: message).dropFirst("Subject: ".count)
        #expect(Self.decoded(String(value)) == subject)
    }

    /// Undoes encoded words, as a reader does: blanks between two of them are nothing.
    private static func decoded(_ value: String) -> String {
        guard value.hasPrefix("=?UTF-8?B?") else { return value }
        return value.split(separator: " ").map { word in
            let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2))) ?? Data()
            return String(decoding: data, as: UTF8.self)
        }.joined()
    }

    @Test func `a long word is not taken for a line of its own`() throws {
        let text = String(repeating: "ä", count: 500) + "\n.\n. \nEnde "
        let written = try written(try Self.message(text: text))
        let lines = written.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 || $0.contains(": ") })
        #expect(!lines.contains("."))
        #expect(!lines.contains { $0.hasSuffix(" ") })
        #expect(written.contains("=2E"))
    }

    @Test func `nothing that stands in a part ends it`() throws {
        let text = "--=_dachwerk_part--\r\nContent-Type: text/html\n\nA\rB"
        let written = try written(try Self.message(text: text))
        #expect(written.components(separatedBy: "--=_dachwerk_part").count == 4)
        #expect(written.contains("--=3D_dachwerk_part--\r\n"))
    }

    @Test func `an appointment is a part of its own`() throws {
        var message = try Self.message()
        message.calendar = MailMessage.CalendarPart(
            method: "CANCEL", text: "BEGIN:VCALENDAR\nEND:VCALENDAR\n")
        #expect(
            try written(message).contains(
                "Content-Type: text/calendar; charset=utf-8; method=CANCEL\r\n"))
    }
}
