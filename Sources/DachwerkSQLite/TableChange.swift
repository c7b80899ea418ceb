import DachwerkKernel

/// Brings one table that exists already into the declared form.
struct TableChange {
    private let table: TableSchema
    private let connection: Connection
    private let name: String

    init(_ table: TableSchema, _ connection: Connection) {
        self.table = table
        self.connection = connection
        name = QueryText.quote(table.name)
    }

    /// A column as the file has it.
    private struct Present {
        let name: String
        let isRequired: Bool
        let hasDefault: Bool
        /// The place in the primary key from 1 on, or 0.
        let keyPosition: Int64
    }

    /// Adds columns, and changes what can change without touching a row.
    func apply(_ ledger: inout Ledger) throws {
        let present = try connection.fetch(
            """
            SELECT name, "notnull", dflt_value IS NOT NULL, pk FROM pragma_table_info(?)
            """, [.text(table.name)]
        ).map { row in
            Present(
                name: row[0].text ?? "", isRequired: row[1].integer == 1,
                hasDefault: row[2].integer == 1, keyPosition: row[3].integer ?? 0)
        }
        try checkKey(present)
        let names = Set(present.map(\.name))
        for column in table.columns {
            if names.contains(column.name) {
                try bring(column, &ledger)
            } else {
                try add(column, &ledger)
            }
        }
        for column in present
        where table.positions[column.name] == nil && column.isRequired && !column.hasDefault {
            try release(column.name, &ledger)
        }
    }

    private func checkKey(_ present: [Present]) throws {
        let key = present.filter { $0.keyPosition > 0 }
            .sorted { $0.keyPosition < $1.keyPosition }.map(\.name)
        guard key == table.primaryKey else {
            throw StoreError(
                .schema, table.name,
                "The rows of \(table.name) are identified by \(key.joined(separator: ", ")), now "
                    + "declared: \(table.primaryKey.joined(separator: ", ")). Declare a new table "
                    + "and a step that carries the rows over.")
        }
    }

    private func add(_ column: ColumnSchema, _ ledger: inout Ledger) throws {
        let definition = ColumnDefinition(column)
        let isEmpty = try connection.fetchValue("SELECT 1 FROM \(name) LIMIT 1") == nil
        guard isEmpty || column.isNullable || !column.fallback.isNull else {
            throw StoreError(
                .schema, "\(table.name).\(column.name)",
                "\(table.name).\(column.name) is new, required and without a fallback, but "
                    + "\(table.name) has rows. Give it a fallback or make it optional.")
        }
        // SQLite adds no column that names another table and has a default.
        let isLate = !column.fallback.isNull
        let first = isLate ? definition.textWithoutReference : definition.text
        try connection.execute("ALTER TABLE \(name) ADD COLUMN \(first)", about: table.name)
        if first != definition.text {
            try rewrite(column.name, from: first, to: definition.text)
            try checkReferences(column)
        }
        try ledger.record(
            column.name, of: table, kind: definition.kind, definition: definition.text)
        if column.isSealed { try ledger.record(sealed: column.name, of: table) }
    }

    private func bring(_ column: ColumnSchema, _ ledger: inout Ledger) throws {
        let subject = "\(table.name).\(column.name)"
        guard let old = ledger.column(column.name, of: table.name) else {
            throw StoreError(
                .schema, subject,
                "The column \(subject) exists but was not made by this platform. "
                    + "Rename it or choose another name in \(table.owner).")
        }
        let definition = ColumnDefinition(column)
        guard old.kind == definition.kind else {
            throw StoreError(
                .schema, subject,
                "\(subject) was \(old.kind) and is now declared as \(definition.kind). Declare a "
                    + "new column and a step that carries the values over.")
        }
        if !column.isSealed { try open(column, &ledger) }
        let text = definition.text(keepingDefaultOf: old.definition)
        if text != old.definition {
            if !column.isNullable { try fill(column) }
            try rewrite(column.name, from: old.definition, to: text)
            try checkReferences(column)
        }
        try ledger.record(column.name, of: table, kind: definition.kind, definition: text)
        if column.isSealed { try ledger.record(sealed: column.name, of: table) }
    }

