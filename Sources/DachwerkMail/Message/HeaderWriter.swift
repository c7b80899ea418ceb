import Foundation

/// Writes the headers of a message, in lines of at most 78 columns.
///
/// Every text is looked at byte by byte before it is written: a carriage return and a line feed
/// together are one character to Swift, and a comparison of characters would let them through.
struct HeaderWriter {
    private(set) var bytes: [UInt8] = []

    private static let longestLine = 76
    /// What fits into one encoded word behind the longest name: 42 bytes are 56 signs of base64.
    private static let encodedBytes = 42

    /// Adds a header whose value is made of tokens that must not be broken.
    mutating func add(_ name: String, tokens: [String]) throws {
        var line = "\(name):"
        for token in tokens {
            guard token.utf8.allSatisfy({ (33...126).contains($0) }) else {
                throw MailFault(.control, name)
            }
            if line.utf8.count + 1 + token.utf8.count > Self.longestLine, line != "\(name):" {
                bytes += Array(line.utf8) + [13, 10]
                line = ""
            }
            line += " " + token
        }
        bytes += Array(line.utf8) + [13, 10]
    }

    /// Adds a header with a fixed value.
    mutating func add(_ name: String, _ value: String) throws {
        try add(name, tokens: value.split(separator: " ").map(String.init))
    }

    /// Adds a header whose value is a text for people.
    mutating func add(_ name: String, text: String) throws {
        try Self.check(text, name)
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        let isPlain =
            Self.isASCII(text) && !Self.looksEncoded(text)
            && words.allSatisfy { (1...60).contains($0.utf8.count) }
        try add(name, tokens: isPlain ? words.map(String.init) : Self.encoded(text))
    }

    /// Adds a header that names somebody.
    mutating func add(_ name: String, _ mailbox: Mailbox) throws {
        guard let person = mailbox.name, !person.isEmpty else {
            return try add(name, tokens: [mailbox.address.description])
        }
        try Self.check(person, name)
        try add(name, tokens: Self.phrase(person) + ["<\(mailbox.address)>"])
    }

    /// Ends the headers.
    mutating func finish() { bytes += [13, 10] }

    // MARK: Texts

    /// Refuses what could end a line, or what could be taken for that.
    private static func check(_ text: String, _ name: String) throws {
        for byte in text.utf8 where byte < 32 || byte == 127 {
            throw MailFault(.control, name)
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x80...0x9F, 0x2028, 0x2029: throw MailFault(.control, name)
            default: continue
            }
        }
    }

    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 128 } }

    /// Whether a reader would decode the text although nobody encoded it.
    private static func looksEncoded(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).contains {
            $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?")
        }
    }

    /// The name of somebody: words without signs as they are, all others encoded.
    private static func phrase(_ name: String) -> [String] {
        let words = name.split(separator: " ")
        let isPlain = words.allSatisfy { word in
            word.utf8.count <= 60
                && word.utf8.allSatisfy { MailAddress.isPlain($0) || $0 == UInt8(ascii: "-") }
        }
        return isPlain && !words.isEmpty ? words.map(String.init) : encoded(name)
    }

    /// A text as encoded words (RFC 2047), none of which breaks a letter.
    static func encoded(_ text: String) -> [String] {
        var words: [String] = []
        var part: [UInt8] = []
        func word(_ bytes: [UInt8]) -> String {
            "=?UTF-8?B?\(Data(bytes).base64EncodedString())?="
        }
        for character in text {
            let letters = Array(String(character).utf8)
            // A letter with a heap of marks is broken between two of them, which is allowed.
            let pieces =
                letters.count <= encodedBytes
                ? [letters] : character.unicodeScalars.map { Array(String($0).utf8) }
            for piece in pieces {
                if part.count + piece.count > encodedBytes {
                    words.append(word(part))
                    part = []
                }
                part += piece
            }
        }
        if !part.isEmpty || words.isEmpty { words.append(word(part)) }
        return words
    }
}
