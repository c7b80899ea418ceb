/// Writes JSON straight into bytes, without an intermediate tree.
///
/// The writer sets commas, escapes and, when asked, line breaks. Its caller sets the structure: a
/// key before each value in an object, an end for each begin. Texts are written as they are, so
/// check them with ``TextCheck`` where control characters must not pass.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.member("title", "Beamer")
/// writer.key("places")
/// writer.beginArray()
/// writer.integer(3)
/// writer.endArray()
/// writer.endObject()
/// ```
public struct JSONWriter: Sendable {
    /// What has been written so far.
    public internal(set) var bytes: [UInt8] = []

    private let pretty: Bool
    private var depth = 0
    /// Whether a value stands before in the same object or list, so that a comma comes next.
    var followsValue = false
    private var followsKey = false

    /// Begins an empty document.
    ///
    /// - Parameters:
    ///   - capacity: How many bytes to reserve; a good guess saves copying.
    ///   - pretty: Whether to write line breaks and an indentation of two spaces.
    public init(capacity: Int = 256, pretty: Bool = false) {
        self.pretty = pretty
        bytes.reserveCapacity(max(0, capacity))
    }

    /// Opens an object.
    public mutating func beginObject() {
        begin(UInt8(ascii: "{"))
    }

    /// Closes the object that was opened last.
    public mutating func endObject() {
        end(UInt8(ascii: "}"))
    }

    /// Opens a list.
    public mutating func beginArray() {
        begin(UInt8(ascii: "["))
    }

    /// Closes the list that was opened last.
    public mutating func endArray() {
        end(UInt8(ascii: "]"))
    }

    /// Writes the name of the next member.
    public mutating func key(_ name: String) {
        separate()
        Self.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        finishKey()
    }

    /// Writes the name of the next member from its bytes as ``preparedKey(_:)`` made them.
    public mutating func key(prepared: [UInt8]) {
        separate()
        bytes.append(contentsOf: prepared)
        finishKey()
    }

    /// Writes the name of the next member from its bytes as ``preparedKey(_:)`` made them.
    package mutating func key(prepared: Span<UInt8>) {
        separate()
        unsafe prepared.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        finishKey()
    }

    /// The bytes of a name with quotes, escapes and colon, made once for many uses.
    public static func preparedKey(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = []
        append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        return bytes
    }

    /// Writes a text.
    public mutating func string(_ text: String) {
        separate()
        Self.append(text, to: &bytes)
        followsValue = true
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int64) {
        separate()
        append(value)
        followsValue = true
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int) {
        integer(Int64(value))
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
        followsValue = true
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        append("null")
        followsValue = true
    }

    /// Writes a number with the digits that it has.
    public mutating func number(_ number: JSONNumber) {
        separate()
        bytes.append(contentsOf: number.text.utf8)
        followsValue = true
    }

    /// Writes one value that is JSON already; its bytes are neither checked nor indented.
    public mutating func raw(_ value: [UInt8]) {
        separate()
        bytes.append(contentsOf: value)
        followsValue = true
    }

    /// How far the document is, to come back to.
    var place: (count: Int, depth: Int, followsValue: Bool, followsKey: Bool) {
        get { (bytes.count, depth, followsValue, followsKey) }
        set {
            bytes.removeSubrange(newValue.count...)
            depth = newValue.depth
            followsValue = newValue.followsValue
            followsKey = newValue.followsKey
        }
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        depth += 1
        followsValue = false
    }

    private mutating func end(_ bracket: UInt8) {
        depth = max(0, depth - 1)
        // Without a value the brackets stay together: {} and [].
        if pretty, followsValue { breakLine() }
        bytes.append(bracket)
        followsValue = true
    }

    /// Writes what stands between the value before and the value or name that comes now.
    mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        if followsValue { bytes.append(UInt8(ascii: ",")) }
        if pretty, depth > 0 { breakLine() }
    }

    private mutating func finishKey() {
        if pretty { bytes.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth {
            bytes.append(UInt8(ascii: " "))
            bytes.append(UInt8(ascii: " "))
        }
    }

    private mutating func append(_ word: StaticString) {
        word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ value: Int64) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        guard rest >= 10 else {
            bytes.append(UInt8(ascii: "0") + UInt8(rest))
            return
        }
        let start = bytes.count
        while rest > 0 {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes.append(UInt8(ascii: "0") + UInt8(digit))
            rest = quotient
        }
        bytes[start...].reverse()
    }
}
