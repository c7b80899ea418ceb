/// A value of a document together with the place where it stands.
public struct JSONNode: Sendable, Equatable {
    /// The value.
    public let value: JSONValue
    /// The offset of the first byte of the value in its source; 0 when there is no source.
    public let offset: Int

    /// Joins a value with its place.
    public init(_ value: JSONValue, offset: Int = 0) {
        self.value = value
        self.offset = offset
    }

    /// Whether both nodes would be written as the same bytes.
    ///
    /// Offsets do not count. The order of members does, and so does the spelling of numbers and
    /// of texts: `1` and `1.0` are different, composed and decomposed "é" as well.
    public static func == (left: JSONNode, right: JSONNode) -> Bool {
        var pairs = [(left, right)]
        while let (left, right) = pairs.popLast() {
            switch (left.value, right.value) {
            case (.null, .null):
                continue
            case (.bool(let left), .bool(let right)):
                guard left == right else { return false }
            case (.number(let left), .number(let right)):
                guard left == right else { return false }
            case (.string(let left), .string(let right)):
                guard left.hasSameBytes(as: right) else { return false }
            case (.array(let left), .array(let right)):
                guard left.count == right.count else { return false }
                pairs.append(contentsOf: zip(left, right))
            case (.object(let left), .object(let right)):
                guard left.members.count == right.members.count else { return false }
                for (left, right) in zip(left.members, right.members) {
                    guard left.name.hasSameBytes(as: right.name) else { return false }
                    pairs.append((left.node, right.node))
                }
            default:
                return false
            }
        }
        return true
    }
}
