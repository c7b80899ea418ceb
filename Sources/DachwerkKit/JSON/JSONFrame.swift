/// An object or a list whose end has not been read yet.
struct JSONFrame {
    /// From this many members on, names are looked up by hash instead of one by one.
    private static let manyMembers = 16

    let isObject: Bool
    let offset: Int
    private var items: [JSONNode] = []
    private var members: [JSONMember] = []
    private var name = ""
    private var nameOffset = 0
    private var firstOffsets: [ByteText: Int] = [:]

    init(isObject: Bool, offset: Int) {
        self.isObject = isObject
        self.offset = offset
    }

    /// The finished object or list.
    var node: JSONNode {
        JSONNode(isObject ? .object(JSONObject(members)) : .array(items), offset: offset)
    }

    /// The byte that ends it.
    var closing: UInt8 {
        isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    /// The last finished value in it.
    var last: JSONNode? {
        isObject ? members.last?.node : items.last
    }

    /// Adds a finished value; in an object it belongs to the name begun last.
    mutating func append(_ node: JSONNode) {
        if isObject {
            members.append(JSONMember(name: name, nameOffset: nameOffset, node: node))
        } else {
            items.append(node)
        }
    }

    /// Begins a member; returns where its name stood before, if it did.
    mutating func begin(_ name: String, at offset: Int) -> Int? {
        self.name = name
        nameOffset = offset
        if members.count < Self.manyMembers {
            return members.first { $0.name.hasSameBytes(as: name) }?.nameOffset
        }
        if firstOffsets.isEmpty {
            for member in members {
                firstOffsets[ByteText(member.name)] = member.nameOffset
            }
        }
        if let first = firstOffsets.updateValue(offset, forKey: ByteText(name)) {
            return first
        }
        return nil
    }

    /// The pointer to the value that is being read.
    func child(of pointer: JSONPointer) -> JSONPointer {
        isObject ? pointer.appending(name) : pointer.appending(items.count)
    }
}
