import Crypto

/// Codes that stand in for a lost authenticator app, each good for once.
///
/// They are shown once and kept as digests. A code has 50 random bits and guesses are slowed down,
/// so a quick digest protects as well as a slow one.
package enum RecoveryCodes {
    /// How many are made at once.
    package static let count = 10
    /// Without letters and digits that look alike.
    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
    private static let length = 10

    /// Makes new codes, with the digests to keep.
    package static func make() -> (codes: [String], digests: [String]) {
        var generator = SystemRandomNumberGenerator()
        let codes = (0..<count).map { _ in
            let letters = (0..<length).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            return String(letters.prefix(5)) + "-" + String(letters.suffix(5))
        }
        return (codes, codes.map(digest))
    }

    /// The digest of a code, however it was typed.
    package static func digest(_ code: String) -> String {
        let plain = code.lowercased().filter { alphabet.contains($0) }
        return SHA256.hash(data: Array(plain.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
