package import DachwerkKernel
import Foundation

/// Which addresses the platform asks on behalf of a tenant file.
///
/// Whoever writes a tenant file must not use the server to look around in its own network: only
/// HTTPS to public addresses is asked, besides what whoever runs the server has listed. Addresses
/// of the machine itself, where they are listed, may be asked without encryption.
package struct OutboundRules: Sendable {
    private let listed: [NetworkRange]

    /// - Parameter listed: Addresses that are asked though they are not public.
    package init(listed: [NetworkRange] = []) { self.listed = listed }

    /// The parts of an address that may be asked.
    struct Place: Hashable {
        let url: String
        let scheme: String
        let host: String
        let port: Int
    }

    /// Takes an address apart; `nil` when it is none that may ever be asked.
    func place(_ text: String) -> Place? {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), text.utf8.count <= 2_000,
            let parts = URLComponents(string: text), parts.user == nil, parts.password == nil,
            parts.fragment == nil, let scheme = parts.scheme, ["https", "http"].contains(scheme),
            let host = parts.host, !host.isEmpty, host == host.lowercased()
        else { return nil }
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        return Place(
            url: text, scheme: scheme, host: bare,
            port: parts.port ?? (scheme == "https" ? 443 : 80))
    }

    /// Whether a place may be asked at the address that its name stands for.
    func admits(_ place: Place, at address: NetworkAddress) -> Bool {
        let isListed = listed.contains { $0.contains(address) }
        guard place.scheme == "https" else {
            return isListed && NetworkRange.loopback.contains { $0.contains(address) }
        }
        return isListed || Self.isPublic(address)
    }

    /// Whether an address is one of the public internet.
    static func isPublic(_ address: NetworkAddress) -> Bool {
        let isOpen = address.bytes.count == 4 || global.contains { $0.contains(address) }
        return isOpen && !closed.contains { $0.contains(address) }
    }

    private static let global = ["2000::/3"].compactMap { NetworkRange($0) }

    /// What is reserved, private, for documentation, or leads to another address in disguise.
    private static let closed = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
    ].compactMap { NetworkRange($0) }
}
