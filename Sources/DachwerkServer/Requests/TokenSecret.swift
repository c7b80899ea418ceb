import Crypto
import Foundation

/// Makes and digests bearer tokens.
///
/// The token itself is shown once and kept nowhere.
package enum TokenSecret {
    /// What every token begins with, so that scanners for lost secrets recognise one.
    package static let prefix = "dw_"
    /// The bytes of a token: the prefix and 256 bits in base64url.
    static let length = 46

    /// Makes a token of 256 random bits, with the digest to keep.
    package static func make() -> (text: String, digest: String) {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        for _ in 0..<4 {
            eachByte(of: generator.next()) { bytes.append($0) }
        }
        let text =
            prefix
            + Data(bytes).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
        return (text, digest(text))
    }

    /// The digest of a token: SHA-256 in lower-case hexadecimal.
    ///
    /// A token holds 256 random bits, so a slow digest would protect nothing.
    package static func digest(_ text: String) -> String {
        hexadecimal(SHA256.hash(data: Array(text.utf8)))
    }

    /// Whether a text looks like a token at all.
    package static func isWellFormed(_ text: some StringProtocol) -> Bool {
        let bytes = text.utf8
        return bytes.count == length && bytes.starts(with: prefix.utf8)
            && bytes.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }

    /// Bytes as lower-case hexadecimal digits.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 0xF))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? nibble + 48 : nibble + 87
    }

    private static func eachByte(of word: UInt64, _ body: (UInt8) -> Void) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            body(UInt8(truncatingIfNeeded: word >> shift))
        }
    }
}
