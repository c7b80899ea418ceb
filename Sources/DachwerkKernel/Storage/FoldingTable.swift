import Foundation

/// What each letter is folded to, worked out once for the letters that are common here.
struct FoldingTable: Sendable {
    /// Without accents: `ü` as `u`.
    static let plain = FoldingTable(isExpanded: false)
    /// With two letters where German writes so: `ü` as `ue`.
    static let expanded = FoldingTable(isExpanded: true)

    /// Latin, Greek, Cyrillic, Hebrew and Arabic; what Vietnamese needs, and signs of typesetting.
    private static let ranges: [Range<UInt32>] = [0x80..<0x700, 0x1E00..<0x2070]

    private let isExpanded: Bool
    private var bytes: [UInt8] = []
    /// Where the bytes of each letter begin; those of the last end with the bytes.
    private var starts: [Int] = []

    private init(isExpanded: Bool) {
        self.isExpanded = isExpanded
        for value in Self.ranges.joined() {
            starts.append(bytes.count)
            if let scalar = Unicode.Scalar(value) {
                bytes += Self.folded(scalar, isExpanded: isExpanded).utf8
            }
        }
        starts.append(bytes.count)
    }

    /// Appends what a letter is folded to.
    func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
        var first = 0
        for range in Self.ranges {
            if range.contains(scalar.value) {
                let index = first + Int(scalar.value - range.lowerBound)
                result += bytes[starts[index]..<starts[index + 1]]
                return
            }
            first += range.count
        }
        result += Self.folded(scalar, isExpanded: isExpanded).utf8
    }

    private static func folded(_ scalar: Unicode.Scalar, isExpanded: Bool) -> String {
        if let known = letters[scalar], scalar != "ø" { return known }
        var result = ""
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            if part.properties.canonicalCombiningClass != .notReordered {
                if isExpanded, let second = secondLetter(behind: result, part) { result += second }
                continue
            }
            for letter in part.properties.lowercaseMapping.unicodeScalars
            where letter.properties.canonicalCombiningClass == .notReordered {
                result += isExpanded && letter == "ø" ? "oe" : folded(letter)
            }
        }
        return result
    }

    /// What German and the Nordic languages write instead of a mark.
    private static func secondLetter(
        behind letters: String, _ mark: Unicode.Scalar
    ) -> String? {
        switch (letters, mark) {
        case ("a", "\u{308}"), ("o", "\u{308}"), ("u", "\u{308}"): "e"
        case ("a", "\u{30A}"): "a"
        default: nil
        }
    }

    private static func folded(_ letter: Unicode.Scalar) -> String {
        if let known = letters[letter] { return known }
        if letter.properties.generalCategory == .decimalNumber,
            let digit = letter.properties.numericValue
        {
            return String(Int(digit))
        }
        return String(letter)
    }

    /// Letters that have no accent to take away, and signs that people type in another way.
    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i", "ĸ": "k", "ə": "e", "ɛ": "e", "ɔ": "o", "ɓ": "b",
        "ɖ": "d", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ƀ": "b", "ȼ": "c", "ɇ": "e", "ǥ": "g", "ɨ": "i",
        "ɉ": "j", "ɍ": "r", "ʉ": "u", "ƶ": "z", "ɏ": "y", "ς": "σ", "ґ": "г",
        // Arabic letters that keyboards of other languages write with another code point.
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ـ": "",
        "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "“": "\"", "”": "\"",
        "„": "\"", "´": "'", "«": "\"", "»": "\"", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
        "\u{AD}": "", "\u{200B}": "", "\u{200C}": "", "\u{200D}": "", "\u{200E}": "",
        "\u{200F}": "", "\u{2060}": "", "\u{2066}": "", "\u{2067}": "", "\u{2068}": "",
        "\u{2069}": "", "\u{FEFF}": "",
    ]
}
