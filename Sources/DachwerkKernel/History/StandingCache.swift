import DachwerkKit
import Synchronization

/// The standings that were worked out lately.
///
/// What a version of a record is to a reader never changes: the history only grows, and a redaction
/// leaves that something changed.
package final class StandingCache: Sendable {
    struct Key: Hashable {
        let record: RecordID
        let version: Int64
        let mask: FieldMask

        init(_ record: RecordID, _ version: Int64, _ mask: FieldMask) {
            self.record = record
            self.version = version
            self.mask = mask
        }
    }

    private static let limit = 4_096

    private let standings = Mutex<[Key: RecordStanding]>([:])

    init() {}

    func standing(_ key: Key) -> RecordStanding? { standings.withLock { $0[key] } }

    func keep(_ standing: RecordStanding, _ key: Key) {
        standings.withLock { standings in
            if standings.count >= Self.limit { standings.removeAll(keepingCapacity: true) }
            standings[key] = standing
        }
    }

    /// Lets go of everything: another store stands in the place of this one.
    package func forget() { standings.withLock { $0.removeAll() } }
}
