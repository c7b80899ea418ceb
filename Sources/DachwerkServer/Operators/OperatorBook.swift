package import DachwerkKit
import Synchronization

/// Who looks after the platform and is let in to its own page.
///
/// Operators have no accounts and no passwords: whoever may command this machine's server asks it
/// for a link, which opens once and within minutes. Nothing is kept beyond the process.
package final class OperatorBook: Sendable {
    private struct Known {
        /// Until when each link opens, by the digest of its secret.
        var links: [String: Instant] = [:]
        /// Until when each browser is let in, by the digest of its secret.
        var sessions: [String: Instant] = [:]
    }

    private let clock: any PlatformClock
    private let known = Mutex(Known())

    /// How many milliseconds a link opens, and how many a browser is let in.
    private static let linkTime: Int64 = 10 * 60_000
    private static let sessionTime: Int64 = 8 * 3_600_000
    /// So many of each at a time; nobody needs more.
    private static let most = 20

    /// Begins with nobody let in.
    package init(clock: any PlatformClock) {
        self.clock = clock
    }

    /// Makes the secret of a link.
    package func makeLink() -> String {
        let secret = TokenSecret.make()
        let until = clock.now().adding(milliseconds: Self.linkTime)
        known.withLock { known in
            known.links = Self.current(known.links, at: clock.now())
            known.links[secret.digest] = until
        }
        return secret.text
    }

    /// Lets the browser in that opens a link, once.
    ///
    /// - Returns: The secret for its cookie; `nil` for a link that is none or has ended.
    func open(_ secret: String) -> String? {
        guard TokenSecret.isWellFormed(secret) else { return nil }
        let now = clock.now()
        let session = TokenSecret.make()
        let isOpen = known.withLock { known in
            guard let until = known.links.removeValue(forKey: TokenSecret.digest(secret)),
                until > now
            else { return false }
            known.sessions = Self.current(known.sessions, at: now)
            known.sessions[session.digest] = now.adding(milliseconds: Self.sessionTime)
            return true
        }
        return isOpen ? session.text : nil
    }

    /// Whether a browser is let in.
    func admits(_ secret: String) -> Bool {
        let now = clock.now()
        return known.withLock { ($0.sessions[TokenSecret.digest(secret)] ?? now) > now }
    }

    /// Lets a browser in no more.
    func close(_ secret: String) {
        _ = known.withLock { $0.sessions.removeValue(forKey: TokenSecret.digest(secret)) }
    }

    /// Those that have not ended; the ones that end last where there are too many.
    private static func current(_ all: [String: Instant], at now: Instant) -> [String: Instant] {
        let living = all.filter { $0.value > now }.sorted { $0.value > $1.value }
        return Dictionary(
            uniqueKeysWithValues: living.prefix(most - 1).map { ($0.key, $0.value) })
    }
}
