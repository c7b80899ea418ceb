import DachwerkAccounts
import DachwerkKernel
import Testing

@testable import DachwerkOpenID

@Suite("What is asked on behalf of a tenant file")
struct OutboundRulesTests {
    private func admits(
        _ url: String, _ address: String, listed: [String] = []
    ) throws -> Bool {
        let rules = OutboundRules(listed: try listed.map { try #require(NetworkRange($0)) })
        guard let place = rules.place(url) else { return false }
        return rules.admits(place, at: try #require(NetworkAddress(address)))
    }

    @Test(arguments: ["93.184.216.34", "1.1.1.1", "2606:4700::1111", "172.32.0.1", "11.0.0.1"])
    func `S5: public addresses are asked over HTTPS, and never without`(address: String) throws {
        #expect(try admits("https://login.example.org/", address))
        #expect(try !admits("http://login.example.org/", address))
        #expect(try !admits("http://login.example.org/", address, listed: ["0.0.0.0/0", "::/0"]))
    }

    @Test(arguments: [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "10.255.255.255", "172.16.0.1",
        "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255",
        "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1",
        "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fc00::1", "fd12::1", "fe80::1",
        "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::", "64:ff9b::7f00:1", "fec0::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
        "100::1", "3fff::1",
    ])
    func `S5: nothing else is asked, unless it is listed`(address: String) throws {
        #expect(try !admits("https://login.example.org/", address))
        #expect(try admits("https://login.example.org/", address, listed: [address]))
    }

    @Test func `S5: without encryption only this machine is asked, and only where it is listed`()
        throws
    {
        #expect(try !admits("http://localhost:9000/", "127.0.0.1"))
        #expect(try admits("http://localhost:9000/", "127.0.0.1", listed: ["127.0.0.1"]))
        #expect(try admits("http://[::1]:9000/", "::1", listed: ["::1"]))
        #expect(try !admits("http://inside.example.org/", "10.0.0.1", listed: ["10.0.0.0/8"]))
    }

    @Test(arguments: [
        "ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "//example.org/",
        "example.org", "", "https://", "https:///path", "https://user@example.org/",
        "https://user:word@example.org/", "https://example.org/#part", "https://exa mple.org/",
        "https://ex\u{e4}mple.org/", "https://example.org/\r\nHost: evil", "javascript:alert(1)",
        "https://EXAMPLE.org/",
    ])
    func `S5: what is no plain address is never asked`(url: String) {
        #expect(OutboundRules().place(url) == nil)
    }

    @Test(arguments: [
        "https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://2130706433/",
        "https://0x7f000001/", "https://0177.0.0.1/", "https://127.1/", "http://localhost/",
        "https://[::ffff:127.0.0.1]/", "https://169.254.169.254/latest/meta-data/",
    ])
    func `S5: a name that stands for this machine is found out before it is asked`(
        url: String
    ) async throws {
        let client = OutboundClient(rules: OutboundRules())
        await #expect(throws: ProviderFault.self) { try await client.ask(url) }
        do {
            _ = try await client.ask(url)
        } catch let fault as ProviderFault {
            // Not "unreachable": nobody was asked.
            #expect(["address", "name"].contains(fault.reason))
        }
    }
}
