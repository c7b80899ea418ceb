import Foundation

/// What a password must be: long, and none that everybody tries first (NIST SP 800-63B).
///
/// Nothing is demanded of its composition. Blanks and every script are welcome.
package struct PasswordRules: Sendable {
    /// What keeps a password from being taken.
    package enum Fault: Sendable, Hashable {
        /// It has fewer characters than this.
        case short(least: Int)
        /// It has more characters than this.
        case long(most: Int)
        /// It is one that everybody tries first, or hardly more.
        case common
        /// It is a row of keys, a row of letters or digits, or one piece again and again.
        case pattern
        /// It is hardly more than the name of the person or the organisation.
        case own
    }

    /// The fewest characters with a second factor.
    package static let leastWithFactor = 8
    /// The fewest characters where the password stands alone.
    package static let leastAlone = 15
    /// The most characters.
    package static let most = 256

    private let least: Int
    private let own: Set<String>

    /// - Parameters:
    ///   - hasSecondFactor: Whether an authenticator app stands beside the password.
    ///   - own: Names that others know: of the person, of the account, of the organisation.
    package init(hasSecondFactor: Bool, own: [String] = []) {
        least = hasSecondFactor ? Self.leastWithFactor : Self.leastAlone
        self.own = Set(
            own.flatMap { [$0] + $0.components(separatedBy: CharacterSet.alphanumerics.inverted) }
                .map { Self.plain($0) }.filter { $0.count >= 4 })
    }

    /// A password in the one form in which it is hashed, so that no keyboard makes a difference.
    package static func prepared(_ password: String) -> String {
        password.precomposedStringWithCompatibilityMapping
    }

    /// What keeps a password from being taken; nothing when it is taken.
    package func fault(of password: String) -> Fault? {
        let text = Self.prepared(password)
        let count = text.unicodeScalars.count
        if count < least { return .short(least: least) }
        if count > Self.most { return .long(most: Self.most) }
        let plain = Self.plain(text)
        let core = Self.core(of: plain)
        let cores = [plain, core, Self.unmasked(core)]
        if cores.contains(where: CommonPasswords.contain) { return .common }
        if Self.isPattern(plain) { return .pattern }
        if cores.contains(where: own.contains) { return .own }
        return nil
    }

    /// In lower case and without blanks.
    private static func plain(_ text: String) -> String {
        prepared(text).lowercased().filter { !$0.isWhitespace }
    }

    /// Without a few digits and signs at either end: nobody guesses these later than the rest.
    private static func core(of text: String) -> String {
        // The same sign many times makes nothing harder to guess.
        let text = text.reduce(into: "") { short, next in
            if !short.hasSuffix("\(next)\(next)") { short.append(next) }
        }
        let core = text.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed()
        return text.count - core.count <= max(6, core.count) ? String(core) : text
    }

    /// With the letters that are often written as digits and signs.
    private static func unmasked(_ text: String) -> String {
        let letters: [Character: Character] = [
            "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s",
            "!": "i",
        ]
        return String(text.map { letters[$0] ?? $0 })
    }

    /// Whether it is made of one row, or of one short piece again and again.
    private static func isPattern(_ text: String) -> Bool {
        let characters = Array(text)
        if Set(characters).count < 4 { return true }
        for length in 1...max(1, characters.count / 2)
        where characters.indices.allSatisfy({ characters[$0] == characters[$0 % length] }) {
            return length <= 8 || isPattern(String(characters.prefix(length)))
        }
        // How many steps from one character to the next are those of a row.
        let steps = zip(characters, characters.dropFirst()).count { pair in
            rows.contains { row in
                guard let first = row.firstIndex(of: pair.0),
                    let second = row.firstIndex(of: pair.1)
                else { return false }
                return abs(first - second) <= 1
            }
        }
        return steps * 10 >= (characters.count - 1) * 8
    }

    private static let rows: [[Character]] = [
        "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "qwertzuiopü", "asdfghjkl",
        "asdfghjklöä", "zxcvbnm", "yxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю",
    ].map(Array.init)
}
