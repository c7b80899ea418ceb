package import DachwerkKit

/// The contents that a request names, each at the position of its field.
package struct RequestedFields: Sendable {
    /// One content for each field that is named, in the order of the fields.
    package private(set) var known: [(position: Int, content: FieldContent)] = []
    /// The names that no field has, in their order.
    package private(set) var strangers: [String] = []

    package init() {}

    /// Finds the field of every name.
    package init(_ contents: [String: FieldContent], of definition: AnyResource) {
        for (name, content) in contents {
            if let position = definition.positions[name] {
                put(content, at: position)
            } else {
                strangers.append(name)
            }
        }
        strangers.sort()
    }

    /// Names a field; what was named for it before is replaced.
    package mutating func put(_ content: FieldContent, at position: Int) {
        let behind = known.firstIndex { $0.position >= position } ?? known.endIndex
        if behind < known.endIndex, known[behind].position == position {
            known[behind].content = content
        } else {
            known.insert((position, content), at: behind)
        }
    }

    /// The content that is named for a field.
    package subscript(position: Int) -> FieldContent? {
        known.first { $0.position == position }?.content
    }
}
