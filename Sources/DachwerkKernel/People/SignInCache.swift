import DachwerkKit
import Synchronization

/// Who is signed in and was seen lately, so that a request need not ask the store who asks.
package final class SignInCache: Sendable {
    struct Entry: Sendable {
        let signedIn: SignedIn
        /// The version of the membership that the actor was made from.
        let version: Int64
        let name: String
        let actor: Actor
        let views: Session.Views
        /// The records behind the person, which are looked at on every request.
        let parts: ActingParts
    }

    /// How somebody stood when it was looked at.
    struct Check: Sendable, Equatable {
        /// How often the store had been written to.
        let writes: Int
        let today: LocalDate
    }

    /// What is known of a session, and when it was used last.
    struct Known: Sendable {
        let entry: Entry
        /// Whoever stands behind it, as it was looked at last.
        var actor: Actor
        var check: Check
        var usedAt: Instant
    }

    /// Enough for the people of one tenant; guesses never get in.
    private static let limit = 1_000
    private struct State {
        var known: [String: Known] = [:]
        var generation = 0
        /// Sessions whose time was seen to be over.
        var over: Set<String> = []
    }
    private let state = Mutex(State())

    init() {}

    /// Rises whenever a session ends.
    var generation: Int { state.withLock { $0.generation } }

    /// What is known of a session; it counts as used at this moment, if it still lasts.
    func use(_ digest: String, at now: Instant) -> Known? {
        state.withLock { state in
            guard let known = state.known[digest],
                known.entry.signedIn.lasts(at: now, usedAt: known.usedAt)
            else { return nil }
            state.known[digest]?.usedAt = now
            return known
        }
    }

    /// Whether the time of a session was seen to be over: it stays so, wherever the clock goes.
    func isOver(_ digest: String) -> Bool { state.withLock { $0.over.contains(digest) } }

    /// Notes that the time of a session is over.
    func end(_ digest: String) {
        state.withLock { state in
            if state.over.count >= 10 * Self.limit { state.over.removeAll(keepingCapacity: true) }
            state.over.insert(digest)
            state.known[digest] = nil
        }
    }

    /// Keeps what was read, unless a session ended since the reading began: it could be this one.
    func remember(
        _ entry: Entry, _ digest: String, _ check: Check, at now: Instant, since generation: Int
    ) {
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.known.count >= Self.limit { state.known.removeAll(keepingCapacity: true) }
            state.known[digest] = Known(
                entry: entry, actor: entry.actor, check: check, usedAt: now)
        }
    }

    /// Notes how somebody stands, who was looked at again.
    func note(_ actor: Actor, _ check: Check, _ digest: String) {
        state.withLock { state in
            state.known[digest]?.actor = actor
            state.known[digest]?.check = check
        }
    }

    /// Asks the store again from now on.
    package func forget() {
        state.withLock { state in
            state.known.removeAll()
            state.generation += 1
        }
    }
}
