import DachwerkKit

/// Writes one value as JSON straight from its columns.
///
/// What is kept is the form in JSON already, where a value is a number, an identity or a moment;
/// everything else goes the way over its content, so that there is one form for each.
final class ColumnWriter: Sendable {
    private enum Form {
        case instant, period, identifier, text, integer, boolean, content
    }

    /// The bytes of the field's name.
    let key: [UInt8]
    private let field: AnyField
    private let kind: FieldKind
    private let column: Int
    private let width: Int
    private let form: Form

    /// Prepares for the values of a field, or of the elements of its list.
    init(_ field: AnyField, _ kind: FieldKind, at column: Int) {
        key = JSONWriter.preparedKey(field.name)
        self.field = field
        self.kind = kind
        self.column = column
        width = FieldCoding.width(of: kind)
        form =
            switch kind {
            case .instant: .instant
            case .period: .period
            case .reference: .identifier
            case .text, .time, .language, .hours: .text
            case .integer: .integer
            case .boolean: .boolean
            default: .content
            }
    }

    /// Writes the value of one row.
    ///
    /// - Throws: ``StoreError`` of the code `store.damaged` when the columns do not hold what the
    ///   declaration says.
    func write(_ row: any StoreRow, to writer: inout JSONWriter) throws {
        if field.isOptional, !kind.isList, try row.isNull(column) { return writer.null() }
        switch form {
        case .integer:
            guard let value = try row.value(column).integer else { break }
            return writer.integer(value)
        case .boolean:
            guard let value = try row.value(column).integer else { break }
            return writer.bool(value != 0)
        case .text:
            guard let value = try row.value(column).text else { break }
            return writer.string(value)
        case .identifier:
            if try Self.writeIdentifier(row, column, to: &writer) { return }
        case .instant:
            if try writer.attempt({ try Self.writeInstant(row, column, to: &$0) }) { return }
        case .period:
            if try writer.attempt({ try writePeriod(row, to: &$0) }) { return }
        case .content: break
        }
        try writeContent(row, to: &writer)
    }

    /// Writes an identity as it is kept; says whether it is one.
    static func writeIdentifier(
        _ row: any StoreRow, _ column: Int, to writer: inout JSONWriter
    ) throws -> Bool {
        try writer.attempt { writer in
            try writer.plain { bytes in
                let start = bytes.count
                return try row.append(column, to: &bytes) && RecordID.isText(bytes[start...])
            }
        }
    }

    /// Writes a moment as it is kept; says whether it is one in the form of all moments.
    static func writeInstant(
        _ row: any StoreRow, _ column: Int, to writer: inout JSONWriter
    ) throws -> Bool {
        try writer.plain { bytes in
            let start = bytes.count
            return try row.append(column, to: &bytes) && Instant.isStored(bytes[start...])
        }
    }

    private func writePeriod(_ row: any StoreRow, to writer: inout JSONWriter) throws -> Bool {
        writer.beginObject()
        writer.key("start")
        let start = writer.bytes.count
        guard try Self.writeInstant(row, column, to: &writer) else { return false }
        let length = writer.bytes.count - start
        writer.key("end")
        let end = writer.bytes.count
        guard try Self.writeInstant(row, column + 1, to: &writer) else { return false }
        writer.endObject()
        // The form of all moments has the order of the moments.
        return writer.bytes[start..<start + length]
            .lexicographicallyPrecedes(writer.bytes[end..<end + length])
    }

    private func writeContent(_ row: any StoreRow, to writer: inout JSONWriter) throws {
        var values: [StoreValue] = []
        for column in column..<column + width { values.append(try row.value(column)) }
        let content = try FieldCoding.decode(values, at: 0, field: field, kind: kind)
        ContentWriter.write(content, kind: kind, to: &writer)
    }
}
