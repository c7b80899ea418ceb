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

/// One of the six kinds of value that JSON knows.
///
/// The set is closed by RFC 8259, so a `switch` over it may be complete.
public enum JSONValue: Sendable, Equatable {
    /// The value `null`.
    case null
    /// One of the values `true` and `false`.
    case bool(Bool)
    /// A number exactly as it is written.
    case number(JSONNumber)
    /// A text with its escapes resolved.
    case string(String)
    /// A list.
    case array([JSONNode])
    /// An object.
    case object(JSONObject)

    /// What a message calls this kind of value, for example "a list".
    public var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// Whether both values would be written as the same bytes.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        JSONNode(left) == JSONNode(right)
    }
}

/// The members of an object in the order in which they are written.
public struct JSONObject: Sendable {
    /// The members in their written order.
    public var members: [JSONMember]

    /// Collects members.
    public init(_ members: [JSONMember] = []) {
        self.members = members
    }

    /// The value of the first member whose name has exactly the same bytes.
    public subscript(name: String) -> JSONNode? {
        for member in members where member.name.hasSameBytes(as: name) {
            return member.node
        }
        return nil
    }
}

/// A name and its value in an object.
public struct JSONMember: Sendable {
    /// The name with its escapes resolved.
    public let name: String
    /// The offset of the quotation mark that opens the name; 0 when there is no source.
    public let nameOffset: Int
    /// The value.
    public let node: JSONNode

    /// Joins a name with its value.
    public init(name: String, nameOffset: Int = 0, node: JSONNode) {
        self.name = name
        self.nameOffset = nameOffset
        self.node = node
    }
}
