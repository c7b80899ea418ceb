package import DachwerkKit
import Synchronization

/// Makes identities; injected, so that tests can be replayed.
package protocol IDSource: Sendable {
    func next(at instant: Instant) -> RecordID
    /// 128 bits that nobody can guess, for codes.
    func random() -> (UInt64, UInt64)
    /// A text that nobody can guess, to be digested together with what can be guessed.
    func salt() -> String
}

/// Identities that nobody can guess and that sort in the order of their making.
package final class SystemIDSource: IDSource {
    private struct State {
        var milliseconds: Int64 = 0
        var counter: UInt64 = 0
    }
    private let state = Mutex(State())

    package init() {}

    package func random() -> (UInt64, UInt64) {
        (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
    }

    package func salt() -> String {
        let (high, low) = random()
        return String(high, radix: 36) + String(low, radix: 36)
    }

    package func next(at instant: Instant) -> RecordID {
        let counter = state.withLock { state in
            if instant.milliseconds > state.milliseconds {
                state.milliseconds = instant.milliseconds
                state.counter = 0
            } else {
                state.counter += 1
            }
            return state.counter
        }
        return RecordID(at: instant, random: (counter, UInt64.random(in: .min ... .max)))
    }
}
