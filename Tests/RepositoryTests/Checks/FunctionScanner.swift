/// Finds the functions and initialisers of a file by counting braces.
///
/// It works on code without strings and comments, so a brace is always a brace.
struct FunctionScanner {
    /// A function with a body, from its keyword to its closing brace.
    struct Function: Equatable {
        let name: String
        let line: Int
        let lineCount: Int
    }

    private let text: SwiftText
    private let source: [UInt8]
    private let code: [UInt8]

    init(_ text: String) {
        self.text = SwiftText(text)
        source = Array(text.utf8)
        code = self.text.code
    }

    /// Every function with a body, nested ones too, in the order of their keywords.
    var functions: [Function] {
        words().compactMap { word in
            guard isDeclaration(word), let open = bodyStart(after: word.upperBound) else {
                return nil
            }
            let first = text.line(at: word.lowerBound)
            let last = text.line(at: bodyEnd(from: open))
            return Function(name: name(of: word), line: first, lineCount: last - first + 1)
        }
    }

    /// The ranges of all names in the code that can open a function.
    private func words() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < code.count {
            guard code[index].isPartOfName else {
                index += 1
                continue
            }
            let start = index
            while index < code.count, code[index].isPartOfName { index += 1 }
            if ["func", "init", "deinit", "subscript"].contains(spelling(start..<index)) {
                found.append(start..<index)
            }
        }
        return found
    }

    /// Tells a declaration from a call such as `self.init(…)` or `.init(…)`.
    private func isDeclaration(_ word: Range<Int>) -> Bool {
        word.lowerBound == 0
            || ![UInt8(ascii: "."), UInt8(ascii: "`")].contains(code[word.lowerBound - 1])
    }

    /// The brace that opens the body, or nothing for a requirement of a protocol.
    private func bodyStart(after start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < code.count {
            switch code[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                depth -= 1
            case UInt8(ascii: "{") where depth == 0:
                return index
            case UInt8(ascii: "}") where depth == 0, UInt8(ascii: "@") where depth == 0:
                return nil
            case let byte where depth == 0 && byte.isPartOfName:
                let wordStart = index
                while index + 1 < code.count, code[index + 1].isPartOfName { index += 1 }
                if Self.nextDeclaration.contains(spelling(wordStart..<(index + 1))) { return nil }
            default:
                break
            }
            index += 1
        }
        return nil
    }

    private func bodyEnd(from open: Int) -> Int {
        var depth = 0
        for index in open..<code.count {
            if code[index] == UInt8(ascii: "{") { depth += 1 }
            if code[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index }
        }
        return code.count
    }

    /// The keyword and the name behind it, as the source spells them.
    private func name(of word: Range<Int>) -> String {
        let keyword = spelling(word)
        guard keyword == "func" else { return keyword }
        let end = source[word.upperBound...].firstIndex { $0 == UInt8(ascii: "(") } ?? source.count
        return String(decoding: source[word.lowerBound..<end], as: UTF8.self)
    }

    private func spelling(_ range: Range<Int>) -> String {
        String(decoding: code[range], as: UTF8.self)
    }

    /// Words that say: the declaration before had no body.
    private static let nextDeclaration: Set = [
        "associatedtype", "case", "class", "deinit", "enum", "extension", "func", "init",
        "internal", "let", "mutating", "nonisolated", "package", "private", "protocol", "public",
        "static", "struct", "subscript", "typealias", "var",
    ]
}
