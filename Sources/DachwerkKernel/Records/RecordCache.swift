import DachwerkKit

/// The records that one run has read or written, as they stand in its transaction.
///
/// Rules ask for the same few records again and again. Only the run writes records while its
/// transaction lasts, and it tells the cache of each, so what is found here is what stands there.
struct RecordCache {
    private struct Entry {
        let resource: Int
        let record: RecordData
    }

    /// An import has thousands of records; what one operation needs is a few.
    private static let limit = 500

    private var entries: [RecordID: Entry] = [:]

    /// A record that is known.
    func record(_ id: RecordID, of resource: CompiledResource) -> RecordData? {
        guard let entry = entries[id], entry.resource == resource.index else { return nil }
        return entry.record
    }

    /// Keeps a record as it was read or written.
    mutating func keep(_ record: RecordData, of resource: CompiledResource) {
        if entries.count >= Self.limit { entries.removeAll(keepingCapacity: true) }
        entries[record.id] = Entry(resource: resource.index, record: record)
    }

    /// Has a record read again.
    mutating func forget(_ id: RecordID) { entries[id] = nil }
}
