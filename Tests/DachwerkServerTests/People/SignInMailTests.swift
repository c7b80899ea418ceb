import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Synchronization
import Testing

@testable import DachwerkServer

/// People sign in with a link that comes by mail.
@Suite("Signing in by mail", .serialized)
struct SignInMailTests {
    private static let now: Instant = "2026-04-13T08:00:00Z"

    @Test func `a link signs in once, at its tenant, and looking at it changes nothing`()
        async throws
    {
        let box = LetterBox()
        try await RunningServer.use(clock: FixedClock(Self.now), post: box) { server in
            try await Browser(server).join(server.tenants.alpha)
            let browser = Browser(server)
            #expect(try await browser.get("/sign-in").body.contains("href=\"/sign-in/mail\""))
            let asked = try await browser.send(
                "/sign-in/mail", ["email": "Marta@example.org"])
            #expect(asked.headers["location"] == "/sign-in/mail?done=sent")
            let letter = try #require(await box.nextLink())
            #expect(letter.address == "marta@example.org" && letter.tenant.id == "alpha")
            let elsewhere = Browser(server, host: "beta.localhost")
            #expect(
                try await elsewhere.get(letter.path).headers["location"]
                    == "/sign-in/mail?done=late")
            // A program that looks at mail opens every link, and asks for its head.
            let program = Browser(server)
            #expect(try await program.get(letter.path).status == 200)
            _ = try await server.ask("HEAD", letter.path)
            #expect(program.cookie("__Host-session") == nil)
            let signedIn = try await browser.send(letter.path, [:])
            #expect(signedIn.headers["location"] == "/desk")
            #expect(try await browser.get("/account").status == 200)
            let again = Browser(server)
            #expect(
                try await again.get(letter.path).headers["location"]
                    == "/sign-in/mail?done=late")
            #expect(again.cookie("__Host-session") == nil)
        }
    }

    @Test func `a link does not stand in for a second factor, and ends after its time`()
        async throws
    {
        let (box, clock) = (LetterBox(), FixedClock(Self.now))
        try await RunningServer.use(clock: clock, post: box) { server in
            try await Browser(server).join(server.tenants.alpha)
            let accounts = server.desk.accounts
            let account = try #require(try await accounts.account(login: "marta@example.org"))
            try await accounts.set(factor: .random(), of: account.id)
            let browser = Browser(server)
            try await browser.send("/sign-in/mail", ["email": account.login])
            let first = try #require(await box.nextLink())
            let step = try await browser.send(first.path, [:])
            #expect(step.headers["location"] == "/sign-in/code")
            #expect(browser.cookie("__Host-session") == nil)
            clock.advance(minutes: 3)
            try await browser.send("/sign-in/mail", ["email": account.login])
            let second = try #require(await box.nextLink())
            clock.advance(minutes: AccountBook.LinkPurpose.signIn.minutes)
            #expect(
                try await browser.get(second.path).headers["location"]
                    == "/sign-in/mail?done=late")
        }
    }

    @Test func `who asks is answered alike whether there is an account or not`() async throws {
        let (box, clock) = (LetterBox(), FixedClock(Self.now))
        try await RunningServer.use(clock: clock, post: box) { server in
            try await Browser(server).join(server.tenants.alpha)
            for login in ["nobody@example.org", "marta@example.org"] {
                for _ in 0..<GuessBrake.free {
                    let answer = try await Browser(server).send("/sign-in/mail", ["email": login])
                    #expect(answer.headers["location"] == "/sign-in/mail?done=sent")
                }
                let waits = try await Browser(server).send("/sign-in/mail", ["email": login])
                #expect(waits.status == 429 && waits.headers["retry-after"] == "1", "\(login)")
            }
            // Of ten wishes at once one is a letter, and somebody unknown gets none.
            let only = try #require(await box.nextLink())
            #expect(only.address == "marta@example.org")
            clock.advance(minutes: 3)
            let browser = Browser(server)
            try await browser.send("/sign-in/mail", ["email": "marta@example.org"])
            let next = try #require(await box.nextLink())
            #expect(next.at == clock.now())
        }
    }

    @Test func `a link that is not taken at once is tried again, and given up when it has ended`()
        async throws
    {
        let clock = FixedClock(Self.now)
        let later = PostOutcome.deferred(reply: 451)
        // The first is taken at the third try; of the second nothing is ever taken.
        let box = LetterBox(
            answering: [later, .unavailable("down"), .accepted] + Array(repeating: later, count: 4)
                + [.refused(reply: 550)])
        let pauses = Mutex<[Int64]>([])
        try await RunningServer.use(
            clock: clock, post: box,
            sleep: { pause in
                pauses.withLock { $0.append(pause.components.seconds / 60) }
                clock.advance(minutes: Int(pause.components.seconds / 60))
            }
        ) { server in
            try await Browser(server).join(server.tenants.alpha)
            let browser = Browser(server)
            func ask() async throws {
                try await browser.send("/sign-in/mail", ["email": "marta@example.org"])
            }
            try await ask()
            let first = try #require(await box.nextLink())
            for _ in 0..<2 { #expect(await box.nextLink()?.path == first.path) }
            #expect(pauses.withLock { $0 } == [1, 3])
            #expect(try await browser.send(first.path, [:]).headers["location"] == "/desk")
            clock.advance(minutes: 3)
            pauses.withLock { $0 = [] }
            try await ask()
            let second = try #require(await box.nextLink())
            #expect(second.path != first.path)
            for _ in 0..<3 { #expect(await box.nextLink()?.path == second.path) }
            // The next pause would end after the link does, so nothing is tried any more.
            clock.advance(minutes: 15)
            try await ask()
            let third = try #require(await box.nextLink())
            #expect(third.path != second.path && pauses.withLock { $0 } == [1, 3, 9])
            // What is refused for good is not tried again.
            clock.advance(minutes: 3)
            try await ask()
            #expect(await box.nextLink()?.path != third.path)
            #expect(pauses.withLock { $0 } == [1, 3, 9])
        }
    }

    @Test func `an invitation is no way to ask which addresses have accounts`() async throws {
        try await RunningServer.use(clock: FixedClock(Self.now)) { server in
            try await Browser(server).join(server.tenants.alpha)
            let browser = Browser(server)
            let path = try await Browser.invitation(server.tenants.alpha)
            func ask() async throws -> Int {
                try await browser.send(
                    path,
                    [
                        "way": "new", "name": "Zoë", "email": "marta@example.org",
                        "new": Browser.password, "repeat": Browser.password,
                    ]
                ).status
            }
            for _ in 0..<GuessBrake.free { #expect(try await ask() == 422) }
            #expect(try await ask() == 429)
        }
    }

    @Test func `notices find the holders of a duty through their memberships`() async throws {
        try await RunningServer.use(clock: FixedClock(Self.now), post: LetterBox()) { server in
            let tenant = server.tenants.alpha
            try await Browser(server).join(tenant)
            try await Browser(server).join(
                tenant, email: "late@example.org", until: LocalDate("2026-04-13"))
            try await Browser(server).join(
                tenant, email: "other@example.org", roles: ["administrator"])
            func addresses(_ tenant: Tenant, _ duty: Duty) async throws -> [String?] {
                let source = MembershipAddresses()
                let hold = try await source.hold(for: tenant)
                defer { hold?.end() }
                return try tenant.read { snapshot in
                    try source.addressees(of: .duty(duty.id), tenant, in: snapshot)
                }.map(\.address)
            }
            #expect(
                try await addresses(tenant, NotesModule.editor)
                    == ["marta@example.org", "late@example.org"])
            #expect(
                try await addresses(tenant, PlatformModule.administrator) == ["other@example.org"])
            #expect(try await addresses(server.tenants.beta, NotesModule.editor).isEmpty)
            // At midnight after the last day.
            (tenant.platform.clock as? FixedClock)?.set("2026-04-13T22:00:00Z")
            #expect(try await addresses(tenant, NotesModule.editor) == ["marta@example.org"])
        }
    }
}
