import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkServer

/// Lets everybody ask, and shows each asker the own question alone.
private struct AsksModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "asks", version: "1.0", summary: "Take questions.")
    static let asker = Duty("asks.asker", "Follows the own question.")
    static let desk = Duty("asks.desk", "Answers questions.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.asker)
        registrar.add(Self.desk)
        registrar.add(Ask.resource)
        registrar.add(
            VisitorRequest(Ask.self, as: Self.asker, months: 6, email: Ask.email) { ask, _ in
                ask.id
            })
    }
}

private enum Ask: Resource {
    static let id: ResourceID = "asks.ask"
    static let text = Field<String>("text", .length(1...200), .impersonal)
    static let email = Field<String?>(
        "email", .length(3...254), .format(.email),
        .personal(purpose: "answering", basis: .consent, retention: .months(6)))
    static let resource = ResourceDefinition(
        Ask.self, fields: text, email,
        access: Access<Ask> {
            $0.allow(.everyone, .create)
            $0.allow(AsksModule.asker, .read, .change, where: { $0.id.isActor })
            $0.allow(AsksModule.desk, .read)
        })
}

/// Somebody without an account asks for something and follows it by a private link.
@Suite struct VisitorPagesTests {
    /// Asks as a visitor, and gives the path of the link.
    private static func ask(
        _ browser: Browser, _ text: String = "Wann?", email: String = ""
    ) async throws -> String {
        let page = try await browser.get("/asks/ask/new")
        let answer = try await browser.post(
            "/asks/ask/new",
            [
                "_form": Browser.token(in: page.body), "text": text, "email": email,
                "_key": Browser.value(of: "_key", in: page.body), "_do": "save",
            ])
        #expect(answer.status == 303)
        return try #require(answer.headers["location"])
    }

    @Test func `a visitor gets a private link, shown once, and follows the own request`()
        async throws
    {
        try await RunningServer.use(besides: [AsksModule.self]) { server in
            let location = try await Self.ask(Browser(server))
            #expect(location.hasPrefix("/follow/dw_") && location.hasSuffix("?done=sent"))
            let link = String(location.prefix { $0 != "?" })
            let shown = try await Browser(server).get(location)
            #expect(shown.status == 200 && shown.body.contains("alpha.localhost"))
            #expect(shown.headers["referrer-policy"] == "same-origin")
            #expect(shown.headers["cache-control"] == "no-store")

            let later = Browser(server)
            let opened = try await later.get(link)
            #expect(opened.status == 303)
            let record = try #require(opened.headers["location"])
            #expect(record.hasPrefix("/asks/ask/"))
            let page = try await later.get(record)
            #expect(page.status == 200 && page.body.contains("Wann?"))
            #expect(!page.body.contains("dw_"), "No page but the first shows the link.")
            #expect(try await Browser(server).get(record).status == 404)
            #expect(!server.log.lines.contains { $0.contains("dw_") })
        }
    }

    @Test func `a visitor who left an address gets the link there, and nothing of the request`()
        async throws
    {
        let (box, clock) = (LetterBox(), FixedClock("2026-04-13T08:00:00Z"))
        try await RunningServer.use(clock: clock, besides: [AsksModule.self], post: box) {
            server in
            let form = try await Browser(server).get("/asks/ask/new?lang=en").body
            #expect(form.contains("we send the private link there"))
            let location = try await Self.ask(
                Browser(server), "Zeit für Zora?", email: "zora@example.org")
            let letter = try #require(await box.nextLink())
            #expect(letter.address == "zora@example.org")
            #expect(location == "\(letter.path)?done=sent")
            #expect(letter.purpose == .request(until: try #require(LocalDate("2026-10-13"))))
            let opened = try await Browser(server).get(letter.path)
            #expect(opened.headers["location"]?.hasPrefix("/asks/ask/") == true)
            // Nobody fills the letter box of another: after some letters one has to wait.
            _ = try await Self.ask(Browser(server), email: "")
            for _ in 0..<GuessBrake.free {
                _ = try await Self.ask(Browser(server), email: "zora@example.org")
            }
            for _ in 1..<GuessBrake.free { _ = await box.nextLink() }
            clock.advance(days: 1)
            _ = try await Self.ask(Browser(server), email: "other@example.org")
            #expect(await box.nextLink()?.address == "other@example.org")
        }
    }

    @Test func `I1: a private link opens one request of one organisation`() async throws {
        try await RunningServer.use(besides: [AsksModule.self]) { server in
            let link = try await Self.ask(Browser(server)).prefix { $0 != "?" }
            let other = Browser(server)
            let second = try await Self.ask(other, "Wo?").prefix { $0 != "?" }
            let record = try #require(
                try await other.get(String(second)).headers["location"])
            let visitor = Browser(server)
            try await visitor.get(String(link))
            #expect(try await visitor.get(record).status == 404)
            #expect(try await visitor.get("/desk").body.contains("Wo?") == false)
            #expect(
                try await Browser(server, host: "beta.localhost").get(String(link)).status == 404)
            let guess = String(link.dropLast()) + (link.hasSuffix("A") ? "B" : "A")
            #expect(try await Browser(server).get(guess).status == 404)
        }
    }

    @Test func `a private link ends when the tenant ends it, and an ordinary token is none`()
        async throws
    {
        try await RunningServer.use(besides: [AsksModule.self]) { server in
            let tenant = server.tenants.alpha
            let link = String(try await Self.ask(Browser(server)).prefix { $0 != "?" })
            let token = try #require(try tenant.keptTokens().first)
            #expect(token.grant.label.hasPrefix("asks.ask "))
            #expect(token.grant.duties == [AsksModule.asker.id])
            let browser = Browser(server)
            try await browser.get(link)
            #expect(browser.cookie("__Host-visit") != nil)
            try await tenant.revokeToken(token.id)
            #expect(try await browser.get("/follow").status == 404)
            #expect(browser.cookie("__Host-visit") == nil)
            #expect(try await Browser(server).get(link).status == 404)
            let strong = try await server.tenants.token(tenant, [AsksModule.desk])
            #expect(try await Browser(server).get("/follow/\(strong)").status == 404)
        }
    }

    @Test func `a visitor leaves a device that others use, too`() async throws {
        try await RunningServer.use(besides: [AsksModule.self]) { server in
            let link = String(try await Self.ask(Browser(server)).prefix { $0 != "?" })
            let browser = Browser(server)
            let record = try #require(try await browser.get(link).headers["location"])
            #expect(try await browser.send("/follow", [:]).status == 303)
            #expect(try await browser.get(record).status == 404)
            #expect(try await browser.get(link).status == 303, "The link still opens it.")
        }
    }
}
