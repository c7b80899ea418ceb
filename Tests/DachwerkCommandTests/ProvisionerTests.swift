import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Synchronization
import Testing

@testable import DachwerkCommand

/// What becomes of a tenant that cannot be made ready at once.
@Suite struct ProvisionerTests {
    private let trial = CommandTrial()
    private let store = StubbornStore()
    private let observer = EventRecord()
    private let clock = SteppedClock()
    private let registry: TenantRegistry
    private let provisioner: Provisioner

    init() throws {
        let services = PlatformServices(
            stores: StorePool(store: store), clock: SystemClock(), ids: SystemIDSource(),
            observer: SilentObserver())
        registry = TenantRegistry(
            folder: trial.tenants, compiler: CompositionCompiler(ModuleCatalog([BoardModule.self])),
            platform: services)
        provisioner = Provisioner(
            folder: trial.tenants, store: store, observer: observer, now: clock.now)
        try trial.writeTenant("house")
        registry.load()
    }

    /// Looks every quarter of a second for so long, as the watcher does.
    private func watch(for seconds: Int) async {
        for _ in 0..<(seconds * 4) {
            await provisioner.provision(registry.tenants)
            clock.advance(by: .milliseconds(250))
        }
    }

    @Test func `a full disk that was freed heals by itself`() async {
        store.fails(with: StoreError(.full, "house", "There is no space left."))
        await watch(for: 10)
        #expect(observer.take() == ["tenant.failed house"], "It is told once.")
        store.fails(with: nil)
        await watch(for: 10)
        #expect(observer.take() == ["tenant.ready house"])
        await watch(for: 200)
        #expect(observer.take() == [])
    }

    @Test func `the pauses between two tries grow up to a minute`() async {
        store.fails(with: StoreError(.full, "house", "There is no space left."))
        await watch(for: 64)
        // After 0, 1, 3, 7, 15, 31 and 63 seconds.
        #expect(store.takeTries() == 7)
        await watch(for: 600)
        #expect(store.takeTries() == 10)
        #expect(observer.take() == ["tenant.failed house"])
    }

    @Test func `another fault is told, and another file begins anew`() async throws {
        store.fails(with: StoreError(.full, "house", "There is no space left."))
        await watch(for: 40)
        store.fails(with: StoreError(.damaged, "house", "The file is damaged."))
        await watch(for: 40)
        #expect(observer.take() == ["tenant.failed house", "tenant.failed house"])
        _ = store.takeTries()
        try trial.writeTenant("hall")
        try trial.write(
            try trial.read("Tenants/house.json") + "\n", to: "Tenants/house.json")
        registry.load()
        await watch(for: 1)
        #expect(store.takeTries() == 2, "One try for each.")
        #expect(observer.take() == ["tenant.failed hall", "tenant.failed house"])
    }

    @Test func `first records that were mended come in without a change of the file`() async throws
    {
        try trial.write("{\"records\": [", to: "Tenants/house/records.json")
        await watch(for: 10)
        #expect(observer.take() == ["tenant.first-records house", "tenant.ready house"])
        try trial.write("{\"records\": []}", to: "Tenants/house/records.json")
        await watch(for: 10)
        #expect(observer.take() == ["tenant.ready house"])
    }
}

/// A store that cannot be opened as long as it is told so.
private final class StubbornStore: Store {
    private let inner = InMemoryStore()
    private let state = Mutex<(fault: StoreError?, tries: Int)>((nil, 0))

    func fails(with fault: StoreError?) { state.withLock { $0.fault = fault } }

    /// How often it was opened since the last time.
    func takeTries() -> Int {
        state.withLock { state in
            defer { state.tries = 0 }
            return state.tries
        }
    }

    func open(_ tenant: String) throws -> any TenantStore {
        let fault = state.withLock { state in
            state.tries += 1
            return state.fault
        }
        if let fault { throw fault }
        return try inner.open(tenant)
    }

    func exists(_ tenant: String) throws -> Bool { try inner.exists(tenant) }
    func tenants() throws -> [String] { try inner.tenants() }
    func erase(_ tenant: String) throws { try inner.erase(tenant) }
    func stage(_ tenant: String, from path: String) throws -> any TenantStore {
        try inner.stage(tenant, from: path)
    }
    func install(_ tenant: String) throws { try inner.install(tenant) }
    func discard(_ tenant: String) throws { try inner.discard(tenant) }
}

/// A clock that moves only when it is told to.
private final class SteppedClock: Sendable {
    private let moment = Mutex(ContinuousClock.now)

    var now: @Sendable () -> ContinuousClock.Instant {
        { self.moment.withLock { $0 } }
    }

    func advance(by duration: Duration) {
        moment.withLock { $0 = $0.advanced(by: duration) }
    }
}

/// Keeps what it hears.
private final class EventRecord: PlatformObserver {
    private let events = Mutex<[String]>([])

    func observe(_ event: PlatformEvent) {
        events.withLock { $0.append("\(event.name) \(event.tenant ?? "-")") }
    }

    /// The events since the last time.
    func take() -> [String] {
        events.withLock { events in
            defer { events = [] }
            return events
        }
    }
}
