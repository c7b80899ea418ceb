import DachwerkKit

/// Writes a page of records, or one, as JSON from their rows, without putting the records together.
///
/// The text is the same as that of ``VisibleRecord``.
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
    private let steps: RowSteps
    private let masks: RowMasks
    /// Where a row says whether there is anything in a list that has a child table.
    private let answers: [Int: Int]
    /// What has to be asked about each row.
    let tests: [StoreCondition]
    private let isPage: Bool
    private var writer: JSONWriter
    private var gaps: [Gap] = []
    /// The changed records of which the reader sees a part, with that part.
    private var veiled: [Int: (record: RecordData, mask: FieldMask)] = [:]
    private var positions: [RecordID: Int] = [:]
    /// The records that have something in a list, by the field of the list.
    private var owners: [Int: [StoreValue]] = [:]
    private var count = 0
    /// The records of which fields are shown that must be guarded closely.
    private(set) var guarded: [RecordID] = []
    /// What stands for the record that was written last as it is shown.
    private(set) var tag: VersionTag?

    /// Begins the text of a page.
    init(_ resource: CompiledResource, _ masks: RowMasks, limit: Int) {
        self.init(resource, masks, isPage: true, capacity: min(limit, 25) * 1_024)
        writer.beginArray()
    }

    /// Begins the text of one record.
    init(_ resource: CompiledResource, _ masks: RowMasks) {
        self.init(resource, masks, isPage: false, capacity: 1_024)
    }

    private init(
        _ resource: CompiledResource, _ masks: RowMasks, isPage: Bool, capacity: Int
    ) {
        self.resource = resource
        steps = resource.rowSteps
        self.isPage = isPage
        self.masks = masks
        let readable = masks.union
        var tests = masks.tests
        var answers: [Int: Int] = [:]
        for (field, layout) in resource.layouts.enumerated() where readable.contains(field) {
            guard case .child(let table) = layout.place else { continue }
            answers[field] = resource.table.columns.count + tests.count
            tests.append(.exists(table, owner: "owner", .always))
        }
        self.answers = answers
        self.tests = tests
        writer = JSONWriter(capacity: capacity)
    }

    /// Writes the record of a row; what other tables have of it comes with ``finish(_:in:)``.
    ///
    /// - Returns: Whether there is anything that the actor may read.
    /// - Throws: ``StoreError`` when the row is not that of a record.
    @discardableResult
    mutating func write(_ row: any StoreRow) throws -> Bool {
        guard let mask = try masks.mask(of: row) else { return false }
        guard let version = try row.value(1).integer else { throw damaged() }
        let record = count
        count += 1
        if !mask.intersection(resource.guardedFields).isEmpty,
            let id = try row.value(0).text.flatMap({ RecordID($0) })
        {
            guarded.append(id)
        }
        writer.beginObject()
        writer.key(prepared: VisibleRecord.idKey)
        guard try ColumnWriter.writeIdentifier(row, 0, to: &writer) else { throw damaged() }
        writer.key(prepared: VisibleRecord.versionKey)
        let isWhole = StandingBook.isWhole(mask, version: version, resource)
        if isWhole {
            writer.integer(version)
            if !isPage { tag = VersionTag(version: version, mask: mask, of: resource) }
        } else {
            veiled[record] = (try standing(row, version), mask)
            leaveGap(.version, record)
        }
        if let state = resource.stateWriter {
            writer.key(prepared: VisibleRecord.stateKey)
            guard try state.writeCase(row, to: &writer) else {
                let state = try row.value(2).text ?? ""
                throw damaged("A record is in the unknown state '\(state)'.")
            }
        }
        try write(row, 3, VisibleRecord.createdKey)
        if isWhole {
            try write(row, 4, VisibleRecord.updatedKey)
        } else {
            writer.key(prepared: VisibleRecord.updatedKey)
            leaveGap(.updatedAt, record)
        }
        for field in steps.steps.indices where mask.contains(field) {
            let step = steps.steps[field]
            steps.writeKey(step, to: &writer)
            guard let column = step.column else {
                try writeList(field, record, row)
                continue
            }
            if try steps.write(step, column, row, to: &writer) { continue }
            try resource.fieldWriters[field]?.write(row, to: &writer)
        }
        writer.endObject()
        return true
    }

    /// As much of a record as tells how far it has come.
    private func standing(_ row: any StoreRow, _ version: Int64) throws -> RecordData {
        guard let id = try row.value(0).text.flatMap({ RecordID($0) }),
            let created = try row.value(3).text.flatMap({ Instant($0) })
        else { throw damaged() }
        return RecordData(
            id: id, version: version, state: "", createdAt: created, updatedAt: created,
            contents: [])
    }

    private mutating func leaveGap(_ content: Gap.Content, _ record: Int) {
        writer.raw([])
        gaps.append(Gap(offset: writer.bytes.count, record: record, content: content))
    }

    /// Writes a list that is empty, or leaves a gap for one that is not.
    private mutating func writeList(
        _ field: Int, _ record: Int, _ row: any StoreRow
    ) throws {
        guard let answer = answers[field], try row.value(answer).integer == 1 else {
            writer.beginArray()
            return writer.endArray()
        }
        guard let text = try row.value(0).text, let id = RecordID(text) else { throw damaged() }
        positions[id] = record
        owners[field, default: []].append(.text(text))
        leaveGap(.list(field), record)
    }

    private mutating func write(_ row: any StoreRow, _ column: Int, _ key: [UInt8]) throws {
        writer.key(prepared: key)
        if try writer.attempt({ try ColumnWriter.writeInstant(row, column, to: &$0) }) { return }
        guard let instant = try row.value(column).text.flatMap({ Instant($0) }) else {
            throw damaged()
        }
        writer.instant(instant)
    }

    /// The page or the record, with what other tables have of it.
    mutating func finish(
        _ cache: StandingCache, in snapshot: any StoreSnapshot
    ) throws -> [UInt8] {
        if isPage { writer.endArray() }
        guard !gaps.isEmpty else { return writer.bytes }
        var lists: [Int: RecordLists] = [:]
        for (field, owners) in owners {
            guard case .child(let table) = resource.layouts[field].place else { continue }
            lists[field] = try RecordLists(
                of: field, resource, table, owners, at: positions, in: snapshot)
        }
        let standings = try standings(cache, in: snapshot)
        if !isPage, let standing = standings[0], let mask = veiled[0]?.mask {
            tag = VersionTag(version: standing.version, mask: mask, of: resource)
        }
        let text = writer.bytes
        var whole: [UInt8] = []
        whole.reserveCapacity(
            text.count + gaps.count * 24 + lists.values.reduce(0) { $0 + $1.bytes.count })
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
                whole.append(contentsOf: lists[field]?[gap.record] ?? RecordLists.nothing)
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
            of: records.map { ($0.value.record, $0.value.mask) }, in: snapshot)
        return Dictionary(
            zip(records.map(\.key), standings), uniquingKeysWith: { first, _ in first })
    }

    private func damaged(
        _ message: String = "A row does not have the columns of a record."
    ) -> StoreError {
        StoreError(.damaged, resource.table.name, message)
    }
}
