import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

/// A backup that takes the place of the store sends nothing a second time.
@Suite struct MailRestoreTests {
    private let mail: DeliveryTests
    private let file: String
    private var post: ScriptedPost { mail.post }
    private var alpha: Tenant { mail.platform.tenant("alpha") }

    init() async throws {
        mail = try await DeliveryTests()
        file =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("mail-\(UUID().uuidString).backup").path
    }

    private func backUp() throws {
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: file)
        }
    }

    @Test func `what went out since the backup does not go out again`() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        post.answer(.deferred(reply: 451))
        let guest = try await mail.guest()
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T10:00:00Z")
        try await mail.parcel(guest)
        try backUp()
        try await mail.look(at: "2026-05-04T10:05:00Z")
        #expect(post.letters.count == 3)
        _ = try await alpha.restore(from: file)
        try await mail.look(at: "2026-05-04T12:00:00Z")
        #expect(post.letters.count == 3)
        #expect(try mail.log().map(\.state) == [.sent, .sent])
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T12:01:00Z")
        #expect(post.letters.count == 4)
    }

    @Test func `without the store of before, what the backup calls open is in doubt`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: file) }
        post.answer(.deferred(reply: 451))
        try await mail.parcel(try await mail.guest())
        try await mail.look(at: "2026-05-04T10:00:00Z")
        try backUp()
        try await alpha.platform.stores.close("alpha")
        try mail.store.erase("alpha")
        _ = try await alpha.restore(from: file)
        try await mail.look(at: "2026-05-04T12:00:00Z")
        #expect(post.letters.count == 1)
        #expect(try mail.log().map(\.state) == [.uncertain])
    }
}
