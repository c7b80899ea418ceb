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
