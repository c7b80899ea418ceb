/// The way from the root of a document to one value, as in RFC 6901.
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    /// The pointer to the whole document.
    public static let root = JSONPointer()

    /// The pointer as text: "" for the root, "/items/0/name" for a member further down.
    public let description: String

    /// Points to the whole document.
    public init() {
        description = ""
    }

    private init(description: String) {
        self.description = description
    }

    /// The pointer to a member of the object that this pointer names.
    public func appending(_ name: String) -> JSONPointer {
        var result = description
        result.reserveCapacity(result.utf8.count + name.utf8.count + 1)
        result += "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return JSONPointer(description: result)
    }

    /// The pointer to an item of the list that this pointer names, counted from 0.
    public func appending(_ index: Int) -> JSONPointer {
        JSONPointer(description: "\(description)/\(index)")
    }

    /// The pointer to what another pointer names below the value of this one.
    public func appending(_ pointer: JSONPointer) -> JSONPointer {
        JSONPointer(description: description + pointer.description)
    }

    /// The names on the way, from the root on; positions in lists stand as digits.
    public var names: [String] {
        description.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropFirst().map { part in
                String(Substring(part)).replacing("~1", with: "/").replacing("~0", with: "~")
            }
    }

    /// Whether both pointers consist of the same bytes.
    public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.description.hasSameBytes(as: right.description)
    }

    /// Feeds the bytes of the pointer into a hash.
    public func hash(into hasher: inout Hasher) {
        ByteText(description).hash(into: &hasher)
    }
}
