import DachwerkKernel
import Testing

@Suite("Addresses of the internet")
struct NetworkAddressTests {
    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("::1", "0:0:0:0"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"), ("2001:DB8::9", "2001:db8:0:0"),
    ])
    func `an address has one spelling`(text: String, network: String) {
        #expect(NetworkAddress(text)?.network == network)
    }

    @Test(arguments: [
        "", "192.0.2", "192.0.2.256", "0x7f.0.0.1", "127.1", "2130706433", "017700000001",
        "[::1]", "::1%eth0", "1.2.3.4 ", "example.org", "1.2.3.4\0",
    ])
    func `what only looks like an address is none`(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false),
        ("172.16.0.0/12", "172.31.255.255", true), ("172.16.0.0/12", "172.32.0.0", false),
        ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.8", false),
        ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false), ("fc00::/7", "fd12::1", true),
        ("fc00::/7", "fe80::1", false), ("127.0.0.0/8", "::ffff:127.0.0.1", true),
    ])
    func `a range holds its neighbours`(range: String, address: String, holds: Bool) throws {
        let range = try #require(NetworkRange(range))
        #expect(range.contains(try #require(NetworkAddress(address))) == holds)
    }

    @Test(arguments: ["10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "/8", "::/129", "10.0.0.0/-1"])
    func `what only looks like a range is none`(text: String) {
        #expect(NetworkRange(text) == nil)
    }
}
