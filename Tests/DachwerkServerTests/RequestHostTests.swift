import NIOHTTP1
import Testing

@testable import DachwerkServer

@Suite("I5: hosts")
struct RequestHostTests {
    @Test(
        "a name with at most a port is a host",
        arguments: [
            ("hor-saar.localhost", "hor-saar.localhost"), ("localhost", "localhost"),
            ("vmdo.example.org:8080", "vmdo.example.org"), ("a:1", "a"), ("a:65535", "a"),
            ("127.0.0.1", "127.0.0.1"), ("127.0.0.1:80", "127.0.0.1"), ("[::1]", "[::1]"),
            ("[::1]:8080", "[::1]"), ("xn--mnchen-3ya.example", "xn--mnchen-3ya.example"),
        ])
    func accepted(header: String, host: String) {
        #expect(RequestHost(header: header)?.description == host)
    }

    /// Header lines of requests that must not reach any tenant.
    static let refused: [[String]] =
        [
            [], ["Host:"], ["Host: "], ["Host: alpha.localhost", "Host: alpha.localhost"],
            ["Host: alpha.localhost", "Host: beta.localhost"],
            ["Host: alpha.localhost", "host: beta.localhost"],
            ["HOST: alpha.localhost", "hOsT: evil"], ["Host: alpha.localhost", "Host:"],
        ]
        + [
            "ALPHA.localhost", "Alpha.Localhost", "alpha.LOCALHOST", "alpha.localhost.",
            ".alpha.localhost", "alpha..localhost", "alpha.localhost..", ".", "..", "-alpha",
            "alpha-",
            "alpha.-x", "alpha_x.localhost", "alpha.localhost:", "alpha.localhost:0",
            "alpha.localhost:00", "alpha.localhost:080", "alpha.localhost:65536",
            "alpha.localhost:99999999999999999999", "alpha.localhost:80:80", "alpha.localhost:+80",
            "alpha.localhost:-1", "alpha.localhost:8a", "alpha.localhost: 80",
            "alpha.localhost :80", "alpha.localhost/", "alpha.localhost/x", "/alpha.localhost",
            "http://alpha.localhost", "https://alpha.localhost/", "user@alpha.localhost",
            "alpha.localhost@evil", "alpha.localhost#", "alpha.localhost?x", "alpha.localhost,beta",
            "alpha.localhost, beta.localhost", "alpha localhost", "alpha\tlocalhost",
            "\"alpha.localhost\"", "'alpha.localhost'", "alpha%2elocalhost", "alpha%00.localhost",
            "alpha.localhost\u{0}", "alpha.localhost\u{7F}", "аlpha.localhost", "alphа.localhost",
            "älpha.localhost", "a\u{308}lpha.localhost", "alpha。localhost", "alpha．localhost",
            "ａｌｐｈａ.localhost", "alpha\u{200B}.localhost", "alpha\u{AD}.localhost", "*",
            "*.localhost", "[::1", "::1", "[]", "[::1]x", "[::1]:", "[alpha]", "[::G]", "[::A]",
            "..%2falpha", "../alpha", "..", "alpha\\localhost", "alpha;localhost",
            String(repeating: "a", count: 64) + ".localhost",
            String(repeating: "a.", count: 130) + "localhost",
        ].map { ["Host: \($0)"] }

    @Test("a host that is missing, doubled or malformed is turned away", arguments: refused)
    func turnedAway(lines: [String]) throws {
        let connection = try GuardedConnection()
        connection.send(headers: lines)
        #expect(connection.passed.isEmpty)
        let status = connection.status
        #expect(status == 421 || status == 400, "\(lines): \(String(describing: status))")
    }

    @Test("there are at least sixty variants")
    func enough() { #expect(Self.refused.count >= 60) }

    @Test(
        "what else speaks of a host changes nothing",
        arguments: [
            "X-Forwarded-Host: evil", "Forwarded: host=evil", "X-Host: evil", "X-Real-Host: evil",
            "X-Original-Host: evil", "X-HTTP-Host-Override: evil", "Referer: http://evil/",
            "Origin: http://evil", "Host-Name: evil", "Hos: evil", "Hosts: evil",
        ])
    func otherHeaders(line: String) throws {
        let connection = try GuardedConnection()
        connection.send(headers: [line, "Host: alpha.localhost:8080"])
        let heads = connection.passed
        #expect(heads.count == 1)
        #expect(heads.first?.headers["host"] == ["alpha.localhost:8080"])
    }

    @Test(
        "only a path is a request target",
        arguments: [
            "http://alpha.localhost/", "https://alpha.localhost/x", "HTTP://beta.localhost/",
            "alpha.localhost", "*", "file:///etc/passwd", "javascript:alert(1)",
            "http:/x", "x", "?x", "/x#y", "/ä",
        ])
    func targets(target: String) throws {
        let connection = try GuardedConnection()
        connection.send(target, headers: ["Host: alpha.localhost"])
        #expect(connection.passed.isEmpty)
        #expect(connection.status == 400)
    }
}
