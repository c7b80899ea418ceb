import DachwerkKit
import Synchronization

/// What the process knows of mail that is on its way now; all of it may be lost.
package final class Mailroom: Sendable {
    private struct State {
        /// Deliveries whose answer is awaited in this process.
        var awaited: Set<RecordID> = []
        /// No server answered: until then none is asked.
        var rest: Instant?
    }

    private let state = Mutex(State())

    package init() {}

    func await(_ ids: [RecordID]) { state.withLock { $0.awaited.formUnion(ids) } }

    func settle(_ ids: [RecordID]) { state.withLock { $0.awaited.subtract(ids) } }

    func isAwaited(_ id: RecordID) -> Bool { state.withLock { $0.awaited.contains(id) } }

    /// Lets the server rest, so that an unreachable one does not hold up every organisation.
    func rest(until moment: Instant) { state.withLock { $0.rest = moment } }

    func isResting(at now: Instant) -> Bool { state.withLock { $0.rest.map { now < $0 } ?? false } }
}
