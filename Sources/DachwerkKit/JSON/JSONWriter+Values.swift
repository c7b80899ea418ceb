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
