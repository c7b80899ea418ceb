package import DachwerkKit
import Synchronization

/// People whose password was right and whose code is awaited, for a few minutes.
///
/// They are kept in memory by the digest of a secret that the browser has: the password is typed
/// once and stands in no page. After a restart it is typed again.
package final class SignInSteps: Sendable {
    /// Somebody on the way in.
    package struct Step: Sendable {
        package let account: RecordID
        /// The tenant at which the password was given.
        package let tenant: String
        package let isShared: Bool
        let until: Instant
    }

    /// How long a code is awaited, in minutes.
    private static let minutes = 5
    /// How many wrong codes end it.
    private static let guesses = 5
    private static let limit = 10_000
    private let steps = Mutex<[String: (step: Step, guesses: Int)]>([:])

    package init() {}

    /// Remembers somebody by the digest of a secret.
    package func begin(
        _ digest: String, account: RecordID, tenant: String, isShared: Bool, at now: Instant
    ) {
        let step = Step(
            account: account, tenant: tenant, isShared: isShared,
            until: now.adding(minutes: Self.minutes))
        steps.withLock { steps in
            if steps.count >= Self.limit {
                steps = steps.filter { $0.value.step.until > now }
                if steps.count >= Self.limit { steps.removeAll() }
            }
            steps[digest] = (step, 0)
        }
    }

    /// Who is on the way in at a tenant; each look counts as a guess, and few are allowed.
    package func look(_ digest: String, tenant: String, at now: Instant) -> Step? {
        steps.withLock { steps in
            guard let known = steps[digest], known.step.tenant == tenant, known.step.until > now,
                known.guesses < Self.guesses
            else { return nil }
            steps[digest]?.guesses += 1
            return known.step
        }
    }

    /// Forgets somebody, who is in or has gone away.
    package func end(_ digest: String) {
        _ = steps.withLock { $0.removeValue(forKey: digest) }
    }
}
