import DachwerkKit

/// Writes one value as JSON straight from its columns.
///
/// What is kept is the form in JSON already, where a value is a number, an identity or a moment;
/// everything else goes the way over its content, so that there is one form for each.
final class ColumnWriter: Sendable {
    /// How a value is written.
    enum Form {
        case instant, period, identifier, text, integer, boolean, localized, date, money, content
        /// One of a few texts, none of which needs an escape.
        case choice
    }

    /// Where a value stands and how it is written, as plain numbers.
    struct Step {
        let column: Int
        let form: Form
        /// Whether there may be nothing.
        let isOptional: Bool
    }

    /// The bytes of the field's name.
    let key: [UInt8]
    let step: Step
    /// The texts of a choice.
    let choices: [[UInt8]]
    private let field: AnyField
    private let kind: FieldKind

    /// Prepares for the values of a field, or of the elements of its list.
    init(_ field: AnyField, _ kind: FieldKind, at column: Int) {
        key = JSONWriter.preparedKey(field.name)
        self.field = field
        self.kind = kind
        choices = Self.choices(of: kind)
        step = Step(
            column: column, form: Self.form(of: kind, choices),
            isOptional: field.isOptional && !kind.isList)
    }

    private static func form(of kind: FieldKind, _ choices: [[UInt8]]) -> Form {
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
        case .choice: choices.allSatisfy { JSONWriter.isPlain($0, from: 0) } ? .choice : .content
        case .list, .line: .content
        }
    }

    private static func choices(of kind: FieldKind) -> [[UInt8]] {
        guard case .choice(let cases) = kind else { return [] }
        return cases.map { Array($0.utf8) }
    }

    /// Writes the state of a record.
    static func state(_ states: [String]) -> ColumnWriter {
        let field = AnyField(name: "state", kind: .choice(states), isOptional: false)
        return ColumnWriter(field, field.kind, at: 2)
    }

    /// Writes the value of one row.
    ///
    /// - Throws: ``StoreError`` of the code `store.damaged` when the columns do not hold what the
    ///   declaration says.
    func write(_ row: any StoreRow, to writer: inout JSONWriter) throws {
        let isWritten = try Self.write(step, row, to: &writer) { bytes, start in
            choices.contains { $0.elementsEqual(bytes[start...]) }
        }
        if !isWritten { try writeContent(row, to: &writer) }
    }

    /// Writes a value as it is kept.
    ///
    /// - Parameters:
    ///   - step: Where the value stands and how it is written.
    ///   - row: The row.
    ///   - writer: To which it is written.
    ///   - isCase: Whether the bytes from a place on are one of the texts of the choice.
    /// - Returns: Whether it could stand so; otherwise nothing was written.
    /// - Throws: What reading the row throws.
    static func write(
        _ step: Step, _ row: any StoreRow, to writer: inout JSONWriter,
        isCase: ([UInt8], Int) -> Bool
    ) throws -> Bool {
        let column = step.column
        if step.isOptional, try row.isNull(column) {
            writer.null()
            return true
        }
        switch step.form {
        case .integer:
            guard let value = try row.value(column).integer else { return false }
            writer.integer(value)
        case .boolean:
            guard let value = try row.value(column).integer else { return false }
            writer.bool(value != 0)
        case .text:
            if try writePlain(row, column, to: &writer, where: { _, _ in true }) { return true }
            guard let value = try row.value(column).text else { return false }
            writer.string(value)
        case .choice: return try writePlain(row, column, to: &writer, where: isCase)
        case .date:
            return try writePlain(row, column, to: &writer) { bytes, start in
                LocalDate(String(decoding: bytes[start...], as: UTF8.self)) != nil
            }
        case .money:
            guard let amount = try row.value(column).integer,
                let currency = try row.value(column + 1).text,
                let money = Money(minorUnits: amount, currency: currency)
            else { return false }
            writer.string(money.description)
        case .localized:
            return try writer.attempt { try writeLocalized(row, column, to: &$0) }
        case .identifier: return try writeIdentifier(row, column, to: &writer)
        case .instant: return try writer.attempt { try writeInstant(row, column, to: &$0) }
        case .period: return try writer.attempt { try writePeriod(row, column, to: &$0) }
        case .content: return false
        }
        return true
    }

    /// Writes one of the cases of a choice; says whether one stands there.
    func writeCase(_ row: any StoreRow, to writer: inout JSONWriter) throws -> Bool {
        guard case .choice(let cases) = kind else { return false }
        if step.form == .choice {
            let isWritten = try Self.write(step, row, to: &writer) { bytes, start in
                choices.contains { $0.elementsEqual(bytes[start...]) }
            }
            if isWritten { return true }
        }
        guard let value = try row.value(step.column).text, cases.contains(value) else {
            return false
        }
        writer.string(value)
        return true
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
    private static func writeLocalized(
        _ row: any StoreRow, _ column: Int, to writer: inout JSONWriter
    ) throws -> Bool {
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

    private static func writePeriod(
        _ row: any StoreRow, _ column: Int, to writer: inout JSONWriter
    ) throws -> Bool {
        writer.beginObject()
        writer.key("start")
        let start = writer.bytes.count
        guard try writeInstant(row, column, to: &writer) else { return false }
        let length = writer.bytes.count - start
        writer.key("end")
        let end = writer.bytes.count
        guard try writeInstant(row, column + 1, to: &writer) else { return false }
        writer.endObject()
        // The form of all moments has the order of the moments.
        return writer.bytes[start..<start + length]
            .lexicographicallyPrecedes(writer.bytes[end..<end + length])
    }

    private func writeContent(_ row: any StoreRow, to writer: inout JSONWriter) throws {
        var values: [StoreValue] = []
        for column in step.column..<step.column + FieldCoding.width(of: kind) {
            values.append(try row.value(column))
        }
        let content = try FieldCoding.decode(values, at: 0, field: field, kind: kind)
        ContentWriter.write(content, kind: kind, to: &writer)
    }
}
