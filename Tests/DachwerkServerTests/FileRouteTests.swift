import DachwerkKernel
import DachwerkKit
import Foundation
import Testing

@testable import DachwerkServer

/// Files over HTTP: by programs and by plain forms.
@Suite("Files", .serialized) struct FileRouteTests {
    private static let sights = "/api/pictures/sight"
    private static let pdf = "%PDF-1.7 a page <script>alert(1)</script>"

    private struct Curator {
        let server: RunningServer
        let headers: [String]

        init(_ server: RunningServer) async throws {
            self.server = server
            let token = try await server.tenants.token(
                server.tenants.alpha, [PicturesModule.curator])
            headers = ["Authorization: Bearer \(token)"]
        }

        func send(
            _ bytes: String, to field: String = "memos", named name: String = "a.pdf",
            key: String? = nil
        ) async throws -> RunningServer.Answer {
            try await server.ask(
                "POST", "\(FileRouteTests.sights)/files/\(field)?name=\(name)",
                headers: headers + (key.map { ["Idempotency-Key: \($0)"] } ?? []), body: bytes)
        }

        func call(
            _ method: String, _ path: String, _ body: String = "", more: [String] = []
        ) async throws -> RunningServer.Answer {
            try await server.ask(
                method, path,
                headers: headers + more + (body.isEmpty ? [] : ["Content-Type: application/json"]),
                body: body)
        }
    }

    private func use(_ body: @escaping @Sendable (RunningServer) async throws -> Void) async throws
    {
        try await RunningServer.use(besides: [PicturesModule.self], body)
    }

