import DachwerkKernel
import Foundation
import Synchronization
import Testing

@testable import DachwerkSQLite

@Suite struct GroupCommitTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    struct Refusal: Error {}

    /// Lets the first write wait until all others stand in the queue.
    private func hold(_ store: SQLiteTenantStore) -> DispatchSemaphore {
        let semaphore = DispatchSemaphore(value: 0)
        store.writer.enqueue { semaphore.wait() }
        return semaphore
    }

    @Test func `one of 32 waiting writes throws: the other 31 stay, in one commit`() async throws {
        let commits = Tally<Int>()
        let store = try scratch.open("house", SQLiteOptions(onCommit: { commits.add($1) }))
        let gate = hold(store)
        let failures = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<32 {
                group.addTask {
                    do {
                        try await store.write { transaction in
                            try transaction.insert(Sample.item("\(index)"), into: Sample.item)
                            if index == 17 { throw Refusal() }
                        }
                        return false
                    } catch {
                        return error is Refusal
                    }
                }
            }
            while store.waitingWrites < 32 { await Task.yield() }
            gate.signal()
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 1)
        #expect(try store.titles().count == 31)
        #expect(commits.all == [32])
        try store.close()
    }

    @Test func `a failed constraint harms neither its own transaction nor another's`() async throws
    {
        let store = try scratch.open()
        let gate = hold(store)
        async let first: Void = store.write { transaction in
            try transaction.insert(Sample.item("a"), into: Sample.item)
            #expect(
                code { try transaction.insert(Sample.item("a"), into: Sample.item) } == .notUnique)
            try transaction.insert(Sample.item("b"), into: Sample.item)
        }
        async let second = code {
            try await store.add([.text("l"), .text("nowhere")], to: Sample.loan)
        }
        async let third: Void = store.add(Sample.item("c"))
        while store.waitingWrites < 3 { await Task.yield() }
        gate.signal()
        try await first
        #expect(await second == .reference)
        try await third
        #expect(try store.titles() == ["title a", "title b", "title c"])
        try store.close()
    }

    @Test func `what broke the transaction is told to all who were in it, the rest goes on`()
        async throws
    {
        let store = try scratch.open()
        try store.writer.wait {
            try store.writer.use { connection in
                let pages = try connection.fetchValue("PRAGMA page_count")?.integer ?? 0
                try connection.execute("PRAGMA max_page_count = \(pages)")
            }
        }
        let large = String(repeating: "x", count: 100_000)
        let gate = hold(store)
        let results = Tally<String>()
        await withTaskGroup(of: Void.self) { group in
            for (index, title) in ["a", large, "c"].enumerated() {
                group.addTask {
                    let code = await code {
                        // A body that hides the fault must not make its loss look like success.
                        try await store.write { transaction in
                            try? transaction.insert(
                                Sample.item("\(index)", title: title), into: Sample.item)
                        }
                    }
                    results.add("\(index) \(code?.name ?? "ok")")
                }
                while store.waitingWrites < index + 1 { await Task.yield() }
            }
            gate.signal()
        }
        #expect(results.all.sorted() == ["0 store.full", "1 store.full", "2 ok"])
        #expect(try store.titles() == ["c"])
        try store.close()
    }

    @Test func `a batch has a limit`() async throws {
        let commits = Tally<Int>()
        let store = try scratch.open(
            "house", SQLiteOptions(batchLimit: 10, onCommit: { commits.add($1) }))
        let gate = hold(store)
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<25 {
                group.addTask { try? await store.add(Sample.item("\(index)")) }
            }
            while store.waitingWrites < 25 { await Task.yield() }
            gate.signal()
        }
        #expect(commits.all == [10, 10, 5])
        try store.close()
    }

    @Test func `a cancelled task still learns that its write is durable`() async throws {
        let store = try scratch.open()
        let gate = hold(store)
        let task = Task { try await store.add(Sample.item("a")) }
        while store.waitingWrites < 1 { await Task.yield() }
        task.cancel()
        gate.signal()
        try await task.value
        #expect(try store.titles() == ["title a"])
        try store.close()
    }

    @Test func `closing finishes what waits`() async throws {
        let store = try scratch.open()
        let gate = hold(store)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<20 { group.addTask { try await store.add(Sample.item("\(index)")) } }
            while store.waitingWrites < 20 { await Task.yield() }
            gate.signal()
            try store.close()
            try await group.waitForAll()
        }
        let again = try scratch.open()
        #expect(try again.titles().count == 20)
        try again.close()
    }

    @Test func `a write that uses its own store from inside is refused, not locked out`()
        async throws
    {
        let store = try scratch.open()
        let inner = try await store.write { _ in
            [code { try store.prepare(Sample.schema) }, code { try store.close() }]
        }
        #expect(inner == ["store.misuse", "store.misuse"])
        try await store.add(Sample.item("a"))
        try store.close()
    }

    @Test func `a transaction that was kept is of no use`() async throws {
        let store = try scratch.open()
        let kept = Mutex<(any StoreTransaction)?>(nil)
        try await store.write { transaction in
            let box = Box(transaction)
            kept.withLock { $0 = box.value }
        }
        let result = kept.withLock { kept in
            code { try kept?.insert(Sample.item("a"), into: Sample.item) }
        }
        #expect(result == .closed)
        try store.close()
    }
}

/// Carries a value past the compiler's check, as only careless code would.
///
/// Safe: the test uses it on one thread at a time only.
struct Box<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
}
