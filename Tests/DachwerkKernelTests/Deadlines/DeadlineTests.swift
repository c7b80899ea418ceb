import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A deadline passes once per level, and never for what is met, moved or gone.
@Suite struct DeadlineTests {
    private let platform: TestPlatform
    private let keeper: TestActor

    init() async throws {
        platform = try await TestPlatform.boot([PromiseModule.self], at: "2026-05-04T08:00:00Z")
        keeper = platform.acting(as: PromiseModule.keeper)
    }

    private func look(at instant: Instant) async throws {
        platform.clock.set(instant)
        try await platform.runJob("platform.deadlines")
    }

    @Test func `each level fires once, however often the clock is looked at`() async throws {
        let promise = try await keeper.create(Promise.self) { $0.name = "call" }
        try await look(at: "2026-05-04T09:59:00Z")
        #expect(try keeper.read(promise.reference).passed.isEmpty)
        for _ in 0..<3 { try await look(at: "2026-05-04T10:00:00Z") }
        #expect(try keeper.read(promise.reference).passed == ["answer 1"])
        for _ in 0..<3 { try await look(at: "2026-05-04T11:00:00Z") }
        #expect(try keeper.read(promise.reference).passed == ["answer 1", "answer 2"])
        try await look(at: "2026-05-04T13:00:00Z")
        try await look(at: "2026-05-05T13:00:00Z")
        #expect(
            try keeper.read(promise.reference).passed == ["answer 1", "answer 2", "answer 3"])
    }

    @Test func `a deadline that is set anew drops the old one`() async throws {
        let promise = try await keeper.create(Promise.self) { $0.name = "call" }
        platform.clock.set("2026-05-04T09:30:00Z")
        try await keeper.change(promise) { $0.name = "write" }
        try await look(at: "2026-05-04T11:00:00Z")
        #expect(try keeper.read(promise.reference).passed.isEmpty)
        try await look(at: "2026-05-04T11:30:00Z")
        #expect(try keeper.read(promise.reference).passed == ["answer 1"])
    }

    @Test func `an erased record has no deadline left`() async throws {
        let promise = try await keeper.create(Promise.self) { $0.name = "call" }
        let other = try await keeper.create(Promise.self) { $0.name = "other" }
        try await keeper.erase(promise)
        try await look(at: "2026-05-04T10:00:00Z")
        #expect(try keeper.read(other.reference).passed == ["answer 1"])
    }

    @Test func `a deadline that fails harms no other and is tried again`() async throws {
        let stubborn = try await keeper.create(Promise.self) {
            $0.name = "first"
            $0.isStubborn = true
        }
        let other = try await keeper.create(Promise.self) { $0.name = "second" }
        await #expect(throws: Refusal.self) { try await look(at: "2026-05-04T10:00:00Z") }
        #expect(try keeper.read(other.reference).passed == ["answer 1"])
        let current = try keeper.read(stubborn.reference)
        try await keeper.change(current) { $0.isStubborn = false }
        try await platform.runJob("platform.deadlines")
        #expect(try keeper.read(stubborn.reference).passed == ["answer 1"])
    }

    @Test func `a clock that is set back stops no job`() async throws {
        let promise = try await keeper.create(Promise.self) { $0.name = "call" }
        let runner = JobRunner(clock: platform.clock, observer: SilentObserver())
        platform.clock.set("2026-05-06T08:00:00Z")
        await runner.runDue([platform.tenant("alpha")])
        #expect(try keeper.read(promise.reference).passed == ["answer 1"])
        let other = try await keeper.create(Promise.self) { $0.name = "other" }
        platform.clock.set("2026-05-04T10:00:00Z")
        try await keeper.change(other) { $0.name = "sooner" }
        platform.clock.set("2026-05-04T12:00:00Z")
        await runner.runDue([platform.tenant("alpha")])
        #expect(try keeper.read(other.reference).passed == ["answer 1"])
    }

    @Test func `a wrong, foreign and malformed code give the same answer`() async throws {
        let code = VerificationCode(random: (7, 11)).description
        try await keeper.create(Promise.self) { $0.name = code }
        let anybody = platform.acting()
        #expect(try anybody.lookup("promises.proof", code: code.lowercased())["passings"] != nil)
        let other = VerificationCode(random: (7, 12)).description
        for wrong in [other, "nonsense", "", String(code.dropLast())] {
            #expect(throws: Refusal.notFound) {
                try anybody.lookup("promises.proof", code: wrong)
            }
        }
        #expect(throws: Refusal.notFound) {
            try platform.acting(tenant: "beta").lookup("promises.proof", code: code)
        }
    }

    @Test func `the public gets the protected table and only the duty the full one`() async throws {
        for _ in 0..<6 { try await keeper.create(Promise.self) { $0.name = "often" } }
        for name in ["once", "rarely", "rarely"] {
            try await keeper.create(Promise.self) { $0.name = name }
        }
        let day = try #require(LocalDate("2026-05-04"))
        let anybody = platform.acting()
        let table = try anybody.table("promises.by-name", on: day)
        #expect(table.count(row: "once") == nil && table.count(row: "rarely") == nil)
        #expect(throws: Refusal.forbidden) {
            try anybody.table("promises.by-name", on: day, full: true)
        }
        #expect(table.table.total == 9)
        let full = try keeper.table("promises.by-name", on: day, full: true)
        #expect(full.count(row: "once") == 1)
    }
}
