import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

/// What somebody else's page can make a browser do: nothing.
@Suite("Requests from other pages", .serialized)
struct ForeignPageTests {
    private static let note = #"{"fields":{"title":"x"}}"#

    @Test func `a write with a session comes from a page of the same host`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha, roles: ["administrator"])
            let path = "/api/platform/invitation"
            let body = #"{"name":"N","roles":["editor"]}"#
            for headers in [
                ["Sec-Fetch-Site: cross-site"], ["Sec-Fetch-Site: same-site"],
                ["Sec-Fetch-Site: none"], [], ["Origin: https://evil.example"],
                ["Origin: null"], ["Origin: http://beta.localhost"],
                ["Sec-Fetch-Site: cross-site", "Origin: http://alpha.localhost"],
            ] {
                let answer = try await browser.call("POST", path, headers: headers, body: body)
                #expect(
                    answer.status == 403 && answer.body.contains("request.foreign"), "\(headers)")
            }
            #expect(try server.tenants.alpha.invitations().count == 1)
            for headers in [
                ["Sec-Fetch-Site: same-origin"], ["Origin: http://alpha.localhost"],
                ["Origin: https://alpha.localhost"],
            ] {
                let answer = try await browser.call("POST", path, headers: headers, body: body)
                #expect(answer.status == 201, "\(headers) \(answer.body)")
            }
        }
    }

    @Test func `a read with a session is not for other pages either`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let path = "/api/notes/note"
            for headers in [["Sec-Fetch-Site: cross-site"], ["Origin: https://evil.example"]] {
                #expect(try await browser.call("GET", path, headers: headers).status == 403)
            }
            for headers in [["Sec-Fetch-Site: none"], Browser.own, []] {
                #expect(try await browser.call("GET", path, headers: headers).status == 200)
            }
        }
    }

    @Test func `a form without its token, or with another browser's, changes nothing`()
        async throws
    {
        try await RunningServer.use { server in
            let browser = Browser(server)
            try await browser.join(server.tenants.alpha)
            let other = Browser(server)
            let foreign = Browser.token(in: try await other.get("/sign-in").body)
            #expect(foreign.count == 64)
            for token in ["", "x", foreign] {
                let answer = try await browser.post("/sign-out", ["_form": token])
                #expect(answer.status == 422)
                #expect(try await browser.get("/account").status == 200, "Still signed in.")
            }
            let early = try await other.post(
                "/sign-in", ["email": "marta@example.org", "password": Browser.password])
            #expect(early.status == 422 && other.cookie("__Host-session") == nil)
            #expect(early.body.contains("value=\"marta@example.org\""))
            let crossed = try await browser.send(
                "/sign-out", headers: ["Sec-Fetch-Site: cross-site"], [:])
            #expect(crossed.status == 403)
            let right = try await browser.send("/sign-out", [:])
            #expect(right.status == 303 && browser.cookie("__Host-session") == nil)
            #expect(try await browser.get("/account").headers["location"] == "/sign-in")
        }
    }

    @Test func `asking for a page never changes anything`() async throws {
        try await RunningServer.use { server in
            let browser = Browser(server)
            let path = try await Browser.invitation(server.tenants.alpha)
            try await browser.join(server.tenants.alpha)
            for place in [
                "/sign-out", "/account/others", "/account/password", path,
                "/sign-in?email=a&password=b", "/account/session?id=x",
            ] {
                for method in ["GET", "HEAD"] {
                    _ = try await browser.call(method, place)
                }
            }
            #expect(try await browser.get("/account").status == 200)
            #expect(try server.tenants.alpha.invitations().count { $0.usedAt == nil } == 1)
            #expect(try await browser.call("PUT", "/sign-out").status == 405)
        }
    }
}
