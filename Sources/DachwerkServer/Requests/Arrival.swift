import DachwerkKernel
import HTTPTypes
import NIOCore

/// From where a request comes, and whether nobody on the way could read it, as far as that can be
/// known.
///
/// A proxy says for whom it asks and how it was asked. Anybody could say so: it is believed from
/// the addresses that are listed and from nobody else.
struct Arrival: Sendable {
    /// The machine at the other end of the connection.
    private let peer: SocketAddress?
    /// The addresses for which a listed proxy says that it asks.
    private let forwarded: String?
    private let options: ServerOptions
    /// Whether the client speaks over an encrypted connection.
    let isEncrypted: Bool

    init(_ peer: SocketAddress?, _ headers: HTTPFields, _ options: ServerOptions) {
        self.peer = peer
        self.options = options
        // Without a list nobody is believed, and no address has to be read for each request.
        guard !options.proxies.isEmpty, let near = Self.near(peer), options.isProxy(near) else {
            forwarded = nil
            isEncrypted = options.certificates != nil
            return
        }
        let scheme = headers[.forwardedProto]?.split(separator: ",").last?.trimmed
        forwarded = headers[.forwardedFor] ?? ""
        isEncrypted = options.certificates != nil || scheme == "https"
    }

    /// The address of the client; of one of version 6 its network.
    var address: String {
        guard let near = Self.near(peer) else { return "local" }
        guard let forwarded else { return near.network }
        // The last address is the one that the nearest proxy saw; one that is a listed proxy too
        // says in turn for whom it asked.
        var client = near
        for part in forwarded.split(separator: ",").reversed() {
            guard let next = NetworkAddress(part.trimmed) else { break }
            client = next
            guard options.isProxy(next) else { break }
        }
        return client.network
    }

    private static func near(_ peer: SocketAddress?) -> NetworkAddress? {
        peer?.ipAddress.flatMap { NetworkAddress(withoutZone($0)) }
    }

    private static func withoutZone(_ text: String) -> String { String(text.prefix { $0 != "%" }) }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.prefix { $0 != " " })
    }
}
