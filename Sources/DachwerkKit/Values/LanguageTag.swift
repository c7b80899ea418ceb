/// A language by its BCP 47 tag, such as `de`, `prs` or `zh-Hant`.
///
/// The tag is kept in canonical case: language lower, script in title case, region upper.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The tag in canonical case.
    public let description: String

    /// Reads a tag: a language of two or three letters, then optional script, region, variants.
    public init?(_ text: String) {
        guard text.utf8.count <= 35 else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        var canonical: [String] = []
        for (index, part) in parts.enumerated() {
            let bytes = part.utf8
            guard (1...8).contains(bytes.count), bytes.allSatisfy(LanguageTag.isAlphanumeric)
            else { return nil }
            let isLetters = bytes.allSatisfy { $0 > 57 }
            switch (index, bytes.count) {
            case (0, 2...3) where isLetters: canonical.append(part.lowercased())
            case (0, _): return nil
            case (_, 4) where isLetters: canonical.append(part.lowercased().capitalisingFirst)
            case (_, 2) where isLetters: canonical.append(part.uppercased())
            default: canonical.append(part.lowercased())
            }
        }
        description = canonical.joined(separator: "-")
    }

    /// The language without script, region and variants.
    public var language: String {
        String(description.prefix { $0 != "-" })
    }

    /// Whether text in this language runs from right to left.
    public var isRightToLeft: Bool {
        ["ar", "fa", "pes", "prs", "ps", "ur", "he", "yi", "ckb", "sd", "ug", "dv"]
            .contains(language)
    }

    /// Orders by the text of the tag.
    public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.description < right.description
    }

    /// German.
    public static let german = LanguageTag(canonical: "de")
    /// English.
    public static let english = LanguageTag(canonical: "en")

    private init(canonical: String) {
        description = canonical
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}

extension String {
    fileprivate var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
