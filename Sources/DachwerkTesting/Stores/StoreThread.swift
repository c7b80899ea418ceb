import Foundation
import Synchronization

/// A body that runs on a thread of its own, where it may wait without holding up any task.
///
/// The thread begins at once. A task might have to wait until the pool has a thread to spare, and
/// so for the very body that waits for it.
final class StoreThread<Success: Sendable>: Sendable {
    private let outcome = Mutex<Result<Success, any Error>?>(nil)

    init(_ body: @escaping @Sendable () throws -> Success) {
        Thread.detachNewThread {
            let result = Result { try body() }
            self.outcome.withLock { $0 = result }
        }
    }

    /// What the body returned, once it has.
    func value() async throws -> Success {
        while true {
            if let result = outcome.withLock({ $0 }) { return try result.get() }
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}
