import DachwerkKernel

/// What statements say about a table, put together once for a connection.
final class TableText {
    /// A column as it stands in a statement.
    struct Column {
        /// The name behind that of the table, enclosed, and opened where it is sealed.
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
    /// What was asked about rows of late: it is the same for one kind of actor again and again.
    private var selections: [Selection] = []
    private var selectionCount = 0

    /// How many selections are kept.
    private static let selectionLimit = 16

    /// The beginning of the statements that find rows and ask the same about each.
    final class Selection {
        fileprivate let tests: [StoreCondition]
        /// Stands for the text among the texts of the table.
        let mark: String
        let text: String
        let values: [StoreValue]
        /// The statement that finds one row by its key, once it was needed.
        var lookup: Statement?

        fileprivate init(
            _ tests: [StoreCondition], mark: String, text: String, values: [StoreValue]
        ) {
            self.tests = tests
            self.mark = mark
            self.text = text
            self.values = values
        }
    }

    init(_ table: TableSchema) {
        self.table = table
        let texts = table.columns.map { QueryText.reading($0, of: QueryText.alias) }
        columnList = "SELECT \(texts.joined(separator: ", "))"
        source = " FROM \(QueryText.quote(table.name)) AS \(QueryText.alias)"
        selection = columnList + source
        demands = table.columns.map { ($0.isNumber, !$0.isNullable) }
        columns = Dictionary(
            zip(table.columns, texts).map { ($0.name, Column(text: $1, schema: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The beginning of a statement that finds all columns and answers what is asked about rows.
    func selection(_ tests: [StoreCondition]) throws -> Selection {
        if let known = selections.first(where: { $0.tests == tests }) { return known }
        var text = columnList
        var values: [StoreValue] = []
        for test in tests {
            var writer = ConditionWriter()
            try writer.write(test, on: self)
            text += ", (\(writer.text)) IS TRUE"
            values += writer.values
        }
        selectionCount += 1
        let new = Selection(
            tests, mark: "\(selectionCount)", text: text + source, values: values)
        if selections.count == Self.selectionLimit { selections.removeFirst() }
        selections.append(new)
        return new
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
