import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkServer

/// People look after their accounts.
@Suite("Accounts over HTTP", .serialized)
struct AccountPageTests {
    private static let now: Instant = "2026-04-13T08:00:00Z"

    @Test func `a second factor is asked for, and no code is taken twice`() async throws {
        let clock = FixedClock(Self.now)
        try await RunningServer.use(clock: clock) { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let page = try await browser.get("/account/factor").body
            let secret = Browser.value(of: "secret", in: page)
            let app = try #require(OneTimeCode(base32: secret))
            func code() -> String { app.code(of: clock.now().milliseconds / 30_000) }
            let wrong = try await browser.send(
                "/account/factor",
                ["secret": secret, "code": "000000", "password": Browser.password])
            #expect(wrong.status == 422 && Browser.value(of: "secret", in: wrong.body) == secret)
            let first = code()
            let shown = try await browser.send(
                "/account/factor",
                ["secret": secret, "code": first, "password": Browser.password])
            let recovery = shown.body.components(between: "<code>", and: "</code>")
            #expect(shown.status == 200 && recovery.count == RecoveryCodes.count)

            // The code that set it up was used.
            let other = Browser(server)
            let step = try await other.signIn()
            #expect(step.status == 303 && step.headers["location"] == "/sign-in/code")
            #expect(other.cookie("__Host-session") == nil)
            #expect(try await other.send("/sign-in/code", ["code": first]).status == 422)
            clock.advance(minutes: 1)
            let fresh = code()
            #expect(try await other.send("/sign-in/code", ["code": fresh]).status == 303)
            #expect(other.cookie("__Host-session") != nil && other.cookie("__Host-step") == nil)
            let third = Browser(server)
            try await third.signIn()
            #expect(try await third.send("/sign-in/code", ["code": fresh]).status == 422)
            // A recovery code stands in, once.
            #expect(try await third.send("/sign-in/code", ["code": recovery[0]]).status == 303)
            let fourth = Browser(server)
            try await fourth.signIn()
            #expect(try await fourth.send("/sign-in/code", ["code": recovery[0]]).status == 422)
        }
    }

