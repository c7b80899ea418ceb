extension JSONWriter {
    /// Writes an identity as text.
    public mutating func identifier(_ id: RecordID) {
        quoted { id.appendDescription(to: &$0) }
    }

    /// Writes a point in time as text.
    public mutating func instant(_ instant: Instant) {
        quoted { instant.appendDescription(to: &$0) }
    }

    /// Writes the member `name` with a point in time.
    public mutating func member(_ name: String, _ value: Instant) {
        key(name)
        instant(value)
    }

    /// Writes something, unless it turns out while writing that it cannot stand there.
    ///
    /// - Parameter write: Writes, and says whether that is to stay.
    /// - Returns: Whether it was written; otherwise everything is as before.
    /// - Throws: What `write` throws; the document is of no use then.
    package mutating func attempt(_ write: (inout JSONWriter) throws -> Bool) rethrows -> Bool {
        let before = place
        if try write(&self) { return true }
        place = before
        return false
    }

    /// Writes bytes between quotes that need no escape.
    ///
    /// - Parameter append: Appends the bytes, and says whether they can stand there.
    /// - Returns: Whether they can; otherwise the document is of no use.
    /// - Throws: What `append` throws; the document is of no use then.
    package mutating func plain(_ append: (inout [UInt8]) throws -> Bool) rethrows -> Bool {
        separate()
        bytes.append(UInt8(ascii: "\""))
        guard try append(&bytes) else { return false }
        bytes.append(UInt8(ascii: "\""))
        followsValue = true
        return true
    }

    /// Writes one value that is JSON already, in the form in which the writer would write it.
    ///
    /// - Parameter append: Appends the bytes, and says whether they are that.
    /// - Returns: Whether they are; otherwise the document is of no use.
    /// - Throws: What `append` throws; the document is of no use then.
    package mutating func written(_ append: (inout [UInt8]) throws -> Bool) rethrows -> Bool {
        separate()
        guard try append(&bytes) else { return false }
        followsValue = true
        return true
    }

    /// Writes bytes between quotes that need no escape.
    private mutating func quoted(_ append: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(&bytes)
        bytes.append(UInt8(ascii: "\""))
        followsValue = true
    }
}

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
