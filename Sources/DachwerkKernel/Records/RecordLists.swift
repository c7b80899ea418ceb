import DachwerkKit

/// The lists of one field of several records as JSON, one after the other, and where that of each
/// record stands.
struct RecordLists {
    /// A list without elements.
    static let nothing = Array("[]".utf8)[...]

    private(set) var bytes: [UInt8] = []
    private var ranges: [Int: Range<Int>] = [:]
    /// Writes the list that is open, and is empty between two.
    private var writer = JSONWriter(capacity: 512)
    private var open: Int?

    /// Reads the lists of those who own something in a child table.
    init(
        of field: Int, _ resource: CompiledResource, _ table: TableSchema, _ owners: [StoreValue],
        at positions: [RecordID: Int], in snapshot: any StoreSnapshot
    ) throws {
        var isLine = false
        if case .line = resource.layouts[field].field.kind.element { isLine = true }
        let parts = resource.elementWriters[field]
        for chunk in owners.chunks(of: 200) {
            try snapshot.scan(RecordStore.elements(of: table, owners: chunk)) { row in
                guard let owner = try row.value(0).text.flatMap({ RecordID($0) }),
                    let record = positions[owner]
                else { return }
                go(to: record)
                if isLine { writer.beginObject() }
                for part in parts {
                    if isLine { writer.key(prepared: part.key) }
                    try part.write(row, to: &writer)
                }
                if isLine { writer.endObject() }
            }
            close()
        }
    }

    /// The list of a record.
    subscript(record: Int) -> ArraySlice<UInt8>? { ranges[record].map { bytes[$0] } }

    /// Goes on to the list of a record.
    private mutating func go(to record: Int) {
        guard open != record else { return }
        close()
        open = record
        writer.beginArray()
    }

    private mutating func close() {
        guard let record = open else { return }
        writer.endArray()
        ranges[record] = bytes.count..<bytes.count + writer.bytes.count
        bytes.append(contentsOf: writer.bytes)
        writer = JSONWriter(capacity: 512)
        open = nil
    }
}
