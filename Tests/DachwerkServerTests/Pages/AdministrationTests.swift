import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkServer

/// The pages with which organisations look after themselves.
@Suite("Administration", .serialized)
struct AdministrationTests {
    private static let forPeople = [
        "/administration/people", "/administration/invitations", "/administration/roles",
        "/administration/tokens", "/administration/tokens/new", "/administration/support",
    ]
    private static let forData = [
        "/administration/audit", "/administration/register", "/administration/personal-data",
    ]
    private static let forBoth = ["/administration", "/administration/access"]
    private static let nobody = "01890000-0000-7000-8000-000000000001"

    @Test func `each page is there for whoever may, and for nobody else`() async throws {
        try await RunningServer.use { server in
            let alpha = server.tenants.alpha
            let (editor, administrator) = (Browser(server), Browser(server))
            let officer = Browser(server)
            try await editor.join(alpha)
            try await administrator.join(
                alpha, email: "a@example.org", roles: ["administrator"])
            try await officer.join(alpha, email: "o@example.org", roles: ["officer"])
            let elsewhere = Browser(server, host: "beta.localhost")
            elsewhere.set("__Host-session", administrator.cookie("__Host-session"))
            let ones = ["people", "tokens", "invitations", "personal-data"]
                .map { "/administration/\($0)/\(Self.nobody)" }
            for path in Self.forBoth + Self.forPeople + Self.forData + ones {
                let anonymous = try await Browser(server).get(path)
                #expect(anonymous.headers["location"] == "/sign-in", "\(path)")
                #expect(try await editor.get(path).status == 404, "\(path)")
                #expect(try await elsewhere.get(path).headers["location"] == "/sign-in")
            }
            for path in Self.forBoth {
                #expect(try await administrator.get(path).status == 200, "\(path)")
                #expect(try await officer.get(path).status == 200, "\(path)")
            }
            for path in Self.forPeople {
                #expect(try await administrator.get(path).status == 200, "\(path)")
                #expect(try await officer.get(path).status == 404, "\(path)")
            }
            for path in Self.forData {
                #expect(try await officer.get(path).status == 200, "\(path)")
                #expect(try await administrator.get(path).status == 404, "\(path)")
            }
            for path in ones {
                #expect(try await administrator.get(path).status == 404, "\(path)")
                #expect(try await officer.get(path).status == 404, "\(path)")
            }
            let (open, closed) = (
                try await administrator.get("/desk").body, try await editor.get("/desk").body
            )
            #expect(open.contains("href=\"/administration\""))
            #expect(!closed.contains("/administration"))
        }
    }