    @Test func `a step between password and code is of one tenant and few guesses`() async throws {
        let clock = FixedClock(Self.now)
        try await RunningServer.use(clock: clock) { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let account = try #require(
                try await server.desk.accounts.account(login: "marta@example.org"))
            try await server.desk.accounts.set(factor: .random(), of: account.id)
            let other = Browser(server)
            try await other.signIn()
            let elsewhere = Browser(server, host: "beta.localhost")
            elsewhere.set("__Host-step", other.cookie("__Host-step"))
            let foreign = try await elsewhere.send("/sign-in/code", ["code": "000000"])
            #expect(foreign.headers["location"] == "/sign-in")
            for _ in 0..<5 {
                #expect(try await other.send("/sign-in/code", ["code": "abc"]).status == 422)
            }
            #expect(
                try await other.send("/sign-in/code", ["code": "abc"]).headers["location"]
                    == "/sign-in")
        }
    }

    @Test func `a new password ends every other session, here and elsewhere`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let phone = Browser(server)
            try await phone.signIn()
            let elsewhere = Browser(server, host: "beta.localhost")
            let path = try await Browser.invitation(server.tenants.beta)
            try await elsewhere.send(
                path,
                [
                    "way": "known", "login": "marta@example.org", "password": Browser.password,
                ])
            #expect(try await elsewhere.get("/account").status == 200)
            let sessions = try await browser.get("/account").body
            #expect(
                sessions.components(between: "action=\"/account/", and: "\"").contains("session"))
            let new = "fünf Tauben unter der Brücke"
            let wrong = try await browser.send(
                "/account/password", at: "/account",
                ["current": "falsch", "new": new, "repeat": new])
            #expect(wrong.status == 422 && wrong.body.contains("password-current-fault"))
            let changed = try await browser.send(
                "/account/password", at: "/account",
                ["current": Browser.password, "new": new, "repeat": new])
            #expect(changed.headers["location"] == "/account?done=password")
            #expect(try await browser.get("/account").status == 200)
            #expect(try await phone.get("/account").status == 303)
            #expect(try await elsewhere.get("/account").status == 303)
            #expect(try await Browser(server).signIn().status == 422)
            #expect(try await Browser(server).signIn(password: new).status == 303)
        }
    }

    @Test func `a link for a forgotten password is good once, at its tenant, and signs nobody in`()
        async throws
    {
        let clock = FixedClock(Self.now)
        try await RunningServer.use(clock: clock) { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let accounts = server.desk.accounts
            let account = try #require(try await accounts.account(login: "marta@example.org"))
            let code = TokenSecret.make()
            _ = try await accounts.keepLink(code.digest, of: account.id, at: "alpha")
            let path = "/sign-in/link/\(code.text)"
            let stranger = Browser(server, host: "beta.localhost")
            let unknown = try await stranger.get("/sign-in/link/\(TokenSecret.make().text)")
            let foreign = try await stranger.get(path)
            #expect(foreign.status == 404 && foreign.body == unknown.body)
            let new = "fünf Tauben unter der Brücke"
            let other = Browser(server)
            #expect(try await other.send(path, ["new": "kurz", "repeat": "kurz"]).status == 422)
            let changed = try await other.send(path, ["new": new, "repeat": new])
            #expect(changed.headers["location"] == "/sign-in?done=password")
            #expect(other.cookie("__Host-session") == nil)
            #expect(try await browser.get("/account").status == 303, "Every session has ended.")
            #expect(try await other.get(path).status == 404)
            #expect(try await other.signIn(password: new).status == 303)
            let late = TokenSecret.make()
            _ = try await accounts.keepLink(late.digest, of: account.id, at: "alpha")
            clock.advance(minutes: AccountBook.LinkPurpose.password.minutes + 1)
            #expect(try await other.get("/sign-in/link/\(late.text)").status == 404)
        }
    }

    @Test func `a session is ended from another one, and only one's own`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let phone = Browser(server)
            try await phone.signIn(more: ["shared": "yes"])
            let stranger = Browser(server)
            try await stranger.join(server.tenants.alpha, email: "other@example.org")
            let id = try #require(
                try server.tenants.alpha.sessions().first { $0.isShared }
            ).id
            try await stranger.send(
                "/account/session", at: "/account", ["id": id.description])
            #expect(try await phone.get("/account").status == 200)
            try await browser.send("/account/session", at: "/account", ["id": id.description])
            #expect(try await phone.get("/account").status == 303)
            #expect(try await stranger.get("/account").status == 200)
        }
    }

    @Test func `everything ends at midnight after the last day`() async throws {
        let clock = FixedClock("2026-04-13T18:00:00Z")
        try await RunningServer.use(clock: clock) { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, until: LocalDate("2026-04-13"))
            clock.set("2026-04-13T18:50:00Z")
            #expect(try await browser.call("GET", "/api/notes/note").status == 200)
            for hour in 19...21 {
                clock.set(Instant(milliseconds: clock.now().milliseconds + 50 * 60_000))
                #expect(
                    try await browser.call("GET", "/api/notes/note").status == 200, "\(hour)")
            }
            // 22:10 in UTC is ten past midnight in Berlin.
            clock.set("2026-04-13T22:10:00Z")
            #expect(try await browser.call("GET", "/api/notes/note").status == 401)
            #expect(try await Browser(server).signIn().status == 422)
        }
    }

    @Test func `an administrator invites, sees who is signed in, and ends what was begun`()
        async throws
    {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["administrator"])
            let made = try await browser.call(
                "POST", "/api/platform/invitation",
                body: #"{"name":"Nele","roles":["editor"],"email":"nele@example.org"}"#)
            let link = made.body.components(between: "\"link\":\"", and: "\"").first
            #expect(made.status == 201)
            let path = try #require(link)
            let nele = Browser(server)
            let joined = try await nele.send(
                path,
                [
                    "way": "new", "name": "Nele", "email": "somebody@example.org",
                    "new": Browser.password, "repeat": Browser.password,
                ])
            #expect(joined.status == 303)
            let account = try await server.desk.accounts.account(login: "nele@example.org")
            #expect(account != nil, "The address is the one of the invitation.")
            let list = try await browser.call("GET", "/api/platform/invitation").body
            #expect(list.contains("\"Nele\"") && !list.contains("/join/"))
            let sessions = try await browser.call("GET", "/api/platform/session").body
            let ids = sessions.components(between: "\"id\":\"", and: "\"")
            #expect(ids.count == 2 && !sessions.contains("account"))
            let ended = try await browser.call("DELETE", "/api/platform/session/\(ids[0])")
            #expect(ended.status == 204)
            #expect(try await nele.get("/account").status == 303)
            for path in ["/api/platform/invitation", "/api/platform/session"] {
                #expect(try await server.ask("GET", path).status == 404)
            }
            for (body, place) in [
                (#"{"name":"N"}"#, "/roles"),
                (#"{"name":"N","roles":["editor"],"days":91}"#, "/days"),
                (#"{"name":"N","roles":["editor"],"x":1}"#, "/x"),
                (#"{"name":"N","roles":["editor"],"email":"nobody"}"#, "/email"),
            ] {
                let refused = try await browser.call(
                    "POST", "/api/platform/invitation", body: body)
                #expect(refused.status == 422 && refused.body.contains("\"\(place)\""), "\(body)")
            }
        }
    }
}

extension String {
    /// Everything that stands between two texts.
    func components(between start: String, and end: String) -> [String] {
        components(separatedBy: start).dropFirst().compactMap {
            $0.components(separatedBy: end).first
        }
    }
}
