/// Reads the lines of a PO file one after the other.
struct PortableObjectParser {
    private enum Part: Hashable {
        case key, source, pluralSource
        case translation(Int)
    }

    private(set) var entries: [PortableObject.Entry] = []
    private(set) var faults: [PortableObject.Fault] = []
    private let name: String
    private var entry: PortableObject.Entry?
    private var seen: Set<Part> = []
    private var part: Part?
    private var isGuess = false
    private var line = 0

    init(_ name: String) {
        self.name = name
    }

    mutating func read(_ text: String) {
        for line in text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
        {
            self.line += 1
            read(line)
        }
        finish()
    }

    private mutating func read(_ text: Substring) {
        let text = text.drop(while: \.isWhitespace)
        if text.isEmpty { return finish() }
        if text.first == "#" {
            // What follows a comment is the next entry, and an obsolete entry is a comment.
            if seen.contains(where: isTranslation) { finish() }
            if text.hasPrefix("#,"), text.contains("fuzzy") { isGuess = true }
            return
        }
        if text.first == "\"" {
            guard let part else {
                return fault("A text belongs to nothing.", "Put msgid or msgstr before it.")
            }
            return append(text, to: part)
        }
        let word = text.prefix { !$0.isWhitespace && $0 != "\"" }
        guard let part = Self.part(word) else {
            self.part = nil
            return fault(
                "'\(word.prefix(20))' is no keyword.",
                "A line begins with msgctxt, msgid, msgid_plural, msgstr, a quotation mark or #.")
        }
        start(part)
        append(text.dropFirst(word.count).drop(while: \.isWhitespace), to: part)
    }

    private static func part(_ word: Substring) -> Part? {
        switch word {
        case "msgctxt": return .key
        case "msgid": return .source
        case "msgid_plural": return .pluralSource
        case "msgstr": return .translation(0)
        default:
            guard word.hasPrefix("msgstr["), word.last == "]",
                let index = Int(word.dropFirst(7).dropLast()), (0...8).contains(index)
            else { return nil }
            return .translation(index)
        }
    }

    private mutating func start(_ part: Part) {
        if part == .key || (part == .source && !seen.isSubset(of: [.key])) { finish() }
        if entry == nil {
            entry = PortableObject.Entry(key: "", isGuess: isGuess, line: line)
            isGuess = false
        }
        if !seen.insert(part).inserted {
            fault("A part of the entry stands twice.", "Take one of them out.")
        }
        if case .translation(let index) = part {
            if !seen.contains(.source) {
                fault("A translation stands before its text.", "Write msgid first.")
            }
            if index != entry?.translations.count {
                fault("The plural forms do not follow each other.", "Number them from 0 on.")
            }
            entry?.translations.append("")
        }
        if part == .pluralSource { entry?.pluralSource = "" }
        self.part = part
    }

    private mutating func append(_ quoted: Substring, to part: Part) {
        guard let text = unquoted(quoted) else { return }
        switch part {
        case .key: entry?.key += text
        case .source: entry?.source += text
        case .pluralSource: entry?.pluralSource? += text
        case .translation:
            guard let last = entry?.translations.indices.last else { return }
            entry?.translations[last] += text
        }
    }

    /// The text between quotation marks, with what stands behind a backslash put right.
    private mutating func unquoted(_ quoted: Substring) -> String? {
        guard quoted.first == "\"" else {
            fault("A text has no quotation mark.", "Write \"…\" behind the keyword.")
            return nil
        }
        var result = ""
        var isEscaped = false
        var rest = quoted.dropFirst()
        while let letter = rest.popFirst() {
            if isEscaped {
                guard let meant = Self.escapes[letter] else {
                    fault("'\\\(letter)' means nothing.", #"Use \n, \t, \" or \\."#)
                    return nil
                }
                result.append(meant)
                isEscaped = false
            } else if letter == "\\" {
                isEscaped = true
            } else if letter == "\"" {
                guard rest.allSatisfy(\.isWhitespace) else {
                    fault("Something stands behind the text.", #"Write \" within a text."#)
                    return nil
                }
                return result
            } else {
                result.append(letter)
            }
        }
        fault("The text does not end.", "Close it with a quotation mark on the same line.")
        return nil
    }

    private static let escapes: [Character: Character] = [
        "n": "\n", "t": "\t", "\"": "\"", "\\": "\\",
    ]

    private mutating func finish() {
        defer {
            entry = nil
            seen = []
            part = nil
        }
        guard let entry else { return }
        if !seen.contains(.source) || !seen.contains(where: isTranslation) {
            faults.append(
                PortableObject.Fault(
                    file: name, line: entry.line, message: "The entry is not complete.",
                    remedy: "An entry has msgctxt, msgid and msgstr."))
            return
        }
        entries.append(entry)
    }

    private func isTranslation(_ part: Part) -> Bool {
        if case .translation = part { true } else { false }
    }

    private mutating func fault(_ message: String, _ remedy: String) {
        faults.append(
            PortableObject.Fault(file: name, line: line, message: message, remedy: remedy))
    }
}
