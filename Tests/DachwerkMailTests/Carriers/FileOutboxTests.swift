import DachwerkKernel
import DachwerkMail
import Foundation
import Testing

/// The folder has each message once and whole.
@Suite struct FileOutboxTests {
    @Test func `a message is one file, also when it is sent again`() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("outbox-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let message = try SealedMessage(try MessageTests.message())
        let outbox = FileOutbox(folder: folder)
        #expect(await outbox.carry(message, of: "alpha") == .accepted)
        #expect(await outbox.carry(message, of: "alpha") == .accepted)
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/alpha")
        #expect(files == ["0190-1.eml"])
        let data = try #require(
            FileManager.default.contents(atPath: "\(folder)/alpha/0190-1.eml"))
        #expect(Array(data) == message.bytes)
    }

    @Test func `a folder that cannot be written is said`() async throws {
        let outbox = FileOutbox(folder: "/dev/null/outbox")
        let message = try SealedMessage(try MessageTests.message())
        let outcome = await outbox.carry(message, of: "alpha")
        #expect(outcome == .unavailable("The folder '/dev/null/outbox' cannot be written."))
    }
}
