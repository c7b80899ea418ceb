import DachwerkKernel

/// What statements say about a table, put together once for a connection.
final class TableText {
    /// A column as it stands in a statement.
    struct Column {
        /// The name behind that of the table, enclosed.
        let text: String
        let schema: ColumnSchema
    }

    let table: TableSchema
    /// The beginning of every statement that finds rows.
    let selection: String
    private let columns: [String: Column]

    init(_ table: TableSchema) {
        self.table = table
        let texts = table.columns.map { "\(QueryText.alias).\(QueryText.quote($0.name))" }
        selection =
            "SELECT \(texts.joined(separator: ", "))"
            + " FROM \(QueryText.quote(table.name)) AS \(QueryText.alias)"
        columns = Dictionary(
            zip(table.columns, texts).map { ($0.name, Column(text: $1, schema: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The column with this name.
    func column(_ name: String) throws -> Column {
        guard let column = columns[name] else {
            throw StoreError(
                .value, "\(table.name).\(name)", "\(table.name) declares no column \(name).")
        }
        return column
    }
}
