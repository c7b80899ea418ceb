import Dispatch
import Synchronization

/// Hashes passwords beside the requests, a few at a time.
///
/// A hash takes tens of milliseconds and 19 MiB on purpose. However many people sign in at once, no
/// more than ``width`` hashes are worked on, and only so many wait: whoever comes then is asked to
/// come back, so that nobody can use up the memory by guessing.
package final class HashingPool: Sendable {
    /// How many hashes are worked on at once.
    package let width: Int
    /// How many may wait.
    package let depth: Int
    private let queue: DispatchQueue
    private let gate: DispatchSemaphore
    private let waiting = Mutex(0)
    private let done = Mutex(0)

    /// - Parameters:
    ///   - width: How many hashes at once.
    ///   - depth: How many may wait for their turn.
    package init(width: Int = 1, depth: Int = 200) {
        self.width = max(1, width)
        self.depth = depth
        gate = DispatchSemaphore(value: self.width)
        // Below the requests: a reading page must not wait for somebody else's sign-in.
        queue = DispatchQueue(
            label: "dachwerk.passwords", qos: .utility,
            attributes: self.width > 1 ? .concurrent : [])
    }

    /// How many pieces of hashing were done so far.
    package var count: Int { done.withLock { $0 } }

    /// Does a piece of hashing.
    ///
    /// - Throws: ``Crowded`` when too many wait, or what the work throws.
    package func work<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        let isAdmitted = waiting.withLock { count in
            guard count < depth + width else { return false }
            count += 1
            return true
        }
        guard isAdmitted else { throw Crowded() }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async {
                // These threads are the queue's own; none of them is needed by a request.
                self.gate.wait()
                defer { self.gate.signal() }
                self.done.withLock { $0 += 1 }
                continuation.resume(with: Swift.Result { try work() })
            }
        }
    }

    /// That too many sign in at this moment.
    package struct Crowded: Error {}
}
