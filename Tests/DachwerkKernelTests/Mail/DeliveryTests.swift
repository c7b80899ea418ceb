import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What people are told goes out once, or the log says what became of it.
@Suite struct DeliveryTests {
    let store = InMemoryStore()
    let post = ScriptedPost()
    let platform: TestPlatform
    let porter: TestActor
    static let start: Instant = "2026-05-04T10:00:00Z"

    init() async throws {
        platform = try Self.boot(store, post)
        porter = platform.acting(as: ParcelModule.porter)
        // A server takes a hold before it does anything.
        try await platform.tenant("alpha").hold().end()
    }

    static func boot(
        _ store: InMemoryStore, _ post: ScriptedPost?, at instant: Instant = start,
        agenda: JobAgenda = JobAgenda()
    ) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog([ParcelModule.self]))
        return try TestPlatform.boot(
            compiler, try TestPlatform.choices(compiler.catalog, [:]), store: store, at: instant,
            ids: SystemIDSource(), agenda: agenda, post: post)
    }

    func guest(_ email: String? = "gast@example.org") async throws -> Record<Lodger> {
        try await porter.create(Lodger.self) { $0.email = email }
    }

    @discardableResult
    func parcel(_ guest: Record<Lodger>) async throws -> Record<Parcel> {
        try await porter.create(Parcel.self) { $0.guest = guest.reference }
    }

    func log(_ platform: TestPlatform? = nil) throws -> [Record<PlatformDelivery>] {
        try (platform ?? self.platform).tenant("alpha").session(for: .scheduler)
            .list(PlatformDelivery.id, ListRequest()).records
            .map { Record<PlatformDelivery>($0.redacted) }
    }

    func look(at instant: Instant) async throws {
        platform.clock.set(instant)
        try await platform.runJob("platform.mail")
    }

    // MARK: Once

    @Test func `each notice goes out once, whatever is repeated`() async throws {
        let guest = try await guest()
        let first = try await parcel(guest)
        try await platform.runJob("platform.mail")
        try await platform.runJob("platform.mail")
        #expect(post.letters.map(\.address) == ["gast@example.org"])
        #expect(post.letters[0].items.map(\.record) == [first.id.description])
        #expect(try log().map(\.state) == [.sent])
        try await parcel(guest)
        try await look(at: "2026-05-04T10:05:00Z")
        #expect(post.letters.count == 2)
        #expect(try log().map(\.due) == [nil, nil])
    }

    @Test func `the transaction of a notice writes nothing for the mail`() async throws {
        try await parcel(try await guest())
        #expect(try log().isEmpty)
    }

    @Test func `a letter is in the language of the reader and names the kind of record`()
        async throws
    {
        let arabic = try #require(LanguageTag("ar"))
        let guest = try await porter.create(Lodger.self) {
            $0.email = "gast@example.org"
            $0.language = arabic
        }
        try await parcel(guest)
        try await porter.create(Illness.self) { $0.guest = guest.reference }
        try await platform.runJob("platform.mail")
        #expect(post.letters.allSatisfy { $0.languages == [arabic] })
        let kinds = post.letters.flatMap(\.items).map { $0.kind == nil }
        #expect(kinds == [true, true], "A module without words names no kind.")
    }

    @Test func `an appointment comes with its entry once it holds, and is taken back`()
        async throws
    {
        let guest = try await guest()
        let period = try #require(
            Period(start: "2026-05-20T08:00:00Z", end: "2026-05-20T09:00:00Z"))
        let asked = try await porter.create(Collection.self) {
            $0.lodger = guest.reference
            $0.period = period
        }
        try await platform.runJob("platform.mail")
        let agreed = try await porter.move(asked, Collection.agree)
        try await look(at: "2026-05-04T10:01:00Z")
        try await porter.move(agreed, Collection.cancel)
        try await look(at: "2026-05-04T10:02:00Z")
        let entries = post.letters.flatMap(\.items).map(\.entry)
        #expect(entries.map { $0?.period } == [nil, period, period])
        #expect(entries.map { $0?.isCancelled } == [nil, false, true])
        #expect(entries.map { $0?.sequence } == [nil, 2, 3])
    }

    @Test func `what was queued survives a restart and goes out once`() async throws {
        post.answer(.deferred(reply: 451))
        try await parcel(try await guest())
        try await platform.runJob("platform.mail")
        try await platform.tenant("alpha").platform.stores.closeAll()
        let later = try Self.boot(store, post, at: "2026-05-04T11:00:00Z")
        try await later.runJob("platform.mail")
        try await later.runJob("platform.mail")
        #expect(post.letters.count == 2)
        #expect(Set(post.letters.map(\.id)).count == 1, "It is the same letter.")
        #expect(try log(later).map(\.state) == [.sent])
    }

    @Test func `notices from before there was mail stay unsent`() async throws {
        let store = InMemoryStore()
        let silent = try Self.boot(store, nil)
        let porter = silent.acting(as: ParcelModule.porter)
        let guest = try await porter.create(Lodger.self) { $0.email = "gast@example.org" }
        try await porter.create(Parcel.self) { $0.guest = guest.reference }
        try await silent.runJob("platform.mail")
        try await silent.tenant("alpha").platform.stores.closeAll()
        let later = try Self.boot(store, post, at: "2026-05-04T11:00:00Z")
        try await later.runJob("platform.mail")
        #expect(post.letters.isEmpty)
        try await later.acting(as: ParcelModule.porter).create(Parcel.self) {
            $0.guest = guest.reference
        }
        try await later.runJob("platform.mail")
        #expect(post.letters.count == 1)
    }

    @Test func `what another run is sending is left alone`() async throws {
        let platform = platform
        post.meanwhile { try? await platform.runJob("platform.mail") }
        try await parcel(try await guest())
        try await platform.runJob("platform.mail")
        #expect(post.letters.count == 1)
        #expect(try log().map(\.state) == [.sent])
    }

    @Test func `what a killed process was sending is in doubt, and sent again only on request`()
        async throws
    {
        let (platform, store, post) = (platform, store, post)
        post.meanwhile {
            try? await platform.tenant("alpha").platform.stores.closeAll()
            let next = try? Self.boot(store, post)
            try? await next?.runJob("platform.mail")
            try? await next?.tenant("alpha").platform.stores.closeAll()
        }
        try await parcel(try await guest())
        try? await platform.runJob("platform.mail")
        #expect(post.letters.count == 1)
        let later = try Self.boot(store, post, at: "2026-05-04T10:05:00Z")
        try await later.runJob("platform.mail")
        #expect(try log(later).map(\.state) == [.uncertain])
        #expect(try log(later).map(\.cause) == [.interrupted])
        #expect(try await later.tenant("alpha").resumeUncertainDeliveries() == 1)
        try await later.runJob("platform.mail")
        #expect(post.letters.count == 2)
        #expect(try log(later).map(\.state) == [.sent])
    }

    @Test func `a notice brings the next look forward`() async throws {
        let post = ScriptedPost()
        let platform = try Self.boot(InMemoryStore(), post)
        let runner = JobRunner(clock: platform.clock, observer: SilentObserver())
        let alpha = platform.tenant("alpha")
        await runner.runDue([alpha])
        platform.clock.set("2026-05-04T10:01:00Z")
        #expect(!runner.begin(alpha))
        let porter = platform.acting(as: ParcelModule.porter)
        let guest = try await porter.create(Lodger.self) { $0.email = "gast@example.org" }
        try await porter.create(Parcel.self) { $0.guest = guest.reference }
        await runner.runDue([alpha])
        #expect(post.letters.count == 1)
    }
}
