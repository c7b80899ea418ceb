import DachwerkKernel
import DachwerkKit
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import DachwerkServer

@Suite("Waiting for one tenant's store", .serialized, .timeLimit(.minutes(5)))
struct WaitingTests {
    @Test func `while a store is exchanged only its tenant waits, and nobody gets a 503`()
        async throws
    {
        var options = ServerOptions()
        // Who waits counts neither as work nor against the others.
        options.requestsInWork = 4
        try await RunningServer.use(options) { server in
            let stores = server.tenants.alpha.platform.stores
            let (isClosed, mayOpen) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            let answered = Count()
            #expect(try await server.ask("GET", "/api/notes/note").status == 200)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await stores.exchange(
                        "alpha",
                        change: {
                            isClosed.signal()
                            mayOpen.wait()
                        })
                }
                try await offThread { isClosed.wait() }
                for _ in 0..<40 {
                    group.addTask {
                        let answer = try await server.ask("GET", "/api/notes/note")
                        answered.up()
                        #expect(answer.status == 200)
                    }
                }
                for _ in 0..<40 {
                    let other = try await server.ask(
                        "GET", "/api/notes/note", host: "beta.localhost")
                    #expect(other.status == 200)
                    let health = try await server.ask("GET", "/health/live", host: "localhost")
                    #expect(health.status == 200)
                    let metrics = try await server.ask("GET", "/metrics", host: "localhost")
                    #expect(metrics.status == 200)
                }
                #expect(answered.number == 0)
                mayOpen.signal()
                try await group.waitForAll()
            }
            #expect(answered.number == 40)
        }
    }

    @Test func `a client that takes its time with a body keeps no store from being exchanged`()
        async throws
    {
        try await RunningServer.use { server in
            let tenant = server.tenants.alpha
            let token = try await server.tenants.token(tenant, [NotesModule.editor])
            let body = "{\"title\":\"Slow\"}"
            let head =
                "POST /api/notes/note HTTP/1.1\r\nHost: alpha.localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer \(token)\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n"
            let answer = try await server.exchange(head, then: body) {
                // Long enough to arrive; should it be late, it waits for the exchange instead.
                try await Task.sleep(for: .milliseconds(300))
                try await tenant.platform.stores.exchange("alpha")
            }
            #expect(RunningServer.Answer(answer).status == 201)
        }
    }
}

/// Counts on any thread.
private final class Count: Sendable {
    private let value = Atomic(0)

    var number: Int { value.load(ordering: .relaxed) }

    func up() { value.add(1, ordering: .relaxed) }
}
