/// The codes of refusals and of faults of fields that a source file names.
///
/// It finds what stands in the place of the code in `Refusal(…)`, `FieldFault(…)` and
/// `EdgeFault(…)`, in calls of the file's own functions that take a `Refusal.Code`, and what is
/// assigned to one. A code that is put together while the program runs is left out.
struct RefusalCodeCheck {
    /// A code and where it stands.
    struct Use: Hashable {
        let code: String
        let line: Int
    }

    /// The calls that take a code, with the position of its argument.
    private static let calls: [(call: String, position: Int)] = [
        ("Refusal(", 0), ("Refusal.Code(", 0), ("FieldFault(", 1), ("EdgeFault(", 1),
    ]

    private let text: SwiftText
    private let source: [UInt8]
    private let code: [UInt8]

    private init(_ file: TextFile) {
        text = SwiftText(file.text)
        source = Array(file.text.utf8)
        code = text.code
    }

    /// Every code that a file names, in the order of its lines.
    static func uses(in file: TextFile) -> [Use] {
        let check = RefusalCodeCheck(file)
        var found = check.assigned()
        for (call, position) in calls {
            for start in check.places(of: call) {
                let arguments = check.arguments(from: start + call.utf8.count)
                guard position < arguments.count else { continue }
                found += check.literals(in: arguments[position])
            }
        }
        for name in check.ownFunctions() {
            for start in check.places(of: name + "(") {
                let all = check.arguments(from: start + name.utf8.count + 1)
                found += all.flatMap(check.literals).filter { $0.code.contains(".") }
            }
        }
        return Set(found).sorted { ($0.line, $0.code) < ($1.line, $1.code) }
    }

    // MARK: What names a code

    /// Literals that are assigned to a variable or constant of the type.
    private func assigned() -> [Use] {
        var start = 0
        var found: [Use] = []
        for line in text.codeLines {
            let end = start + line.utf8.count
            if line.contains("Refusal.Code = \"") || line.containsWord("code = ") {
                found += literals(in: start..<end)
            }
            start = end + 1
        }
        return String(decoding: code, as: UTF8.self).contains("Refusal.Code") ? found : []
    }

    /// The names of functions of the file that take a code.
    private func ownFunctions() -> [String] {
        places(of: "func ").compactMap { start in
            guard let open = code[start...].firstIndex(of: UInt8(ascii: "(")) else { return nil }
            let takesCode = arguments(from: open + 1).contains {
                String(decoding: code[$0], as: UTF8.self).contains(": Refusal.Code")
            }
            let name = String(decoding: code[(start + 5)..<open], as: UTF8.self)
            return takesCode ? name : nil
        }
    }

    // MARK: Reading calls

    /// Where a piece of code stands as a word of its own.
    private func places(of wanted: String) -> [Int] {
        let bytes = Array(wanted.utf8)
        guard code.count >= bytes.count else { return [] }
        return (0...(code.count - bytes.count)).filter { start in
            code[start] == bytes[0] && code[start..<(start + bytes.count)].elementsEqual(bytes)
                && (start == 0 || !code[start - 1].isPartOfName)
        }
    }

    /// The ranges of the arguments of a call, from behind its parenthesis.
    private func arguments(from start: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var begin = start
        var depth = 0
        for index in start..<code.count {
            switch code[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth < 0 { return found + [begin..<index] }
            case UInt8(ascii: ",") where depth == 0:
                found.append(begin..<index)
                begin = index + 1
            default: break
            }
        }
        return found
    }

    /// The texts between quotation marks, without those that hold code.
    private func literals(in range: Range<Int>) -> [Use] {
        let marks = range.filter { code[$0] == UInt8(ascii: "\"") }
        return stride(from: 0, to: marks.count - 1, by: 2).compactMap { index in
            let inside = source[(marks[index] + 1)..<marks[index + 1]]
            guard !inside.contains(UInt8(ascii: "\\")) else { return nil }
            return Use(
                code: String(decoding: inside, as: UTF8.self), line: text.line(at: marks[index]))
        }
    }
}
