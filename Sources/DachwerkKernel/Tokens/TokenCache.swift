import DachwerkKit
import Synchronization

/// The tokens that were used lately, so that a request need not ask the store who asks.
package final class TokenCache: Sendable {
    struct Entry: Sendable {
        let actor: Actor
        let views: Session.Views
        let expiresAt: Instant
        let use: TokenUse
        /// The records behind the actor, which are looked at on every request.
        let parts: ActingParts
    }

    /// Enough for the people of one tenant; an attacker's guesses never get in.
    private static let limit = 1_000
    private struct State {
        var entries: [String: Entry] = [:]
        /// Uses of tokens that are remembered no more, until they are written down.
        var former: [TokenUse] = []
        var generation = 0

        /// Remembers no token any more, but that they were used.
        mutating func leaveAll() {
            if former.count < TokenCache.limit { former += entries.values.map(\.use) }
            entries.removeAll(keepingCapacity: true)
        }
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
                state.leaveAll()
            }
            state.entries[digest] = entry
        }
    }

    /// Asks the store again from now on.
    package func forget() {
        state.withLock { state in
            state.leaveAll()
            state.generation += 1
        }
    }

    /// The tokens that were used since this was asked last, with the moment of the last use.
    func takeUses() -> [(token: RecordID, at: Instant)] {
        let uses = state.withLock { state in
            defer { state.former = [] }
            return state.former + state.entries.values.map(\.use)
        }
        return uses.compactMap { use in use.take().map { (use.token, $0) } }
    }
}
