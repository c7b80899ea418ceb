package import DachwerkKit

extension JSONWriter {
    /// Writes a member that is an object.
    package mutating func object(_ name: String, _ content: (inout JSONWriter) -> Void) {
        key(name)
        object(content)
    }

    /// Writes an object.
    package mutating func object(_ content: (inout JSONWriter) -> Void) {
        beginObject()
        content(&self)
        endObject()
    }

    /// Writes a member that is a list.
    package mutating func list(_ name: String, _ content: (inout JSONWriter) -> Void) {
        key(name)
        beginArray()
        content(&self)
        endArray()
    }

    /// Writes a member that is a list of texts.
    package mutating func list(_ name: String, _ texts: some Sequence<String>) {
        list(name) { writer in
            for text in texts { writer.string(text) }
        }
    }

    /// Writes a member that points to a component.
    package mutating func reference(_ name: String, to component: String) {
        object(name) { $0.member("$ref", "#/components/\(component)") }
    }

    /// Writes an object that points to a component.
    package mutating func reference(to component: String) {
        object { $0.member("$ref", "#/components/\(component)") }
    }
}
