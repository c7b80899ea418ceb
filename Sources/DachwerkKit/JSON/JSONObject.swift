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
