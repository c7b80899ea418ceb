import DachwerkKernel

/// Brings a file into the declared form by adding what is missing.
struct SchemaChange {
    private let schema: StoreSchema
    private let connection: Connection

    init(_ schema: StoreSchema, _ connection: Connection) {
        self.schema = schema
        self.connection = connection
    }

    /// Adds what is missing in one transaction; nothing happens when the form is the same.
    func apply(transaction: (() throws -> Void) throws -> Void) throws {
        let form = Self.describe(schema)
        let known = try Bookkeeping.value(Bookkeeping.schemaState, on: connection)
        if known == "\(try version()) \(form)" { return }
        try transaction {
            var ledger = try Ledger(connection)
            for table in schema.tables { try Renaming(table, connection).apply(&ledger) }
            for table in schema.tables { try bring(table, &ledger) }
            try IndexChange(schema, connection).apply(&ledger)
            try checkTargets()
            try Bookkeeping.set(
                Bookkeeping.schemaState, to: "\(try version()) \(form)", on: connection)
        }
    }

    /// The number that SQLite counts up with every change of the form, by whomever.
    private func version() throws -> Int64 {
        try connection.fetchValue("PRAGMA schema_version")?.integer ?? 0
    }

    /// Everything that is declared, as one text.
    private static func describe(_ schema: StoreSchema) -> String {
        schema.tables.map { table in
            let kinds = table.columns.map {
                "\($0.name) \($0.kind.rawValue)\($0.isSealed ? " sealed" : "")"
            }
            let indexes = IndexChange.indexes(of: table).map {
                ColumnDefinition.creation(of: $0, on: table)
            }
            return ([table.owner, ColumnDefinition.creation(of: table)] + kinds + indexes)
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func bring(_ table: TableSchema, _ ledger: inout Ledger) throws {
        let exists = try connection.fetchValue(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [.text(table.name)])
        if exists == nil {
            try connection.execute(ColumnDefinition.creation(of: table), about: table.name)
            for column in table.columns {
                let definition = ColumnDefinition(column)
                try ledger.record(
                    column.name, of: table, kind: definition.kind, definition: definition.text)
                if column.isSealed { try ledger.record(sealed: column.name, of: table) }
            }
        } else {
            guard ledger[.table, table.name] != nil else {
                throw StoreError(
                    .schema, table.name,
                    "The table \(table.name) exists but was not made by this platform. "
                        + "Rename it or choose another name in \(table.owner).")
            }
            try TableChange(table, connection).apply(&ledger)
        }
        try ledger.record(.table, table.name, owner: table.owner)
    }

    /// Refuses columns that name a table which is nowhere.
    private func checkTargets() throws {
        for table in schema.tables {
            for column in table.columns {
                guard let target = column.references ?? column.cascadesFrom else { continue }
                let exists = try connection.fetchValue(
                    "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
                    [.text(target)])
                guard exists != nil else {
                    throw StoreError(
                        .schema, "\(table.name).\(column.name)",
                        "\(table.name).\(column.name) names the table \(target), "
                            + "which does not exist.")
                }
            }
        }
    }
}