    /// Opens what is not to be sealed any more.
    private func open(_ column: ColumnSchema, _ ledger: inout Ledger) throws {
        let subject = "\(table.name).\(column.name)"
        guard ledger[.sealed, subject] != nil else { return }
        if connection.cipher != nil {
            let quoted = QueryText.quote(column.name)
            _ = try connection.fetch(
                "UPDATE \(name) SET \(quoted) = \(SealFunction.opening)(\(quoted))")
        }
        try ledger.remove(.sealed, subject)
    }

    /// Makes sure that a column that becomes required is empty nowhere.
    private func fill(_ column: ColumnSchema) throws {
        let quoted = QueryText.quote(column.name)
        if !column.fallback.isNull {
            _ = try connection.fetch(
                "UPDATE \(name) SET \(quoted) = ? WHERE \(quoted) IS NULL", [column.fallback])
        }
        let empty = try connection.fetchValue(
            "SELECT 1 FROM \(name) WHERE \(quoted) IS NULL LIMIT 1")
        guard empty == nil else {
            throw StoreError(
                .schema, "\(table.name).\(column.name)",
                "\(table.name).\(column.name) is now required, but is empty in some rows. "
                    + "Give it a fallback or leave it optional.")
        }
    }

    /// Lets new rows leave a column empty that is no longer declared.
    private func release(_ column: String, _ ledger: inout Ledger) throws {
        guard let old = ledger.column(column, of: table.name) else { return }
        let required = "\(QueryText.quote(column)) "
        let words = ["INTEGER NOT NULL", "TEXT NOT NULL", "ANY NOT NULL"].map { required + $0 }
        guard let start = words.first(where: { old.definition.utf8.starts(with: $0.utf8) }) else {
            return
        }
        let kept = start.dropLast(" NOT NULL".utf8.count)
        let text = kept + old.definition.dropFirst(start.count)
        try rewrite(column, from: old.definition, to: String(text))
        try ledger.record(column, of: table, kind: old.kind, definition: String(text))
    }

    private func checkReferences(_ column: ColumnSchema) throws {
        guard column.references ?? column.cascadesFrom != nil else { return }
        let broken = try connection.fetchValue(
            "SELECT 1 FROM pragma_foreign_key_check(?) LIMIT 1", [.text(table.name)])
        guard broken == nil else {
            throw StoreError(
                .schema, "\(table.name).\(column.name)",
                "\(table.name).\(column.name) names rows that do not exist.")
        }
    }

    /// Replaces the definition of a column in the form that SQLite keeps.
    ///
    /// SQLite allows this for changes that leave the rows as they are: whether a column may be
    /// empty, and which table it names.
    private func rewrite(_ column: String, from old: String, to new: String) throws {
        let form =
            try connection.fetchValue(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
                [.text(table.name)])?.text ?? ""
        guard let text = Self.replaceOnly(old, in: form, by: new) else {
            throw StoreError(
                .schema, "\(table.name).\(column)",
                "The form of \(table.name).\(column) was changed by hand; it should be \(old).")
        }
        let version = try connection.fetchValue("PRAGMA schema_version")?.integer ?? 0
        try connection.execute("PRAGMA writable_schema = ON")
        defer { try? connection.execute("PRAGMA writable_schema = RESET") }
        _ = try connection.fetch(
            "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
            [.text(text), .text(table.name)])
        let next = version.addingReportingOverflow(1).partialValue
        try connection.execute("PRAGMA schema_version = \(next)")
    }

    /// Replaces what stands in a text exactly once as a whole definition.
    static func replaceOnly(_ old: String, in text: String, by new: String) -> String? {
        let bytes = Array(text.utf8)
        let part = Array(old.utf8)
        let ends: [UInt8?] = [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: ")"), nil]
        let starts = bytes.indices.filter { start in
            bytes[start...].starts(with: part)
                && ends.contains(bytes.dropFirst(start + part.count).first)
        }
        guard starts.count == 1, let start = starts.first, !part.isEmpty else { return nil }
        let result = bytes[..<start] + Array(new.utf8) + bytes[(start + part.count)...]
        return String(decoding: result, as: UTF8.self)
    }
}
