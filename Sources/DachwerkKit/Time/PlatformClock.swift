import Foundation

/// A source of the current time, handed in so that every test can be replayed.
public protocol PlatformClock: Sendable {
    /// The current instant.
    func now() -> Instant
}

/// The clock of the machine.
public struct SystemClock: PlatformClock {
    /// Creates the clock.
    public init() {}

    /// The current instant as the machine knows it.
    public func now() -> Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }
}
