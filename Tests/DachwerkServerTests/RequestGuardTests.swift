import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import DachwerkServer

@Suite("The guard of a connection")
struct RequestGuardTests {
    private let head = "GET / HTTP/1.1\r\nHost: alpha.localhost\r\n"

    @Test func `a head that does not come within ten seconds is answered with 408`() throws {
        let connection = try GuardedConnection()
        connection.send("GET / HTTP/1.1\r\n")
        for _ in 0..<4 {
            connection.wait(.seconds(2))
            connection.send("X-Slow: 1\r\n")
        }
        #expect(connection.status == nil)
        connection.wait(.seconds(3))
        #expect(connection.status == 408)
    }

    @Test func `a connection that never sends a byte ends without an answer`() throws {
        let connection = try GuardedConnection()
        connection.wait(.seconds(11))
        #expect(connection.received.isEmpty)
        #expect(!connection.channel.isActive)
    }

    @Test func `an open connection may rest for a minute between requests`() throws {
        let connection = try GuardedConnection()
        connection.send(head + "\r\n")
        connection.answer()
        connection.wait(.seconds(55))
        connection.send(head + "\r\n")
        #expect(connection.passed.count == 2)
        connection.answer()
        connection.wait(.seconds(61))
        #expect(!connection.channel.isActive)
    }

    @Test func `a request that is worked on has all the time that it needs`() throws {
        let connection = try GuardedConnection()
        connection.send(head + "\r\n")
        connection.wait(.minutes(10))
        connection.answer()
        #expect(connection.status == 200)
    }

    @Test func `a body that drips is cut off, and its reader hears of it`() throws {
        let connection = try GuardedConnection()
        connection.send("POST / HTTP/1.1\r\nHost: alpha.localhost\r\nContent-Length: 100\r\n\r\n")
        for _ in 0..<15 {
            connection.send("x")
            connection.wait(.seconds(2))
        }
        connection.wait(.seconds(2))
        #expect(connection.status == 408)
        #expect(throws: TurnedAway.self) { try connection.channel.throwIfErrorCaught() }
    }

    @Test func `a body has more time the larger it is`() throws {
        let connection = try GuardedConnection()
        let size = 64 * 1_024 * 60
        connection.send(
            "POST / HTTP/1.1\r\nHost: alpha.localhost\r\nContent-Length: \(size)\r\n\r\nx")
        connection.wait(.seconds(80))
        #expect(connection.status == nil)
        connection.wait(.seconds(15))
        #expect(connection.status == 408)
    }

    @Test func `a body that says it is too large is refused before it comes`() throws {
        let connection = try GuardedConnection()
        connection.send(
            "POST / HTTP/1.1\r\nHost: alpha.localhost\r\nContent-Length: 99999999999\r\n\r\n")
        #expect(connection.passed.isEmpty)
        #expect(connection.status == 413)
    }

    @Test func `a body in chunks is refused once it is too large`() throws {
        var limits = ConnectionLimits()
        limits.bodyBytes = 10
        let connection = try GuardedConnection(limits)
        connection.send(
            "POST / HTTP/1.1\r\nHost: alpha.localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "8\r\n12345678\r\n")
        #expect(connection.status == nil)
        connection.send("8\r\n12345678\r\n")
        #expect(connection.status == 413)
    }

    @Test(arguments: [
        String(repeating: "X-Many: 1\r\n", count: 80),
        "X-Long: \(String(repeating: "a", count: 20_000))\r\n",
        "X-Endless: \(String(repeating: "a", count: 20_000))",
    ])
    func `too many or too long headers are refused`(lines: String) throws {
        let connection = try GuardedConnection()
        connection.send(head + lines)
        connection.send("\r\n")
        #expect(connection.passed.isEmpty)
        #expect(connection.status == 431)
    }

    @Test func `a target that is too long is refused`() throws {
        let connection = try GuardedConnection()
        connection.send(
            "/" + String(repeating: "a", count: 9_000), headers: ["Host: alpha.localhost"])
        #expect(connection.status == 414)
    }

    @Test(arguments: [
        "NONSENSE\r\n\r\n", "GET / HTTP/3.0\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -3\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \u{1}\r\n\r\n",
    ])
    func `what is not HTTP is refused with 400`(bytes: String) throws {
        let connection = try GuardedConnection()
        connection.send(bytes)
        #expect(connection.passed.isEmpty)
        #expect(connection.status == 400)
    }

    @Test func `earlier requests are answered before a later one is refused`() throws {
        let connection = try GuardedConnection()
        connection.send(head + "\r\n" + "GET / HTTP/1.1\r\nHost: ALPHA\r\n\r\n" + head + "\r\n")
        #expect(connection.passed.count == 1)
        #expect(connection.received.isEmpty)
        connection.answer("first")
        let received = connection.received
        #expect(received.hasPrefix("HTTP/1.1 200"))
        #expect(received.contains("first") && received.contains("HTTP/1.1 421"))
        #expect(connection.passed.isEmpty)
    }

    @Test func `who waits to be asked for the body is asked`() throws {
        let connection = try GuardedConnection()
        connection.send(
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n")
        #expect(connection.status == 100)
        connection.send("x")
        connection.answer()
        #expect(connection.status == 200)
    }

    @Test func `a request that wants it so is the last of its connection`() throws {
        let connection = try GuardedConnection()
        connection.send(head + "Connection: close\r\n\r\n" + head + "\r\n")
        #expect(connection.passed.count == 1)
        connection.answer()
        #expect(connection.received.lowercased().contains("connection: close"))
        connection.wait(.seconds(3))
        #expect(!connection.channel.isActive)
    }

    @Test func `a server that stops still answers, and says that it is the last time`() throws {
        let connection = try GuardedConnection()
        connection.send(head + "\r\n")
        connection.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        connection.wait(.seconds(5))
        #expect(connection.channel.isActive)
        connection.answer()
        #expect(connection.received.lowercased().contains("connection: close"))
        connection.wait(.seconds(3))
        #expect(!connection.channel.isActive)
    }

    @Test func `a server that stops leaves resting connections a moment for a last request`() throws
    {
        let connection = try GuardedConnection()
        connection.send(head + "\r\n")
        connection.answer()
        connection.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        connection.wait(.milliseconds(100))
        connection.send(head + "\r\n")
        connection.answer()
        #expect(connection.received.contains("HTTP/1.1 200"))
        let other = try GuardedConnection()
        other.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        other.wait(.milliseconds(400))
        #expect(!other.channel.isActive)
    }

    @Test func `a client has only so many connections`() throws {
        var limits = ConnectionLimits()
        limits.connectionsPerAddress = 2
        let registry = ConnectionRegistry(limits)
        let address = try SocketAddress(ipAddress: "192.0.2.7", port: 1)
        let channels = (0..<3).map { _ in EmbeddedChannel() }
        for channel in channels { try channel.connect(to: address).wait() }
        #expect(registry.admit(channels[0]) && registry.admit(channels[1]))
        #expect(!registry.admit(channels[2]))
        registry.release(channels[0], address: address)
        #expect(registry.admit(channels[2]))
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("::1", "::/64"),
    ])
    func `one network counts as one client`(address: String, client: String) throws {
        #expect(
            ConnectionRegistry.client(try SocketAddress(ipAddress: address, port: 1)) == client)
    }
}
