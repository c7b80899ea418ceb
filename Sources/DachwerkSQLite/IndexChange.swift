import DachwerkKernel

/// Makes the declared indexes, and takes away those of ours that are no longer declared.
struct IndexChange {
    private let schema: StoreSchema
    private let connection: Connection

    init(_ schema: StoreSchema, _ connection: Connection) {
        self.schema = schema
        self.connection = connection
    }

    /// The declared indexes of a table, and one for each column that names another table.
    ///
    /// Without the latter every deletion in the other table would go through all rows of this one.
    static func indexes(of table: TableSchema) -> [IndexSchema] {
        var indexes = table.indexes
        for column in table.columns where column.references ?? column.cascadesFrom != nil {
            let isLeading =
                table.primaryKey.first == column.name
                || indexes.contains { $0.columns.first == column.name }
            if !isLeading {
                indexes.append(
                    IndexSchema("\(table.name)__\(column.name)", on: [column.name]))
            }
        }
        return indexes
    }

    /// Makes and takes away.
    func apply(_ ledger: inout Ledger) throws {
        var declared: Set<String> = []
        for table in schema.tables {
            declared.formUnion(Self.indexes(of: table).map(\.name))
        }
        for table in schema.tables {
            let present = try presentIndexes(of: table, ledger)
            for name in present.keys.sorted() where !declared.contains(name) {
                try drop(name, &ledger)
            }
            for index in Self.indexes(of: table) {
                let text = ColumnDefinition.creation(of: index, on: table)
                if present[index.name] != text {
                    if present[index.name] != nil { try drop(index.name, &ledger) }
                    try make(index, on: table, text)
                }
                try ledger.record(.index, index.name, owner: table.owner)
            }
        }
    }

    private func presentIndexes(
        of table: TableSchema, _ ledger: Ledger
    ) throws -> [String: String] {
        let rows = try connection.fetch(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?",
            [.text(table.name)])
        var present: [String: String] = [:]
        for row in rows {
            guard let name = row.first?.text, let text = row.last?.text,
                ledger[.index, name] != nil
            else { continue }
            present[name] = text
        }
        return present
    }

    private func drop(_ name: String, _ ledger: inout Ledger) throws {
        try connection.execute("DROP INDEX \(QueryText.quote(name))", about: name)
        try ledger.remove(.index, name)
    }

    private func make(_ index: IndexSchema, on table: TableSchema, _ text: String) throws {
        do {
            try connection.execute(text, about: table.name)
        } catch let error as StoreError where error.code == .notUnique {
            throw StoreError(
                .schema, "\(table.name).\(index.columns.joined(separator: ","))",
                "The index \(index.name) of \(table.name) is now unique, but some rows agree in "
                    + "\(index.columns.joined(separator: ", ")). Change these rows first.")
        }
    }
}
