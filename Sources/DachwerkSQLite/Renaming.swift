import DachwerkKernel

/// Gives what was called otherwise the name that is declared now, with all that stands in it.
struct Renaming {
    private let table: TableSchema
    private let connection: Connection

    init(_ table: TableSchema, _ connection: Connection) {
        self.table = table
        self.connection = connection
    }

    /// Renames the table and its columns, where they stand under a former name only.
    func apply(_ ledger: inout Ledger) throws {
        if try !connection.contains(table) {
            guard let former = try formerTable(ledger) else { return }
            try connection.execute(
                "ALTER TABLE \(QueryText.quote(former)) RENAME TO \(QueryText.quote(table.name))",
                about: table.name)
            try ledger.rename(table: former, to: table.name)
        }
        guard table.columns.contains(where: { !$0.formerNames.isEmpty }) else { return }
        var present = Set(
            try connection.fetch("SELECT name FROM pragma_table_info(?)", [.text(table.name)])
                .compactMap(\.first?.text))
        for column in table.columns where !present.contains(column.name) {
            let former = column.formerNames.first {
                present.contains($0) && table.positions[$0] == nil
                    && ledger.column($0, of: table.name) != nil
            }
            guard let former else { continue }
            try connection.execute(
                "ALTER TABLE \(QueryText.quote(table.name)) RENAME COLUMN "
                    + "\(QueryText.quote(former)) TO \(QueryText.quote(column.name))",
                about: table.name)
            try ledger.rename(column: former, to: column.name, of: table.name)
            present.remove(former)
            present.insert(column.name)
        }
    }

    /// A table that the store made under a former name.
    private func formerTable(_ ledger: Ledger) throws -> String? {
        try table.formerNames.first { former in
            guard ledger[.table, former] != nil else { return false }
            let found = try connection.fetchValue(
                "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [.text(former)])
            return found != nil
        }
    }
}
