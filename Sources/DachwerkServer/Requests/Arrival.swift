import DachwerkKernel
import HTTPTypes
import NIOCore

/// From where a request comes, and whether nobody on the way could read it, as far as that can be
/// known.
///
/// A proxy says for whom it asks and how it was asked. Anybody could say so: it is believed from
/// the addresses that are listed and from nobody else.
struct Arrival: Sendable {
    /// The address of the client; of one of version 6 its network.
    let address: String
    /// Whether the client speaks over an encrypted connection.
    let isEncrypted: Bool

    init(_ peer: SocketAddress?, _ headers: HTTPFields, _ options: ServerOptions) {
        let isDirect = options.certificates != nil
        guard let text = peer?.ipAddress, let near = NetworkAddress(Self.withoutZone(text)) else {
            address = "local"
            isEncrypted = isDirect
            return
        }
        guard options.isProxy(near) else {
            address = near.network
            isEncrypted = isDirect
            return
        }
        // The last address is the one that the nearest proxy saw; one that is a listed proxy too
        // says in turn for whom it asked.
        let named = (headers[.forwardedFor] ?? "").split(separator: ",").reversed()
        var client = near
        for part in named {
            guard let next = NetworkAddress(part.trimmed) else { break }
            client = next
            guard options.isProxy(next) else { break }
        }
        address = client.network
        let scheme = headers[.forwardedProto]?.split(separator: ",").last?.trimmed
        isEncrypted = isDirect || scheme == "https"
    }

    private static func withoutZone(_ text: String) -> String { String(text.prefix { $0 != "%" }) }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.prefix { $0 != " " })
    }
}
