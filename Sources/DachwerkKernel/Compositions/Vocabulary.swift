package import DachwerkKit

/// The words of all modules of a composition, by language and key.
package struct Vocabulary: Sendable {
    private var texts: [String: [String: String]] = [:]

    package init(_ words: [Words]) {
        for words in words {
            texts[words.language.description, default: [:]].merge(words.texts) { first, _ in first }
        }
    }

    /// The languages in which there are words.
    package var languages: [String] { texts.keys.sorted() }

    /// Whether a key has words in a language.
    package func has(_ key: String, in language: String) -> Bool {
        texts[language]?[key] != nil
    }

    /// The text of a key in the first wished language that has it, else English, else made from
    /// the key itself.
    package func text(
        _ key: String, _ arguments: [String: FieldContent] = [:], in languages: [LanguageTag]
    ) -> String {
        for language in languages {
            if let text = texts[language.description]?[key] ?? texts[language.language]?[key] {
                return fill(text, arguments, language.language)
            }
        }
        return fill(texts["en"]?[key] ?? Self.readable(key), arguments, "en")
    }

    /// The text of a key in all languages that have it.
    package func localized(
        _ key: String, _ arguments: [String: FieldContent], source: LanguageTag
    ) -> LocalizedText? {
        var versions: [LanguageTag: String] = [:]
        for (language, texts) in texts {
            guard let tag = LanguageTag(language), let text = texts[key] else { continue }
            versions[tag] = fill(text, arguments, language)
        }
        return LocalizedText(source: source, versions: versions)
            ?? versions.keys.min().flatMap { LocalizedText(source: $0, versions: versions) }
    }

    /// `notice-board.notice.personInCharge` as `Person in charge`.
    static func readable(_ key: String) -> String {
        var text = ""
        for scalar in String(key.split(separator: ".").last ?? "").unicodeScalars {
            switch scalar {
            case "A"..."Z": text += " " + String(scalar).lowercased()
            case "-": text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func fill(
        _ text: String, _ arguments: [String: FieldContent], _ language: String
    ) -> String {
        guard !arguments.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += arguments[name].map { plain($0, language) } ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func plain(_ content: FieldContent, _ language: String) -> String {
        switch content {
        case .null: ""
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .text(let value): value
        case .instant(let value): value.description
        case .date(let value): value.description
        case .money(let value): value.description
        case .period(let value): value.description
        case .identifier(let value): value.description
        case .localized(let value):
            value.choose(LanguageTag(language).map { [$0] } ?? []).text
        case .list(let values), .line(let values):
            values.map { plain($0, language) }.joined(separator: ", ")
        }
    }
}
