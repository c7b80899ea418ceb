package import DachwerkKit

/// Where a field's value stands in the store, and how it gets there and back.
package struct FieldLayout: Sendable {
    /// Where a value stands.
    package enum Place: Sendable {
        /// In these columns of the resource's own table.
        case columns(Range<Int>)
        /// In the rows of a child table: owner, position, then the element's columns.
        case child(TableSchema)
    }

    package let field: AnyField
    package let place: Place

    /// What writes the field from its columns; nothing where a child table has it.
    var columnWriter: ColumnWriter? {
        guard case .columns(let columns) = place else { return nil }
        return ColumnWriter(field, field.kind, at: columns.lowerBound)
    }

    /// What writes the parts of one element from a row of the child table.
    var elementWriters: [ColumnWriter] {
        guard case .child = place else { return [] }
        guard case .line(let fields) = field.kind.element else {
            return [ColumnWriter(field, field.kind.element, at: 2)]
        }
        var offset = 2
        return fields.map { inner in
            defer { offset += FieldCoding.width(of: inner.kind) }
            return ColumnWriter(inner, inner.kind, at: offset)
        }
    }

    /// The columns that one value of a kind takes, named after a field.
    package static func columns(
        for kind: FieldKind, named name: String, isNullable: Bool, fallback: FieldContent?,
        formerly formerNames: [String]
    ) -> [ColumnSchema] {
        var declared = Self.columns(
            for: kind, named: name, isNullable: isNullable, fallback: fallback)
        for former in formerNames.map(snakeCase) {
            for index in declared.indices {
                let part = declared[index].name.dropFirst(name.utf8.count)
                declared[index].formerNames.append(former + part)
            }
        }
        return declared
    }

    /// The columns that one value of a kind takes, named after a field.
    package static func columns(
        for kind: FieldKind, named name: String, isNullable: Bool, fallback: FieldContent?
    ) -> [ColumnSchema] {
        func column(_ suffix: String, _ kind: ColumnSchema.Kind, _ value: StoreValue)
            -> ColumnSchema
        {
            ColumnSchema(name + suffix, kind, isNullable: isNullable, fallback: value)
        }
        var values: [StoreValue] = []
        FieldCoding.encode(fallback ?? .null, kind: kind, into: &values)
        let first = values.first ?? .null
        switch kind {
        case .boolean: return [column("", .boolean, first)]
        case .integer: return [column("", .integer, first)]
        case .text, .choice, .time, .language, .hours: return [column("", .text, first)]
        case .instant: return [column("", .instant, first)]
        case .date: return [column("", .date, first)]
        case .reference: return [column("", .identifier, first)]
        case .localized, .list, .line: return [column("", .json, first)]
        case .money:
            return [column("_amount", .integer, first), column("_currency", .text, values[1])]
        case .period:
            return [column("_start", .instant, first), column("_end", .instant, values[1])]
        }
    }

    /// `personInCharge` as `person_in_charge`.
    package static func snakeCase(_ name: String) -> String {
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case 65...90:
                bytes.append(UInt8(ascii: "_"))
                bytes.append(byte + 32)
            case UInt8(ascii: "-"), UInt8(ascii: "."): bytes.append(UInt8(ascii: "_"))
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
