/// A language by its BCP 47 tag, such as `de`, `prs` or `zh-Hant`.
///
/// The tag is kept in canonical case (RFC 5646, 2.1.1): language lower, script in title case,
/// region upper, and everything lower after a single letter such as the `x` of private use.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The tag in canonical case.
    public let description: String

    /// Reads a tag: a language of two or three letters, then optional script, region, variants.
    public init?(_ text: String) {
        guard text.utf8.count <= 35 else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        var canonical: [String] = []
        var isBehindSingleton = false
        for (index, part) in parts.enumerated() {
            let bytes = part.utf8
            guard (1...8).contains(bytes.count), bytes.allSatisfy(LanguageTag.isAlphanumeric)
            else { return nil }
            let isLetters = bytes.allSatisfy { $0 > 57 }
            switch (index, bytes.count) {
            case (0, 2...3) where isLetters: canonical.append(part.lowercased())
            case (0, _): return nil
            case _ where isBehindSingleton: canonical.append(part.lowercased())
            case (_, 4) where isLetters: canonical.append(part.lowercased().capitalisingFirst)
            case (_, 2) where isLetters: canonical.append(part.uppercased())
            default: canonical.append(part.lowercased())
            }
            isBehindSingleton = isBehindSingleton || bytes.count == 1
        }
        description = canonical.joined(separator: "-")
    }

    /// The language without script, region and variants.
    public var language: String {
        String(description.prefix { $0 != "-" })
    }

    /// The script that the tag names, such as `Arab`, if it names one.
    public var script: String? {
        let parts = description.split(separator: "-")
        guard parts.count > 1, parts[1].utf8.count == 4, parts[1].utf8.allSatisfy({ $0 > 57 })
        else { return nil }
        return String(parts[1])
    }

    /// Whether text in this language runs from right to left: by the script where the tag names
    /// one, else by the script in which the language is mostly written.
    public var isRightToLeft: Bool {
        if let script { return Self.scriptsFromTheRight.contains(script) }
        return Self.languagesFromTheRight.contains(language)
    }

    private static let scriptsFromTheRight: Set<String> = [
        "Adlm", "Arab", "Aran", "Armi", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Sogd",
        "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi",
    ]

    // Foundation has gaps here: it runs Dari and Syriac from left to right.
    private static let languagesFromTheRight: Set<String> = [
        "acm", "aeb", "ajp", "apc", "apd", "ar", "arb", "arc", "arq", "ary", "arz", "azb", "bal",
        "bgn", "ckb", "dv", "fa", "glk", "haz", "he", "ks", "lrc", "mzn", "nqo", "pbt", "pes",
        "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    ]

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
