import DachwerkKit

/// Writes a page of records as JSON from their rows, without putting the records together.
///
/// The text is the same as that of ``VisibleRecord``; there is only one mask for all records.
struct RecordStream {
    /// A place in the text into which something will come that other tables have.
    private struct Gap {
        enum Content {
            /// The elements of the list of a field.
            case list(Int)
            /// How often and when the record changed as far as the reader sees.
            case version, updatedAt
        }

        let offset: Int
        let record: Int
        let content: Content
    }

    private let resource: CompiledResource
    private let fields: [Int]
    private var writer: JSONWriter
    private var gaps: [Gap] = []
    /// The changed records of which the reader sees a part.
    private var veiled: [Int: RecordData] = [:]
    private let mask: FieldMask
    private var positions: [RecordID: Int] = [:]
    private var owners: [StoreValue] = []

    init(_ resource: CompiledResource, _ mask: FieldMask, limit: Int) {
        self.resource = resource
        self.mask = mask
        fields = resource.layouts.indices.filter(mask.contains)
        writer = JSONWriter(capacity: min(limit, 25) * 1_024)
        writer.beginArray()
    }

    /// Writes the record of a row; its lists come in ``finish(in:)``.
    mutating func write(_ row: any StoreRow) throws {
        guard let text = try row.value(0).text, let id = RecordID(text),
            let version = try row.value(1).integer, let state = try row.value(2).text
        else { throw damaged("A row does not have the columns of a record.") }
        guard !resource.definition.hasLifecycle || resource.definition.states.contains(state) else {
            throw damaged("A record is in the unknown state '\(state)'.")
        }
        let record = owners.count
        positions[id] = record
        owners.append(.text(text))
        writer.beginObject()
        writer.key(prepared: VisibleRecord.idKey)
        writer.identifier(id)
        writer.key(prepared: VisibleRecord.versionKey)
        let isVeiled = !StandingBook.isWhole(mask, version: version, resource)
        if isVeiled {
            guard let created = try row.value(3).text.flatMap({ Instant($0) }) else {
                throw damaged("A row does not have the columns of a record.")
            }
            veiled[record] = RecordData(
                id: id, version: version, state: state, createdAt: created, updatedAt: created,
                contents: [])
            leaveGap(.version, record)
        } else {
            writer.integer(version)
        }
        if resource.definition.hasLifecycle {
            writer.key(prepared: VisibleRecord.stateKey)
            writer.string(state)
        }
        try write(row, 3, VisibleRecord.createdKey)
        if isVeiled {
            writer.key(prepared: VisibleRecord.updatedKey)
            leaveGap(.updatedAt, record)
        } else {
            try write(row, 4, VisibleRecord.updatedKey)
        }
        for field in fields {
            writer.key(prepared: resource.preparedKeys[field])
            if let column = resource.fieldWriters[field] {
                try column.write(row, to: &writer)
            } else {
                leaveGap(.list(field), record)
            }
        }
        writer.endObject()
    }

    private mutating func leaveGap(_ content: Gap.Content, _ record: Int) {
        writer.raw([])
        gaps.append(Gap(offset: writer.bytes.count, record: record, content: content))
    }

    private mutating func write(_ row: any StoreRow, _ column: Int, _ key: [UInt8]) throws {
        writer.key(prepared: key)
        if try writer.attempt({ try ColumnWriter.writeInstant(row, column, to: &$0) }) { return }
        guard let instant = try row.value(column).text.flatMap({ Instant($0) }) else {
            throw damaged("A row does not have the columns of a record.")
        }
        writer.instant(instant)
    }

    /// The list of all records, with what other tables have of them.
    mutating func finish(
        _ cache: StandingCache, in snapshot: any StoreSnapshot
    ) throws -> [UInt8] {
        writer.endArray()
        guard !gaps.isEmpty else { return writer.bytes }
        var lists: [Int: Lists] = [:]
        for field in fields where resource.fieldWriters[field] == nil {
            lists[field] = try self.lists(field, in: snapshot)
        }
        let standings = try standings(cache, in: snapshot)
        let text = writer.bytes
        var whole: [UInt8] = []
        whole.reserveCapacity(
            text.count + gaps.count * 2 + lists.values.reduce(0) { $0 + $1.bytes.count })
        var done = 0
        for gap in gaps {
            whole.append(contentsOf: text[done..<gap.offset])
            done = gap.offset
            switch gap.content {
            case .version:
                whole.append(contentsOf: "\(standings[gap.record]?.version ?? 1)".utf8)
            case .updatedAt:
                var moment = JSONWriter(capacity: 32)
                moment.instant(standings[gap.record]?.updatedAt ?? .distantPast)
                whole.append(contentsOf: moment.bytes)
            case .list(let field):
                guard let list = lists[field], let range = list.ranges[gap.record] else {
                    whole.append(UInt8(ascii: "["))
                    whole.append(UInt8(ascii: "]"))
                    continue
                }
                whole.append(contentsOf: list.bytes[range])
            }
        }
        whole.append(contentsOf: text[done...])
        return whole
    }

    private func standings(
        _ cache: StandingCache, in snapshot: any StoreSnapshot
    ) throws -> [Int: RecordStanding] {
        guard !veiled.isEmpty else { return [:] }
        let records = veiled.sorted { $0.key < $1.key }
        let standings = try StandingBook(resource, cache: cache).standings(
            of: records.map { ($0.value, mask) }, in: snapshot)
        return Dictionary(
            zip(records.map(\.key), standings), uniquingKeysWith: { first, _ in first })
    }

    /// The lists of one field, one after the other, and where that of each record stands.
    private struct Lists {
        var bytes: [UInt8] = []
        var ranges: [Int: Range<Int>] = [:]
        /// Writes the list that is open, and is empty between two.
        var writer = JSONWriter(capacity: 512)
        var open: Int?

        /// Goes on to the list of a record.
        mutating func go(to record: Int) {
            guard open != record else { return }
            close()
            open = record
            writer.beginArray()
        }

        mutating func close() {
            guard let record = open else { return }
            writer.endArray()
            ranges[record] = bytes.count..<bytes.count + writer.bytes.count
            bytes.append(contentsOf: writer.bytes)
            writer = JSONWriter(capacity: 512)
            open = nil
        }
    }

    private func lists(_ field: Int, in snapshot: any StoreSnapshot) throws -> Lists {
        guard case .child(let table) = resource.layouts[field].place else { return Lists() }
        var isLine = false
        if case .line = resource.layouts[field].field.kind.element { isLine = true }
        let parts = resource.elementWriters[field]
        var lists = Lists()
        for chunk in owners.chunks(of: 200) {
            try snapshot.scan(RecordStore.elements(of: table, owners: chunk)) { row in
                guard let owner = try row.value(0).text.flatMap({ RecordID($0) }),
                    let record = positions[owner]
                else { return }
                lists.go(to: record)
                if isLine { lists.writer.beginObject() }
                for part in parts {
                    if isLine { lists.writer.key(prepared: part.key) }
                    try part.write(row, to: &lists.writer)
                }
                if isLine { lists.writer.endObject() }
            }
            lists.close()
        }
        return lists
    }

    private func damaged(_ message: String) -> StoreError {
        StoreError(.damaged, resource.table.name, message)
    }
}
