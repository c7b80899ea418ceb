import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

/// Whoever looks after a tenant sees, narrows and ends its tokens over HTTP; nobody else does.
@Suite("Tokens over HTTP", .serialized)
struct TokenRouteTests {
    private static let path = "/api/platform/token"

    private func items(_ answer: RunningServer.Answer) throws -> [JSONObject] {
        let node = try JSONReader.read(Array(answer.body.utf8))
        guard case .object(let object) = node.value, case .array(let nodes) = object["items"]?.value
        else { return [] }
        return nodes.compactMap { if case .object(let object) = $0.value { object } else { nil } }
    }

    /// The id under which the history knows whoever holds a token.
    private func id(of token: String, _ tenant: Tenant) throws -> String {
        try #require(try tenant.session(tokenDigest: TokenSecret.digest(token))).actor.id
    }

    private func text(_ object: JSONObject, _ name: String) -> String? {
        if case .string(let text) = object[name]?.value { text } else { nil }
    }

    @Test func `an administrator lists, narrows and ends tokens, and never sees one`() async throws
    {
        try await RunningServer.use { server in
            let alpha = server.tenants.alpha
            let token = try await server.tenants.token(
                alpha, [NotesModule.editor, NotesModule.writer])
            let admin = try await server.tenants.token(alpha, [PlatformModule.administrator])
            let bearer = ["Authorization: Bearer \(admin)"]
            let list = try await server.ask("GET", Self.path, headers: bearer)
            #expect(list.status == 200 && !list.body.contains(token) && !list.body.contains("hash"))
            #expect(!list.body.contains(TokenSecret.digest(token)))
            let kept = try alpha.keptTokens()
            #expect(try items(list).compactMap { text($0, "id") } == kept.map(\.id.description))
            let id = try #require(
                kept.first { $0.grant.duties.contains(NotesModule.editor.id) }
            ).id
            let one = "\(Self.path)/\(id)"
            #expect(try await server.ask("GET", one, headers: bearer).body.contains("\(id)"))
            let narrowed = try await server.send(
                "PATCH", one, #"{"duties":["notes.writer"]}"#, token: admin)
            #expect(narrowed.status == 200 && narrowed.body.contains(#""duties":["notes.writer"]"#))
            let hand = #"{"kind":"token","id":"\#(try self.id(of: admin, alpha))"}"#
            #expect(narrowed.body.contains(#""narrowedBy":\#(hand),"endedAt":null"#))
            // At once: the editor's export is gone.
            let export = try await server.ask(
                "GET", "/api/notes/note/export", headers: ["Authorization: Bearer \(token)"])
            #expect(export.status == 403)
            let wider = try await server.send(
                "PATCH", one, #"{"duties":["notes.editor"],"until":1}"#, token: admin)
            #expect(wider.status == 422 && wider.body.contains("/until"))
            let more = try await server.send(
                "PATCH", one, #"{"duties":["notes.editor"]}"#, token: admin)
            #expect(more.status == 422 && more.body.contains("token.wider"))
            let ended = try await server.ask("DELETE", one, headers: bearer)
            #expect(ended.status == 204)
            let last = try await server.ask("GET", one, headers: bearer)
            #expect(last.body.contains(#""endedBy":\#(hand)"#))
            let after = try await server.ask(
                "GET", "/api/notes/note", headers: ["Authorization: Bearer \(token)"])
            #expect(after.status == 401)
            #expect(try await server.ask("DELETE", one, headers: bearer).status == 404)
        }
    }

    @Test func `for everybody else there are no tokens`() async throws {
        try await RunningServer.use { server in
            let alpha = server.tenants.alpha
            let editor = try await server.tenants.token(alpha, [NotesModule.editor])
            let id = try #require(try alpha.keptTokens().first).id
            let missing = try await server.ask("GET", "/api/platform/nothing")
            for token in [nil, editor] {
                let headers = token.map { ["Authorization: Bearer \($0)"] } ?? []
                for (method, path) in [
                    ("GET", Self.path), ("OPTIONS", Self.path), ("POST", Self.path),
                    ("GET", "\(Self.path)/\(id)"), ("DELETE", "\(Self.path)/\(id)"),
                    ("PATCH", "\(Self.path)/\(id)"), ("GET", "\(Self.path)/x"),
                ] {
                    let answer = try await server.ask(method, path, headers: headers)
                    #expect(
                        answer.status == 404 && answer.body == missing.body, "\(method) \(path)")
                }
            }
            #expect(try alpha.session(tokenDigest: TokenSecret.digest(editor)) != nil)
        }
    }

    @Test func `the description names the routes of tokens`() async throws {
        try await RunningServer.use { server in
            let description = try await server.ask("GET", "/api/openapi.json").body
            #expect(description.contains("\"/api/platform/token/{id}\""))
            #expect(description.contains("\"token.narrowing\""))
        }
    }
}
