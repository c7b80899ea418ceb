import DachwerkKernel

/// Finds what no store could make of a declared form, before anything is touched.
enum SchemaCheck {
    private static let nameLimit = 120

    /// Refuses a form that contradicts itself.
    static func check(_ schema: StoreSchema) throws {
        var tables: Set<String> = []
        var indexes: Set<String> = []
        for table in schema.tables {
            try check(name: table.name, as: "table", in: table)
            guard !Bookkeeping.tables.contains(table.name), !table.name.hasPrefix("sqlite_") else {
                throw fault(table, table.name, "the name is the store's own; choose another one")
            }
            guard tables.insert(table.name).inserted else {
                throw fault(table, table.name, "the table is declared twice")
            }
            try check(columnsOf: table)
            for index in table.indexes {
                try check(name: index.name, as: "index", in: table)
                guard indexes.insert(index.name).inserted else {
                    throw fault(table, index.name, "the index is declared twice")
                }
                guard !index.columns.isEmpty else {
                    throw fault(table, index.name, "the index has no columns")
                }
                for column in index.columns { _ = try self.column(column, of: table) }
            }
        }
    }

    private static func check(columnsOf table: TableSchema) throws {
        var names: Set<String> = []
        for column in table.columns {
            try check(name: column.name, as: "column", in: table)
            guard names.insert(column.name).inserted else {
                throw fault(table, column.name, "the column is declared twice")
            }
            guard column.hasType(of: column.fallback) else {
                throw fault(table, column.name, "the fallback does not fit \(column.kind.rawValue)")
            }
            guard column.references == nil || column.cascadesFrom == nil else {
                throw fault(
                    table, column.name, "a column either references or cascades, not both")
            }
            for target in [column.references, column.cascadesFrom].compactMap({ $0 }) {
                try check(name: target, as: "table", in: table)
            }
        }
        guard !table.primaryKey.isEmpty else {
            throw fault(table, table.name, "no column identifies a row")
        }
        for name in table.primaryKey where try column(name, of: table).isNullable {
            throw fault(table, name, "a column that identifies a row must not be empty")
        }
    }

    private static func column(_ name: String, of table: TableSchema) throws -> ColumnSchema {
        guard let position = table.positions[name] else {
            throw fault(table, name, "there is no such column")
        }
        return table.columns[position]
    }

    private static func check(
        name: String, as what: String, in table: TableSchema
    ) throws {
        let isSound =
            (1...nameLimit).contains(name.utf8.count)
            && name.utf8.first.map { (97...122).contains($0) } == true
            && name.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
            }
        guard isSound else {
            throw fault(table, name, "the name of a \(what) has a-z, 0-9 and _ only")
        }
    }

    private static func fault(_ table: TableSchema, _ name: String, _ what: String) -> StoreError {
        let subject = name == table.name ? name : "\(table.name).\(name)"
        return StoreError(.schema, subject, "\(subject), declared by \(table.owner): \(what).")
    }
}
