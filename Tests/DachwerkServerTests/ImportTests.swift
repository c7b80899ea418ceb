import DachwerkKernel
import DachwerkKit
import NIOPosix
import Synchronization
import Testing

@testable import DachwerkServer

@Suite("Imports over HTTP", .serialized)
struct ImportTests {
    private static let path = "/api/notes/note/import"

    @Test func `too many rows at once are refused with what would be possible`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let row = "{\"title\":\"a\"}"
            let most = ImportReader.maximumRows
            let rows = "[" + Array(repeating: row, count: most + 1).joined(separator: ",") + "]"
            let answer = try await server.send(
                "POST", Self.path, rows, token: token, headers: ["Accept-Language: en"])
            #expect(answer.status == 422)
            #expect(answer.body.contains("\"code\":\"import.too-many-rows\""))
            #expect(answer.body.contains("Bring in at most \(most), then the next."))
            let table = "title\r\n" + String(repeating: "a\r\n", count: most + 1)
            let german = try await server.ask(
                "POST", Self.path,
                headers: [
                    "Authorization: Bearer \(token)", "Content-Type: text/csv",
                    "Accept-Language: de",
                ], body: table)
            #expect(german.status == 422 && german.body.contains("Bitte höchstens \(most)"))
            #expect(try await server.ask("GET", "/api/notes/note").body.contains("\"items\":[]"))
        }
    }

    @Test func `an import of too many bytes is refused before it is read`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let answer = try await server.ask(
                "POST", Self.path,
                headers: [
                    "Authorization: Bearer \(token)", "Content-Type: application/json",
                    "Content-Length: \(BodyReader.importLimit + 1)",
                ])
            #expect(answer.status == 413 && answer.body.contains("body.too-large"))
            #expect(answer.body.contains("8192 kilobytes"))
        }
    }

    @Test func `an import is read and written beside the threads of the connections`() async throws
    {
        let clock = PlaceClock()
        try await RunningServer.use(clock: clock) { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            clock.forget()
            let answer = try await server.send(
                "POST", Self.path, "[{\"title\":\"a\"},{\"title\":\"b\"}]", token: token)
            #expect(answer.status == 200 && answer.body.contains("\"created\":2"))
            #expect(clock.reads.count > 1, "Who asks, and when it is written.")
            // Who asks is seen where the connection is; everything else happens aside.
            #expect(!clock.reads.drop { $0 }.contains(true))
            #expect(clock.reads.contains(false))
        }
    }
}

/// A clock that knows whether it was read on the thread of an event loop.
private final class PlaceClock: PlatformClock {
    private let places = Mutex<[Bool]>([])

    var reads: [Bool] { places.withLock { $0 } }
    func forget() { places.withLock { $0 = [] } }

    func now() -> Instant {
        places.withLock { $0.append(MultiThreadedEventLoopGroup.currentEventLoop != nil) }
        return SystemClock().now()
    }
}
