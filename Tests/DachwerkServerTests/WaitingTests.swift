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

    @Test
    func `a change whose body comes in across a restoration is not judged by the former store`()
        async throws
    {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("across-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await RunningServer.use { server in
            let tenant = server.tenants.alpha
            let token = try await server.tenants.token(tenant, [NotesModule.editor])
            let made = try await server.send(
                "POST", "/api/notes/note", #"{"title":"Old"}"#, token: token)
            let path = try #require(made.headers["location"])
            try tenant.platform.stores.use("alpha", prepare: tenant.composition.schema) {
                try $0.backup(to: file)
            }
            let body = #"{"title":"New"}"#
            let head =
                "PATCH \(path) HTTP/1.1\r\nHost: alpha.localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer \(token)\r\nContent-Type: application/json\r\n"
                + "If-Match: \"1\"\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
            let text = try await server.exchange(head, then: body) {
                // Long enough to arrive; should it be late, its version is of another store.
                try await Task.sleep(for: .milliseconds(300))
                _ = try await tenant.restore(from: file)
            }
            let answer = RunningServer.Answer(text)
            #expect(answer.status == 412 || answer.headers["retry-after"] == "5", "\(text)")
            let headers = ["Authorization: Bearer \(token)"]
            let kept = try await server.ask("GET", path, headers: headers)
            #expect(kept.body.contains("Old"), "Nothing was changed.")
            func change(_ tag: String) async throws -> Int {
                try await server.send(
                    "PATCH", path, body, token: token, headers: ["If-Match: \(tag)"]
                ).status
            }
            #expect(try await change("\"1\"") == 412)
            #expect(try await change(try #require(kept.headers["etag"])) == 200)
        }
    }
}

/// Counts on any thread.
private final class Count: Sendable {
    private let value = Atomic(0)

    var number: Int { value.load(ordering: .relaxed) }

    func up() { value.add(1, ordering: .relaxed) }
}
