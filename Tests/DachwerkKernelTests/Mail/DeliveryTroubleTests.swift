import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Mail that cannot be delivered waits longer each time, and ends with a word in the log.
@Suite struct DeliveryTroubleTests {
    private let mail: DeliveryTests
    private var post: ScriptedPost { mail.post }

    init() async throws { mail = try await DeliveryTests() }

    @Test func `what a server wants later is tried with growing pauses`() async throws {
        post.answer(.deferred(reply: 451), .deferred(reply: 451), .deferred(reply: 452))
        try await mail.parcel(try await mail.guest())
        try await mail.look(at: "2026-05-04T10:00:00Z")
        #expect(try mail.log().map(\.due) == ["2026-05-04T10:05:00Z"])
        #expect(try mail.log().map(\.reply) == [451])
        try await mail.look(at: "2026-05-04T10:04:00Z")
        #expect(post.letters.count == 1)
        try await mail.look(at: "2026-05-04T10:05:00Z")
        #expect(try mail.log().map(\.due) == ["2026-05-04T10:20:00Z"])
        try await mail.look(at: "2026-05-04T10:20:00Z")
        #expect(try mail.log().map(\.due) == ["2026-05-04T11:05:00Z"])
        try await mail.look(at: "2026-05-04T11:05:00Z")
        #expect(try mail.log().map(\.state) == [.sent])
        #expect(try mail.log().map(\.tries) == [4])
    }

    @Test func `after five days it is given up, and the log says so`() async throws {
        try await mail.parcel(try await mail.guest())
        var moment = DeliveryTests.start
        var tries = 0
        while tries < 40, try tries == 0 || mail.log().first?.state == .deferred {
            post.answer(.deferred(reply: 451))
            try await mail.look(at: moment)
            tries += 1
            moment = try mail.log().first?.due ?? moment
        }
        let delivery = try #require(try mail.log().first)
        #expect(delivery.state == .refused)
        #expect(delivery.cause == .gaveUp)
        #expect(delivery.updatedAt >= DeliveryTests.start.adding(days: 5))
        #expect(tries < 20)
        try await mail.look(at: moment.adding(days: 1))
        #expect(post.letters.count == tries)
    }

    @Test func `an address that bounced gets no more mail until it is another`() async throws {
        let guest = try await mail.guest()
        post.answer(.noRecipient(reply: 550))
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T10:00:00Z")
        #expect(try mail.log().map(\.state) == [.bounced])
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T10:10:00Z")
        #expect(post.letters.count == 1)
        #expect(try mail.log().map(\.cause) == [.server, .bouncedBefore])
        try await mail.porter.change(guest) { $0.email = "neu@example.org" }
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T10:20:00Z")
        #expect(post.letters.map(\.address) == ["gast@example.org", "neu@example.org"])
    }

    @Test func `what is in doubt is not sent again by itself`() async throws {
        post.answer(.uncertain("The connection ended."))
        try await mail.parcel(try await mail.guest())
        try await mail.look(at: "2026-05-04T10:00:00Z")
        try await mail.look(at: "2026-05-06T10:00:00Z")
        #expect(post.letters.count == 1)
        #expect(try mail.log().map(\.state) == [.uncertain])
    }

    @Test func `a server that cannot be asked is left alone, and then asked for all`()
        async throws
    {
        let guest = try await mail.guest()
        for _ in 0..<3 { try await mail.parcel(guest) }
        post.answer(.unavailable("No connection."))
        try await mail.look(at: "2026-05-04T10:00:00Z")
        #expect(post.letters.count == 1, "The others would not fare better.")
        try await mail.look(at: "2026-05-04T10:00:30Z")
        #expect(post.letters.count == 1)
        try await mail.look(at: "2026-05-04T10:01:00Z")
        #expect(post.letters.count == 3)
        try await mail.look(at: "2026-05-04T10:05:00Z")
        #expect(try mail.log().map(\.state) == [.sent, .sent, .sent])
    }

    @Test func `whoever wants it now need not wait for any pause`() async throws {
        post.answer(.unavailable("No connection."))
        try await mail.parcel(try await mail.guest())
        try await mail.look(at: "2026-05-04T10:00:00Z")
        var report = JobReport()
        await mail.platform.tenant("alpha").deliverNotices(isUrgent: true, &report)
        #expect(report.done == 1)
        #expect(try mail.log().map(\.state) == [.sent])
    }

    @Test func `who has no address is named in the log, and no letter is written`() async throws {
        try await mail.parcel(try await mail.guest(nil))
        try await mail.look(at: "2026-05-04T10:00:00Z")
        #expect(post.letters.isEmpty)
        #expect(try mail.log().map(\.cause) == [.noAddress])
    }

    @Test func `a refused message is not tried again`() async throws {
        post.answer(.refused(reply: 554))
        try await mail.parcel(try await mail.guest())
        try await mail.look(at: "2026-05-04T10:00:00Z")
        try await mail.look(at: "2026-05-05T10:00:00Z")
        #expect(post.letters.count == 1)
        #expect(try mail.log().map(\.state) == [.refused])
        #expect(try mail.log().map(\.reply) == [554])
    }
}
