import DachwerkKernel

/// A statement and the values of its parameters.
struct QueryText {
    /// What stands before the text in the statement, and what stands for it among the texts of a
    /// table: long, and one of few.
    private(set) var head = ""
    private(set) var mark = ""
    private(set) var text: String
    private(set) var values: [StoreValue] = []

    /// The name of the table that a statement is about, inside the statement.
    static let alias = "t0"

    private init(_ text: String) { self.text = text }

    /// Encloses a name, whatever it holds.
    static func quote(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "\"")) else { return "\"\(name)\"" }
        return "\""
            + name.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }

    /// Finds one row by its key.
    static func lookup(_ table: TableText) throws -> String {
        let key = try key(of: table.table)
        return "\(table.selection) WHERE \(try table.column(key.name).text) = ?"
    }

    /// Finds one row by its key, and answers what is asked about it.
    static func lookup(
        _ table: TableText, _ selection: TableText.Selection
    ) throws -> String {
        let key = try key(of: table.table)
        return "\(selection.text) WHERE \(try table.column(key.name).text) = ?"
    }

    /// A column as it is read: opened where it is sealed.
    static func reading(_ column: ColumnSchema, of alias: String) -> String {
        let text = "\(alias).\(quote(column.name))"
        return column.isSealed && !column.isNumber ? "\(SealFunction.opening)(\(text))" : text
    }

    /// What stands for a value that is written into a column.
    static func place(_ column: ColumnSchema) -> String {
        column.isSealed && !column.isNumber ? "\(SealFunction.sealing)(?)" : "?"
    }

    /// Adds one row.
    static func insertion(_ table: TableSchema) -> String {
        let names = table.columns.map { quote($0.name) }.joined(separator: ", ")
        let places = table.columns.map(place).joined(separator: ", ")
        return "INSERT INTO \(quote(table.name)) (\(names)) VALUES (\(places))"
    }

    /// Finds rows.
    static func rows(_ query: StoreQuery, _ table: TableText) throws -> QueryText {
        var result = QueryText("")
        if query.tests.isEmpty {
            result.head = table.selection
        } else {
            let selection = try table.selection(query.tests)
            result.head = selection.text
            result.mark = selection.mark
            result.values = selection.values
        }
        try result.append(query.condition, on: table)
        var separator = " ORDER BY "
        for order in query.order {
            result.text += separator
            let (key, languages) = key(of: try table.column(order.column).text, order.sequence)
            result.text += key
            result.values += languages
            if order.isDescending { result.text += " DESC" }
            separator = ", "
        }
        if query.limit != .max {
            result.text += " LIMIT ?"
            result.values.append(.integer(Int64(max(0, query.limit))))
        }
        return result
    }

    /// What rows are ordered by in a column, with the values of its parameters.
    static func key(
        of column: String, _ sequence: StoreSequence
    ) -> (text: String, values: [StoreValue]) {
        switch sequence {
        case .bytes: (column, [])
        case .words: ("\(FoldingFunction.orderName)(\(column))", [])
        case .texts(let languages):
            (
                "\(FoldingFunction.orderNameForTexts)(\(column), ?)",
                [.text(languages.joined(separator: " "))]
            )
        }
    }

    /// Counts rows.
    static func count(_ table: TableText, _ condition: StoreCondition) throws -> QueryText {
        var result = QueryText("SELECT count(*) FROM \(quote(table.table.name)) AS \(alias)")
        try result.append(condition, on: table)
        return result
    }

    /// Counts rows and sums a column of them, in halves of which no sum overflows.
    static func groups(_ query: StoreGroupQuery, _ table: TableText) throws -> QueryText {
        let column = try query.column.map { try table.column($0).text }
        var sums = "0, 0"
        if let name = query.sum {
            let summed = try table.column(name)
            guard summed.schema.isNumber else {
                throw StoreError(
                    .value, "\(table.table.name).\(name)",
                    "\(table.table.name).\(name) keeps no whole numbers.")
            }
            sums = "sum(\(summed.text) >> 32), sum(\(summed.text) & 4294967295)"
        }
        var result = QueryText(
            "SELECT \(column ?? "NULL"), count(*), \(sums)\(table.source)")
        try result.append(query.condition, on: table)
        if let column { result.text += " GROUP BY \(column) ORDER BY \(column)" }
        return result
    }

    /// Sets columns.
    static func update(
        _ table: TableText, _ values: [String: StoreValue], _ condition: StoreCondition
    ) throws -> QueryText {
        var result = QueryText("UPDATE \(quote(table.table.name)) AS \(alias) SET ")
        var separator = ""
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            try table.column(name).schema.check(value, in: table.table)
            result.text += "\(separator)\(quote(name)) = \(place(try table.column(name).schema))"
            result.values.append(value)
            separator = ", "
        }
        try result.append(condition, on: table)
        return result
    }

    /// Takes rows away.
    static func deletion(
        _ table: TableText, _ condition: StoreCondition
    ) throws -> QueryText {
        var result = QueryText("DELETE FROM \(quote(table.table.name)) AS \(alias)")
        try result.append(condition, on: table)
        return result
    }

    private mutating func append(_ condition: StoreCondition, on table: TableText) throws {
        if case .always = condition { return }
        var writer = ConditionWriter()
        try writer.write(condition, on: table)
        text += " WHERE "
        text += writer.text
        values += writer.values
    }

    /// The column of a table with this name.
    static func column(_ name: String, of table: TableSchema) throws -> ColumnSchema {
        guard let position = table.positions[name] else {
            throw StoreError(
                .value, "\(table.name).\(name)", "\(table.name) declares no column \(name).")
        }
        return table.columns[position]
    }

    /// The one column that identifies a row.
    static func key(of table: TableSchema) throws -> ColumnSchema {
        guard table.primaryKey.count == 1, let name = table.primaryKey.first else {
            throw StoreError(
                .value, table.name, "A row of \(table.name) is not identified by one column.")
        }
        return try column(name, of: table)
    }
}

extension ColumnSchema {
    /// Whether the column keeps whole numbers; all others keep texts.
    var isNumber: Bool { kind == .integer || kind == .boolean }

    /// Whether a value has the type of the column.
    func hasType(of value: StoreValue) -> Bool {
        switch value {
        case .null: true
        case .integer: isNumber
        case .text: !isNumber
        }
    }

    /// Refuses a value that cannot stand in the column.
    func check(_ value: StoreValue, in table: TableSchema) throws {
        guard hasType(of: value), isNullable || !value.isNull else {
            throw StoreError(
                .value, "\(table.name).\(name)",
                value.isNull
                    ? "\(table.name).\(name) must not be empty."
                    : "\(table.name).\(name) keeps \(isNumber ? "whole numbers" : "texts") only.")
        }
    }
}
