extension JSONWriter {
    /// Writes a member that is a text.
    public mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    /// Writes a member that is an integer.
    public mutating func member(_ name: String, _ value: Int64) {
        key(name)
        integer(value)
    }

    /// Writes a member that is an integer.
    public mutating func member(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    /// Writes a member that is `true` or `false`.
    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// Writes a whole value with everything below it.
    public mutating func node(_ node: JSONNode) {
        var open: [Open] = []
        write(node, &open)
        while let top = open.indices.last {
            switch open[top] {
            case .array(var rest):
                guard let item = rest.popFirst() else {
                    endArray()
                    open.removeLast()
                    continue
                }
                open[top] = .array(rest)
                write(item, &open)
            case .object(var rest):
                guard let member = rest.popFirst() else {
                    endObject()
                    open.removeLast()
                    continue
                }
                open[top] = .object(rest)
                key(member.name)
                write(member.node, &open)
            }
        }
    }

    /// What is still to be written of an open list or object.
    private enum Open {
        case array(ArraySlice<JSONNode>)
        case object(ArraySlice<JSONMember>)
    }

    /// Writes a simple value, or opens a container whose content is written later.
    private mutating func write(_ node: JSONNode, _ open: inout [Open]) {
        switch node.value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let number): self.number(number)
        case .string(let text): string(text)
        case .array(let items):
            beginArray()
            open.append(.array(items[...]))
        case .object(let object):
            beginObject()
            open.append(.object(object.members[...]))
        }
    }
}
