public import DachwerkKit
import Synchronization

/// A clock that stands still until a test moves it.
public final class FixedClock: PlatformClock {
    private let instant: Mutex<Instant>

    /// Sets the clock.
    public init(_ instant: Instant) {
        self.instant = Mutex(instant)
    }

    /// The moment the clock shows.
    public func now() -> Instant { instant.withLock { $0 } }

    /// Sets the clock, for instance to `"2025-05-02T10:00:00Z"`.
    public func set(_ instant: Instant) {
        self.instant.withLock { $0 = instant }
    }

    /// Moves the clock forward.
    public func advance(days: Int = 0, hours: Int = 0, minutes: Int = 0) {
        instant.withLock {
            $0 = $0.adding(days: days).adding(hours: hours).adding(minutes: minutes)
        }
    }
}
