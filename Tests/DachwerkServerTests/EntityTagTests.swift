import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

/// A tag stands for exactly what is shown to whoever asks, and moves with nothing else.
@Suite("Entity tags", .serialized)
struct EntityTagTests {
    private static let addresses = "/api/secrets/address"

    private struct Readers {
        let keeper: String
        let viewer: String
        let path: String
    }

    private func made(_ server: RunningServer) async throws -> Readers {
        let beta = server.tenants.beta
        let keeper = try await server.tenants.token(beta, [SecretsModule.keeper])
        let viewer = try await server.tenants.token(beta, [SecretsModule.viewer])
        let made = try await server.send(
            "POST", Self.addresses, #"{"name":"Chor","phone":"1"}"#, token: keeper,
            host: "beta.localhost")
        return Readers(
            keeper: keeper, viewer: viewer, path: try #require(made.headers["location"]))
    }

    private func read(
        _ server: RunningServer, _ path: String, token: String? = nil, knows tag: String? = nil
    ) async throws -> RunningServer.Answer {
        var headers = token.map { ["Authorization: Bearer \($0)"] } ?? []
        if let tag { headers.append("If-None-Match: \(tag)") }
        return try await server.ask("GET", path, host: "beta.localhost", headers: headers)
    }

    @Test func `Replay 17: what is shown to one reader is never taken for what another is shown`()
        async throws
    {
        try await RunningServer.use { server in
            let readers = try await made(server)
            let open = try await read(server, readers.path)
            let tag = try #require(open.headers["etag"])
            #expect(!open.body.contains("phone"))
            let seen = try await read(server, readers.path, token: readers.viewer, knows: tag)
            #expect(seen.status == 200 && seen.body.contains("\"phone\":\"1\""))
            let whole = try await read(server, readers.path, token: readers.keeper)
            let tags = [tag, seen.headers["etag"], whole.headers["etag"]]
            #expect(Set(tags).count == 3)
            let tokens: [String?] = [nil, readers.viewer, readers.keeper]
            for (token, tag) in zip(tokens, tags) {
                #expect(
                    try await read(server, readers.path, token: token, knows: tag).status == 304)
            }
        }
    }

    @Test func `what somebody else may not see moves neither tag nor version nor time`()
        async throws
    {
        try await RunningServer.use { server in
            let readers = try await made(server)
            let open = try await read(server, readers.path)
            let seen = try await read(server, readers.path, token: readers.viewer)
            let hidden = try await server.send(
                "PATCH", readers.path, #"{"remark":"loud"}"#, token: readers.keeper,
                host: "beta.localhost", headers: ["If-Match: *"])
            #expect(hidden.body.contains("\"version\":2"))
            let views: [(RunningServer.Answer, String?)] = [(open, nil), (seen, readers.viewer)]
            for (before, token) in views {
                let after = try await read(server, readers.path, token: token)
                #expect(after.body == before.body)
                #expect(after.headers["etag"] == before.headers["etag"])
            }
            // Whoever saw the first version may still change it: nothing they saw is lost.
            let changed = try await server.send(
                "PATCH", readers.path, #"{"phone":"2"}"#, token: readers.viewer,
                host: "beta.localhost",
                headers: ["If-Match: \(try #require(seen.headers["etag"]))"])
            #expect(changed.status == 200 && changed.body.contains("\"version\":2"))
            let old = try await server.send(
                "PATCH", readers.path, #"{"phone":"3"}"#, token: readers.viewer,
                host: "beta.localhost",
                headers: ["If-Match: \(try #require(seen.headers["etag"]))"])
            #expect(old.status == 412 && old.body.contains("\"version\":2"))
            #expect(try await read(server, readers.path).body == open.body)
        }
    }

    @Test func `Replay 18: a tag that a proxy made weak, a list and the bare version match`()
        async throws
    {
        try await RunningServer.use { server in
            let readers = try await made(server)
            for (match, status) in [
                ("W/\"1\"", 200), ("\"1\", \"2\"", 200), ("\"1\", W/\"9\"", 412), ("\"3\"", 200),
                ("\"3\"", 412), ("*", 200), ("3", 400),
            ] {
                let answer = try await server.send(
                    "PATCH", readers.path, "{\"remark\":\"x\(status)\"}", token: readers.keeper,
                    host: "beta.localhost", headers: ["If-Match: \(match)"])
                #expect(answer.status == status, "\(match)")
            }
            let bare = try await server.send(
                "PATCH", readers.path, #"{"phone":"2"}"#, token: readers.viewer,
                host: "beta.localhost", headers: ["If-Match: \"1\""])
            #expect(bare.status == 200)
            // The tag of another reader is not the tag of this one.
            let open = try await read(server, readers.path)
            let foreign = try await server.send(
                "PATCH", readers.path, #"{"phone":"3"}"#, token: readers.keeper,
                host: "beta.localhost",
                headers: ["If-Match: \(try #require(open.headers["etag"]))"])
            #expect(foreign.status == 412)
        }
    }
}
