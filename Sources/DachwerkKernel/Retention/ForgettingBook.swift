import DachwerkKit

/// Remembers how far each record has been forgotten, so that it is done once.
struct ForgettingBook {
    /// What is known of a record.
    struct Mark: Sendable, Hashable {
        /// The version of the record at which this was noted; another one counts anew.
        var version: Int64
        /// The months of the last stage that was carried out; nothing for none.
        var months: Int?
        /// The day on which it will be forgotten, once that was announced.
        var announced: LocalDate?
    }

    private static let table = PlatformTables.forgotten

    func marks(
        of records: some Collection<RecordID>, in snapshot: any StoreSnapshot
    ) throws -> [RecordID: Mark] {
        guard !records.isEmpty else { return [:] }
        let keys = records.map { StoreValue.text($0.description) }
        var marks: [RecordID: Mark] = [:]
        for row in try snapshot.rows(StoreQuery(Self.table, where: .isOneOf("record", keys))) {
            guard let id = row[0].text.flatMap({ RecordID($0) }), let version = row[2].integer
            else { continue }
            marks[id] = Mark(
                version: version, months: row[3].integer.map { Int(clamping: $0) },
                announced: row[4].text.flatMap { LocalDate($0) })
        }
        return marks
    }

    func set(
        _ mark: Mark, of record: RecordID, _ resource: CompiledResource,
        in transaction: any StoreTransaction
    ) throws {
        try drop(record, in: transaction)
        try transaction.insert(
            [
                .text(record.description), .text(resource.name), .integer(mark.version),
                mark.months.map { .integer(Int64($0)) } ?? .null,
                mark.announced.map { .text($0.description) } ?? .null,
            ], into: Self.table)
    }

    func drop(_ record: RecordID, in transaction: any StoreTransaction) throws {
        try transaction.delete(
            from: Self.table, where: .compare("record", .equal, .text(record.description)))
    }
}
