import DachwerkKernel
package import DachwerkKit
import Synchronization

/// Identities in a fixed order, so that a test gives the same ones every time.
package final class SequentialIDs: IDSource {
    private let counter: Mutex<UInt64>
    /// Counted apart, so that what is kept of a change moves no identity.
    private let salts = Mutex<UInt64>(0)

    package init(startingAt first: UInt64 = 1) {
        counter = Mutex(first)
    }

    package func random() -> (UInt64, UInt64) {
        let number = next(at: Instant(milliseconds: 0)).low
        return (number &* 0xD6E8_FEB8_6659_FD93, number &* 0xA076_1D64_78BD_642F)
    }

    package func salt() -> String {
        salts.withLock { salt in
            salt += 1
            return "salt-\(salt)"
        }
    }

    package func next(at instant: Instant) -> RecordID {
        let number = counter.withLock { counter in
            defer { counter += 1 }
            return counter
        }
        return RecordID(at: instant, random: (number >> 52, number))
    }
}
