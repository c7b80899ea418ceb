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

    /// Writes bytes between quotes that need no escape.
    private mutating func quoted(_ append: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(&bytes)
        bytes.append(UInt8(ascii: "\""))
        followsValue = true
    }
}