    @Test func `the pages are whole in German and in English`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["administrator", "officer"])
            let one = try server.tenants.alpha.sessions().first?.membership.description ?? ""
            let paths =
                ["/administration/people/\(one)"] + Self.forBoth + Self.forPeople
                + Self.forData
            for path in paths {
                for language in ["de", "en"] {
                    let page = try await browser.get("\(path)?lang=\(language)").body
                    #expect(page.contains("<html lang=\"\(language)\""), "\(path)")
                    #expect(!page.contains("administration."), "\(path) in \(language)")
                    #expect(!page.contains("{") && !page.contains("<script"), "\(path)")
                }
            }
        }
    }

    @Test func `somebody is invited, gets another role, and is let go`() async throws {
        let box = LetterBox()
        try await RunningServer.use(post: box) { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["administrator"])
            let faulty = try await browser.send("/administration/invitations", ["days": "91"])
            #expect(faulty.status == 422 && faulty.body.contains("href=\"#f-name\""))
            let made = try await browser.send(
                "/administration/invitations",
                [
                    "name": "Nele", "roles": "editor", "email": "nele@example.org", "days": "3",
                    "mail": "true", "language": "en",
                ])
            let link = try #require(
                made.body.components(between: "<code>http://", and: "</code>").first)
            #expect(made.body.contains("<svg class=\"code\""))
            let letter = try #require(await box.nextLink())
            #expect(letter.address == "nele@example.org" && link.hasSuffix(letter.path))
            #expect(link.hasPrefix("alpha.localhost:\(server.port)/join/"))
            // No later page has it.
            let list = try await browser.get("/administration/people").body
            #expect(list.contains("Nele") && !list.contains("/join/"))

            let nele = Browser(server)
            try await nele.send(
                letter.path,
                [
                    "way": "new", "name": "Nele", "new": Browser.password,
                    "repeat": Browser.password,
                ])
            #expect(try await nele.get("/account").status == 200)
            let people = try await browser.get("/administration/people").body
            let row = try #require(
                people.components(between: "<a href=\"/administration/people/", and: "/a>")
                    .first { $0.contains("Nele") })
            let path = "/administration/people/\(row.prefix(36))"
            let page = try await browser.get(path).body
            let fields = [
                "way": "change", "name": "Nele N.", "roles": "administrator",
                "tag": Browser.value(of: "tag", in: page),
                "from": page.components(between: "name=\"from\" type=\"date\" value=\"", and: "\"")
                    .first ?? "",
            ]
            #expect(try await nele.get("/administration/people").status == 404)
            #expect(
                try await browser.send(path, fields).headers["location"] == "\(path)?done=saved")
            #expect(try await nele.get("/administration/people").status == 200)
            // What somebody else changed meanwhile is not overwritten.
            #expect(try await browser.send(path, fields).status == 422)
            let ended = try await browser.send(path, ["way": "end"])
            #expect(ended.headers["location"] == "\(path)?done=ended")
            #expect(try await nele.get("/account").status == 303)
        }
    }

    @Test func `an invitation is taken back, and its link leads nowhere`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["administrator"])
            let link = try await Browser.invitation(server.tenants.alpha)
            let page = try await browser.get("/administration/people").body
            let action = try #require(
                page.components(between: "action=\"", and: "\"")
                    .first { $0.hasPrefix("/administration/invitations/") })
            #expect(try await Browser(server).get(link).status == 200)
            try await browser.send(action, at: "/administration/people", [:])
            #expect(try await Browser(server).get(link).status == 404)
        }
    }

    @Test func `a token is shown once, narrowed and ended`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["administrator"])
            let made = try await browser.send(
                "/administration/tokens/new",
                [
                    "label": "Kasse", "duties": NotesModule.editor.id, "days": "2",
                    "resources": "notes.note", "readOnly": "true",
                ])
            let token = try #require(made.body.components(between: "<code>", and: "</code>").first)
            func use() async throws -> Int {
                try await server.ask(
                    "GET", "/api/notes/note", headers: ["Authorization: Bearer \(token)"]
                ).status
            }
            #expect(try await use() == 200)
            for (method, path, status) in [
                ("GET", "/api/notes/wish", 404), ("POST", "/api/notes/note", 403),
            ] {
                let answer = try await server.send(method, path, "{}", token: token)
                #expect(answer.status == status, "\(method) \(path)")
            }
            let unused = try await browser.get("/administration/tokens?lang=en").body
            #expect(unused.contains("never") && unused.contains("only reads"))
            try await server.tenants.alpha.keepTokenUses()
            let used = try await browser.get("/administration/tokens?lang=en").body
            #expect(!used.contains(">never<"))
            let list = try await browser.get("/administration/tokens").body
            #expect(list.contains("Kasse") && !list.contains(token))
            let id = try #require(
                try server.tenants.alpha.keptTokens().first { $0.grant.label == "Kasse" }
            ).id
            let path = "/administration/tokens/\(id)"
            let wider = try await browser.send(
                path, ["way": "narrow", "duties": PlatformModule.administrator.id])
            #expect(wider.status == 422)
            try await browser.send(path, ["way": "end"])
            #expect(try await use() == 401)
            // What is not offered is not made.
            let forged = try await browser.send(
                "/administration/tokens/new",
                ["label": "x", "duties": "nobody.has-it", "days": "2"])
            #expect(forged.status == 422)
            for fields in [["label": "x", "duties": NotesModule.editor.id, "days": "367"], [:]] {
                #expect(
                    try await browser.send("/administration/tokens/new", fields).status == 422)
            }
        }
    }

    @Test func `who watches over data reads what was done, and finds nothing about nobody`()
        async throws
    {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["officer"])
            let audit = try await browser.get("/administration/audit?kind=signed-in&lang=en").body
            #expect(audit.components(between: "<th scope=\"row\">", and: "</th>").count == 1)
            let register = try await browser.get("/administration/register?lang=en").body
            #expect(register.contains("letting people work for the organisation"))
            let found = try await browser.send(
                "/administration/personal-data",
                ["person": "http://alpha.localhost/notes/note/\(Self.nobody)?lang=en"])
            #expect(
                found.headers["location"] == "/administration/personal-data/\(Self.nobody)")
            let wrong = try await browser.send(
                "/administration/personal-data", ["person": "Nele"])
            #expect(wrong.status == 422)
            let own = try #require(try server.tenants.alpha.sessions().first).membership
            let held = "/administration/personal-data/\(own)"
            #expect(try await browser.get(held).body.contains("Marta Manager"))
            let file = try await browser.get("\(held)/file")
            #expect(file.body.contains("\"platform.membership\""))
            #expect(!file.body.contains("\"account\""), "No tenant learns of accounts.")
            #expect(file.headers["content-disposition"]?.contains("attachment") == true)
            // Nothing is erased before somebody says that the person wishes it.
            #expect(try await browser.send("\(held)/erase", [:]).status == 422)
            #expect(try await browser.get(held).status == 200)
            let path = "/administration/personal-data/\(Self.nobody)"
            for part in ["", "/file"] {
                #expect(try await browser.get("\(path)\(part)").status == 404)
            }
        }
    }
}
