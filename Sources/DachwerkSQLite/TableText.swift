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
    /// What stands before the name of the table in a statement that finds rows.
    let columnList: String
    /// The table, behind what is found of it.
    let source: String
    /// The beginning of every statement that finds rows and asks nothing about them.
    let selection: String
    /// Which columns keep whole numbers, and which must not be empty.
    private let demands: [(isNumber: Bool, isRequired: Bool)]
    private let columns: [String: Column]

    init(_ table: TableSchema) {
        self.table = table
        let texts = table.columns.map { "\(QueryText.alias).\(QueryText.quote($0.name))" }
        columnList = "SELECT \(texts.joined(separator: ", "))"
        source = " FROM \(QueryText.quote(table.name)) AS \(QueryText.alias)"
        selection = columnList + source
        demands = table.columns.map { ($0.isNumber, !$0.isNullable) }
        columns = Dictionary(
            zip(table.columns, texts).map { ($0.name, Column(text: $1, schema: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Refuses a row that cannot stand in the table.
    func check(_ row: [StoreValue]) throws {
        guard row.count == demands.count else {
            throw StoreError(
                .value, table.name,
                "A row of \(table.name) has \(demands.count) values, not \(row.count).")
        }
        for (position, value) in row.enumerated() {
            let fits =
                switch value {
                case .null: !demands[position].isRequired
                case .integer: demands[position].isNumber
                case .text: !demands[position].isNumber
                }
            if !fits { try table.columns[position].check(value, in: table) }
        }
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
