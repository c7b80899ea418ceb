import NIOCore
import Synchronization

/// Counts the open connections, as a whole and by client, and can end them all.
final class ConnectionRegistry: Sendable {
    private struct State {
        var open: [ObjectIdentifier: any Channel] = [:]
        var byAddress: [String: Int] = [:]
    }

    private let limits: ConnectionLimits
    private let state = Mutex(State())

    init(_ limits: ConnectionLimits) {
        self.limits = limits
    }

    /// Takes a connection in, or says that there are too many.
    func admit(_ channel: any Channel) -> Bool {
        let address = Self.client(channel.remoteAddress)
        return state.withLock { state in
            let count = state.byAddress[address] ?? 0
            guard state.open.count < limits.connections, count < limits.connectionsPerAddress
            else { return false }
            state.open[ObjectIdentifier(channel)] = channel
            state.byAddress[address] = count + 1
            return true
        }
    }

    /// Lets go of a connection that was taken in.
    func release(_ channel: any Channel, address: SocketAddress?) {
        let address = Self.client(address)
        state.withLock { state in
            guard state.open.removeValue(forKey: ObjectIdentifier(channel)) != nil,
                let count = state.byAddress[address]
            else { return }
            state.byAddress[address] = count > 1 ? count - 1 : nil
        }
    }

    /// How many connections are open.
    var count: Int { state.withLock { $0.open.count } }

    /// Ends every connection, whatever it is doing.
    func closeAll() {
        let open = state.withLock { Array($0.open.values) }
        for channel in open { channel.close(promise: nil) }
    }

    /// Who a connection counts for: an IPv4 address, or the /64 network that one household or
    /// one rented machine has in IPv6.
    static func client(_ address: SocketAddress?) -> String {
        guard let text = address?.ipAddress else { return "local" }
        guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
        if text.utf8.contains(UInt8(ascii: ".")), let last = text.split(separator: ":").last {
            return String(last)
        }
        let groups = text.split(separator: ":", omittingEmptySubsequences: false)
        var network: [Substring] = []
        for group in groups.prefix(4) {
            if group.isEmpty { break }
            network.append(group)
        }
        return network.joined(separator: ":") + "::/64"
    }
}
