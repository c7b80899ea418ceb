/// A file of words in the format that translators' tools share: PO of GNU gettext.
///
/// `msgctxt` is the platform's own key, `msgid` the English text, `msgstr` the translation. A file
/// that is not sound is read as far as it goes; what is wrong stands in ``faults``.
package struct PortableObject: Sendable {
    /// One text and its translation.
    package struct Entry: Sendable, Hashable {
        /// The key, as `msgctxt` has it.
        package var key: String
        /// The English text.
        package var source = ""
        /// The English text for a number of things other than one.
        package var pluralSource: String?
        /// The translation, in each of its plural forms; empty texts where it is still missing.
        package var translations: [String] = []
        /// Whether a translator's tool only guessed it.
        package var isGuess = false
        /// Where it begins.
        package var line: Int
    }

    /// What is wrong with a file, where, and how to mend it.
    package struct Fault: Sendable, Hashable, CustomStringConvertible {
        package let file: String
        package let line: Int
        package let message: String
        package let remedy: String

        /// All of it on one line.
        package var description: String { "\(file):\(line): \(message) \(remedy)" }
    }

    /// The name of the file.
    package let name: String
    /// The lines of the header by their name.
    package internal(set) var header: [String: String] = [:]
    /// The texts in their order.
    package internal(set) var entries: [Entry] = []
    /// What is wrong.
    package internal(set) var faults: [Fault] = []

    /// Reads a file.
    package init(name: String, text: String) {
        self.name = name
        var parser = PortableObjectParser(name)
        parser.read(text)
        entries = parser.entries
        faults = parser.faults
        takeHeader()
    }

    /// The language that the header names.
    package var language: LanguageTag? { header["Language"].flatMap { LanguageTag($0) } }

    /// The rule for plural forms that the header gives.
    package var pluralRule: PluralRule? { header["Plural-Forms"].flatMap { PluralRule($0) } }

    /// The entry without key and text is the header: lines such as `Language: de`.
    private mutating func takeHeader() {
        guard let index = entries.firstIndex(where: { $0.key.isEmpty && $0.source.isEmpty }) else {
            faults.append(
                Fault(
                    file: name, line: 1, message: "The header is missing.",
                    remedy: "Begin with an empty msgid whose msgstr names Language and charset."))
            return
        }
        for line in (entries[index].translations.first ?? "").split(separator: "\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            header[String(sides[0])] = String(sides[1].drop(while: \.isWhitespace))
        }
        let line = entries[index].line
        entries.remove(at: index)
        check(line)
    }

    private mutating func check(_ line: Int) {
        if header["Content-Type"]?.lowercased().contains("charset=utf-8") != true {
            faults.append(
                Fault(
                    file: name, line: line, message: "The header does not say UTF-8.",
                    remedy: #"Write "Content-Type: text/plain; charset=UTF-8\n"."#))
        }
        let isTemplate = name.hasSuffix(".pot")
        if !isTemplate, language == nil {
            faults.append(
                Fault(
                    file: name, line: line, message: "The header names no language.",
                    remedy: #"Write a line such as "Language: de\n"."#))
        }
        var seen: Set<String> = []
        for entry in entries {
            if entry.key.isEmpty {
                fault(entry, "The text has no key.", "Put its key before it as msgctxt.")
            } else if !seen.insert(entry.key).inserted {
                fault(entry, "'\(entry.key)' stands twice.", "Take one of them out.")
            }
            if entry.pluralSource != nil, !isTemplate { checkForms(of: entry) }
        }
    }

    private mutating func checkForms(of entry: Entry) {
        guard let rule = pluralRule else {
            fault(
                entry, "The header has no rule for plural forms.",
                #"Write "Plural-Forms: nplurals=2; plural=(n != 1);\n", as the language has it."#)
            return
        }
        if entry.translations.count != rule.count {
            fault(
                entry, "'\(entry.key)' has \(entry.translations.count) plural forms.",
                "The header announces \(rule.count): write msgstr[0] to msgstr[\(rule.count - 1)].")
        }
    }

    private mutating func fault(_ entry: Entry, _ message: String, _ remedy: String) {
        faults.append(Fault(file: name, line: entry.line, message: message, remedy: remedy))
    }
}
