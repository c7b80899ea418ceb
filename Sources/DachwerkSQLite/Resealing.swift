import DachwerkKernel

/// Seals with the present key what another one has sealed, or none, a few rows at a time.
struct Resealing {
    private let connection: Connection
    private let prefix: String

    init?(_ connection: Connection) {
        guard let cipher = connection.cipher else { return nil }
        self.connection = connection
        prefix = SealForm.prefix(of: cipher.key)
    }

    /// A table in which something may be sealed, and how far it is looked through.
    struct Place: Sendable {
        fileprivate let table: String
        fileprivate let columns: [String]
        fileprivate var last = Int64.min
        /// Whether its last row was looked at.
        fileprivate(set) var isDone = false
        /// How many rows were sealed.
        fileprivate(set) var count = 0
    }

    /// Everywhere that something may be sealed, also of capabilities that are switched off.
    func places() throws -> [Place] {
        try Ledger(connection).sealedColumns.sorted { $0.key < $1.key }.map {
            Place(table: QueryText.quote($0.key), columns: $0.value.map(QueryText.quote))
        }
    }

    /// Looks at the next rows of a table.
    func step(_ place: Place, rows: Int) throws -> Place {
        var place = place
        let end = try connection.fetchValue(
            """
            SELECT max(rowid) FROM
            (SELECT rowid FROM \(place.table) WHERE rowid > ? ORDER BY rowid LIMIT ?)
            """, [.integer(place.last), .integer(Int64(rows))])?.integer
        guard let end else {
            place.isDone = true
            return place
        }
        let sets = place.columns.map {
            "\($0) = \(SealFunction.sealing)(\(SealFunction.opening)(\($0)))"
        }
        let (condition, values) = isOpen(place)
        _ = try connection.fetch(
            """
            UPDATE \(place.table) SET \(sets.joined(separator: ", "))
            WHERE rowid > ? AND rowid <= ? AND (\(condition))
            """, [.integer(place.last), .integer(end)] + values)
        place.count += connection.changeCount
        place.last = end
        return place
    }

    /// Lets go of the other keys, unless something is sealed with one; says whether that is so.
    func finish() throws -> Bool {
        for place in try places() {
            let (condition, values) = isOpen(place)
            let found = try connection.fetchValue(
                "SELECT 1 FROM \(place.table) WHERE \(condition) LIMIT 1", values)
            if found != nil { return false }
        }
        try SealedKeys.forgetOthers(on: connection)
        return true
    }

    /// Whether a row holds something that the present key has not sealed.
    private func isOpen(_ place: Place) -> (text: String, values: [StoreValue]) {
        let parts = place.columns.map { "substr(\($0), 1, ?) <> ?" }
        let values: [StoreValue] = [
            .integer(Int64(prefix.unicodeScalars.count)), .text(prefix),
        ]
        return (
            parts.joined(separator: " OR "), place.columns.flatMap { _ in values }
        )
    }
}
