import DachwerkKit

/// Follows pointers through a document.
enum JSONPath {
    /// The unescaped steps of a pointer.
    static func names(_ pointer: JSONPointer) -> [String] {
        pointer.description.utf8.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
        )
        .dropFirst().map { step in
            String(decoding: step, as: UTF8.self)
                .replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    /// The value that a pointer names; `nil` when there is none.
    static func node(at pointer: JSONPointer, in root: JSONNode) -> JSONNode? {
        var node = root
        for name in names(pointer) {
            guard let next = step(name, in: node)?.node else { return nil }
            node = next
        }
        return node
    }

    /// The offset of what a pointer names, or of the nearest value around it.
    static func offset(
        of pointer: JSONPointer, in root: JSONNode, _ spot: FileNotes.Spot
    ) -> Int {
        var node = root
        var nameOffset: Int?
        for name in names(pointer) {
            guard let next = step(name, in: node) else { return node.offset }
            node = next.node
            nameOffset = next.nameOffset
        }
        return spot == .name ? nameOffset ?? node.offset : node.offset
    }

    private static func step(_ name: String, in node: JSONNode) -> (
        nameOffset: Int?, node: JSONNode
    )? {
        switch node.value {
        case .object(let object):
            // By bytes: `==` on texts also finds other spellings of the same letters.
            guard
                let member = object.members.first(where: {
                    $0.name.utf8.elementsEqual(name.utf8)
                })
            else { return nil }
            return (member.nameOffset, member.node)
        case .array(let nodes):
            guard let index = Int(name), nodes.indices.contains(index) else { return nil }
            return (nil, nodes[index])
        default:
            return nil
        }
    }
}
