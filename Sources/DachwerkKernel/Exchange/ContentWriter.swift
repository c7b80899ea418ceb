package import DachwerkKit

/// Writes contents as JSON, the same form in the API, in exports, in history and in the store.
package enum ContentWriter {
    /// Writes one value.
    package static func write(
        _ content: FieldContent, kind: FieldKind, to writer: inout JSONWriter
    ) {
        switch content {
        case .null: writer.null()
        case .boolean(let value): writer.bool(value)
        case .integer(let value): writer.integer(value)
        case .text(let value): writer.string(value)
        case .instant(let value): writer.string(value.description)
        case .date(let value): writer.string(value.description)
        case .identifier(let value): writer.string(value.description)
        case .money(let value): writer.string(value.description)
        case .period(let value):
            writer.beginObject()
            writer.member("start", value.start.description)
            writer.member("end", value.end.description)
            writer.endObject()
        case .localized(let value): value.write(to: &writer)
        case .list(let elements):
            writer.beginArray()
            for element in elements { write(element, kind: kind.element, to: &writer) }
            writer.endArray()
        case .line(let contents):
            writer.beginObject()
            if case .line(let fields) = kind.element {
                for (field, content) in zip(fields, contents) {
                    writer.key(field.name)
                    write(content, kind: field.kind, to: &writer)
                }
            }
            writer.endObject()
        }
    }
}
