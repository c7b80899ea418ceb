import Foundation

/// How the files and connections that the system lets the process have open are shared out.
///
/// They must never run out. The queues below Swift's threads open a file each second to see how
/// busy they are, and end the process when they cannot; so whoever opened connections enough would
/// end the server for everybody.
struct DescriptorShare: Equatable {
    /// The most connections at the same time.
    let connections: Int
    /// The most open stores.
    let stores: Int

    /// What is kept for sockets that listen, the log, the accounts, uploads, and the queues.
    private static let reserve = 96
    /// What an open store takes: its lock, its writer, and its readers at rest.
    private static let ofStore = 12
    /// How few stores and connections it can be served with at all.
    private static let least = 4

    /// Shares a limit: stores get at most half of it, connections what is left.
    ///
    /// - Parameters:
    ///   - limit: How many may be open.
    ///   - connections: How many connections are wished for.
    ///   - stores: How many open stores are wished for.
    init(limit: Int, connections: Int, stores: Int) {
        let free = max(0, limit - Self.reserve)
        let openStores = min(stores, max(Self.least, free / 2 / Self.ofStore))
        self.stores = openStores
        self.connections = min(
            connections, max(Self.least, free - openStores * Self.ofStore))
    }

    /// Raises what the process may have open as far as its user may, and says how much that is.
    static func raisedLimit() -> Int {
        var limit = rlimit()
        // Nothing is known: the least that systems allow.
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return 256
        }
        var raised = limit
        raised.rlim_cur = limit.rlim_max
        if unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 {
            limit = raised
        }
        return Int(clamping: limit.rlim_cur)
    }
}
