import DachwerkKernel
import DachwerkKit
import Foundation
import Synchronization

@testable import DachwerkServer

/// A browser at one host: it keeps cookies, fills in forms and says from where it asks.
final class Browser: Sendable {
    static let password = "vier Katzen auf dem Dach"
    let server: RunningServer
    let host: String
    private let jar = Mutex<[String: String]>([:])

    init(_ server: RunningServer, host: String = "alpha.localhost") {
        self.server = server
        self.host = host
    }

    /// What a browser sends along that asks from a page of the same host.
    static let own = ["Sec-Fetch-Site: same-origin"]

    func cookie(_ name: String) -> String? { jar.withLock { $0[name] } }

    func set(_ name: String, _ value: String?) { jar.withLock { $0[name] = value } }

    private var cookies: [String] {
        let pairs = jar.withLock { $0.sorted { $0.key < $1.key }.map { "\($0)=\($1)" } }
        return pairs.isEmpty ? [] : ["Cookie: \(pairs.joined(separator: "; "))"]
    }

    private func keep(_ answer: RunningServer.Answer) -> RunningServer.Answer {
        for line in answer.cookies {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            let isEnding = line.contains("Max-Age=0")
            set(String(pair[0]), isEnding || pair.count < 2 ? nil : String(pair[1]))
        }
        return answer
    }

    /// Opens an address.
    @discardableResult
    func get(_ path: String, headers: [String] = own) async throws -> RunningServer.Answer {
        keep(try await server.ask("GET", path, host: host, headers: headers + cookies))
    }

    /// Opens a page and sends its form with these fields.
    @discardableResult
    func send(
        _ path: String, at page: String? = nil, headers: [String] = own,
        _ fields: [String: String]
    ) async throws -> RunningServer.Answer {
        let token = Self.token(in: try await get(page ?? path).body)
        return try await post(path, headers: headers, fields.merging(["_form": token]) { $1 })
    }

    /// Sends a form as it stands here.
    @discardableResult
    func post(
        _ path: String, headers: [String] = own, _ fields: [String: String]
    ) async throws -> RunningServer.Answer {
        let body = fields.map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
        return keep(
            try await server.ask(
                "POST", path, host: host,
                headers: headers + cookies + ["Content-Type: application/x-www-form-urlencoded"],
                body: body))
    }

    /// Calls the API with the session.
    func call(
        _ method: String, _ path: String, headers: [String] = own, body: String = ""
    ) async throws -> RunningServer.Answer {
        let type = body.isEmpty ? [] : ["Content-Type: application/json"]
        return keep(
            try await server.ask(
                method, path, host: host, headers: headers + cookies + type, body: body))
    }

    /// Sends bytes with the session, of the type that the headers say.
    func call(
        _ method: String, _ path: String, headers: [String], raw body: String
    ) async throws -> RunningServer.Answer {
        keep(try await server.ask(method, path, host: host, headers: headers + cookies, body: body))
    }

    /// The token of the first form of a page.
    static func token(in page: String) -> String { value(of: "_form", in: page) }

    /// The value of the first hidden field of a name.
    static func value(of name: String, in page: String) -> String {
        guard let start = page.range(of: "name=\"\(name)\" value=\"") else { return "" }
        return String(page[start.upperBound...].prefix { $0 != "\"" })
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    // MARK: People

    /// Makes an invitation and hands back the path of its link.
    static func invitation(
        _ tenant: Tenant, roles: [String] = ["editor"], until: LocalDate? = nil,
        email: String? = nil
    ) async throws -> String {
        let code = TokenSecret.make()
        _ = try await tenant.invite(
            Invitation(
                name: "Marta", roles: roles, until: until, email: email, actor: "test",
                expiresAt: tenant.platform.clock.now().adding(days: 7)), digest: code.digest)
        return "/join/\(code.text)"
    }

    /// Takes an invitation with a new account.
    @discardableResult
    func join(
        _ tenant: Tenant, email: String = "marta@example.org", roles: [String] = ["editor"],
        until: LocalDate? = nil
    ) async throws -> RunningServer.Answer {
        try await send(
            Self.invitation(tenant, roles: roles, until: until),
            [
                "way": "new", "name": "Marta Manager", "email": email, "new": Self.password,
                "repeat": Self.password,
            ])
    }

    /// Signs in with a password.
    @discardableResult
    func signIn(
        email: String = "marta@example.org", password: String = password,
        more: [String: String] = [:]
    ) async throws -> RunningServer.Answer {
        try await send(
            "/sign-in", ["email": email, "password": password].merging(more) { $1 })
    }
}
