import DachwerkKit
import Foundation
import Testing

@testable import DachwerkServer

/// A kind of reading that only this file knows has everything that figures have.
@Suite("Readings of a new kind on a socket", .serialized)
struct ReadingTests {
    @Test func `a new kind has a route, an answer, parameters and headers`() async throws {
        try await RunningServer.use(besides: [FeedModule.self]) { server in
            let token = try await server.tenants.token(server.tenants.alpha, [FeedModule.porter])
            let bearer = ["Authorization: Bearer \(token)"]
            _ = try await server.send(
                "POST", "/api/feeds/stay", "{\"day\":\"2026-06-01\"}", token: token)
            let path = "/api/feeds/calendars/stays"
            let answer = try await server.ask("GET", path, headers: bearer)
            #expect(answer.status == 200)
            #expect(answer.body == "BEGIN:VCALENDAR\r\nDTSTART:2026-06-01\r\nEND:VCALENDAR\r\n")
            #expect(answer.headers["content-type"] == "text/calendar")
            let later = try await server.ask("GET", path + "?from=2026-07-01", headers: bearer)
            #expect(later.status == 200 && !later.body.contains("DTSTART"))
            #expect(
                try await server.ask("GET", path + "?from=soon", headers: bearer).status == 400)
            #expect(try await server.ask("GET", path + "?to=2026", headers: bearer).status == 400)
            let wrong = try await server.ask("POST", path, headers: bearer)
            #expect(wrong.status == 405 && wrong.headers["allow"] == "GET, HEAD, OPTIONS")
        }
    }

    @Test func `whoever may not ask learns nothing of it`() async throws {
        try await RunningServer.use(besides: [FeedModule.self]) { server in
            let path = "/api/feeds/calendars/stays"
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let other = ["Authorization: Bearer \(token)"]
            for headers in [[], other] {
                for method in ["GET", "OPTIONS", "POST"] {
                    let answer = try await server.ask(method, path, headers: headers)
                    #expect(answer.status == 404, "\(method)")
                }
            }
            let foreign = try await server.ask("GET", path, host: "beta.localhost")
            #expect(foreign.status == 404)
            let nothing = try await server.ask("GET", "/api/feeds/calendars/none", headers: other)
            #expect(nothing.status == 404)
        }
    }

    @Test func `a new kind stands in the description and in the overview`() async throws {
        try await RunningServer.use(besides: [FeedModule.self]) { server in
            let text = try await server.ask("GET", "/api/openapi.json").body
            let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            let paths = document?["paths"] as? [String: Any]
            let path = paths?["/api/feeds/calendars/stays"] as? [String: Any]
            let get = path?["get"] as? [String: Any]
            #expect(get?["operationId"] as? String == "calendars.feeds.stays")
            #expect(get?["summary"] as? String == "Who stays when.")
            #expect(get?["tags"] as? [String] == ["feeds"])
            let parameters = get?["parameters"] as? [[String: Any]]
            #expect(parameters?.map { $0["name"] as? String } == ["from"])
            let responses = get?["responses"] as? [String: Any]
            let done = responses?["200"] as? [String: Any]
            let content = done?["content"] as? [String: Any]
            #expect(content?.keys.sorted() == ["text/calendar"])
            let token = try await server.tenants.token(server.tenants.alpha, [FeedModule.porter])
            let overview = try await server.ask(
                "GET", "/api/feeds", headers: ["Authorization: Bearer \(token)"])
            #expect(overview.body.contains("\"calendars\":[{\"id\":\"feeds.stays\""))
            #expect(overview.body.contains("\"path\":\"/api/feeds/calendars/stays\""))
            let stranger = try await server.ask("GET", "/api/feeds")
            #expect(!stranger.body.contains("feeds.stays"))
        }
    }
}

/// The new kind: dates of records as a calendar that other programs subscribe to.
private struct Feed<Owner: Resource> {
    let id: String
    let summary: String
    let day: ShapeField<Owner, LocalDate>
    let duty: Duty

    var reading: Reading {
        Reading(
            id, summary, among: "calendars", for: .holders(of: duty),
            parameters: ReadingParameter("from", "The first day.", .date),
            answering: .media("text/calendar")
        ) { [day] question, reader in
            let from = try question.date("from")
            var lines = ["BEGIN:VCALENDAR"]
            try reader.visit(Owner.self) { record in
                let day = record[day]
                if from.map({ $0 <= day }) ?? true { lines.append("DTSTART:\(day)") }
            }
            lines.append("END:VCALENDAR")
            let text = lines.map { $0 + "\r\n" }.joined()
            return ReadingAnswer(Array(text.utf8), "text/calendar")
        }
    }
}

private struct FeedModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "feeds", version: "1.0", summary: "Says who stays when.")
    static let porter = Duty("feeds.porter", "Knows who stays when.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.porter)
        registrar.add(Stay.resource)
        registrar.add(
            Feed(id: "feeds.stays", summary: "Who stays when.", day: Stay.day, duty: Self.porter)
                .reading)
    }
}

private enum Stay: Resource {
    static let id: ResourceID = "feeds.stay"
    static let day = Field<LocalDate>("day")
    static let resource = ResourceDefinition(Stay.self, fields: day, access: access)

    static var access: Access<Stay> {
        var access = Access<Stay>()
        access.allow(FeedModule.porter, .read, .create)
        return access
    }
}
