import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

/// Work on records is done record by record, and when it is due again outlives a restart.
@Suite struct JobMemoryTests {
    private func boot(
        _ modules: [any CapabilityModule.Type] = [ChoreModule.self],
        store: any Store = InMemoryStore(), at instant: Instant = "2025-05-05T08:00:00Z",
        agenda: JobAgenda = JobAgenda()
    ) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog(modules))
        return try TestPlatform.boot(
            compiler, try TestPlatform.choices(compiler.catalog, [:]), store: store, at: instant,
            ids: SystemIDSource(), agenda: agenda)
    }

    private func job(_ id: String, _ platform: TestPlatform) throws -> Job {
        try #require(platform.tenant("alpha").composition.jobs.first { $0.id == id })
    }

    @Test func `a record that is refused undoes itself, is reported, and stops no other`()
        async throws
    {
        let platform = try boot()
        let keeper = platform.acting(as: ChoreModule.keeper)
        let first = try await keeper.create(Chore.self) { _ in }
        let stubborn = try await keeper.create(Chore.self) { $0.isStubborn = true }
        let last = try await keeper.create(Chore.self) { _ in }
        let tenant = platform.tenant("alpha")
        let report = await tenant.carryOut(try job("chores.do", platform))
        #expect(report.done == 2)
        #expect(report.failures.map(\.record) == [stubborn.id])
        #expect(try keeper.read(first.reference).state == .done)
        #expect(try keeper.read(stubborn.reference).state == .open)
        #expect(try keeper.read(last.reference).state == .done)
        let kept = try #require(try tenant.jobs().first { $0.job == "chores.do" }?.kept)
        #expect(kept.done == 2 && kept.failed == 1)
        #expect(kept.failures.map(\.record) == [stubborn.id])
        #expect(kept.failures.map(\.code) == ["chores.stubborn"])
    }

    @Test func `a step that fails stops no step after it`() async throws {
        let platform = try boot()
        let keeper = platform.acting(as: ChoreModule.keeper)
        let chore = try await keeper.create(Chore.self) { _ in }
        try await keeper.move(chore, Chore.finish)
        let report = await platform.tenant("alpha").carryOut(try job("chores.count", platform))
        #expect(report.done == 1 && report.failures.count == 1)
        #expect(try keeper.read(chore.reference).looks == 1)
    }

    @Test func `the next run of a job survives a restart`() async throws {
        let store = InMemoryStore()
        let before = try boot(store: store)
        let runner = JobRunner(clock: before.clock, observer: SilentObserver())
        await runner.runDue([before.tenant("alpha")])
        try await before.tenant("alpha").platform.stores.closeAll()

        // Nothing is known here but what the store says.
        let soon = try boot(store: store, at: "2025-05-05T08:59:00Z")
        let chore = try await soon.acting(as: ChoreModule.keeper).create(Chore.self) { _ in }
        let again = JobRunner(clock: soon.clock, observer: SilentObserver())
        await again.runDue([soon.tenant("alpha")])
        let keeper = soon.acting(as: ChoreModule.keeper)
        #expect(try keeper.read(chore.reference).state == .open, "Its hour had not come.")
        soon.clock.advance(minutes: 1)
        await again.runDue([soon.tenant("alpha")])
        #expect(try keeper.read(chore.reference).state == .done)
    }

    @Test func `a start opens no store with nothing due`() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "agenda-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = InMemoryStore()
        let before = try boot(store: store, agenda: JobAgenda(folder: folder))
        await JobRunner(clock: before.clock, observer: SilentObserver())
            .runDue(["alpha", "beta"].map(before.tenant))
        try await before.tenant("alpha").platform.stores.closeAll()

        let after = try boot(
            store: store, at: "2025-05-05T08:30:00Z", agenda: JobAgenda(folder: folder))
        let runner = JobRunner(clock: after.clock, observer: SilentObserver())
        let tenants = ["alpha", "beta"].map(after.tenant)
        await runner.runDue(tenants)
        let stores = after.tenant("alpha").platform.stores
        #expect(!stores.isOpen("alpha") && !stores.isOpen("beta"))
        after.clock.advance(minutes: 30)
        await runner.runDue([after.tenant("beta")])
        #expect(!stores.isOpen("alpha") && stores.isOpen("beta"))
        // Whoever loses the memory looks once more, and does nothing twice.
        let lost = JobAgenda(folder: folder)
        lost.forget("alpha")
        let third = try boot(store: store, at: "2025-05-05T08:30:00Z", agenda: lost)
        await JobRunner(clock: third.clock, observer: SilentObserver())
            .runDue([third.tenant("alpha")])
        #expect(third.tenant("alpha").platform.stores.isOpen("alpha"))
        #expect(
            try third.tenant("alpha").jobs().compactMap(\.kept?.last).max()
                == "2025-05-05T08:00:00Z")
    }

    @Test func `a deadline that is set brings the next look forward`() async throws {
        let platform = try boot([PromiseModule.self])
        let keeper = platform.acting(as: PromiseModule.keeper)
        let runner = JobRunner(clock: platform.clock, observer: SilentObserver())
        await runner.runDue([platform.tenant("alpha")])
        let promise = try await keeper.create(Promise.self) { $0.name = "call" }
        platform.clock.advance(minutes: 119)
        #expect(!runner.begin(platform.tenant("alpha")), "Nothing is due yet.")
        platform.clock.advance(minutes: 1)
        await runner.runDue([platform.tenant("alpha")])
        #expect(try keeper.read(promise.reference).passed == ["answer 1"])
    }

    @Test func `what is set while somebody looks counts beside what is found`() throws {
        let agenda = JobAgenda()
        agenda.begin("alpha", "jobs")
        agenda.bringForward("alpha", to: "2025-05-05T09:00:00Z")
        agenda.end("alpha", at: "2025-05-05T08:00:00Z", next: "2025-05-06T08:00:00Z")
        #expect(!agenda.isDue("alpha", "jobs", at: "2025-05-05T08:59:00Z"))
        #expect(agenda.isDue("alpha", "jobs", at: "2025-05-05T09:00:00Z"))
        #expect(agenda.isDue("alpha", "other jobs", at: "2025-05-05T08:30:00Z"))
        #expect(agenda.isDue("alpha", "jobs", at: "2025-05-05T07:59:00Z"), "The clock was wrong.")
    }

    @Test func `tenants do not wait for each other`() async throws {
        let platform = try boot([MutualModule.self])
        let tenants = ["alpha", "beta"].map(platform.tenant)
        await JobRunner(clock: platform.clock, observer: SilentObserver()).runDue(tenants)
        for tenant in tenants {
            let kept = try tenant.jobs().first { $0.job == "mutual.meet" }?.kept
            #expect(kept?.failed == 0, "\(tenant.id)")
        }
    }
}
