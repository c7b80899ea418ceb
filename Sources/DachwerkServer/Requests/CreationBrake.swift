import DachwerkKit
import Synchronization

/// Slows down whoever makes many records without saying who it is: so many at once from one address
/// for one tenant, then one every so often.
final class CreationBrake: Sendable {
    private struct Place: Hashable {
        let tenant: String
        let address: String
    }

    /// How many are let through at once.
    private let burst: Int64
    /// After how many milliseconds one more is let through.
    private let interval: Int64
    /// Until when each place has used up what it may.
    private let used = Mutex<[Place: Int64]>([:])

    /// The most places that are remembered; nobody fills the memory with addresses.
    private static let most = 20_000

    /// Lets through so many in ten minutes; 0 for as many as come.
    init(perTenMinutes count: Int) {
        burst = Int64(count)
        interval = count > 0 ? 600_000 / Int64(count) : 0
    }

    /// Counts one in, or says after how many seconds it may be tried again.
    func wait(tenant: String, address: String, at now: Instant) -> Int? {
        guard interval > 0 else { return nil }
        let place = Place(tenant: tenant, address: address)
        let now = now.milliseconds
        return used.withLock { used in
            let until = max(used[place] ?? now, now)
            let ahead = until - now - (burst - 1) * interval
            guard ahead <= 0 else { return Int((ahead + 999) / 1_000) }
            if used[place] == nil, used.count >= Self.most {
                used = used.filter { $0.value > now }
                if used.count >= Self.most { used.removeAll() }
            }
            used[place] = until + interval
            return nil
        }
    }
}
