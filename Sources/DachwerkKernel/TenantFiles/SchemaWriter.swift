import DachwerkKit

/// Writes a schema in the order in which it is described.
struct SchemaWriter {
    private var writer = JSONWriter(capacity: 32_768, pretty: true)

    var bytes: [UInt8] { writer.bytes }

    mutating func object(_ body: (inout SchemaWriter) -> Void) {
        writer.beginObject()
        body(&self)
        writer.endObject()
    }

    mutating func object(_ name: String, _ body: (inout SchemaWriter) -> Void) {
        writer.key(name)
        object(body)
    }

    mutating func array(_ name: String, _ body: (inout SchemaWriter) -> Void) {
        writer.key(name)
        writer.beginArray()
        body(&self)
        writer.endArray()
    }

    /// The members of a list with bounds.
    mutating func list(_ count: ClosedRange<Int>?, _ element: (inout SchemaWriter) -> Void) {
        member("type", "array")
        if let count {
            member("minItems", count.lowerBound)
            member("maxItems", count.upperBound)
        }
        object("items", element)
    }

    mutating func member(_ name: String, _ text: String) { writer.member(name, text) }
    mutating func member(_ name: String, _ number: Int) { writer.member(name, number) }
    mutating func member(_ name: String, _ number: Int64) { writer.member(name, number) }
    mutating func flag(_ name: String, _ value: Bool) { writer.member(name, value) }

    mutating func texts(_ name: String, _ texts: [String]) {
        array(name) { list in
            for text in texts { list.writer.string(text) }
        }
    }

    mutating func value(_ name: String, _ content: FieldContent, _ kind: FieldKind) {
        writer.key(name)
        ContentWriter.write(content, kind: kind, to: &writer)
    }

    mutating func reference(_ definition: String) {
        member("$ref", "#/$defs/\(definition)")
    }
}
