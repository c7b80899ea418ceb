import DachwerkKit
import Synchronization

/// Records that were read lately, so that what has not changed need not be put together again.
///
/// A record counts as known only while its row in the store is the same in every column, its
/// version among them: the row is read each time, and only what follows from it is saved, such as
/// the rows of its lists. So nobody has to tell the shelf of changes.
package final class RecordShelf: Sendable {
    private struct Entry {
        let resource: Int
        let row: [StoreValue]
        let record: RecordData
    }

    /// Enough for what requests of one tenant share: its stores, its models, its organisations.
    private static let limit = 128

    private let entries = Mutex<[RecordID: Entry]>([:])

    package init() {}

    /// A record whose row is as it was.
    func record(
        _ id: RecordID, of resource: CompiledResource, row: [StoreValue]
    ) -> RecordData? {
        let entry = entries.withLock { $0[id] }
        guard let entry, entry.resource == resource.index, entry.row == row else { return nil }
        return entry.record
    }

    /// Keeps a record with the row that it was read from.
    func keep(_ record: RecordData, of resource: CompiledResource, row: [StoreValue]) {
        let entry = Entry(resource: resource.index, row: row, record: record)
        entries.withLock { entries in
            if entries.count >= Self.limit { entries.removeAll(keepingCapacity: true) }
            entries[record.id] = entry
        }
    }

    /// Lets go of everything, because the store is another one.
    func forgetAll() {
        entries.withLock { $0 = [:] }
    }

    /// Lets go of a record that is changed or erased: its row will be another.
    func forget(_ id: RecordID) {
        entries.withLock { $0[id] = nil }
    }
}
