/// Swift source with code and comments told apart.
///
/// Both texts have the same lines and the same number of bytes as the source: what belongs to the
/// other side, or to a string, is blank. So a check never trips over a word in a string, and every
/// finding knows its line.
struct SwiftText {
    /// The source without comments, without the insides of strings and of names in backticks.
    private(set) var code: [UInt8]
    /// The comments alone.
    private(set) var comments: [UInt8]

    private let source: [UInt8]
    private var index = 0

    init(_ text: String) {
        source = Array(text.utf8)
        code = source
        comments = source.map { $0 == .newline ? $0 : .space }
        scanCode(untilParenthesis: false)
    }

    /// The code, line by line.
    var codeLines: [String] { Self.lines(of: code) }

    /// The comments, line by line.
    var commentLines: [String] { Self.lines(of: comments) }

    /// The number of the line that a byte stands on, counted from one.
    func line(at offset: Int) -> Int {
        1 + code[..<offset].count { $0 == .newline }
    }

    private static func lines(of bytes: [UInt8]) -> [String] {
        bytes.split(separator: .newline, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: Scanning

    /// Walks over code; inside an interpolation it ends behind the closing parenthesis.
    private mutating func scanCode(untilParenthesis: Bool) {
        var depth = 0
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
                scanComment { $0.source[$0.index] == .newline }
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
                scanBlockComment()
            case UInt8(ascii: "\""):
                scanString(hashes: 0)
            case UInt8(ascii: "#") where stringAfterHashes() != nil:
                let hashes = stringAfterHashes() ?? 0
                index += hashes
                scanString(hashes: hashes)
            case UInt8(ascii: "`"):
                scanName()
            case UInt8(ascii: "("):
                depth += 1
                index += 1
            case UInt8(ascii: ")"):
                depth -= 1
                index += 1
                if untilParenthesis, depth < 0 { return }
            default:
                index += 1
            }
        }
    }

    private mutating func scanComment(until isEnd: (borrowing SwiftText) -> Bool) {
        while index < source.count, !isEnd(self) {
            moveToComments()
        }
    }

    private mutating func scanBlockComment() {
        var depth = 0
        repeat {
            if source[index] == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                depth += 1
                moveToComments()
            } else if source[index] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                depth -= 1
                moveToComments()
            }
            moveToComments()
        } while depth > 0 && index < source.count
    }

    /// Blanks the inside of a string; code inside an interpolation stays.
    private mutating func scanString(hashes: Int) {
        let isLong = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
        let quotes = isLong ? 3 : 1
        index += quotes
        while index < source.count {
            if matches(UInt8(ascii: "\""), times: quotes, then: hashes) {
                index += quotes + hashes
                return
            }
            if source[index] == UInt8(ascii: "\\"), matchesEscape(hashes) {
                blank(1 + hashes)
                if index < source.count, source[index] == UInt8(ascii: "(") {
                    index += 1
                    scanCode(untilParenthesis: true)
                } else {
                    blank(1)
                }
            } else {
                blank(1)
            }
        }
    }

    private mutating func scanName() {
        index += 1
        while index < source.count, source[index] != UInt8(ascii: "`"), source[index] != .newline {
            code[index] = UInt8(ascii: "_")
            index += 1
        }
        index += 1
    }

    // MARK: Looking ahead

    private func peek(_ distance: Int) -> UInt8? {
        index + distance < source.count ? source[index + distance] : nil
    }

    /// How many number signs open a raw string here, or nothing if none does.
    private func stringAfterHashes() -> Int? {
        var count = 0
        while peek(count) == UInt8(ascii: "#") { count += 1 }
        return peek(count) == UInt8(ascii: "\"") ? count : nil
    }

    private func matches(_ byte: UInt8, times: Int, then hashes: Int) -> Bool {
        (0..<times).allSatisfy { peek($0) == byte }
            && (times..<(times + hashes)).allSatisfy { peek($0) == UInt8(ascii: "#") }
    }

    private func matchesEscape(_ hashes: Int) -> Bool {
        (0..<hashes).allSatisfy { peek($0 + 1) == UInt8(ascii: "#") }
    }

    // MARK: Moving

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where index < source.count {
            if source[index] != .newline { code[index] = .space }
            index += 1
        }
    }

    private mutating func moveToComments() {
        guard index < source.count else { return }
        if source[index] != .newline {
            comments[index] = source[index]
            code[index] = .space
        }
        index += 1
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")

    /// Whether the byte can be part of a name; every byte above ASCII can.
    var isPartOfName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default:
            false
        }
    }
}
