import DachwerkKit
import Synchronization

/// The tokens that were used lately, so that a request need not ask the store who asks.
package final class TokenCache: Sendable {
    struct Entry: Sendable {
        let actor: Actor
        let views: Session.Views
        let expiresAt: Instant
        /// The records behind the actor, which are looked at on every request.
        let parts: ActingParts
    }

    /// Enough for the people of one tenant; an attacker's guesses never get in.
    private static let limit = 1_000
    private struct State {
        var entries: [String: Entry] = [:]
        var generation = 0
    }
    private let state = Mutex(State())

    init() {}

    func session(_ digest: String) -> Entry? {
        state.withLock { $0.entries[digest] }
    }

    /// Rises whenever a token ends or becomes less.
    var generation: Int { state.withLock { $0.generation } }

    /// Keeps what was read, unless a token ended since the reading began: it could be this one.
    func remember(_ entry: Entry, _ digest: String, since generation: Int) {
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.entries.count >= Self.limit {
                state.entries.removeAll(keepingCapacity: true)
            }
            state.entries[digest] = entry
        }
    }

    /// Asks the store again from now on.
    package func forget() {
        state.withLock { state in
            state.entries.removeAll()
            state.generation += 1
        }
    }
}
