import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkServer

/// The pages on which people hand duties on, let support in, and read why something is allowed.
@Suite("Access", .serialized)
struct AccessPagesTests {
    private static let now: Instant = "2026-04-13T08:00:00Z"

    private func member(_ tenant: Tenant, _ name: String) throws -> Record<PlatformMembership> {
        let administrator = tenant.session(for: .operator)
        let members = try administrator.list(PlatformMembership.id, ListRequest()).records
            .map { Record<PlatformMembership>($0.redacted) }
        return try #require(members.first { $0.name == name })
    }

    /// Somebody with an account of a name.
    private func join(
        _ server: RunningServer, _ name: String, roles: [String], host: String = "alpha"
    ) async throws -> Browser {
        let tenant = host == "alpha" ? server.tenants.alpha : server.tenants.beta
        let browser = Browser(server, host: "\(host).localhost")
        try await browser.send(
            Browser.invitation(tenant, roles: roles),
            [
                "way": "new", "name": name, "email": "\(name.lowercased())@example.org",
                "new": Browser.password, "repeat": Browser.password,
            ])
        return browser
    }

    @Test func `a member hands a duty on by a page, both see it, and either ends it`()
        async throws
    {
        try await RunningServer.use(clock: FixedClock(Self.now)) { server in
            let tenant = server.tenants.alpha
            let ida = try await join(server, "Ida", roles: ["editor"])
            let jo = try await join(server, "Jo", roles: ["editor"])
            let officer = try await join(server, "Otto", roles: ["officer"])
            #expect(try await officer.get("/deputies").status == 404)
            #expect(try await ida.get("/account").body.contains("href=\"/deputies\""))
            let page = try await ida.get("/deputies?lang=en").body
            #expect(page.contains("Jo") && !page.contains("Otto"))
            let fields = [
                "receiver": try member(tenant, "Jo").id.description,
                "duties": NotesModule.editor.id, "until": "2026-04-20",
            ]
            for (name, value) in [("until", "2026-04-12"), ("duties", "notes.writer")] {
                let faulty = try await ida.send("/deputies", fields.merging([name: value]) { $1 })
                #expect(faulty.status == 422 && faulty.body.contains("#entrust-\(name)"))
            }
            let made = try await ida.send("/deputies", fields)
            #expect(made.headers["location"] == "/deputies?done=saved")
            #expect(try await ida.get("/deputies?lang=en").body.contains("Until 20 April 2026"))
            let other = try await jo.get("/deputies?lang=en").body
            #expect(other.contains("Ida") && other.contains("Until 20 April 2026"))
            let id = Browser.value(of: "id", in: other)
            let stranger = try await officer.post(
                "/deputies", ["way": "end", "id": id, "_form": "x"])
            #expect(stranger.status == 404)
            let ended = try await jo.send("/deputies", ["way": "end", "id": id])
            #expect(ended.headers["location"] == "/deputies?done=ended")
            #expect(try await !ida.get("/deputies?lang=en").body.contains("Until 20"))
        }
    }

