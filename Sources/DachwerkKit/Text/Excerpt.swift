/// Prepares pieces of foreign text for a message.
///
/// A message is shown in terminals, pages and logs. What it quotes must neither flood it nor turn
/// its lines round, so long texts are cut and invisible characters are written as code points.
enum Excerpt {
    /// How many scalars of a foreign text a message shows.
    static let longest = 40

    /// The text in double quotes, cut and made visible.
    static func quoted(_ text: String) -> String {
        "\"" + visible(text) + "\""
    }

    /// The text, cut and made visible.
    static func visible(_ text: String) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < longest else {
                return result + "…"
            }
            if isInvisible(scalar) {
                result += "\\u{" + codePoint(scalar) + "}"
            } else {
                result.unicodeScalars.append(scalar)
            }
            count += 1
        }
        return result
    }

    /// The piece of source text, cut and made visible; bytes that are not UTF-8 show as "�".
    static func visible(_ bytes: ArraySlice<UInt8>) -> String {
        visible(String(decoding: bytes.prefix(longest * 4 + 4), as: UTF8.self))
    }

    /// The hexadecimal number of a scalar with at least four digits.
    static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// Whether a scalar shows nothing, or changes how its neighbours are shown.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        case 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
        default: false
        }
    }
}
