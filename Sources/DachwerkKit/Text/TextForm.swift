import Foundation

/// Brings what people type and paste into one form, so that what looks the same is the same.
package enum TextForm {
    /// The text composed (NFC), without blanks at its ends; a text of blanks is empty.
    package static func tidy(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        // Joiners belong to words of many scripts; a text of nothing else shows nothing.
        if scalars.allSatisfy({ isBlank($0) || isUnseen($0) }) { return "" }
        let isComposed = scalars.allSatisfy { $0.value < 0x300 }
        if isComposed { return scalars.count == text.unicodeScalars.count ? text : String(scalars) }
        return String(scalars).precomposedStringWithCanonicalMapping
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x7E: false
        // No space, no break, and no width: what copying leaves behind.
        case 0x200B, 0x2060, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }

    /// Whether a scalar is drawn as nothing, or as an empty place.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200C...0x200F, 0x2066...0x2069, 0x2800,
            0x3164, 0xFFA0:
            true
        default: false
        }
    }
}
