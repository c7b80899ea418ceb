import DachwerkKernel
import DachwerkKit
import DachwerkMail
import DachwerkTesting
import Testing

/// A letter that brings a link says for what, in the reader's language, and no more.
@Suite struct LinkLetterTests {
    private func letter(
        _ purpose: LinkLetter.Purpose, _ languages: [LanguageTag],
        hosts: HostPlace = HostPlace(port: 8_080)
    ) async throws -> MailMessage {
        let platform = try await TestPlatform.boot([], at: "2026-03-04T05:06:07Z")
        return try LetterComposer(hosts: hosts).message(
            LinkLetter(
                from: platform.tenant("alpha"), to: "leser@example.org", languages: languages,
                path: "/join/dw_x", purpose))
    }

    @Test func `a link to sign in says how long it is good`() async throws {
        let message = try await letter(.signIn(minutes: 15), [.german])
        #expect(message.subject == "Tenant alpha: Ihr Link zum Anmelden")
        #expect(message.text.contains("15 Minuten lang"))
        #expect(message.text.contains("\nhttp://alpha.localhost:8080/join/dw_x\n"))
        #expect(message.recipient.description == "leser@example.org")
        #expect(message.references.isEmpty && message.calendar == nil)
    }

    @Test func `a link leads to where the server is reached, encrypted where it encrypts`()
        async throws
    {
        for (hosts, place) in [
            (HostPlace(port: 80), "http://alpha.localhost/"),
            (HostPlace(port: 443, isEncrypted: true), "https://alpha.localhost/"),
            (HostPlace(port: 8_443, isEncrypted: true), "https://alpha.localhost:8443/"),
        ] {
            let message = try await letter(.signIn(minutes: 15), [.english], hosts: hosts)
            #expect(message.text.contains("\n\(place)join/dw_x\n"))
        }
        #expect(HostPlace(port: 8_080).origin(of: "a.example") == "https://a.example")
        #expect(
            HostPlace(port: 8_443, isEncrypted: true).origin(of: "a.example")
                == "https://a.example:8443")
        // A name that only ends alike is none of this machine.
        #expect(HostPlace(port: 8_080).origin(of: "notlocalhost") == "https://notlocalhost")
    }

    @Test func `an invitation says until when, also from right to left`() async throws {
        let until = try #require(LocalDate("2026-03-31"))
        let english = try await letter(.invitation(until: until), [.english])
        #expect(english.text.contains("Tenant alpha invites you to take part."))
        let arabic = try #require(LanguageTag("ar"))
        let message = try await letter(.invitation(until: until), [arabic])
        #expect(message.page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(message.subject.hasPrefix("\u{2068}Tenant alpha\u{2069}: "))
        _ = try message.bytes()
    }

    @Test func `S14 a letter to a visitor has the link and nothing of the request`() async throws {
        let until = try #require(LocalDate("2026-10-31"))
        for language in [LanguageTag.english, .german, try #require(LanguageTag("ar"))] {
            let message = try await letter(.request(until: until), [language])
            #expect(message.subject.contains("Tenant alpha"))
            #expect(message.text.contains("http://alpha.localhost:8080/join/dw_x"))
            #expect(!message.subject.contains("dw_") && message.references.isEmpty)
            #expect(!message.text.contains("{") && !message.text.contains("mail."))
        }
    }
}