    private static func file(_ answer: RunningServer.Answer) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(answer.body.utf8))
        let members = try #require(object as? [String: Any])
        return try #require(members["file"] as? String)
    }

    private static func record(_ answer: RunningServer.Answer) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(answer.body.utf8))
        return try #require((object as? [String: Any])?["id"] as? String)
    }

    @Test func `a program sends a file, names it, and gets it back as a download`() async throws {
        try await use { server in
            let curator = try await Curator(server)
            let sent = try await curator.send(Self.pdf, named: "L%C3%A4ngs%20%22x%22.pdf", key: "k")
            #expect(sent.status == 201)
            let file = try Self.file(sent)
            let again = try await curator.send(
                Self.pdf, named: "L%C3%A4ngs%20%22x%22.pdf", key: "k")
            #expect(again.status == 200 && again.body == sent.body)
            #expect(again.headers["idempotency-replayed"] == "true")
            let made = try await curator.call(
                "POST", Self.sights, #"{"title":"a","memos":[{"file":"\#(file)"}]}"#)
            #expect(made.status == 201)
            #expect(made.body.contains("\"type\":\"application/pdf\""))
            let path = "\(Self.sights)/\(try Self.record(made))/files/\(file)"
            let got = try await curator.call("GET", path)
            #expect(got.status == 200 && got.body == Self.pdf)
            #expect(got.headers["content-type"] == "application/pdf")
            #expect(got.headers["content-length"] == "\(Self.pdf.utf8.count)")
            let head = try await curator.call("HEAD", path)
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(
                got.headers["content-disposition"]
                    == "attachment; filename=\"L_ngs _x_.pdf\"; "
                    + "filename*=UTF-8''L%C3%A4ngs%20%22x%22.pdf")
        }
    }

    @Test func `S3 S17: no file is ever shown as a page of the tenant's host`() async throws {
        try await use { server in
            let curator = try await Curator(server)
            let sent = try await curator.send(
                "<html><script>alert(1)</script></html>", to: "shots", named: "page.html")
            let file = try Self.file(sent)
            let made = try await curator.call(
                "POST", Self.sights, #"{"title":"a","shots":[{"file":"\#(file)"}]}"#)
            let got = try await curator.call(
                "GET", "\(Self.sights)/\(try Self.record(made))/files/\(file)")
            #expect(got.headers["content-type"] == "text/plain; charset=utf-8")
            #expect(got.headers["content-disposition"]?.hasPrefix("attachment;") == true)
            #expect(got.headers["x-content-type-options"] == "nosniff")
            #expect(got.headers["content-security-policy"]?.hasPrefix("sandbox;") == true)
            #expect(got.headers["cross-origin-resource-policy"] == "same-origin")
            #expect(got.headers["cache-control"] == "no-store")
        }
    }

    @Test func `I1 I2: a file of one tenant, record or field is to be had by no other way`()
        async throws
    {
        try await use { server in
            let curator = try await Curator(server)
            let file = try Self.file(try await curator.send(Self.pdf))
            let made = try await curator.call(
                "POST", Self.sights, #"{"title":"a","memos":[{"file":"\#(file)"}]}"#)
            let path = "\(Self.sights)/\(try Self.record(made))/files/\(file)"
            let missing =
                "\(Self.sights)/\(try Self.record(made))/files/\(UUID().uuidString.lowercased())"
            let foreign = try await server.ask("GET", path)
            let none = try await server.ask("GET", missing)
            #expect(foreign.status == 404)
            #expect(foreign.comparable == none.comparable)
            let beta = try await server.tenants.token(
                server.tenants.beta, [NotesModule.editor])
            let abroad = try await server.ask(
                "GET", path, host: "beta.localhost", headers: ["Authorization: Bearer \(beta)"])
            #expect(abroad.status == 404)
            // The public may send for the field that it may set, and for no other.
            let hidden = try await server.ask(
                "POST", "\(Self.sights)/files/memos?name=a.pdf", body: Self.pdf)
            #expect(hidden.status == 404)
            #expect(
                try await server.ask(
                    "POST", "\(Self.sights)/files/title?name=a.pdf", body: Self.pdf
                ).status == 404)
        }
    }

    @Test func `what is wrong with a file is said where it is sent`() async throws {
        try await use { server in
            let curator = try await Curator(server)
            let text = try await curator.send("only text")
            #expect(text.status == 422 && text.body.contains("attachment.type"))
            #expect(text.body.contains("/memos"))
            let empty = try await curator.send("")
            #expect(empty.status == 422 && empty.body.contains("attachment.empty"))
            let large = try await server.exchange(
                "POST \(Self.sights)/files/memos?name=a HTTP/1.1\r\nHost: alpha.localhost\r\n"
                    + "\(curator.headers[0])\r\nConnection: close\r\n"
                    + "Content-Length: 20000001\r\n\r\n")
            #expect(large.hasPrefix("HTTP/1.1 413") && large.contains("attachment.too-large"))
            #expect(
                try server.tenants.alpha.platform.attachments.names(of: "alpha").isEmpty)
        }
    }

    @Test func `a plain form takes files along, and keeps them while something else is wrong`()
        async throws
    {
        try await use { server in
            let browser = Browser(server)
            let form = try await browser.get("/pictures/sight/new")
            #expect(form.body.contains("enctype=\"multipart/form-data\""))
            #expect(form.body.contains("type=\"file\""))
            let parts: [(String, String?, String)] = [
                ("_form", nil, Browser.token(in: form.body)),
                ("_key", nil, Browser.value(of: "_key", in: form.body)),
            ]
            let files: [(String, String?, String)] = [
                ("shots.new", "notiz.txt", "eins"), ("shots.new", "", ""),
            ]
            let faulty = try await browser.multipart(
                "/pictures/sight/new", parts + [("title", nil, "")] + files)
            #expect(faulty.status == 422)
            #expect(faulty.body.contains("notiz.txt"))
            let kept =
                Browser.field("shots.0.file", in: faulty.body)
                    .isEmpty ? "shots.4000.file" : "shots.0.file"
            let file = Browser.field(kept, in: faulty.body)
            #expect(RecordID(file) != nil)
            let made = try await browser.multipart(
                "/pictures/sight/new",
                parts + [("title", nil, "Turm"), (kept, nil, file)]
                    + [("shots.new", "bild.html", "<b>zwei</b>")])
            #expect(made.status == 303)
            let page = try await browser.get(try #require(made.headers["location"]))
            #expect(page.body.contains("notiz.txt") && page.body.contains("bild.html"))
            #expect(page.body.contains("/files/\(file)"))
        }
    }

    @Test func `S4: a form with files that another page sends changes nothing`() async throws {
        try await use { server in
            let browser = Browser(server)
            _ = try await browser.get("/pictures/sight/new")
            let foreign = try await browser.multipart(
                "/pictures/sight/new", headers: ["Sec-Fetch-Site: cross-site"],
                [("title", nil, "x"), ("shots.new", "a.txt", "eins")])
            #expect(foreign.status == 403)
            let stale = try await browser.multipart(
                "/pictures/sight/new",
                [("_form", nil, "wrong"), ("title", nil, "x"), ("shots.new", "a.txt", "eins")])
            #expect(stale.status == 422)
            let list = try await server.ask("GET", Self.sights)
            #expect(list.body.hasPrefix("{\"items\":[]"))
        }
    }

    @Test func `a file that the form refuses is named beside its control`() async throws {
        try await use { server in
            let browser = Browser(server)
            let form = try await browser.get("/pictures/sight/new")
            let answer = try await browser.multipart(
                "/pictures/sight/new",
                [
                    ("_form", nil, Browser.token(in: form.body)), ("title", nil, "Turm"),
                    ("shots.new", "x.exe", "MZ\u{0}\u{1}"),
                ])
            #expect(answer.status == 422)
            #expect(answer.body.contains("f-shots-fault"))
            #expect(answer.body.contains("value=\"Turm\""))
        }
    }
}

extension Browser {
    /// Sends a form as browsers do that have files in it.
    func multipart(
        _ path: String, headers: [String] = own,
        _ parts: [(String, String?, String)]
    ) async throws -> RunningServer.Answer {
        let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
        let body =
            parts.map { name, fileName, content in
                let file = fileName.map {
                    "; filename=\"\($0)\"\r\nContent-Type: application/octet-stream"
                }
                return "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\""
                    + "\(file ?? "")\r\n\r\n\(content)\r\n"
            }.joined() + "--\(boundary)--\r\n"
        return try await call(
            "POST", path,
            headers: headers + ["Content-Type: multipart/form-data; boundary=\(boundary)"],
            raw: body)
    }

    /// The value of a control by its name.
    static func field(_ name: String, in page: String) -> String {
        guard let start = page.range(of: "name=\"\(name)\" type=\"checkbox\" value=\"") else {
            return ""
        }
        return String(page[start.upperBound...].prefix { $0 != "\"" })
    }
}
