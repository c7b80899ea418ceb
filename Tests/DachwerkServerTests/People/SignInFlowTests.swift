import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkServer

/// People come in by an invitation, sign in and out, over a real connection.
@Suite("Signing in over HTTP", .serialized)
struct SignInFlowTests {
    @Test func `an invitation makes an account, a membership and a session that the API knows`()
        async throws
    {
        try await RunningServer.use { server in
            let browser = Browser(server)
            let joined = try await browser.join(server.tenants.alpha)
            #expect(joined.status == 303 && joined.headers["location"] == "/account?done=joined")
            let line = try #require(joined.cookies.first { $0.hasPrefix("__Host-session=dw_") })
            for part in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=43200"] {
                #expect(line.contains("; \(part)"), "\(line)")
            }
            #expect(!line.contains("Domain"))
            let account = try await browser.get("/account?done=joined")
            #expect(account.status == 200 && account.body.contains("Marta Manager"))
            #expect(account.body.contains("Redaktion"))
            #expect(account.headers["cache-control"] == "no-store")
            #expect(account.headers["referrer-policy"] == "same-origin")
            #expect(account.headers["content-security-policy"]?.contains("script") == false)
            #expect(
                try await browser.call("GET", "/api/notes/note/export?format=json").status == 200)
            #expect(try await server.ask("GET", "/api/notes/note/export?format=json").status != 200)
            // The store has neither the secret nor the password.
            let secret = try #require(browser.cookie("__Host-session"))
            let rows = try server.tenants.alpha.read {
                try $0.rows(StoreQuery(PeopleTables.session))
            }
            #expect(!"\(rows)".contains(secret))
            #expect("\(rows)".contains(TokenSecret.digest(secret)))
        }
    }

    @Test func `an invitation is taken once, and of another tenant it is unknown`() async throws {
        try await RunningServer.use { server in
            let path = try await Browser.invitation(server.tenants.alpha)
            let stranger = Browser(server, host: "beta.localhost")
            let foreign = try await stranger.get(path)
            let unknown = try await stranger.get("/join/\(TokenSecret.make().text)")
            #expect(foreign.status == 404 && foreign.body == unknown.body)
            #expect(try await Browser(server).get(path).status == 200)
            let fields = [
                "way": "new", "name": "M", "email": "m@example.org", "new": Browser.password,
                "repeat": Browser.password,
            ]
            #expect(try await Browser(server).send(path, fields).status == 303)
            #expect(try await Browser(server).get(path).status == 404)
        }
    }

    @Test func `whoever signs in gets a new secret, and the one before is worth nothing`()
        async throws
    {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let first = try #require(browser.cookie("__Host-session"))
            let again = try await browser.signIn()
            #expect(again.status == 303 && again.headers["location"] == "/desk")
            let second = try #require(browser.cookie("__Host-session"))
            #expect(first != second)
            let former = Browser(server)
            former.set("__Host-session", first)
            let answer = try await former.call("GET", "/api/notes/note")
            #expect(answer.status == 401 && answer.body.contains("session.ended"))
            #expect(former.cookie("__Host-session") == nil, "The browser forgets it.")
            #expect(try await former.get("/account").headers["location"] == "/sign-in")
            #expect(try await browser.get("/account").status == 200)
        }
    }

    @Test func `a session of one tenant is nobody's at another`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let other = Browser(server, host: "beta.localhost")
            let unknown = Browser(server, host: "beta.localhost")
            other.set("__Host-session", browser.cookie("__Host-session"))
            unknown.set("__Host-session", TokenSecret.make().text)
            let foreign = try await other.call("GET", "/api/notes/note")
            #expect(foreign.status == 401)
            #expect(
                try await unknown.call("GET", "/api/notes/note").comparable == foreign.comparable)
            // Nor does the password let anybody in who does not belong there.
            let refused = try await Browser(server, host: "beta.localhost").signIn()
            let nobody = try await Browser(server, host: "beta.localhost")
                .signIn(email: "marta@example.net")
            #expect(refused.status == 422 && nobody.status == 422)
            func plain(_ answer: RunningServer.Answer) -> String {
                answer.body.replacing("example.net", with: "example.org")
                    .replacing(Browser.token(in: answer.body), with: "")
            }
            #expect(plain(refused) == plain(nobody))
        }
    }

    @Test func `an unknown account costs a hash like a known one, and both wait alike`()
        async throws
    {
        let platform = try await TestPlatform.boot([])
        let services = platform.tenant("alpha").platform
        let pool = HashingPool()
        let desk = try SignInDesk(
            services, pool: pool, cost: PasswordHash.Cost(memory: 64 * 1_024, passes: 1))
        _ = try await desk.make(login: "a@example.org", name: "A", password: Browser.password)
        for login in ["a@example.org", "b@example.org", "no address"] {
            let before = pool.count
            let answer = try await desk.signIn(login: login, password: "x", address: "192.0.2.1")
            guard case .wrong = answer else {
                Issue.record("\(answer)")
                return
            }
            #expect(pool.count == before + 1, "\(login)")
        }
        for login in ["a@example.org", "b@example.org"] {
            var waits = 0
            for _ in 0..<GuessBrake.free + 2 {
                let answer = try await desk.signIn(
                    login: login, password: "x", address: "198.51.100.\(login.utf8.first ?? 0)")
                if case .wait = answer { waits += 1 }
            }
            #expect(waits == 2, "\(login)")
        }
        // From elsewhere the owner comes in at once: guessing locks nobody out.
        let own = try await desk.signIn(
            login: "a@example.org", password: Browser.password, address: "203.0.113.9")
        guard case .welcome = own else {
            Issue.record("\(own)")
            return
        }
    }

    @Test func `faults stand beside their fields, and all but passwords is kept`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            let path = try await Browser.invitation(server.tenants.alpha)
            let answer = try await browser.send(
                path,
                [
                    "way": "new", "name": "Zoë \"<b>", "email": "no address", "new": "Baum17",
                    "repeat": "Baum17",
                ])
            #expect(answer.status == 422)
            #expect(answer.body.contains("value=\"Zoë &quot;&lt;b&gt;\""))
            #expect(answer.body.contains("value=\"no address\""))
            #expect(!answer.body.contains("value=\"zu kurz\"") && !answer.body.contains("Baum17"))
            #expect(answer.body.contains("href=\"#new-email\""))
            #expect(answer.body.contains("aria-describedby=\"new-email-fault\""))
            #expect(answer.body.contains("id=\"new-new-fault\""))
            #expect(answer.body.contains("role=\"alert\""))
            for word in ["Passwort1234567!", "aaaaaaaaaaaaaaaaaaa", "Haus alpha 2026!!!"] {
                let weak = try await browser.send(
                    path,
                    [
                        "way": "new", "name": "Zoë", "email": "z@example.org", "new": word,
                        "repeat": word,
                    ])
                #expect(weak.status == 422 && weak.body.contains("new-new-fault"), "\(word)")
            }
        }
    }

    @Test func `a language that a link chose holds for the next pages, and nothing is written`()
        async throws
    {
        try await RunningServer.use { server in
            let browser = Browser(server)
            let german = ["Accept-Language: de"] + Browser.own
            #expect(
                try await browser.get("/sign-in", headers: german).body
                    .contains("<html lang=\"de\""))
            let before = server.tenants.alpha.platform.stores.writeCount(of: "alpha")
            let chosen = try await browser.get("/?lang=en", headers: german)
            #expect(chosen.body.contains("<html lang=\"en\""))
            let line = try #require(chosen.cookies.first { $0.hasPrefix("__Host-language=en;") })
            #expect(line.contains("SameSite=Lax") && !line.contains("Domain"))
            for path in ["/", "/sign-in", "/nowhere"] {
                #expect(
                    try await browser.get(path, headers: german).body
                        .contains("<html lang=\"en\""), "\(path)")
            }
            #expect(server.tenants.alpha.platform.stores.writeCount(of: "alpha") == before)
            // What nobody offers changes nothing, and neither does a cookie that somebody made up.
            let unknown = try await browser.get("/?lang=tlh", headers: german)
            #expect(!unknown.cookies.contains { $0.hasPrefix("__Host-language") })
            browser.set("__Host-language", "x\"y")
            #expect(
                try await browser.get("/sign-in", headers: german).body
                    .contains("<html lang=\"de\""))
        }
    }

    @Test func `the pages are whole in German and in English`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            for path in ["/sign-in", "/account", "/account/factor", "/sign-out"] {
                for language in ["de", "en"] {
                    let page = try await browser.get("\(path)?lang=\(language)")
                    #expect(page.status == 200 && page.body.contains("<html lang=\"\(language)\""))
                    #expect(!page.body.contains("people."), "\(path) in \(language)")
                    #expect(!page.body.contains("{") && !page.body.contains("<script"))
                    #expect(!page.body.contains("style=") && !page.body.contains("onclick"))
                    let fields = page.body.components(between: "<input ", and: ">")
                        .filter { !$0.contains("type=\"hidden\"") }
                    for field in fields {
                        let id = field.components(between: "id=\"", and: "\"").first ?? ""
                        #expect(page.body.contains("<label for=\"\(id)\">"), "\(id)")
                    }
                }
            }
            #expect(
                try await browser.send(
                    "/account/language", at: "/account",
                    [
                        "language": "en"
                    ]
                ).status == 303)
            #expect(try await browser.get("/account").body.contains("<html lang=\"en\""))
            #expect(try await browser.get("/desk").body.contains("<html lang=\"en\""))
            // Another browser learns it by signing in.
            let other = Browser(server)
            try await other.signIn()
            let german = ["Accept-Language: de"] + Browser.own
            #expect(
                try await other.get("/desk", headers: german).body.contains("<html lang=\"en\""))
        }
    }
}
