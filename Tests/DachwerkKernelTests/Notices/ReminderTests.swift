import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What is declared is told once: for each date, each transition and each new record.
@Suite struct ReminderTests {
    private let store = InMemoryStore()
    private let platform: TestPlatform
    private let host: TestActor

    init() async throws {
        platform = try Self.boot([AppointmentModule.self], store, at: "2026-05-04T10:00:00Z")
        host = platform.acting(as: AppointmentModule.host)
    }

    private static func boot(
        _ modules: [any CapabilityModule.Type], _ store: InMemoryStore, at instant: Instant
    ) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog(modules))
        return try TestPlatform.boot(
            compiler, try TestPlatform.choices(compiler.catalog, [:]), store: store, at: instant,
            ids: SystemIDSource())
    }

    private func agreed(on day: String) async throws -> Record<Appointment> {
        let date = try #require(LocalDate(day))
        let visit = try await host.create(Appointment.self) { $0.day = date }
        return try await host.move(visit, Appointment.agree)
    }

    private func told(_ code: String, _ platform: TestPlatform) throws -> Int {
        try platform.tenant("alpha").session(for: .scheduler)
            .list(PlatformNotice.id, ListRequest()).records
            .count { Record<PlatformNotice>($0.redacted).code == "appointments.\(code)" }
    }

    private func look(at instant: Instant) async throws {
        platform.clock.set(instant)
        try await platform.runJob("platform.deadlines")
        try await platform.runJob("platform.deadlines")
    }

    @Test func `a reminder is told once, before its date and after it`() async throws {
        _ = try await agreed(on: "2026-05-20")
        try await look(at: "2026-05-19T05:59:00Z")
        #expect(try told("tomorrow", platform) == 0)
        try await look(at: "2026-05-19T06:00:00Z")
        #expect(try told("tomorrow", platform) == 1)
        try await look(at: "2026-05-23T06:00:00Z")
        #expect(try told("tomorrow", platform) == 1)
        #expect(try told("how-was-it", platform) == 1)
    }

    @Test func `a reminder comes again for another date, and for no other change`() async throws {
        let visit = try await agreed(on: "2026-05-20")
        try await look(at: "2026-05-19T06:00:00Z")
        let noted = try await host.change(visit) { $0.note = "with cake" }
        try await look(at: "2026-05-19T07:00:00Z")
        #expect(try told("tomorrow", platform) == 1)
        let day = try #require(LocalDate("2026-05-25"))
        try await host.change(noted) { $0.day = day }
        try await look(at: "2026-05-24T07:00:00Z")
        #expect(try told("tomorrow", platform) == 2)
    }

    @Test func `what leaves the state is not told, and not twice when it comes back`()
        async throws
    {
        let visit = try await agreed(on: "2026-05-20")
        let cancelled = try await host.move(visit, Appointment.cancel)
        try await look(at: "2026-05-19T06:00:00Z")
        #expect(try told("tomorrow", platform) == 0)
        let back = try await host.move(cancelled, Appointment.agree)
        try await look(at: "2026-05-19T07:00:00Z")
        #expect(try told("tomorrow", platform) == 1, "It was made up for.")
        let again = try await host.move(back, Appointment.cancel)
        try await host.move(again, Appointment.agree)
        try await look(at: "2026-05-19T08:00:00Z")
        #expect(try told("tomorrow", platform) == 1)
        try await host.erase(try host.read(visit.reference))
        try await look(at: "2026-05-30T08:00:00Z")
        #expect(try told("how-was-it", platform) == 0)
    }

    @Test func `a reminder that comes too late is none`() async throws {
        _ = try await agreed(on: "2026-05-20")
        _ = try await agreed(on: "2026-05-05")
        try await look(at: "2026-05-04T10:00:00Z")
        #expect(try told("tomorrow", platform) == 1, "The day before it can still be told.")
        try await look(at: "2026-05-20T06:00:00Z")
        #expect(try told("tomorrow", platform) == 1, "The platform was away on the day before.")
        _ = try await agreed(on: "2026-05-01")
        try await look(at: "2026-05-20T07:00:00Z")
        #expect(try told("how-was-it", platform) == 1, "Only what was in question by then.")
    }

    @Test func `a reminder survives a restart and is not told again after it`() async throws {
        _ = try await agreed(on: "2026-05-20")
        try await platform.tenant("alpha").platform.stores.closeAll()
        let later = try Self.boot([AppointmentModule.self], store, at: "2026-05-19T06:00:00Z")
        try await later.runJob("platform.deadlines")
        #expect(try told("tomorrow", later) == 1)
        try await later.tenant("alpha").platform.stores.closeAll()
        let again = try Self.boot([AppointmentModule.self], store, at: "2026-05-19T06:30:00Z")
        try await again.runJob("platform.deadlines")
        #expect(try told("tomorrow", again) == 1)
    }

    @Test func `records from before a reminder was declared get it, and nothing past`()
        async throws
    {
        let store = InMemoryStore()
        let before = try Self.boot(
            [SilentAppointmentModule.self], store, at: "2026-05-04T10:00:00Z")
        let host = before.acting(as: AppointmentModule.host)
        for text in ["2026-05-05", "2026-05-20"] {
            let day = try #require(LocalDate(text))
            let visit = try await host.create(Appointment.self) { $0.day = day }
            try await host.move(visit, Appointment.agree)
        }
        try await before.tenant("alpha").platform.stores.closeAll()
        let after = try Self.boot([AppointmentModule.self], store, at: "2026-05-04T11:00:00Z")
        try await after.runJob("platform.deadlines")
        #expect(try told("tomorrow", after) == 0)
        after.clock.set("2026-05-19T06:00:00Z")
        try await after.runJob("platform.deadlines")
        #expect(try told("tomorrow", after) == 1)
        #expect(try told("how-was-it", after) == 1)
    }

    @Test func `a transition tells what it declares, by state and with its reason`() async throws {
        let day = try #require(LocalDate("2026-05-20"))
        let visit = try await host.create(Appointment.self) { $0.day = day }
        #expect(try told("asked", platform) == 1)
        try await host.move(try await host.move(visit, Appointment.cancel), Appointment.agree)
        #expect(try told("cancelled", platform) == 0, "Nobody had agreed to it.")
        let notice = try #require(
            try platform.tenant("alpha").session(for: .scheduler)
                .list(PlatformNotice.id, ListRequest()).records
                .map { Record<PlatformNotice>($0.redacted) }.first {
                    $0.code == "appointments.agreed"
                })
        #expect(notice.arguments.map { "\($0)" }?.contains("2026-05-20") == true)
        try await host.move(
            try host.read(visit.reference), Appointment.cancel, reason: "Nobody is there.")
        #expect(try told("cancelled", platform) == 0)
        #expect(try told("cancelled-because", platform) == 1)
    }
}