    @Test func `support is let in by a page, shown on every page, and let out`() async throws {
        let clock = FixedClock(Self.now)
        try await RunningServer.use(clock: clock) { server in
            let administrator = try await join(server, "Ada", roles: ["administrator"])
            let editor = try await join(server, "Ida", roles: ["editor"])
            let accounts = server.desk.accounts
            let account = try #require(
                try await server.desk.make(
                    login: "anna@example.org", name: "Anna", password: Browser.password))
            let page = "/administration/support"
            let fields = [
                "account": account.id.description, "roles": "editor", "hours": "4",
                "grounds": "Der Kalender ist leer.",
            ]
            // Whom the platform has not named nobody can let in.
            #expect(try await administrator.send(page, fields).status == 422)
            try await accounts.set(isSupport: true, of: account.id)
            let anna = Browser(server)
            let refused = try await anna.signIn(email: "anna@example.org")
            #expect(refused.status == 422)
            for (name, value) in [("grounds", ""), ("hours", "99"), ("roles", "")] {
                let faulty = try await administrator.send(
                    page, fields.merging([name: value]) { $1 })
                #expect(faulty.status == 422, "\(name)")
            }
            #expect(
                try await administrator.send(page, fields).headers["location"]
                    == "\(page)?done=saved")
            #expect(
                try await anna.signIn(email: "anna@example.org").headers["location"] == "/desk")
            #expect(try await anna.get("/notes/note").status == 200)
            #expect(try await anna.get("/administration").status == 404)
            let banner = "Anna, who keeps the platform running"
            #expect(try await administrator.get("/desk?lang=en").body.contains(banner))
            #expect(try await !editor.get("/desk?lang=en").body.contains(banner))
            let shown = try await administrator.get("\(page)?lang=en").body
            #expect(shown.contains("Der Kalender ist leer."))
            let id = Browser.value(of: "id", in: shown)
            try await administrator.send(page, ["way": "end", "id": id])
            #expect(try await anna.get("/account").headers["location"] == "/sign-in")
            #expect(try await !administrator.get("/desk?lang=en").body.contains(banner))
            let again = try await Browser(server).signIn(email: "anna@example.org")
            #expect(again.status == 422)
        }
    }

    @Test func `why something is allowed is read on a page, from the record on`() async throws {
        try await RunningServer.use(clock: FixedClock(Self.now)) { server in
            let tenant = server.tenants.alpha
            let both = try await join(server, "Ada", roles: ["administrator", "editor"])
            let editor = try await join(server, "Ida", roles: ["editor"])
            let note = try #require(
                try await tenant.session(for: .operator).perform(
                    Operation("notes.note", .create, fields: ["title": .text("Dach")])
                ).id)
            let link = "/administration/access?record=\(note)"
            #expect(try await both.get("/notes/note/\(note)").body.contains("href=\"\(link)\""))
            #expect(try await !editor.get("/notes/note/\(note)").body.contains(link))
            #expect(try await editor.get(link).status == 404)
            let ida = try member(tenant, "Ida").id
            let page = try await both.get("\(link)&actor=\(ida)&lang=en").body
            #expect(page.contains("Ida has belonged to the organisation since 13 April 2026."))
            #expect(page.contains("allows it."))
            let nobody = try await both.get("\(link)&actor=\(note)&lang=en")
            #expect(nobody.status == 200 && nobody.body.contains("There is no such person"))
        }
    }

    @Test func `with one role at a time somebody chooses on the account page`() async throws {
        try await RunningServer.use(clock: FixedClock(Self.now)) { server in
            let ada = try await join(
                server, "Ada", roles: ["editor", "administrator"], host: "beta")
            #expect(try await ada.get("/administration").status == 404)
            #expect(try await ada.get("/notes/note").status == 200)
            let before = ada.cookie("__Host-session")
            let chosen = try await ada.send(
                "/account/role", at: "/account", ["id": "administrator"])
            #expect(chosen.headers["location"] == "/account?done=membership")
            #expect(ada.cookie("__Host-session") != before)
            #expect(try await ada.get("/administration").status == 200)
            try await ada.send("/account/role", at: "/account", ["id": "officer"])
            #expect(try await ada.get("/administration/audit").status == 404)
            // Where the file does not say so, there is nothing to choose.
            let other = try await join(server, "Ida", roles: ["editor", "administrator"])
            #expect(try await !other.get("/account").body.contains("/account/role"))
            #expect(try await other.get("/administration").status == 200)
        }
    }

    @Test func `whoever may only say how mail comes has it beside the account`() async throws {
        try await RunningServer.use(clock: FixedClock(Self.now), post: LetterBox()) { server in
            let tenant = server.tenants.alpha
            let note = try #require(
                try await tenant.session(for: .operator).perform(
                    Operation("notes.note", .create, fields: ["title": .text("Dach")])
                ).id)
            let ida = try await join(server, "Ida", roles: ["editor"])
            #expect(try await !ida.get("/desk").body.contains("href=\"/platform\""))
            #expect(try await !ida.get("/account").body.contains("/account/mail"))
            _ = try await tenant.session(for: .operator).perform(
                Operation(
                    PlatformMembership.id, .change(try member(tenant, "Ida").id),
                    fields: ["person": .text(note.description)]))
            let fields = ["id": note.description, "rhythm": "daily"]
            for rhythm in ["daily", "never"] {
                let answer = try await ida.send(
                    "/account/mail", at: "/account", fields.merging(["rhythm": rhythm]) { $1 })
                #expect(answer.headers["location"] == "/account?done=mailWish")
                #expect(
                    try await ida.get("/account").body.contains(
                        "value=\"\(rhythm)\" selected"))
            }
            // Nobody decides it for others.
            let other = try await join(server, "Jo", roles: ["editor"])
            try await other.send("/account/mail", at: "/account", fields)
            let wishes = try tenant.session(for: .operator).list(
                PlatformMailWish.id, ListRequest()
            ).records
            #expect(wishes.map { $0.content(1) } == [.text("never")])
        }
    }
}
