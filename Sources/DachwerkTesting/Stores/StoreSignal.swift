import Foundation
import Synchronization

/// A number that only grows, on which threads and tasks wait for each other.
///
/// Waiting ends after some seconds in any case: a store that holds somebody up is a finding, not
/// a test that hangs.
final class StoreSignal: Sendable {
    private static let patience: Duration = .seconds(30)
    /// How long a task may wait for its turn among all the tests of a run on a busy machine.
    static let longPatience: Duration = .seconds(600)
    private static let pause: Duration = .milliseconds(1)
    private let value = Atomic(0)

    /// How far it has counted.
    var reached: Int { value.load(ordering: .sequentiallyConsistent) }

    /// Counts one further.
    func advance() {
        value.add(1, ordering: .sequentiallyConsistent)
    }

    /// Waits on the calling thread, and says whether the number was reached.
    func blockUntil(_ number: Int, within patience: Duration = patience) -> Bool {
        let end = ContinuousClock.now + patience
        while reached < number {
            if ContinuousClock.now > end { return false }
            Thread.sleep(forTimeInterval: 0.001)
        }
        return true
    }

    /// Waits as a task, and says whether the number was reached.
    func waitUntil(_ number: Int) async throws -> Bool {
        let end = ContinuousClock.now + Self.patience
        while reached < number {
            if ContinuousClock.now > end { return false }
            try await Task.sleep(for: Self.pause)
        }
        return true
    }
}
