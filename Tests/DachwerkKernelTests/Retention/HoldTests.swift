import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A legal hold keeps what it covers, from whomever, for as long as it lasts.
@Suite struct HoldTests {
    private let platform: TestPlatform
    private let host: TestActor
    private let administrator: TestActor

    init() async throws {
        platform = try await TestPlatform.boot([GuestBookModule.self], at: "2026-01-31T08:00:00Z")
        host = platform.acting(as: GuestBookModule.host)
        administrator = platform.acting(as: PlatformModule.administrator)
    }

    private func hold(_ record: String?, until: String) async throws {
        let day = try #require(LocalDate(until))
        try await administrator.create(PlatformHold.self) {
            $0.record = record
            $0.grounds = "Rechtsstreit 7 C 12/26"
            $0.until = day
        }
    }

    private func look(at instant: Instant) async throws {
        platform.clock.set(instant)
        try await platform.runJob("platform.retention")
    }

    @Test func `a record under a hold is neither forgotten nor erased before its end`()
        async throws
    {
        let held = try await host.create(Visit.self) { $0.name = "Ada" }
        let other = try await host.create(Visit.self) { $0.name = "Grace" }
        try await hold(held.id.description, until: "2027-06-30")
        let refused = await #expect(throws: Refusal.self) { try await host.erase(held) }
        #expect(refused?.code == "record.held")
        try await look(at: "2027-06-30T08:00:00Z")
        #expect(try host.read(held.reference).name == "Ada")
        #expect(try host.read(other.reference).name == nil)
        try await look(at: "2027-07-01T08:00:00Z")
        #expect(try host.read(held.reference).name == nil)
    }

    @Test func `a hold on what would go along keeps the whole`() async throws {
        let stay = try await host.create(Stay.self) { $0.guest = "Ada" }
        let wish = try await host.create(Wish.self) {
            $0.stay = stay.reference
            $0.text = "Tee"
        }
        try await hold(wish.id.description, until: "2027-06-30")
        let over = try await host.move(stay, Stay.end)
        try await look(at: "2027-06-30T08:00:00Z")
        #expect(try host.read(stay.reference).guest == "Ada")
        #expect(try host.read(wish.reference).text == "Tee")
        let refused = await #expect(throws: Refusal.self) {
            _ = try await host.move(over, Stay.part)
        }
        #expect(refused?.code == "record.held")
        #expect(try host.read(stay.reference).state == .over)
    }

    @Test func `a hold on everything keeps everything, and its end can be drawn nearer`()
        async throws
    {
        let visit = try await host.create(Visit.self) { $0.name = "Ada" }
        try await hold(nil, until: "2030-12-31")
        await #expect(throws: Refusal.self) { try await host.erase(visit) }
        try await look(at: "2029-01-01T08:00:00Z")
        #expect(try host.read(visit.reference).name == "Ada")
        let day = try #require(LocalDate("2028-12-31"))
        let own = try #require(try administrator.list(PlatformHold.self).first)
        try await administrator.change(own) { $0.until = day }
        try await platform.runJob("platform.retention")
        #expect(try host.read(visit.reference).name == nil)
        // The hold itself goes three years after its end.
        try await look(at: "2031-12-31T08:00:00Z")
        #expect(try administrator.list(PlatformHold.self).count == 1)
        try await look(at: "2032-01-01T08:00:00Z")
        #expect(try administrator.list(PlatformHold.self).isEmpty)
    }

    @Test func `a hold names what is there, ends later than today, and is set by administrators`()
        async throws
    {
        await #expect(throws: Refusal.self) {
            try await hold("019cfb4c-0000-7000-8000-000000000000", until: "2027-06-30")
        }
        await #expect(throws: Refusal.self) { try await hold(nil, until: "2026-01-30") }
        await #expect(throws: Refusal.self) {
            _ = try await host.create(PlatformHold.self) {
                $0.grounds = "Weil ich will"
                $0.until = LocalDate.last
            }
        }
    }
}
