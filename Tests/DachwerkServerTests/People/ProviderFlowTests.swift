import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import Synchronization
import Testing

@testable import DachwerkServer

/// A provider that says what a test wants.
private final class ToldProvider: IdentityProvider {
    struct Told {
        var subject = "marta"
        var email: String? = "marta@example.org"
        var fault: ProviderFault?
        var visits: [ProviderVisit] = []
        var replies: [ProviderReply] = []
    }

    let told = Mutex(Told())

    func begin(_ visit: ProviderVisit) async throws -> String {
        try told.withLock { told in
            if let fault = told.fault { throw fault }
            told.visits.append(visit)
            return "https://login.example.org/authorize?state=s"
        }
    }

    func finish(
        _ visit: ProviderVisit, _ reply: ProviderReply
    ) async throws -> ProvidedIdentity {
        try told.withLock { told in
            told.replies.append(reply)
            if let fault = told.fault { throw fault }
            guard visit == told.visits.last else { throw ProviderFault("state") }
            return ProvidedIdentity(
                issuer: visit.provider.issuer, subject: told.subject, verifiedEmail: told.email)
        }
    }
}

@Suite("S15: signing in by the word of a provider", .serialized)
struct ProviderFlowTests {
    private let provider = ToldProvider()
    private let back = "/sign-in/provided?code=c&state=s"

    /// Goes to the provider, comes back and goes on.
    private func go(
        _ browser: Browser, more: [String: String] = [:]
    ) async throws -> RunningServer.Answer {
        try await browser.get("/sign-in/provider")
        return try await browser.send(
            "/sign-in/provided", at: back,
            ["code": "c", "state": "s", "iss": ""].merging(more) { $1 })
    }

    private func isIn(_ browser: Browser) async throws -> Bool {
        try await browser.get("/account").status == 200
    }

    @Test func `a member with a verified address comes in, and looking at an address does not`()
        async throws
    {
        try await RunningServer.use(provider: provider) { server in
            try await Browser(server).join(server.tenants.alpha)
            let browser = Browser(server)
            #expect(try await browser.get("/sign-in").body.contains("href=\"/sign-in/provider\""))
            let there = try await browser.get("/sign-in/provider")
            #expect(there.status == 303)
            #expect(there.headers["location"] == "https://login.example.org/authorize?state=s")
            let visit = try #require(provider.told.withLock { $0.visits.last })
            #expect(visit.redirect == "http://alpha.localhost:\(server.port)/sign-in/provided")
            #expect(visit.tenant == "alpha" && visit.account == nil)
            let page = try await browser.get(back)
            #expect(page.status == 200 && page.headers["cache-control"] == "no-store")
            #expect(provider.told.withLock { $0.replies.isEmpty })
            #expect(try await !isIn(browser))
            let entered = try await go(browser)
            #expect(entered.status == 303 && entered.headers["location"] == "/desk")
            #expect(try await isIn(browser))
            #expect(browser.cookie("__Host-provider") == nil)
        }
    }

    @Test func `without a verified address or a membership nobody comes in`() async throws {
        try await RunningServer.use(provider: provider) { server in
            try await Browser(server).join(server.tenants.alpha)
            for email in [nil, "someone@example.org", "marta@example.org.evil.example"] {
                provider.told.withLock { $0.email = email }
                let browser = Browser(server)
                #expect(try await go(browser).status == 422)
                #expect(try await !isIn(browser))
            }
            // An account, but no member of beta.
            provider.told.withLock { $0.email = "marta@example.org" }
            let elsewhere = Browser(server, host: "beta.localhost")
            #expect(try await go(elsewhere).status == 422)
            #expect(try await !isIn(elsewhere))
        }
    }

    @Test func `a tie outlives the address, and no second subject takes the address over`()
        async throws
    {
        try await RunningServer.use(provider: provider) { server in
            try await Browser(server).join(server.tenants.alpha)
            #expect(try await go(Browser(server)).status == 303)
            provider.told.withLock { $0.email = nil }
            #expect(try await go(Browser(server)).status == 303)
            provider.told.withLock { ($0.subject, $0.email) = ("another", "marta@example.org") }
            #expect(try await go(Browser(server)).status == 422)
        }
    }

    @Test func `who is signed in connects both, at this organisation alone`() async throws {
        try await RunningServer.use(provider: provider) { server in
            let (alpha, beta) = (server.tenants.alpha, server.tenants.beta)
            let browser = Browser(server)
            try await browser.join(alpha)
            let abroad = Browser(server, host: "beta.localhost")
            try await abroad.send(
                Browser.invitation(beta),
                ["way": "known", "login": "marta@example.org", "password": Browser.password])
            provider.told.withLock { ($0.subject, $0.email) = ("m-17", nil) }
            #expect(try await go(Browser(server)).status == 422)
            let tied = try await go(browser)
            #expect(tied.headers["location"] == "/account?done=provider")
            #expect(try await go(Browser(server)).status == 303)
            #expect(try await go(Browser(server, host: "beta.localhost")).status == 422)
            // Somebody else is not connected with the same access.
            let other = Browser(server)
            try await other.join(alpha, email: "nele@example.org")
            #expect(try await go(other).status == 422)
            // And the connection ends where it was begun.
            try await browser.send("/account/provider", [:])
            #expect(try await go(Browser(server)).status == 422)
        }
    }

    @Test func `the second factor is asked for all the same`() async throws {
        try await RunningServer.use(provider: provider) { server in
            try await Browser(server).join(server.tenants.alpha)
            let account = try #require(
                try await server.desk.accounts.account(login: "marta@example.org"))
            let factor = OneTimeCode(base32: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
            try await server.desk.accounts.set(factor: factor, of: account.id)
            let browser = Browser(server)
            let answer = try await go(browser)
            #expect(answer.headers["location"] == "/sign-in/code")
            #expect(try await !isIn(browser))
        }
    }

    @Test func `what a provider refuses, or another browser brings, lets nobody in`() async throws {
        try await RunningServer.use(provider: provider) { server in
            try await Browser(server).join(server.tenants.alpha)
            let browser = Browser(server)
            // Back without ever having gone.
            #expect(try await browser.get(back).status == 422)
            let other = Browser(server)
            try await other.get("/sign-in/provider")
            try await browser.get("/sign-in/provider")
            #expect(try await go(other).status == 303)
            #expect(
                try await browser.get("/sign-in/provided?error=access_denied&state=s").status == 422
            )
            #expect(try await browser.get("\(back)&code=d").status == 422)
            provider.told.withLock { $0.fault = ProviderFault("nonce") }
            #expect(try await go(browser).status == 422)
            #expect(try await browser.get("/sign-in/provider").status == 422)
            #expect(try await !isIn(browser))
        }
    }
}
