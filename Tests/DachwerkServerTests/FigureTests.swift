import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite("Figures on a socket", .serialized)
struct FigureTests {
    private func ask(_ server: RunningServer, _ path: String, _ token: String) async throws
        -> RunningServer.Answer
    {
        try await server.ask(
            "GET", path, headers: ["Authorization: Bearer \(token)", "Accept-Language: de"])
    }

    @Test func `a figure is counted for any period, or as of a day`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            for _ in 0..<3 {
                _ = try await server.send(
                    "POST", "/api/notes/note", #"{"title":"a"}"#, token: token)
            }
            let path = "/api/notes/figures/made"
            let open = try await ask(server, "\(path)?from=2000-01-01", token)
            #expect(open.status == 200 && open.body.contains(#""numerator":3,"denominator":3"#))
            #expect(open.body.contains(#""from":"2000-01-01""#))
            let past = try await ask(server, "\(path)?from=2000-01-01&until=2000-12-31", token)
            #expect(past.body.contains(#""numerator":0,"denominator":3"#))
            #expect(past.body.contains(#""date":"2000-12-31""#))
            let year = try await ask(server, path, token)
            #expect(year.body.contains(#""numerator":3"#) && year.body.contains(#""from":null"#))
            for query in [
                "from=2000-01-01&date=2000-01-01", "until=2000-01-01", "from=x",
                "from=2000-02-01&until=2000-01-01", "format=pdf",
            ] {
                #expect(try await ask(server, "\(path)?\(query)", token).status == 400, "\(query)")
            }
            let asOfDay = try await ask(server, "/api/notes/figures/all?from=2000-01-01", token)
            #expect(asOfDay.status == 400 && asOfDay.body.contains("figure.no-period"))
        }
    }

    @Test func `all figures that a duty may see are one list, also as a table`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            for path in ["/api/figures", "/api/notes/figures"] {
                let list = try await ask(server, "\(path)?from=2000-01-01&until=2000-01-31", token)
                #expect(list.status == 200)
                #expect(list.body.contains(#""id":"notes.all","date":"2000-01-31","from":null"#))
                #expect(
                    list.body.contains(
                        #""id":"notes.made","date":"2000-01-31","from":"2000-01-01""#))
                let table = try await ask(
                    server, "\(path)?from=2000-01-01&until=2000-01-31&format=csv", token)
                let lines = table.body.split(whereSeparator: \.isNewline)
                #expect(
                    lines == [
                        "figure,name,from,until,numerator,denominator,kind,source,asOf,definition",
                        "notes.all,notes.all (de),,2000-01-31,0,,computed,,,1",
                        "notes.made,notes.made (de),2000-01-01,2000-01-31,0,0,computed,,,1",
                        "notes.slow,notes.slow (de),,2000-01-31,1,,computed,,,1",
                    ])
                let desk = try await ask(server, "\(path)?date=2000-01-31&format=excel", token)
                #expect(
                    desk.body.contains("Kennzahl;Von;Bis") && desk.body.contains(";31.01.2000;"))
            }
            let writer = try await server.tenants.token(server.tenants.alpha, [NotesModule.writer])
            #expect(try await ask(server, "/api/figures", writer).status == 404)
            #expect(try await server.ask("GET", "/api/notes/figures").status == 404)
            #expect(try await ask(server, "/api/none/figures", token).status == 404)
        }
    }
}
