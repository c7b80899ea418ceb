import DachwerkKernel
import HTTPTypes
import NIOCore
import Testing

@testable import DachwerkServer

@Suite("From where a request comes")
struct ArrivalTests {
    private func arrival(
        _ peer: String, _ forwarded: String, proto: String = "", proxies: [String]
    ) throws -> Arrival {
        var options = ServerOptions()
        options.proxies = try proxies.map { try #require(NetworkRange($0)) }
        var headers = HTTPFields()
        if !forwarded.isEmpty { headers[.forwardedFor] = forwarded }
        if !proto.isEmpty { headers[.forwardedProto] = proto }
        return Arrival(try SocketAddress(ipAddress: peer, port: 4_000), headers, options)
    }

    @Test(arguments: [
        ("127.0.0.1", "198.51.100.1", "127.0.0.1"), ("::1", "198.51.100.1", "0:0:0:0"),
        ("203.0.113.7", "198.51.100.1", "203.0.113.7"),
        ("2001:db8:0:0:9::1", "", "2001:db8:0:0"),
    ])
    func `nobody says for whom it asks unless it is listed, not even this machine`(
        peer: String, header: String, expected: String
    ) throws {
        let arrival = try arrival(peer, header, proto: "https", proxies: [])
        #expect(arrival.address == expected)
        #expect(!arrival.isEncrypted)
    }

    @Test(arguments: [
        ("127.0.0.1", "198.51.100.1", "198.51.100.1"),
        // What the client says of itself stands in front of what the proxy saw.
        ("127.0.0.1", "10.0.0.1, 198.51.100.1", "198.51.100.1"), ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "nonsense", "127.0.0.1"), ("::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2"),
        ("::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"),
        // A chain of proxies: each says for whom it asked, up to the first that is not listed.
        ("127.0.0.1", "6.6.6.6, 198.51.100.1, 10.1.2.3", "198.51.100.1"),
        ("127.0.0.1", "6.6.6.6, nonsense, 10.1.2.3", "10.1.2.3"),
        ("203.0.113.7", "198.51.100.1", "203.0.113.7"), ("11.0.0.1", "198.51.100.1", "11.0.0.1"),
    ])
    func `a listed proxy says for whom it asks`(
        peer: String, header: String, expected: String
    ) throws {
        let arrival = try arrival(peer, header, proxies: ["127.0.0.0/8", "::1", "10.0.0.0/8"])
        #expect(arrival.address == expected)
    }

    @Test(arguments: [
        ("127.0.0.1", "https", true), ("127.0.0.1", "http", false), ("127.0.0.1", "", false),
        ("127.0.0.1", "https, http", false), ("203.0.113.7", "https", false),
    ])
    func `a listed proxy says whether it was asked over an encrypted connection`(
        peer: String, proto: String, expected: Bool
    ) throws {
        let arrival = try arrival(peer, "198.51.100.1", proto: proto, proxies: ["127.0.0.1"])
        #expect(arrival.isEncrypted == expected)
    }

    @Test func `S7: a page without encryption sends nothing to a host with it`() {
        var head = HTTPRequest(
            method: .post, scheme: nil, authority: "alpha.example.org", path: "/sign-in")
        head.headerFields[.origin] = "http://alpha.example.org"
        #expect(RequestOrigin(head, isEncrypted: true) == .foreign)
        #expect(RequestOrigin(head, isEncrypted: false) == .own)
        head.headerFields[.origin] = "https://alpha.example.org"
        #expect(RequestOrigin(head, isEncrypted: true) == .own)
    }

    @Test func `HSTS follows what a listed proxy says, and nobody else`() async throws {
        var options = ServerOptions()
        options.proxies = NetworkRange.loopback
        try await RunningServer.use(options) { server in
            let https = try await server.ask("GET", "/", headers: ["X-Forwarded-Proto: https"])
            #expect(
                https.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains")
            let plain = try await server.ask("GET", "/")
            #expect(plain.headers["strict-transport-security"] == nil)
        }
        try await RunningServer.use { server in
            let claimed = try await server.ask("GET", "/", headers: ["X-Forwarded-Proto: https"])
            #expect(claimed.headers["strict-transport-security"] == nil)
        }
    }
}
