import DachwerkKernel

/// Seals with the present key what another one has sealed, or none, a few rows at a time.
struct Resealing {
    let connection: Connection
    let key: String

    /// Seals some rows anew.
    ///
    /// - Parameters:
    ///   - schema: The tables.
    ///   - limit: How many rows of each column at most.
    /// - Returns: How many values were sealed; 0 when all are.
    /// - Throws: ``StoreError`` when a value cannot be opened.
    func apply(_ schema: StoreSchema, limit: Int) throws -> Int {
        var count = 0
        for table in schema.tables {
            for column in table.columns where column.isSealed && !column.isNumber {
                let (table, name) = (QueryText.quote(table.name), QueryText.quote(column.name))
                let prefix = SealFunction.prefix(of: key)
                _ = try connection.fetch(
                    """
                    UPDATE \(table) SET \(name) =
                    \(SealFunction.sealing)(\(SealFunction.opening)(\(name)))
                    WHERE rowid IN (SELECT rowid FROM \(table) WHERE \(name) IS NOT NULL
                    AND substr(\(name), 1, ?) <> ? LIMIT ?)
                    """,
                    [
                        .integer(Int64(prefix.unicodeScalars.count)), .text(prefix),
                        .integer(Int64(limit)),
                    ])
                count += connection.changeCount
            }
        }
        return count
    }
}
