/// How texts are folded for the search: lower case, without accents, strokes and ligatures, so that
/// `ubung` finds `Übung`, `isik` finds `Işık` and `aero` finds `Ærø`.
public enum TextFolding {
    /// Folds a text; folding twice changes nothing more.
    public static func fold(_ text: String) -> String {
        String(decoding: bytes(text, isExpanded: false), as: UTF8.self)
    }

    /// Folds a text with two letters where German writes so: `saarbruecken` for `Saarbrücken`.
    public static func expand(_ text: String) -> String {
        String(decoding: bytes(text, isExpanded: true), as: UTF8.self)
    }

    /// The folded text as bytes.
    static func bytes(_ text: String, isExpanded: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 8)
        let table = isExpanded ? FoldingTable.expanded : FoldingTable.plain
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: result.append(UInt8(scalar.value | 0x20))
            case 0x00...0x7F: result.append(UInt8(scalar.value))
            case 0x308 where isExpanded:
                // Two dots that were typed behind their letter.
                if let last = result.last, "aou".utf8.contains(last) {
                    result.append(UInt8(ascii: "e"))
                }
            default: table.append(scalar, to: &result)
            }
        }
        return result
    }
}

/// A text that is searched for, folded once for many rows.
///
/// It is found where it stands in a text with both folded alike, in either of the two forms: people
/// type `ue` for `ü`, and `u`.
public struct SearchText: Sendable, Hashable {
    /// The text without accents.
    public let plain: [UInt8]
    /// The text with two letters for an umlaut.
    public let expanded: [UInt8]

    /// Folds a text.
    public init(_ text: String) {
        plain = TextFolding.bytes(text, isExpanded: false)
        expanded = TextFolding.bytes(text, isExpanded: true)
    }

    /// Takes what was folded before.
    package init(plain: [UInt8], expanded: [UInt8]) {
        self.plain = plain
        self.expanded = expanded
    }

    /// Whether it stands in a text.
    public func isFound(in text: String) -> Bool {
        if TextFolding.bytes(text, isExpanded: false).contains(plain) { return true }
        // Without letters of its own a text has one form, and then only the other one is left.
        let isPlain = text.utf8.allSatisfy { $0 < 128 }
        if isPlain && expanded == plain { return false }
        return TextFolding.bytes(text, isExpanded: true).contains(expanded)
    }
}
