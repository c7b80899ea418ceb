import DachwerkKernel

/// How a column, a table or an index stands in the file.
struct ColumnDefinition {
    /// The kind as declared: two kinds that SQLite keeps alike are still different.
    let kind: String
    /// The words of the definition without a default.
    private let words: String
    private let fallback: String
    private let check: String
    private let reference: String

    /// Derives the definition from the declaration.
    init(_ column: ColumnSchema) {
        let name = QueryText.quote(column.name)
        kind = column.kind.rawValue
        words =
            "\(name) \(Self.type(of: column))"
            + (column.isNullable ? "" : " NOT NULL")
        fallback = Self.literal(column.fallback).map { " DEFAULT \($0)" } ?? ""
        let isChecked = column.kind == .boolean && !column.isSealed
        check = isChecked ? " CHECK (\(name) IN (0, 1))" : ""
        if let target = column.references {
            reference = " REFERENCES \(QueryText.quote(target)) ON DELETE RESTRICT"
        } else if let target = column.cascadesFrom {
            reference = " REFERENCES \(QueryText.quote(target)) ON DELETE CASCADE"
        } else {
            reference = ""
        }
    }

    /// A number that is sealed is a text, and one that is not sealed yet is a number.
    private static func type(of column: ColumnSchema) -> String {
        guard column.isNumber else { return "TEXT" }
        return column.isSealed ? "ANY" : "INTEGER"
    }

    /// The whole definition.
    var text: String { words + fallback + check + reference }

    /// The definition without naming another table, as it must be while it is added.
    var textWithoutReference: String { words + fallback + check }

    /// The definition with another default.
    ///
    /// Rows older than a column take its value from the default that was declared when it was
    /// added, so that one must stay for ever.
    func text(keepingDefaultOf old: String) -> String {
        words + Self.defaultPart(of: old) + check + reference
    }

    private static func literal(_ value: StoreValue) -> String? {
        switch value {
        case .null: nil
        case .integer(let number): String(number)
        case .text(let text):
            "'"
                + text.split(separator: "'", omittingEmptySubsequences: false)
                .joined(separator: "''") + "'"
        }
    }

    /// ` DEFAULT …` out of a definition that stands in the ledger.
    private static func defaultPart(of definition: String) -> String {
        let mark = Array(" DEFAULT ".utf8)
        let bytes = Array(definition.utf8)
        guard
            let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark) })
        else { return "" }
        var end = start + mark.count
        var isQuoted = false
        while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: " ") {
            if bytes[end] == UInt8(ascii: "'") { isQuoted.toggle() }
            end += 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The statement that makes a table.
    static func creation(of table: TableSchema) -> String {
        let columns = table.columns.map { "    \(ColumnDefinition($0).text)" }
        let key = table.primaryKey.map(QueryText.quote).joined(separator: ", ")
        let lines = columns + ["    PRIMARY KEY (\(key))"]
        return "CREATE TABLE \(QueryText.quote(table.name)) (\n"
            + lines.joined(separator: ",\n") + "\n) STRICT"
    }

    /// The statement that makes an index.
    static func creation(of index: IndexSchema, on table: TableSchema) -> String {
        "CREATE \(index.isUnique ? "UNIQUE " : "")INDEX \(QueryText.quote(index.name)) ON "
            + "\(QueryText.quote(table.name)) "
            + "(\(index.columns.map(QueryText.quote).joined(separator: ", ")))"
            + (leftOut(by: index).map { " WHERE \($0)" } ?? "")
    }

    /// What a row must be like to stand in an index that leaves some out.
    private static func leftOut(by index: IndexSchema) -> String? {
        guard let first = index.columns.first.map(QueryText.quote) else { return nil }
        if index.leavesOutFalse { return "\(first) = 1" }
        return index.leavesOutNothing ? "\(first) IS NOT NULL" : nil
    }
}
