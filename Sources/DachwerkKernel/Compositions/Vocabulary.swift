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
        _ key: String, _ arguments: [String: FieldContent] = [:], in languages: [LanguageTag],
        zone: Zone = .utc
    ) -> String {
        for language in languages {
            if let text = texts[language.description]?[key] ?? texts[language.language]?[key] {
                return fill(text, arguments, language.language, zone)
            }
        }
        return fill(texts["en"]?[key] ?? Self.readable(key), arguments, "en", zone)
    }

    /// The text of a key in all languages that have it.
    package func localized(
        _ key: String, _ arguments: [String: FieldContent], source: LanguageTag, zone: Zone
    ) -> LocalizedText? {
        var versions: [LanguageTag: String] = [:]
        for (language, texts) in texts {
            guard let tag = LanguageTag(language), let text = texts[key] else { continue }
            versions[tag] = fill(text, arguments, language, zone)
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
        _ text: String, _ arguments: [String: FieldContent], _ language: String, _ zone: Zone
    ) -> String {
        guard !arguments.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
        let reading = PlainReading(language: language, zone: zone)
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += arguments[name].map(reading.text) ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
