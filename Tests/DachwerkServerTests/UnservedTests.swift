import DachwerkTesting
import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite("A tenant that cannot be served", .serialized)
struct UnservedTests {
    /// Keeps notes of alpha in a form that no declaration leads to.
    private func store() throws -> InMemoryStore {
        let store = InMemoryStore()
        let opened = try store.open("alpha")
        try opened.prepare(
            StoreSchema(tables: [
                TableSchema(
                    name: "notes_note", owner: "notes",
                    columns: [ColumnSchema("number", .integer)], primaryKey: ["number"])
            ]))
        try opened.close()
        return store
    }

    @Test func `it says so with a problem of its own and in its readiness, and no other suffers`()
        async throws
    {
        try await RunningServer.use(store: try store()) { server in
            let before = try await server.ask("GET", "/health/ready", host: "localhost")
            #expect(before.status == 200 && !before.body.contains("unserved"))
            for _ in 0..<2 {
                let answer = try await server.ask("GET", "/api/notes/note")
                #expect(answer.status == 503)
                #expect(answer.body.contains("\"code\":\"tenant.unserved\""))
                #expect(!answer.body.contains("notes_note"))
            }
            #expect(
                try await server.ask("GET", "/api/notes/note", host: "beta.localhost").status
                    == 200)
            let own = try await server.ask("GET", "/health/ready")
            #expect(own.status == 503 && own.body.contains("\"unserved\":[\"alpha\"]"))
            let other = try await server.ask("GET", "/health/ready", host: "beta.localhost")
            #expect(other.status == 200 && !other.body.contains("alpha"))
            let platform = try await server.ask("GET", "/health/ready", host: "localhost")
            #expect(platform.status == 200 && platform.body.contains("\"unserved\":[\"alpha\"]"))
        }
    }
}
