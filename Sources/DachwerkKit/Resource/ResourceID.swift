/// The name of a resource: its capability and its own name, as in `equipment-lending.loan`.
public struct ResourceID: Sendable, Hashable, Comparable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// The capability, in kebab case.
    public let capability: String
    /// The resource's own name, in kebab case.
    public let name: String

    /// Names a resource.
    public init(capability: String, name: String) {
        self.capability = capability
        self.name = name
    }

    /// Reads `capability.name`; `nil` unless both are in kebab case.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, KebabCase.isValid(parts[0]), KebabCase.isValid(parts[1])
        else { return nil }
        capability = String(parts[0])
        name = String(parts[1])
    }

    /// Names a resource by a literal; a wrong form is reported when the module is checked.
    public init(stringLiteral text: String) {
        self = ResourceID(text) ?? ResourceID(capability: "", name: text)
    }

    /// Hashes the resource's own name, which is nearly always enough to tell two apart.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// `capability.name`.
    public var description: String { "\(capability).\(name)" }

    /// Orders by capability, then name.
    public static func < (left: ResourceID, right: ResourceID) -> Bool {
        (left.capability, left.name) < (right.capability, right.name)
    }
}

/// The grammar of identifiers: lower-case letters, digits and single dashes, at most 40 bytes.
public enum KebabCase {
    /// Whether a text follows the grammar, judged on its bytes.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        let bytes = text.utf8
        guard (1...40).contains(bytes.count) else { return false }
        var previous = UInt8(ascii: "-")
        for byte in bytes {
            let isDash = byte == UInt8(ascii: "-")
            guard (97...122).contains(byte) || (48...57).contains(byte) || isDash else {
                return false
            }
            if isDash && previous == byte { return false }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }
}
