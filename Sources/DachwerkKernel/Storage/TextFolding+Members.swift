import DachwerkKit

extension TextFolding {
    /// Whether a folded text stands in one of the texts of a JSON object.
    ///
    /// Only whole texts count, as a person reads them: neither the names of members nor the signs
    /// of JSON, nor a member whose name begins with `@`, which speaks about the others. What is no
    /// object holds no texts.
    public static func isFound(_ sought: [UInt8], amongTextsOf json: [UInt8]) -> Bool {
        guard case .object(let object)? = try? JSONReader.read(json, limits: .stored).value else {
            return false
        }
        return object.members.contains { member in
            guard case .string(let text) = member.node.value, !member.name.hasPrefix("@") else {
                return false
            }
            return sought.isEmpty || fold(text).utf8.contains(sought)
        }
    }
}
