import DachwerkKit

/// Writes one value as JSON straight from its columns.
///
/// What is kept is the form in JSON already, where a value is a number, an identity or a moment;
/// everything else goes the way over its content, so that there is one form for each.
final class ColumnWriter: Sendable {
    private enum Form {
        case instant, period, identifier, text, integer, boolean, localized, date, money, content
        /// One of these texts, none of which needs an escape.
        case choice([[UInt8]])
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
            case .localized: .localized
            case .date: .date
            case .money: .money
            case .choice(let cases): Self.choice(cases)
            case .list, .line: .content
            }
    }

    /// Writes the state of a record.
    static func state(_ states: [String]) -> ColumnWriter {
        let field = AnyField(name: "state", kind: .choice(states), isOptional: false)
        return ColumnWriter(field, field.kind, at: 2)
    }

    private static func choice(_ cases: [String]) -> Form {
        let texts = cases.map { Array($0.utf8) }
        return texts.allSatisfy { JSONWriter.isPlain($0, from: 0) } ? .choice(texts) : .content
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
            if try Self.writePlain(row, column, to: &writer, where: { _, _ in true }) { return }
            guard let value = try row.value(column).text else { break }
            return writer.string(value)
        case .choice(let texts):
            if try writeCase(of: texts, row, to: &writer) { return }
        case .date:
            let isDate = { (bytes: [UInt8], start: Int) in
                LocalDate(String(decoding: bytes[start...], as: UTF8.self)) != nil
            }
            if try Self.writePlain(row, column, to: &writer, where: isDate) { return }
        case .money:
            guard let amount = try row.value(column).integer,
                let currency = try row.value(column + 1).text,
                let money = Money(minorUnits: amount, currency: currency)
            else { break }
            return writer.string(money.description)
        case .localized:
            if try writer.attempt({ try writeLocalized(row, to: &$0) }) { return }
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

    /// Writes one of the cases of a choice; says whether one stands there.
    func writeCase(_ row: any StoreRow, to writer: inout JSONWriter) throws -> Bool {
        guard case .choice(let cases) = kind else { return false }
        if case .choice(let texts) = form, try writeCase(of: texts, row, to: &writer) {
            return true
        }
        guard let value = try row.value(column).text, cases.contains(value) else { return false }
        writer.string(value)
        return true
    }

    private func writeCase(
        of texts: [[UInt8]], _ row: any StoreRow, to writer: inout JSONWriter
    ) throws -> Bool {
        try Self.writePlain(row, column, to: &writer) { bytes, start in
            texts.contains { $0.elementsEqual(bytes[start...]) }
        }
    }

    /// Writes a text as it is kept; says whether it could stand so.
    private static func writePlain(
        _ row: any StoreRow, _ column: Int, to writer: inout JSONWriter,
        where fits: ([UInt8], Int) -> Bool
    ) throws -> Bool {
        try writer.attempt { writer in
            try writer.plain { bytes in
                let start = bytes.count
                return try row.append(column, to: &bytes)
                    && JSONWriter.isPlain(bytes, from: start) && fits(bytes, start)
            }
        }
    }

    /// Writes a text in several languages as it is kept, where that is its one form.
    private func writeLocalized(_ row: any StoreRow, to writer: inout JSONWriter) throws -> Bool {
        try writer.written { bytes in
            let start = bytes.count
            return try row.append(column, to: &bytes)
                && LocalizedText.isStored(bytes, from: start)
        }
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
