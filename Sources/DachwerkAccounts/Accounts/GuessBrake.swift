package import DachwerkKit
import Synchronization

/// Slows guessing down: waits that grow, never locks.
///
/// Wrong guesses are counted by account and network, by address, and by network. Somebody who
/// guesses at an account from elsewhere therefore keeps nobody out of it: the owner's own network
/// has its own count. Across all networks an account allows a hundred wrong guesses in a row
/// before every network that it was not signed in from lately has to wait.
package final class GuessBrake: Sendable {
    private struct Count {
        var failures = 0
        var until = Instant(milliseconds: 0)
        var last = Instant(milliseconds: 0)
    }

    private struct State {
        var counts: [String: Count] = [:]
        /// The networks from which accounts were signed in.
        var known: [String: Instant] = [:]
    }

    /// How many wrong guesses cost nothing.
    package static let free = 10
    /// How many an account allows in a row from all networks together.
    package static let freeForAccount = 100
    /// How many an address allows over all accounts: a family, an office.
    package static let freeForAddress = 30
    /// How many a network allows over all accounts: a school signs in from one address.
    package static let freeForNetwork = 50
    /// The longest wait, in seconds.
    package static let longest: Int64 = 60
    /// After how many hours counts are forgotten.
    private static let memory: Int64 = 12 * 3_600_000
    private static let limit = 50_000

    private let state = Mutex(State())

    package init() {}

    /// How many seconds somebody has to wait before the next guess; nothing when none.
    package func wait(account: String, address: String, at now: Instant) -> Int? {
        let network = Self.network(of: address)
        return state.withLock { state in
            var keys = [Self.pair(account, network), "n \(network)", "i \(address)"]
            if state.known[Self.pair(account, network)] == nil { keys.append("a \(account)") }
            let until = keys.compactMap { state.counts[$0]?.until }.max()
            guard let until, until > now else { return nil }
            return Int((until.milliseconds - now.milliseconds + 999) / 1_000)
        }
    }

    /// Counts a wrong guess.
    package func failed(account: String, address: String, at now: Instant) {
        let network = Self.network(of: address)
        state.withLock { state in
            if state.counts.count > Self.limit { Self.tidy(&state, now) }
            for (key, free) in [
                (Self.pair(account, network), Self.free), ("n \(network)", Self.freeForNetwork),
                ("i \(address)", Self.freeForAddress), ("a \(account)", Self.freeForAccount),
            ] {
                var count = state.counts[key] ?? Count()
                if now.milliseconds - count.last.milliseconds > Self.memory { count = Count() }
                count.failures += 1
                count.last = now
                let beyond = count.failures - free
                if beyond >= 0 {
                    // One second, then twice as long each time.
                    let seconds = min(Self.longest, Int64(1) << Int64(min(beyond, 6)))
                    count.until = Instant(milliseconds: now.milliseconds + seconds * 1_000)
                }
                state.counts[key] = count
            }
        }
    }

    /// Forgets the wrong guesses of somebody who got in.
    package func succeeded(account: String, address: String, at now: Instant) {
        let network = Self.network(of: address)
        state.withLock { state in
            state.counts[Self.pair(account, network)] = nil
            state.counts["a \(account)"] = nil
            state.known[Self.pair(account, network)] = now
        }
    }

    /// What stands for a network: the first 24 bits of an address of version 4, the first 48 of one
    /// of version 6.
    static func network(of address: String) -> String {
        if address.contains(":") {
            return address.split(separator: ":", omittingEmptySubsequences: false).prefix(3)
                .joined(separator: ":")
        }
        return address.split(separator: ".").prefix(3).joined(separator: ".")
    }

    private static func pair(_ account: String, _ network: String) -> String {
        "p \(account) \(network)"
    }

    private static func tidy(_ state: inout State, _ now: Instant) {
        state.counts = state.counts.filter {
            now.milliseconds - $0.value.last.milliseconds < memory
        }
        if state.counts.count > limit { state.counts.removeAll() }
        if state.known.count > limit { state.known.removeAll() }
    }
}
