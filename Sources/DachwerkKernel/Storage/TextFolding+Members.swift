import DachwerkKit

extension SearchText {
    /// Whether it stands in one of the texts of a JSON object.
    ///
    /// Only whole texts count, as a person reads them: neither the names of members nor the signs
    /// of JSON, nor a member whose name begins with `@`, which speaks about the others. What is no
    /// object holds no texts.
    public func isFound(amongTextsOf json: [UInt8]) -> Bool {
        guard case .object(let object)? = try? JSONReader.read(json, limits: .stored).value else {
            return false
        }
        return object.members.contains { member in
            guard case .string(let text) = member.node.value, !member.name.hasPrefix("@") else {
                return false
            }
            return plain.isEmpty || isFound(in: text)
        }
    }
}

extension TextOrder {
    /// The text by which a JSON object of texts by language is ordered; nothing for anything else.
    ///
    /// - Parameters:
    ///   - json: The object.
    ///   - languages: The wishes, the first one first.
    /// - Returns: The text in the first of the languages that has one, else that of the source.
    public static func text(of json: [UInt8], in languages: [String]) -> String? {
        guard let node = try? JSONReader.read(json, limits: .stored), let text = LocalizedText(node)
        else { return nil }
        return text.choose(languages.compactMap { LanguageTag($0) }).text
    }
}
