import DachwerkKernel
import DachwerkKit
import Foundation
import Synchronization
import Testing

@testable import DachwerkSQLite

/// One tenant's waiting is no other tenant's: neither opening nor exchanging a store blocks one of
/// the few threads on which everybody's requests run.
@Suite(.timeLimit(.minutes(5))) struct StoreWaitingTests {
    /// More than any machine has cooperative threads.
    private static let crowd = 100
    let scratch: Scratch
    let events = Tally<String>()
    init() throws { scratch = try Scratch() }

    private func pool(_ gate: Gate? = nil) -> StorePool {
        let watched = WatchedStore(store: scratch.store(), events: events)
        // Durable writes take long where everything is tested at once.
        guard let gate else { return StorePool(store: watched, patience: .seconds(120)) }
        return StorePool(store: GatedStore(store: watched, gate: gate), patience: .seconds(120))
    }

    private func use(_ pool: StorePool, _ tenant: String) async throws {
        let hold = try await pool.hold(tenant, prepare: Sample.schema)
        defer { hold.end() }
        _ = try pool.use(tenant, prepare: Sample.schema) { try $0.titles() }
    }

    @Test func `while one store takes its time to open, a crowd waits for it and others go on`()
        async throws
    {
        let gate = Gate(closedFor: "slow")
        let pool = pool(gate)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.crowd { group.addTask { try await self.use(pool, "slow") } }
            await gate.untilSomebodyStandsThere()
            // Would any of the crowd keep its thread, this could never be.
            for _ in 0..<Self.crowd { try await use(pool, "other") }
            gate.open()
            try await group.waitForAll()
        }
        #expect(events.all.filter { $0.hasSuffix("slow") } == ["open slow", "prepare slow"])
        try await pool.closeAll()
    }

    @Test func `while one store is exchanged, its new work waits and others go on`() async throws {
        let pool = pool()
        let gate = Gate(closedFor: "house")
        let done = Tally<Int>()
        try await use(pool, "house")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await pool.exchange("house", change: { gate.pass("house") })
            }
            await gate.untilSomebodyStandsThere()
            for _ in 0..<Self.crowd {
                group.addTask {
                    try await self.use(pool, "house")
                    done.add(1)
                }
            }
            for _ in 0..<Self.crowd { try await use(pool, "other") }
            #expect(done.all.count == 0)
            gate.open()
            try await group.waitForAll()
        }
        #expect(done.all.count == Self.crowd)
        #expect(
            events.all.filter { $0.hasSuffix("house") } == [
                "open house", "prepare house", "close house", "open house", "prepare house",
            ])
        try await pool.closeAll()
    }

    @Test func `what goes on in a store ends before it is exchanged, and can still write`()
        async throws
    {
        let pool = pool()
        let hold = try await pool.hold("house", prepare: Sample.schema)
        let isExchanged = Tally<Bool>()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await pool.exchange(
                    "house",
                    change: { isExchanged.add(true) })
            }
            while try pool.holdIfReady("house", prepare: Sample.schema) != nil {
                try await Task.sleep(for: .milliseconds(1))
            }
            for index in 0..<20 {
                try await pool.useAsynchronously("house", prepare: Sample.schema) {
                    try await $0.add(Sample.item("\(index)"))
                }
            }
            #expect(isExchanged.all.isEmpty)
            hold.end()
            try await group.waitForAll()
        }
        let count = try pool.use("house", prepare: Sample.schema) { try $0.titles().count }
        #expect(count == 20)
        try await pool.closeAll()
    }

    @Test func `an exchange that is given up leaves the store in use as it was`() async throws {
        let pool = pool()
        try await use(pool, "house")
        await #expect(throws: CancellationError.self) {
            try await pool.exchange("house", farewell: { _ in throw CancellationError() })
        }
        try await use(pool, "house")
        #expect(events.all == ["open house", "prepare house"])
        try await pool.closeAll()
    }

    @Test func `D6 a closed store can be opened at once, whoever still holds its descriptors`()
        throws
    {
        // A process that is being started holds copies of all descriptors until it runs its own
        // program; whoever closed a store just then found it locked by nobody.
        let store = try scratch.open()
        let lock = try StoreFiles(tenant: "house", in: scratch.path).lock
        let held = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
            .compactMap { Int32($0) }
            .filter {
                let path = "/proc/self/fd/\($0)"
                return (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == lock
            }
        try #require(!held.isEmpty)
        let copies = held.map { dup($0) }
        try store.close()
        try scratch.open().close()
        for copy in copies { close(copy) }
    }
}

/// Lets nobody pass in the name of one tenant until it is opened.
private final class Gate: Sendable {
    private let tenant: String
    private let isOpen = DispatchSemaphore(value: 0)
    private let hasArrived = Atomic(false)

    init(closedFor tenant: String) { self.tenant = tenant }

    func pass(_ tenant: String) {
        guard tenant == self.tenant else { return }
        hasArrived.store(true, ordering: .sequentiallyConsistent)
        isOpen.wait()
        isOpen.signal()
    }

    func open() { isOpen.signal() }

    func untilSomebodyStandsThere() async {
        while !hasArrived.load(ordering: .sequentiallyConsistent) {
            try? await Task.sleep(for: .milliseconds(1))
        }
    }
}

/// Opens a tenant only when its gate is open.
private struct GatedStore: Store {
    let store: WatchedStore
    let gate: Gate

    func open(_ tenant: String) throws -> any TenantStore {
        gate.pass(tenant)
        return try store.open(tenant)
    }
    func exists(_ tenant: String) throws -> Bool { try store.exists(tenant) }
    func tenants() throws -> [String] { try store.tenants() }
    func erase(_ tenant: String) throws { try store.erase(tenant) }
    func stage(_ tenant: String, from path: String) throws -> any TenantStore {
        try store.stage(tenant, from: path)
    }
    func install(_ tenant: String) throws { try store.install(tenant) }
    func discard(_ tenant: String) throws { try store.discard(tenant) }
}
