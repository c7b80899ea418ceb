import DachwerkKernel

/// Takes tables away, with all that the ledger says of them.
struct TableRemoval {
    private let tables: [TableSchema]
    private let connection: Connection

    init(_ tables: [TableSchema], _ connection: Connection) {
        self.tables = tables
        self.connection = connection
    }

    /// Takes the tables away in one transaction.
    ///
    /// - Parameters:
    ///   - onFault: Hears that the connection must not be used any more.
    ///   - transaction: Runs its body as one durable transaction.
    /// - Throws: ``StoreError`` when a table that stays names one of these.
    func apply(
        onFault: (StoreError) -> Void, transaction: (() throws -> Void) throws -> Void
    ) throws {
        // Rows that name each other would keep each other; whole tables go, so nothing dangles.
        try connection.execute("PRAGMA foreign_keys = OFF")
        defer {
            do {
                try connection.execute("PRAGMA foreign_keys = ON")
                try Writer.checkDurability(of: connection)
            } catch {
                onFault(SQLiteFault.error(error, subject: connection.path))
            }
        }
        try transaction {
            try checkOthers()
            var ledger = try Ledger(connection)
            for table in tables { try remove(table.name, &ledger) }
            try Bookkeeping.set(Bookkeeping.schemaState, to: nil, on: connection)
        }
    }

    private func checkOthers() throws {
        let names = Set(tables.map(\.name))
        let rows = try connection.fetch(
            """
            SELECT entry.name, link."from", link."table"
            FROM sqlite_schema AS entry JOIN pragma_foreign_key_list(entry.name) AS link
            WHERE entry.type = 'table'
            """)
        for row in rows where row.count == 3 {
            guard let table = row[0].text, let column = row[1].text, let target = row[2].text,
                names.contains(target), !names.contains(table)
            else { continue }
            throw StoreError(
                .reference, "\(table).\(column)",
                "\(target) cannot go: \(table).\(column) names its rows. Remove that one first.")
        }
    }

    private func remove(_ table: String, _ ledger: inout Ledger) throws {
        let exists = try connection.fetchValue(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [.text(table)])
        guard exists != nil else { return }
        guard ledger[.table, table] != nil, !Bookkeeping.tables.contains(table) else {
            throw StoreError(
                .schema, table,
                "The table \(table) was not made by this platform and is left as it is.")
        }
        let indexes = try connection.fetch(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?",
            [.text(table)])
        try connection.execute("DROP TABLE \(QueryText.quote(table))", about: table)
        for name in indexes.compactMap(\.first?.text) { try ledger.remove(.index, name) }
        try ledger.removeColumns(of: table)
        try ledger.remove(.table, table)
    }
}
