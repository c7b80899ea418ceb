import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Whoever is reminded wants to ask back, so reminders come when somebody can be reached.
@Suite struct WorkingTimeTests {
    private let store = InMemoryStore()

    /// A week of Monday to Thursday from nine, in Saarland, closed on Tuesday 26 May 2026.
    private func boot(
        _ hours: String? = "mo-th 09:00-16:00", at instant: Instant = "2026-05-04T10:00:00Z"
    ) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog([AppointmentModule.self]))
        let day = try #require(LocalDate("2026-05-26"))
        let closure = Closure(
            span: try #require(DateSpan(from: day, until: day)), reason: "Inventory")
        return try TestPlatform.boot(
            compiler, try TestPlatform.choices(compiler.catalog, [:]), store: store,
            closures: [closure],
            workingHours: try hours.map { try #require(WeeklyHours($0)) }, at: instant,
            ids: SystemIDSource())
    }

    private func agree(on day: String, _ platform: TestPlatform) async throws {
        let host = platform.acting(as: AppointmentModule.host)
        let date = try #require(LocalDate(day))
        let visit = try await host.create(Appointment.self) { $0.day = date }
        try await host.move(visit, Appointment.agree)
    }

    /// How often the host was told by a moment.
    private func told(
        _ code: String, by instant: Instant, _ platform: TestPlatform
    ) async throws -> Int {
        platform.clock.set(instant)
        try await platform.runJob("platform.deadlines")
        return try platform.tenant("alpha").session(for: .scheduler)
            .list(PlatformNotice.id, ListRequest()).records
            .count { Record<PlatformNotice>($0.redacted).code == "appointments.\(code)" }
    }

    @Test func `a reminder waits for the hours of its day`() async throws {
        let platform = try boot()
        try await agree(on: "2026-05-20", platform)
        #expect(try await told("tomorrow", by: "2026-05-19T06:59:00Z", platform) == 0)
        #expect(try await told("tomorrow", by: "2026-05-19T07:00:00Z", platform) == 1)
    }

    @Test func `one before its date comes on the last working day before`() async throws {
        let platform = try boot()
        // Before Wednesday 27 May lie the closure, Whit Monday, a weekend and a Friday.
        try await agree(on: "2026-05-27", platform)
        #expect(try await told("tomorrow", by: "2026-05-21T06:59:00Z", platform) == 0)
        #expect(try await told("tomorrow", by: "2026-05-21T07:00:00Z", platform) == 1)
        #expect(try await told("tomorrow", by: "2026-05-26T12:00:00Z", platform) == 1)
    }

    @Test func `one after its date waits for the next working day`() async throws {
        let platform = try boot()
        // Three days after Tuesday 19 May is a Friday, and then comes Whitsun with the closure.
        try await agree(on: "2026-05-19", platform)
        #expect(try await told("how-was-it", by: "2026-05-27T06:59:00Z", platform) == 0)
        #expect(try await told("how-was-it", by: "2026-05-27T07:00:00Z", platform) == 1)
    }

    @Test func `whoever never works is reminded all the same`() async throws {
        let platform = try boot("closed")
        try await agree(on: "2026-05-20", platform)
        #expect(try await told("tomorrow", by: "2026-05-19T06:00:00Z", platform) == 1)
    }

    @Test func `other working hours move what is still to come`() async throws {
        let before = try boot(nil)
        try await agree(on: "2026-05-20", before)
        try await before.tenant("alpha").platform.stores.closeAll()
        let after = try boot(at: "2026-05-05T10:00:00Z")
        #expect(try await told("tomorrow", by: "2026-05-19T06:00:00Z", after) == 0)
        #expect(try await told("tomorrow", by: "2026-05-19T07:00:00Z", after) == 1)
    }
}
