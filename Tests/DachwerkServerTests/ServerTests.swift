import DachwerkKernel
import DachwerkKit
import Foundation
import Testing

@testable import DachwerkServer

@Suite("The server on a socket", .serialized)
struct ServerTests {
    @Test func `a record is made, read, changed, moved and erased`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let made = try await server.send(
                "POST", "/api/notes/note", "{\"title\":\"One\"}", token: token)
            #expect(made.status == 201 && made.headers["etag"] == "\"1\"")
            let path = try #require(made.headers["location"])
            let read = try await server.ask("GET", path)
            #expect(read.status == 200 && read.body == made.body)
            let known = try await server.ask("GET", path, headers: ["If-None-Match: \"1\""])
            #expect(known.status == 304 && known.body.isEmpty)
            let head = try await server.ask("HEAD", path)
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(head.headers["content-length"] == read.headers["content-length"])
            let blind = try await server.send("PATCH", path, "{\"count\":1}", token: token)
            #expect(blind.status == 428)
            let changed = try await server.send(
                "PATCH", path, "{\"count\":1}", token: token, headers: ["If-Match: \"1\""])
            #expect(changed.status == 200 && changed.headers["etag"] == "\"2\"")
            let stale = try await server.send(
                "PATCH", path, "{\"count\":2}", token: token, headers: ["If-Match: \"1\""])
            #expect(stale.status == 412)
            let moved = try await server.send(
                "POST", path + "/finish", "{\"reason\":\"read\"}", token: token)
            #expect(moved.status == 200 && moved.body.contains("\"state\":\"done\""))
            let history = try await server.ask(
                "GET", path + "/history", headers: ["Authorization: Bearer \(token)"])
            #expect(history.status == 200 && history.body.contains("\"reason\":\"read\""))
            let erased = try await server.ask(
                "DELETE", path + "?reason=done",
                headers: ["Authorization: Bearer \(token)", "If-Match: \"3\""])
            #expect(erased.status == 204)
            #expect(try await server.ask("GET", path).status == 404)
        }
    }

    @Test func `a repeated request with its key has one effect`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let body = "{\"title\":\"One\"}"
            let key = ["Idempotency-Key: k1"]
            let first = try await server.send(
                "POST", "/api/notes/note", body, token: token, headers: key)
            let second = try await server.send(
                "POST", "/api/notes/note", body, token: token, headers: key)
            #expect(first.status == 201 && second.status == 200 && first.body == second.body)
            let other = try await server.send(
                "POST", "/api/notes/note", "{\"title\":\"Two\"}", token: token, headers: key)
            #expect(other.status == 409)
            let list = try await server.ask("GET", "/api/notes/note")
            #expect(list.body.contains("\"next\":null"))
            #expect(list.body.components(separatedBy: "\"id\"").count == 2)
        }
    }

    @Test func `I2: what is not there, not on, foreign or malformed gives the same bytes`()
        async throws
    {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(
                server.tenants.beta, [SecretsModule.keeper, NotesModule.editor])
            let made = try await server.ask(
                "POST", "/api/notes/note", host: "beta.localhost",
                headers: ["Authorization: Bearer \(token)", "Content-Type: application/json"],
                body: "{\"title\":\"Beta\"}")
            let foreign = try #require(made.headers["location"])
            let missing = "/api/notes/note/01890000-0000-7000-8000-000000000000"
            let expected = try await server.ask("GET", missing).comparable
            #expect(expected["status"] == "404")
            for path in [
                foreign, "/api/secrets/secret", "/api/secrets", "/api/secrets/secret/\(missing)",
                "/api/nothing", "/api/notes/nothing", "/api/notes/note/x", "/api/notes/note/",
                "/api/notes/note/\(String(repeating: "0", count: 36))", "/api/notes//note",
                "/api/notes/note/..", "/api/notes/note/%2e%2e", "/api/NOTES/note", "/api/",
                "\(missing)/history", "\(missing)/nothing", "\(missing)/availability",
                "/api/notes/figures/none", "/api/secrets/secret/export", "/api/notes/note/a/b/c",
            ] {
                let answer = try await server.ask("GET", path).comparable
                #expect(answer == expected, "\(path)")
            }
            for method in ["PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
                #expect(try await server.ask(method, "/api/secrets/secret").status == 404)
            }
        }
    }

    @Test func `I3: a token of another tenant is as good as none that ever was`() async throws {
        try await RunningServer.use { server in
            let foreign = try await server.tenants.token(
                server.tenants.beta, [NotesModule.editor])
            let expired = try await server.tenants.token(
                server.tenants.alpha, [NotesModule.editor], days: -1)
            var answers: Set<[String: String]> = []
            for credential in [
                "Bearer \(foreign)", "Bearer \(expired)", "Bearer \(TokenSecret.make().text)",
                "Bearer dw_", "Bearer", "Basic YTpi", "Bearer \(foreign) \(foreign)", "x",
            ] {
                let answer = try await server.ask(
                    "GET", "/api/notes/note", headers: ["Authorization: \(credential)"])
                #expect(answer.status == 401 && answer.headers["www-authenticate"] != nil)
                answers.insert(answer.comparable)
            }
            #expect(answers.count == 1)
            #expect(!server.log.lines.contains { $0.contains(foreign) || $0.contains(expired) })
        }
    }

    @Test func `who may write but not read learns where the record is and no more`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.beta, [SecretsModule.keeper])
            let made = try await server.ask(
                "POST", "/api/secrets/secret", host: "beta.localhost",
                headers: ["Authorization: Bearer \(token)", "Content-Type: application/json"],
                body: "{\"text\":\"x\"}")
            #expect(made.status == 201)
            let path = try #require(made.headers["location"])
            #expect(try await server.ask("GET", path, host: "beta.localhost").status == 404)
        }
    }

    @Test(arguments: [
        ("PUT", "/api/notes/note", 405), ("DELETE", "/api/notes/note", 405),
        ("BREW", "/api/notes/note", 400), ("OPTIONS", "/api/notes/note", 204),
        ("GET", "/api/notes/note/import", 405), ("HEAD", "/api/notes/note/export", 405),
        ("POST", "/", 405), ("POST", "/nothing", 404), ("GET", "/metrics", 404),
        ("GET", "/api/notes/note?x=1", 400), ("GET", "/api/notes/note?limit=0", 400),
        ("GET", "/api/notes/note?limit=9999999999999999999999", 400),
        ("GET", "/api/notes/note?cursor=x", 400), ("GET", "/api/notes/note?sort=none", 400),
        ("POST", "/api/notes/note", 403),
    ])
    func `methods and parameters are held to what is offered`(
        method: String, path: String, status: Int
    ) async throws {
        try await RunningServer.use { server in
            let answer = try await server.ask(method, path)
            #expect(answer.status == status)
            if status == 405 { #expect(answer.headers["allow"] != nil) }
        }
    }

    @Test(arguments: [
        ("text/plain", "{\"title\":\"x\"}", 415), ("application/json; charset=latin1", "{}", 415),
        ("application/json; charset=utf-8", "{\"title\":\"x\"}", 201),
        ("application/json", "{\"title\":\"x\",\"id\":\"y\"}", 422),
        ("application/json", "{\"title\":\"x\",\"version\":1}", 422),
        ("application/json", "{\"title\":\"x\",\"tenant\":\"beta\"}", 422),
        ("application/json", "{\"title\":\"x\\u0000\"}", 400), ("application/json", "[]", 422),
        ("application/json", "{\"title\":\"x\",\"title\":\"y\"}", 400),
        ("application/json", "\(String(repeating: "[", count: 5_000))", 400),
        ("application/json", "{\"title\":\"x\",\"count\":1e400}", 422),
        ("application/json", "{\"title\":\"\(String(repeating: "x", count: 300_000))\"}", 413),
    ])
    func `S2, S8: bodies are held to what is asked for`(
        type: String, body: String, status: Int
    ) async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let answer = try await server.ask(
                "POST", "/api/notes/note",
                headers: ["Authorization: Bearer \(token)", "Content-Type: \(type)"], body: body)
            #expect(answer.status == status, "\(answer.body)")
        }
    }

    @Test func `every answer carries the headers that protect it`() async throws {
        try await RunningServer.use { server in
            for path in ["/api", "/api/nothing", "/", "/nothing", "/style.css", "/health/live"] {
                let headers = try await server.ask("GET", path).headers
                #expect(headers["x-content-type-options"] == "nosniff", "\(path)")
                // A page with a form must let the browser say that it is of the same host.
                let isPage = ["/", "/nothing"].contains(path)
                #expect(
                    headers["referrer-policy"] == (isPage ? "same-origin" : "no-referrer"),
                    "\(path)")
                let policy = headers["content-security-policy"] ?? ""
                #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
                #expect(policy.contains("frame-ancestors 'none'"), "\(path)")
                #expect(headers["x-request-id"] != nil && headers["date"] != nil, "\(path)")
            }
            let unknown = try await server.ask("GET", "/", host: "gamma.localhost")
            #expect(unknown.status == 421 && !unknown.body.contains("alpha"))
        }
    }

    @Test func `a host that nobody has and one that cannot be give the same answer`() async throws {
        try await RunningServer.use { server in
            let unknown = try await server.ask("GET", "/", host: "gamma.localhost")
            let impossible = try await server.ask("GET", "/", host: "gamma..localhost")
            #expect(unknown.status == 421 && impossible.status == 421)
            #expect(unknown.body == impossible.body)
            #expect(unknown.body.contains("No organisation is served at this address."))
            for name in ["content-type", "content-language", "cache-control", "vary"] {
                #expect(unknown.headers[name] == impossible.headers[name], "\(name)")
            }
        }
    }

    @Test func `the platform's own host shows health, metrics and the organisations`() async throws
    {
        try await RunningServer.use { server in
            let host = "localhost:\(server.port)"
            #expect(try await server.ask("GET", "/health/live", host: host).status == 200)
            #expect(try await server.ask("GET", "/health/ready", host: host).status == 200)
            #expect(try await server.ask("GET", "/health/ready").status == 200)
            #expect(try await server.ask("GET", "/api", host: host).status == 404)
            let metrics = try await server.ask("GET", "/metrics", host: host)
            #expect(metrics.body.contains("dachwerk_http_requests_total{status=\"2xx\"}"))
            let page = try await server.ask("GET", "/", host: host)
            #expect(page.body.contains("//alpha.localhost:\(server.port)/"))
        }
    }

    @Test func `F8: a request in flight is answered while the server stops`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let answers = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await server.send(
                            "POST", "/api/notes/note", "{\"title\":\"\(number)\"}", token: token
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0 == 201 } && answers.count == 20)
        }
    }

    @Test func `an export comes in pieces that make one document`() async throws {
        try await RunningServer.use { server in
            let tenant = server.tenants.alpha
            let token = try await server.tenants.token(tenant, [NotesModule.editor])
            let rows = (0..<1_234).map { "{\"title\":\"\($0)\"}" }.joined(separator: ",")
            let brought = try await server.send(
                "POST", "/api/notes/note/import", "[\(rows)]", token: token)
            #expect(brought.status == 200 && brought.body.contains("\"created\":1234"))
            let export = try await server.ask(
                "GET", "/api/notes/note/export?format=csv",
                headers: ["Authorization: Bearer \(token)"])
            #expect(export.headers["transfer-encoding"] == "chunked")
            #expect(export.headers["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(export.body.components(separatedBy: ",open,").count == 1_235)
        }
    }
}
