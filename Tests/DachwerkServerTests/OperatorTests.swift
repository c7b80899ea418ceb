import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkServer

/// The page of those who look after the platform: who is let in, and what stands on it.
@Suite("Operators", .serialized)
struct OperatorTests {
    private static let english = Browser.own + ["Accept-Language: en"]

    @Test func `a link opens once and within minutes, and a browser is let in for hours`() throws {
        let clock = FixedClock("2026-05-04T08:00:00Z")
        let book = OperatorBook(clock: clock)
        let link = book.makeLink()
        let session = try #require(book.open(link))
        #expect(book.open(link) == nil)
        #expect(book.admits(session))
        #expect(!book.admits(link))
        let late = book.makeLink()
        clock.advance(minutes: 10)
        #expect(book.open(late) == nil)
        clock.advance(minutes: 8 * 60)
        #expect(!book.admits(session))
        let other = try #require(book.open(book.makeLink()))
        book.close(other)
        #expect(!book.admits(other))
    }

    @Test func `the page is there for whoever was let in, at the platform's own host alone`()
        async throws
    {
        try await RunningServer.use { server in
            let (operating, passing) = (
                Browser(server, host: "localhost"), Browser(server, host: "localhost")
            )
            #expect(try await passing.get("/operator").status == 404)
            #expect(try await passing.get("/operator/enter/dw_nothing").status == 404)
            let link = "/operator/enter/\(server.operators.makeLink())"
            let tenant = Browser(server, host: "alpha.localhost")
            #expect(try await tenant.get(link).status == 404)
            let entered = try await operating.get(link)
            #expect(entered.status == 303 && entered.headers["location"] == "/operator")
            #expect(try await passing.get(link).status == 404)
            let page = try await operating.get("/operator", headers: Self.english)
            #expect(page.status == 200)
            #expect(page.headers["cache-control"] == "no-store")
            for text in ["alpha.localhost", "beta", "notes 1.0", "All files are sound."] {
                #expect(page.body.contains(text), "\(text)")
            }
            // The cookie of one host is worth nothing at another.
            tenant.set("__Host-operator", operating.cookie("__Host-operator"))
            #expect(try await tenant.get("/operator").status == 404)
            let foreign = try await operating.post(
                "/operator", headers: ["Sec-Fetch-Site: cross-site"], [:])
            #expect(foreign.status == 403)
            #expect(try await operating.post("/operator", [:]).status == 303)
            #expect(try await operating.get("/operator").status == 404)
        }
    }

    @Test func `of one organisation it shows jobs and mail, and nothing that is kept there`()
        async throws
    {
        try await RunningServer.use { server in
            let alpha = server.tenants.alpha
            let editor = alpha.session(
                for: Actor(kind: .person, id: "e", duties: [NotesModule.editor.id]))
            _ = try await editor.perform(
                Operation(Wish.id, .create, fields: ["text": .text("a secret wish")]))
            let operating = Browser(server, host: "localhost")
            _ = try await operating.get("/operator/enter/\(server.operators.makeLink())")
            let page = try await operating.get("/operator/alpha", headers: Self.english)
            #expect(page.status == 200)
            #expect(page.body.contains("platform.deadlines"))
            #expect(page.body.contains("No mail waits."))
            #expect(!page.body.contains("secret"))
            #expect(try await operating.get("/operator/nobody").status == 404)
        }
    }
}
