import DachwerkKernel
import DachwerkMail
import Foundation
import Testing

/// What the settings of a mail server may say.
@Suite struct SMTPSettingsTests {
    @Test func `a server is named by scheme, host and port`() throws {
        let plain = try #require(SMTPSettings("smtp://mail.example.org"))
        #expect(plain.port == 587)
        let wrapped = try #require(SMTPSettings("smtps://mail.example.org:4465"))
        #expect((wrapped.scheme, wrapped.port) == ("smtps", 4_465))
        #expect(SMTPSettings("smtps://mail.example.org")?.port == 465)
    }

    @Test(
        arguments: [
            "http://mail.example.org", "mail.example.org", "smtp://", "smtp://a:0", "smtp://a:b",
            "smtp://user:password@host", "smtp://host/path", "smtp://ho st", "smtp://host:1:2",
        ])
    func `anything else is no server`(text: String) {
        #expect(SMTPSettings(text) == nil)
    }

    @Test func `a secret is named by its place and read when it is needed`() throws {
        #expect(SecretReference("hunter2") == nil)
        #expect(SecretReference("env:") == nil)
        #expect(SecretReference("env:DACHWERK_NO_SUCH_SECRET")?.secret() == nil)
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("secret-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("s:e cret\n".utf8).write(to: file)
        #expect(SecretReference("file:\(file.path)")?.secret() == "s:e cret")
    }

    @Test func `a server that is not there is told, and nothing was sent`() async throws {
        var settings = try #require(SMTPSettings("smtp://127.0.0.1:1"))
        settings.connecting = 2
        let message = try SealedMessage(try MessageTests.message())
        let outcome = await SMTPCarrier(settings).carry(message, of: "alpha")
        guard case .unavailable = outcome else {
            Issue.record("It was \(outcome).")
            return
        }
    }
}
