package import DachwerkKit

/// Turns contents into what stands in columns, and back.
package enum FieldCoding {
    /// How many columns a value of a kind takes.
    package static func width(of kind: FieldKind) -> Int {
        switch kind {
        case .money, .period: 2
        default: 1
        }
    }

    /// Appends the columns of a value.
    package static func encode(
        _ content: FieldContent, kind: @autoclosure () -> FieldKind,
        into row: inout [StoreValue]
    ) {
        switch content {
        case .null:
            for _ in 0..<width(of: kind()) { row.append(.null) }
        case .boolean(let value): row.append(.integer(value ? 1 : 0))
        case .integer(let value): row.append(.integer(value))
        case .text(let value), .word(let value): row.append(.text(value))
        case .instant(let value): row.append(.text(value.description))
        case .date(let value): row.append(.text(value.description))
        case .identifier(let value): row.append(.text(value.description))
        case .money(let value):
            row.append(.integer(value.minorUnits))
            row.append(.text(value.currency))
        case .period(let value):
            row.append(.text(value.start.description))
            row.append(.text(value.end.description))
        case .localized, .list, .line:
            var writer = JSONWriter(capacity: 128)
            ContentWriter.write(content, kind: kind(), to: &writer)
            row.append(.text(String(decoding: writer.bytes, as: UTF8.self)))
        }
    }

    /// Reads a value from its columns.
    ///
    /// - Throws: ``StoreError`` of the code `store.damaged` when the columns do not hold what the
    ///   declaration says, for instance a case that the enumeration no longer has.
    package static func decode(
        _ row: [StoreValue], at offset: Int, field: AnyField, kind: FieldKind
    ) throws -> FieldContent {
        if row[offset].isNull {
            if field.isOptional { return kind.isList ? .list([]) : .null }
            // Rows from a time when the field could stand empty.
            guard field.isComputed, let content = field.defaultContent else { throw damaged(field) }
            return content
        }
        if let content = content(row, at: offset, kind: kind) { return content }
        throw damaged(field)
    }

    private static func content(
        _ row: [StoreValue], at offset: Int, kind: FieldKind
    ) -> FieldContent? {
        switch (kind, row[offset]) {
        case (.boolean, .integer(let value)): return .boolean(value != 0)
        case (.integer, .integer(let value)): return .integer(value)
        case (.text, .text(let value)), (.time, .text(let value)), (.language, .text(let value)),
            (.hours, .text(let value)):
            return .text(value)
        case (.choice(let cases), .text(let value)):
            return cases.contains(value) ? .text(value) : nil
        case (.instant, .text(let value)): return Instant(value).map(FieldContent.instant)
        case (.date, .text(let value)): return LocalDate(value).map(FieldContent.date)
        case (.reference, .text(let value)): return RecordID(value).map(FieldContent.identifier)
        case (.money, .integer(let amount)):
            guard let currency = row[offset + 1].text else { return nil }
            return Money(minorUnits: amount, currency: currency).map(FieldContent.money)
        case (.period, .text(let start)):
            guard let start = Instant(start),
                let end = row[offset + 1].text.flatMap({ Instant($0) })
            else { return nil }
            return Period(start: start, end: end).map(FieldContent.period)
        case (.localized, .text(let json)), (.list, .text(let json)), (.line, .text(let json)):
            guard let node = try? JSONReader.read(Array(json.utf8), limits: .stored) else {
                return nil
            }
            return ContentReader.content(node, kind: kind)
        default: return nil
        }
    }

    private static func damaged(_ field: AnyField) -> StoreError {
        StoreError(
            .damaged, field.name, "A stored value does not fit the declaration of '\(field.name)'.")
    }
}

extension JSONLimits {
    /// What the platform wrote itself was bounded when it came in; here it must only be readable.
    package static let stored = JSONLimits(bytes: 64_000_000, elements: 4_000_000)
}
