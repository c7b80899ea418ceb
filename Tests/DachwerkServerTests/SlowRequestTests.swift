import DachwerkKit
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import DachwerkServer

/// Requests are worked on where their connections are read, so what lasts must go aside.
@Suite("Waiting for others on a socket", .serialized)
struct SlowRequestTests {
    @Test func `what takes its time keeps nobody else waiting`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let made = try await server.send(
                "POST", "/api/notes/note", "{\"title\":\"One\"}", token: token)
            let path = try #require(made.headers["location"])
            // Those who ask have a thread of their own: the slow figures take all others.
            let own = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            try await withTaskExecutorPreference(EventLoopExecutor(own.next())) {
                try await ask(server, path, token)
            }
            try await own.shutdownGracefully()
        }
    }

    private func ask(_ server: RunningServer, _ path: String, _ token: String) async throws {
        let slow = Count()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for _ in 0..<24 {
                tasks.addTask {
                    let answer = try await server.ask(
                        "GET", "/api/notes/figures/slow",
                        headers: ["Authorization: Bearer \(token)"])
                    #expect(answer.status == 200)
                    slow.add()
                }
            }
            try await Task.sleep(for: .seconds(NotesModule.slowness / 2))
            for _ in 0..<8 {
                #expect(try await server.ask("GET", "/health/live").status == 200)
                #expect(try await server.ask("GET", path).status == 200)
                #expect(try await server.ask("GET", "/api/notes/note").status == 200)
            }
            #expect(slow.value < 24)
            try await tasks.waitForAll()
        }
    }
}

/// Counts what happens on any thread.
private final class Count: Sendable {
    private let number = Atomic(0)
    var value: Int { number.load(ordering: .relaxed) }
    func add() { number.wrappingAdd(1, ordering: .relaxed) }
}
