package import DachwerkKit

/// The words of all modules of a composition, by language and key.
package struct Vocabulary: Sendable {
    private var texts: [String: [String: String]] = [:]
    /// The texts that have places to fill, taken apart once.
    private var patterns: [String: [String: TextPattern]] = [:]
    /// The texts that depend on a number.
    private var plurals: [String: [String: PluralPattern]] = [:]
    private let tags: [String: LanguageTag]

    package init(_ words: [Words]) {
        self.init(words, declared: [])
    }

    /// Takes the words of modules, and what their declarations say without any.
    package init(_ parts: [(module: AnyModule, registrar: Registrar)]) {
        self.init(
            parts.flatMap(\.registrar.words),
            declared: parts.flatMap { DeclaredWord.all(of: $0.module, $0.registrar) })
    }

    /// Takes words, and what declarations say without any.
    package init(_ words: [Words], declared: [DeclaredWord]) {
        for words in words {
            let language = words.language.description
            texts[language, default: [:]].merge(words.texts) { first, _ in first }
            plurals[language, default: [:]].merge(words.plurals.mapValues { PluralPattern($0) }) {
                first, _ in first
            }
        }
        for (language, known) in texts {
            for word in declared where known[word.key] == nil {
                let text = word.sources.lazy.compactMap { known[$0] }.first
                texts[language]?[word.key] = text ?? (language == "en" ? word.english : nil)
            }
        }
        for (language, texts) in texts {
            patterns[language] = texts.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }
                .mapValues { TextPattern($0) }
        }
        let named = texts.keys.compactMap { key in LanguageTag(key).map { (key, $0) } }
        tags = Dictionary(named) { first, _ in first }
    }

    /// The languages in which there are words.
    package var languages: [String] { texts.keys.sorted() }

    /// The keys that have words in a language.
    package func keys(in language: String) -> [String] {
        texts[language].map { $0.keys.sorted() } ?? []
    }

    /// Whether a key has words in a language.
    package func has(_ key: String, in language: String) -> Bool {
        texts[language]?[key] != nil
    }

    /// What a text of a key in a language is filled with, by name; empty where there is no text.
    package func placeholders(of key: String, in language: String) -> Set<String> {
        Set(patterns[language]?[key]?.names ?? [])
            .union(plurals[language]?[key]?.names ?? [])
    }

    /// The text of a key in the first wished language that has it, else English, else made from
    /// the key itself.
    package func text(_ key: String, in languages: [LanguageTag]) -> String {
        wording(of: key, in: languages)?.text ?? Self.readable(key)
    }

    /// A sentence of a key with everything that fills it.
    ///
    /// A sentence with a hole helps nobody: there is none when an argument is missing or empty, or
    /// when the key has no words. Whoever asks says something more general then.
    package func sentence(
        _ key: String, _ arguments: [String: FieldContent], in languages: [LanguageTag],
        zone: Zone
    ) -> String? {
        guard let (text, language) = wording(of: key, in: languages) else { return nil }
        return fill(text, of: key, arguments, language, zone)
    }

    /// The sentence of a key in all languages that have it; `nil` when it cannot be filled.
    package func localized(
        _ key: String, _ arguments: [String: FieldContent], source: LanguageTag, zone: Zone
    ) -> LocalizedText? {
        var versions: [LanguageTag: String] = [:]
        for (language, texts) in texts {
            guard let tag = tags[language], let text = texts[key] else { continue }
            versions[tag] = fill(text, of: key, arguments, language, zone)
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

    /// The key of what several records of a resource are called.
    package static func several(_ resource: String) -> String { "\(resource).several" }

    /// Several of what an English name says, as far as the usual rules go.
    static func plural(of name: String) -> String {
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        if name.hasSuffix("y"), let before = name.dropLast().last, !vowels.contains(before) {
            return name.dropLast() + "ies"
        }
        let isHissing = ["s", "x", "z", "ch", "sh"].contains { name.hasSuffix($0) }
        return name + (isHissing ? "es" : "s")
    }

    private func wording(
        of key: String, in languages: [LanguageTag]
    ) -> (text: String, language: String)? {
        for language in languages {
            for name in [language.description, language.language] {
                if let text = texts[name]?[key] { return (text, name) }
            }
        }
        return texts["en"]?[key].map { ($0, "en") }
    }

    private func fill(
        _ text: String, of key: String, _ arguments: [String: FieldContent], _ language: String,
        _ zone: Zone
    ) -> String? {
        guard
            let pattern = plurals[language]?[key]?.pattern(for: arguments)
                ?? patterns[language]?[key]
        else { return text }
        let spoken = tags[language]?.language ?? language
        let reading = PlainReading(language: spoken, zone: zone, vocabulary: self)
        return pattern.filled { name in arguments[name].flatMap(reading.text) }
    }
}
