import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite("Tables, lookups, warnings and personal data on a socket", .serialized)
struct ContributionTests {
    @Test func `a table is protected unless its duty asks for every cell`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            for count in [0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 3] {
                let made = try await server.send(
                    "POST", "/api/notes/note", "{\"title\":\"n\",\"count\":\(count)}", token: token)
                #expect(made.status == 201)
            }
            let path = "/api/notes/tables/by-count"
            let open = try await server.ask("GET", path)
            #expect(open.status == 200 && open.body.contains("\"minimumCell\":5"))
            #expect(open.body.contains("{\"id\":\"0\",\"label\":\"0\",\"count\":6}"))
            #expect(open.body.contains("{\"id\":\"2\",\"label\":\"2\",\"count\":null}"))
            let merged = #""merged":{"rows":["1","2","3"],"includesUnknown":false,"count":5}"#
            #expect(open.body.contains(merged))
            #expect(try await server.ask("GET", path + "?detail=full").status == 403)
            // Two days of one quarter cannot be compared by the public.
            let dated = try await server.ask("GET", path + "?date=2026-05-04")
            #expect(dated.body.contains("\"date\":\"2026-03-31\""))
            let full = try await server.ask(
                "GET", path + "?detail=full", headers: ["Authorization: Bearer \(token)"])
            #expect(full.body.contains("{\"id\":\"2\",\"label\":\"2\",\"count\":3}"))
            #expect(try await server.ask("GET", path + "?date=yesterday").status == 400)
            #expect(try await server.ask("GET", path + "?detail=all").status == 400)
        }
    }

    @Test func `a code is answered, every other one is not there`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let code = VerificationCode(random: (3, 5)).description
            _ = try await server.send(
                "POST", "/api/notes/note", "{\"title\":\"\(code)\",\"count\":4}", token: token)
            let found = try await server.ask("GET", "/api/notes/proof/\(code.lowercased())")
            #expect(found.status == 200 && found.body == "{\"code\":\"\(code)\",\"count\":4}")
            let other = VerificationCode(random: (3, 6)).description
            let missing = try await server.ask("GET", "/api/notes/proof/\(other)")
            let nonsense = try await server.ask("GET", "/api/notes/proof/nonsense")
            #expect(missing.status == 404)
            #expect(missing.comparable == nonsense.comparable)
            #expect(try await server.ask("GET", "/api/notes/proof").status == 404)
            let foreign = try await server.ask(
                "GET", "/api/notes/proof/\(code)", host: "beta.localhost")
            #expect(foreign.status == 404)
        }
    }

    @Test func `an import tells what seems odd and changes nothing about it`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let rows = "[{\"title\":\"even\"},{\"title\":\"odd\"}]"
            let answer = try await server.send(
                "POST", "/api/notes/note/import?dryRun=true", rows, token: token)
            #expect(answer.status == 200 && answer.body.contains("\"created\":2"))
            #expect(answer.body.contains("\"pointer\":\"/1/title\",\"code\":\"notes.odd\""))
        }
    }

    @Test func `nobody without a person has personal data`() async throws {
        try await RunningServer.use { server in
            #expect(try await server.ask("GET", "/api/my-data").status == 404)
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let answer = try await server.ask(
                "GET", "/api/my-data", headers: ["Authorization: Bearer \(token)"])
            #expect(answer.status == 404)
        }
    }
}
