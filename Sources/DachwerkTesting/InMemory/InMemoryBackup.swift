import DachwerkKernel
import DachwerkKit

/// A tenant's store as a file of JSON.
struct InMemoryBackup {
    let tenant: String
    let state: MemoryState

    init(tenant: String, state: MemoryState) {
        self.tenant = tenant
        self.state = state
    }

    /// Writes the file.
    func encoded() -> [UInt8] {
        var writer = JSONWriter(capacity: 65_536)
        writer.beginObject()
        writer.key("tenant")
        writer.string(tenant)
        writer.key("tables")
        writer.beginArray()
        for (_, table) in state.tables.sorted(by: { $0.key < $1.key }) {
            Self.write(table, to: &writer)
        }
        writer.endArray()
        writer.endObject()
        return writer.bytes
    }

    private static func write(_ table: MemoryTable, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("name")
        writer.string(table.schema.name)
        writer.key("owner")
        writer.string(table.schema.owner)
        writer.key("columns")
        writer.beginArray()
        for column in table.schema.columns { write(column, to: &writer) }
        writer.endArray()
        writer.key("primaryKey")
        write(table.schema.primaryKey, to: &writer)
        writer.key("indexes")
        writer.beginArray()
        for index in table.schema.indexes {
            writer.beginObject()
            writer.key("name")
            writer.string(index.name)
            writer.key("columns")
            write(index.columns, to: &writer)
            writer.key("isUnique")
            writer.bool(index.isUnique)
            writer.endObject()
        }
        writer.endArray()
        writer.key("rows")
        writer.beginArray()
        table.rows.forEach { _, row in
            writer.beginArray()
            for value in row { write(value, to: &writer) }
            writer.endArray()
            return true
        }
        writer.endArray()
        writer.endObject()
    }

    private static func write(_ column: ColumnSchema, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("name")
        writer.string(column.name)
        writer.key("kind")
        writer.string(column.kind.rawValue)
        writer.key("isNullable")
        writer.bool(column.isNullable)
        writer.key("fallback")
        write(column.fallback, to: &writer)
        if let references = column.references {
            writer.key("references")
            writer.string(references)
        }
        if let cascadesFrom = column.cascadesFrom {
            writer.key("cascadesFrom")
            writer.string(cascadesFrom)
        }
        writer.endObject()
    }

    private static func write(_ names: [String], to writer: inout JSONWriter) {
        writer.beginArray()
        for name in names { writer.string(name) }
        writer.endArray()
    }

    private static func write(_ value: StoreValue, to writer: inout JSONWriter) {
        switch value {
        case .null: writer.null()
        case .integer(let number): writer.integer(number)
        case .text(let text): writer.string(text)
        }
    }
}
