import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// People say how they want to be told, and nobody is disturbed before the time.
@Suite struct MailWishTests {
    private let mail: DeliveryTests
    private var post: ScriptedPost { mail.post }

    init() async throws { mail = try await DeliveryTests() }

    private func wish(
        _ rhythm: PlatformMailWish.Rhythm, of guest: Record<Lodger>, _ language: LanguageTag? = nil
    ) async throws {
        let own = mail.platform.acting(person: guest.id)
        try await own.create(PlatformMailWish.self) {
            $0.recipient = guest.id.description
            $0.rhythm = rhythm
            $0.language = language
        }
    }

    @Test func `whoever wants one letter a day gets one, in the morning`() async throws {
        let guest = try await mail.guest()
        try await wish(.daily, of: guest, .german)
        try await mail.parcel(guest)
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T10:00:00Z")
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-05T05:59:00Z")
        #expect(post.letters.isEmpty)
        try await mail.look(at: "2026-05-05T06:00:00Z")
        #expect(post.letters.map(\.items.count) == [3])
        #expect(post.letters.map(\.languages) == [[.german]])
        #expect(try mail.log().map(\.state) == [.sent, .sent, .sent])
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-06T06:00:00Z")
        #expect(post.letters.map(\.items.count) == [3, 1])
    }

    @Test func `a letter of the day that is put off comes as one letter`() async throws {
        let guest = try await mail.guest()
        try await wish(.daily, of: guest)
        try await mail.parcel(guest)
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T10:00:00Z")
        post.answer(.deferred(reply: 451))
        try await mail.look(at: "2026-05-05T06:00:00Z")
        try await mail.look(at: "2026-05-05T06:05:00Z")
        #expect(post.letters.map(\.items.count) == [2, 2])
        #expect(Set(post.letters.map(\.id)).count == 1)
        #expect(try mail.log().map(\.state) == [.sent, .sent])
    }

    @Test func `whoever wants no mail gets none`() async throws {
        let guest = try await mail.guest()
        try await wish(.never, of: guest)
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-06T10:00:00Z")
        #expect(post.letters.isEmpty)
        #expect(try mail.log().map(\.cause) == [.wish])
    }

    @Test func `everybody sets their own wish and sees no other`() async throws {
        let (first, second) = (try await mail.guest(), try await mail.guest("b@example.org"))
        try await wish(.daily, of: first)
        let other = mail.platform.acting(person: second.id)
        await #expect(throws: Refusal.self) {
            try await other.create(PlatformMailWish.self) {
                $0.recipient = first.id.description
                $0.rhythm = .never
            }
        }
        let own = mail.platform.acting(person: first.id)
        let kept = try #require(try own.list(PlatformMailWish.self).first)
        #expect(kept.rhythm == .daily)
        #expect(try other.list(PlatformMailWish.self).isEmpty)
        await #expect(throws: Refusal.self) {
            try await other.change(kept) { $0.rhythm = .never }
        }
        try await own.change(kept) { $0.rhythm = .each }
        try await mail.parcel(first)
        try await mail.look(at: "2026-05-04T10:00:00Z")
        #expect(post.letters.count == 1)
    }

    @Test func `whoever acts for an organisation wishes for it`() async throws {
        let house = try await mail.guest()
        let member = mail.platform.acting(organisations: [house.id])
        try await member.create(PlatformMailWish.self) {
            $0.recipient = house.id.description
            $0.rhythm = .never
        }
        try await mail.parcel(house)
        try await mail.look(at: "2026-05-04T10:00:00Z")
        #expect(post.letters.isEmpty)
    }

    @Test func `a notice that says so waits for the working time`() async throws {
        let guest = try await mail.guest()
        try await mail.porter.create(Parcel.self) {
            $0.guest = guest.reference
            $0.quietUntil = "2026-05-05T06:00:00Z"
        }
        try await mail.look(at: "2026-05-04T20:00:00Z")
        #expect(post.letters.count == 1, "The other notice says nothing of it.")
        try await mail.look(at: "2026-05-05T06:00:00Z")
        #expect(post.letters.count == 2)
    }

    @Test func `an administrator sees the log, and neither whom it concerns nor an address`()
        async throws
    {
        let guest = try await mail.guest()
        post.answer(.noRecipient(reply: 550))
        try await mail.parcel(guest)
        try await mail.look(at: "2026-05-04T10:00:00Z")
        let administrator = mail.platform.acting(as: PlatformModule.administrator)
        let log = try administrator.list(PlatformDelivery.self)
        #expect(log.map(\.state) == [.bounced])
        let hidden = try administrator.visibleFields(of: log[0].reference)
        #expect(hidden.isDisjoint(with: ["recipient", "mark"]))
        #expect(throws: Refusal.self) {
            try mail.platform.acting(as: ParcelModule.porter).list(PlatformDelivery.self)
        }
    }
}
