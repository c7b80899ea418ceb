import DachwerkKernel
import DachwerkKit
import Foundation
import Testing

@testable import DachwerkServer

@Suite("What keeps browsers from misusing an answer")
struct SecurityHeaderTests {
    /// Every path and method of the API of a tenant, as its description lists them.
    private func routes(_ server: RunningServer, token: String) async throws -> [(String, String)] {
        let answer = try await server.ask(
            "GET", "/api/openapi.json", headers: ["Authorization: Bearer \(token)"])
        let document = try JSONSerialization.jsonObject(with: Data(answer.body.utf8))
        let paths = (document as? [String: Any])?["paths"] as? [String: [String: Any]] ?? [:]
        let methods: Set = ["get", "post", "patch", "delete", "put"]
        return paths.sorted { $0.key < $1.key }.flatMap { path, operations in
            operations.keys.filter(methods.contains).sorted().map { ($0.uppercased(), path) }
        }
    }

    /// Every local address that a page links or sends a form to.
    private func links(in page: String) -> Set<String> {
        var found: Set<String> = []
        for name in ["href=\"", "action=\""] {
            for part in page.components(separatedBy: name).dropFirst() {
                let link = part.prefix { $0 != "\"" && $0 != "#" }
                if link.hasPrefix("/"), !link.hasPrefix("//") {
                    found.insert(link.replacingOccurrences(of: "&amp;", with: "&"))
                }
            }
        }
        return found
    }

    private func expectGuarded(
        _ answer: RunningServer.Answer, _ what: String, isPersonal: Bool = false
    ) {
        let headers = answer.headers
        #expect(headers["x-content-type-options"] == "nosniff", "\(what)")
        let policy = headers["content-security-policy"] ?? ""
        #expect(policy.hasPrefix("default-src 'none'; "), "\(what)")
        #expect(policy.contains("frame-ancestors 'none'"), "\(what)")
        #expect(!policy.contains("unsafe"), "\(what)")
        let referrer = headers["referrer-policy"] ?? ""
        #expect(["no-referrer", "same-origin"].contains(referrer), "\(what)")
        #expect(headers["cross-origin-resource-policy"] == "same-origin", "\(what)")
        // What keeps documents apart says nothing about an answer for programs.
        if headers["content-type"]?.hasPrefix("text/html") == true {
            #expect(headers["cross-origin-opener-policy"] == "same-origin", "\(what)")
            #expect(headers["permissions-policy"]?.contains("camera=()") == true, "\(what)")
        }
        #expect(headers["access-control-allow-origin"] == nil, "\(what)")
        let keeping = headers["cache-control"] ?? ""
        #expect(!keeping.isEmpty && !keeping.contains("public"), "\(what)")
        if isPersonal { #expect(keeping == "no-store", "\(what)") }
    }

    @Test func `S17: every route of the API answers with all headers, whoever asks`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(
                server.tenants.alpha, [NotesModule.editor, PlatformModule.administrator])
            let routes = try await routes(server, token: token)
            #expect(routes.count > 20)
            let id = "0198c2a5-7f00-7000-8000-2f3a44b1c9d2"
            for (method, template) in routes {
                var path = template.hasPrefix("/api") ? template : "/api\(template)"
                while let brace = path.firstIndex(of: "{"), let end = path.firstIndex(of: "}") {
                    path.replaceSubrange(brace...end, with: id)
                }
                for headers in [["Authorization: Bearer \(token)"], []] {
                    let answer = try await server.ask(method, path, headers: headers)
                    #expect(answer.status != 500, "\(method) \(path)")
                    expectGuarded(answer, "\(method) \(path) \(answer.status)")
                }
            }
        }
    }

    @Test func `S17: every page that is linked answers with all headers`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["editor", "administrator"])
            var waiting: Set<String> = ["/", "/sign-in", "/sign-out", "/account", "/nowhere"]
            var seen: Set<String> = []
            while let path = waiting.popFirst(), seen.count < 200 {
                guard seen.insert(path).inserted else { continue }
                let answer = try await browser.get(path)
                expectGuarded(
                    answer, "\(path) \(answer.status)",
                    isPersonal: answer.headers["content-type"]?.hasPrefix("text/html") == true)
                waiting.formUnion(links(in: answer.body).subtracting(seen))
            }
            #expect(seen.count > 10)
            // Also without a session, and on the platform's own host.
            for path in ["/", "/sign-in", "/nowhere", "/style.css", "/health/live", "/metrics"] {
                expectGuarded(try await server.ask("GET", path), path)
                let platform = try await server.ask("GET", path, host: "localhost")
                expectGuarded(platform, "platform \(path)")
            }
        }
    }
}

@Suite("Whom to tell of a weakness")
struct SecurityTextTests {
    @Test func `security.txt names contact, end, languages and its own address`() async throws {
        var options = ServerOptions()
        let end = SystemClock().now().adding(days: 100)
        options.security = SecurityText(
            contacts: ["mailto:security@example.org", "https://example.org/report"], end: end)
        try await RunningServer.use(options) { server in
            for host in ["alpha.localhost", "localhost"] {
                let answer = try await server.ask("GET", "/.well-known/security.txt", host: host)
                #expect(answer.status == 200)
                #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
                #expect(
                    answer.body == """
                        Contact: mailto:security@example.org
                        Contact: https://example.org/report
                        Expires: \(end)
                        Preferred-Languages: de, en
                        Canonical: https://\(host)/.well-known/security.txt

                        """)
            }
            let sent = try await server.ask("POST", "/.well-known/security.txt", body: "a=b")
            #expect(sent.status == 405)
        }
    }

    @Test func `without a contact, and after its end, there is none`() async throws {
        var options = ServerOptions()
        options.security = SecurityText(
            contacts: ["mailto:security@example.org"], end: SystemClock().now().adding(days: -1))
        for options in [ServerOptions(), options] {
            try await RunningServer.use(options) { server in
                for host in ["alpha.localhost", "localhost"] {
                    let path = "/.well-known/security.txt"
                    let answer = try await server.ask("GET", path, host: host)
                    #expect(answer.status == 404)
                }
            }
        }
    }
}
