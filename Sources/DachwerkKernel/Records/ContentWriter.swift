package import DachwerkKit

/// Writes contents as JSON, the same form in the API, in exports, in history and in the store.
package enum ContentWriter {
    /// Writes one value; only lists and lines ask for their kind.
    package static func write(
        _ content: FieldContent, kind: @autoclosure () -> FieldKind, to writer: inout JSONWriter
    ) {
        switch content {
        case .null: writer.null()
        case .boolean(let value): writer.bool(value)
        case .integer(let value): writer.integer(value)
        case .text(let value): writer.string(value)
        case .instant(let value): writer.instant(value)
        case .date(let value): writer.string(value.description)
        case .identifier(let value): writer.identifier(value)
        case .money(let value): writer.string(value.description)
        case .period(let value):
            writer.beginObject()
            writer.member("start", value.start)
            writer.member("end", value.end)
            writer.endObject()
        case .localized(let value): value.write(to: &writer)
        case .word(let key): writer.string(key)
        case .list(let elements):
            writer.beginArray()
            if !elements.isEmpty {
                let inner = kind().element
                for element in elements { write(element, kind: inner, to: &writer) }
            }
            writer.endArray()
        case .line(let contents):
            writer.beginObject()
            if case .line(let fields) = kind().element {
                for (field, content) in zip(fields, contents) {
                    writer.key(field.name)
                    write(content, kind: field.kind, to: &writer)
                }
            }
            writer.endObject()
        }
    }
}
