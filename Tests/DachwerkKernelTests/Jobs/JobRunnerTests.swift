import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Synchronization
import Testing

@Suite struct JobRunnerTests {
    /// Keeps what an operator would hear.
    private final class Ear: PlatformObserver {
        private let heard = Mutex<[PlatformEvent]>([])
        func observe(_ event: PlatformEvent) { heard.withLock { $0.append(event) } }
        var events: [PlatformEvent] { heard.withLock { $0 } }
    }

    private func texts(_ platform: TestPlatform, _ tenant: String) throws -> [FieldContent] {
        let session = platform.acting(as: ChainModule.worker, tenant: tenant).session
        return try session.list(Echo.id, ListRequest()).records.compactMap { $0.value("text") }
    }

    @Test func `a job that fails leaves nothing, is heard of, and holds up no other`() async throws
    {
        let platform = try await TestPlatform.boot([ChainModule.self])
        let ear = Ear()
        let runner = JobRunner(clock: platform.clock, observer: ear)
        let tenants = ["alpha", "beta"].map(platform.tenant)
        await runner.runDue(tenants)
        #expect(ear.events.map(\.name) == ["job.failed", "job.failed"])
        #expect(Set(ear.events.map(\.tenant)) == ["alpha", "beta"])
        #expect(try texts(platform, "alpha") == [.text("1")], "The failed job took no number.")
        #expect(try texts(platform, "beta") == [.text("1")])
    }

    @Test func `a job runs at its rhythm and not sooner`() async throws {
        let platform = try await TestPlatform.boot([ChainModule.self])
        let runner = JobRunner(clock: platform.clock, observer: Ear())
        let tenants = [platform.tenant("alpha")]
        for _ in 0..<3 { await runner.runDue(tenants) }
        #expect(try texts(platform, "alpha").count == 1)
        platform.clock.advance(minutes: 4)
        await runner.runDue(tenants)
        #expect(try texts(platform, "alpha").count == 1)
        platform.clock.advance(minutes: 1)
        await runner.runDue(tenants)
        #expect(try texts(platform, "alpha").count == 2)
        platform.clock.advance(days: 30)
        await runner.runDue(tenants)
        #expect(try texts(platform, "alpha").count == 3, "What was missed is not made up for.")
        #expect(try texts(platform, "beta").isEmpty)
    }
}
