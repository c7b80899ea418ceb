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
