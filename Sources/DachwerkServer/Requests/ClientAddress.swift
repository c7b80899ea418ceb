import HTTPTypes
import NIOCore

/// From where a request comes, as far as that can be known.
enum ClientAddress {
    /// The address of the client; of one in a network of version 6 the network, which is what one
    /// household or one rented machine has.
    ///
    /// A proxy on this very machine says for whom it asks; the last address is the one that it saw
    /// itself. Anybody else could say anything.
    static func text(_ peer: SocketAddress?, _ headers: HTTPFields) -> String {
        guard let peer, let address = peer.ipAddress else { return "local" }
        guard isOfThisMachine(address), let header = headers[.forwardedFor],
            let last = header.split(separator: ",").last
        else { return network(peer) }
        let named = String(last.drop { $0 == " " }.prefix { $0 != " " })
        return (try? SocketAddress(ipAddress: named, port: 0)).map(network) ?? network(peer)
    }

    private static func isOfThisMachine(_ address: String) -> Bool {
        address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }

    /// The address, or the first half of one of version 6.
    private static func network(_ address: SocketAddress) -> String {
        guard let text = address.ipAddress else { return "local" }
        guard text.utf8.contains(UInt8(ascii: ":")), !text.utf8.contains(UInt8(ascii: ".")) else {
            return text
        }
        let groups = text.prefix { $0 != "%" }
            .split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let first = groups.prefix { !$0.isEmpty }
        let rest = groups.dropFirst(first.count).filter { !$0.isEmpty }
        let zeros = Array(repeating: "0", count: max(0, 8 - first.count - rest.count))
        return (first + zeros + rest).prefix(4).joined(separator: ":")
    }
}
