import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

/// Replay 16: the answer is lost, and the client asks once more.
@Suite("Repeated requests", .serialized)
struct RepetitionTests {
    private static let notes = "/api/notes/note"

    /// Sends a request with a key twice and gives both answers.
    private func twice(
        _ server: RunningServer, _ method: String, _ path: String, _ body: String, key: String,
        token: String, headers: [String] = []
    ) async throws -> [RunningServer.Answer] {
        var answers: [RunningServer.Answer] = []
        for _ in 0..<2 {
            answers.append(
                try await server.send(
                    method, path, body, token: token,
                    headers: headers + ["Idempotency-Key: \(key)"]))
        }
        return answers
    }

    private func id(_ answer: RunningServer.Answer) throws -> String {
        String(try #require(answer.headers["location"]).split(separator: "/")[3])
    }

    @Test func `a repeated creation, move, change, erasure and import has one effect`()
        async throws
    {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let made = try await twice(
                server, "POST", Self.notes, #"{"title":"a"}"#, key: "k1", token: token)
            #expect(made.map(\.status) == [201, 200] && made[0].body == made[1].body)
            let path = "\(Self.notes)/\(try id(made[0]))"
            let changed = try await twice(
                server, "PATCH", path, #"{"count":3}"#, key: "k2", token: token,
                headers: ["If-Match: \"1\""])
            #expect(changed.map(\.status) == [200, 200])
            let moved = try await twice(
                server, "POST", "\(path)/finish", #"{"reason":"done"}"#, key: "k3", token: token)
            #expect(moved.map(\.status) == [200, 200])
            let history = try await server.ask(
                "GET", "\(path)/history", headers: ["Authorization: Bearer \(token)"])
            #expect(
                history.body.contains("\"version\":3") && !history.body.contains("\"version\":4"))
            let rows = #"[{"title":"b"},{"title":"odd"}]"#
            let imported = try await twice(
                server, "POST", "\(Self.notes)/import", rows, key: "k4", token: token)
            #expect(imported.map(\.status) == [200, 200])
            #expect(imported[0].body == imported[1].body)
            #expect(imported[1].body.contains("\"created\":2"))
            #expect(imported[1].body.contains("notes.odd"))
            let list = try await server.ask("GET", Self.notes)
            #expect(list.body.split(separator: "\"title\"").count == 4)
            let erased = try await twice(
                server, "DELETE", path, "", key: "k5", token: token, headers: ["If-Match: \"3\""])
            #expect(erased.map(\.status) == [204, 204])
            for answers in [made, changed, moved, imported, erased] {
                #expect(
                    answers.map { $0.headers["idempotency-replayed"] } == [nil, "true"])
            }
        }
    }

    @Test func `a key is refused for another path, another body and another question`()
        async throws
    {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let rows = #"[{"title":"a"}]"#
            let key = ["Idempotency-Key: k"]
            let first = try await server.send(
                "POST", Self.notes, #"{"title":"a"}"#, token: token, headers: key)
            let path = "\(Self.notes)/\(try id(first))"
            for (path, body) in [
                ("\(path)/finish", #"{"reason":"done"}"#), (Self.notes, #"{"title":"b"}"#),
                ("\(Self.notes)/import", rows), ("\(Self.notes)/import?dryRun=true", rows),
            ] {
                let answer = try await server.send("POST", path, body, token: token, headers: key)
                #expect(
                    answer.status == 409 && answer.body.contains("idempotency.reused"), "\(path)")
            }
            let import1 = try await server.send(
                "POST", "\(Self.notes)/import", rows, token: token,
                headers: ["Idempotency-Key: i"])
            #expect(import1.status == 200)
            let asked = try await server.send(
                "POST", "\(Self.notes)/import?bringBack=true", rows, token: token,
                headers: ["Idempotency-Key: i"])
            #expect(asked.status == 409)
            for header in ["Idempotency-Key: a b", "Idempotency-Key: "] {
                let malformed = try await server.send(
                    "POST", "\(Self.notes)/import", rows, token: token, headers: [header])
                #expect(malformed.status == 400, "\(header)")
            }
        }
    }

    @Test func `who may only create hears the id again`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.writer])
            let answers = try await twice(
                server, "POST", Self.notes, #"{"title":"a"}"#, key: "k", token: token)
            #expect(answers.map(\.status) == [201, 200])
            #expect(answers[0].headers["location"] == answers[1].headers["location"])
            #expect(answers[1].body == answers[0].body)
        }
    }
}
