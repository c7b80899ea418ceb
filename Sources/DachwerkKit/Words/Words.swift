/// The words for people in one language: labels, states, refusals, notices, by key.
///
/// Keys are whole here, with the capability in front: `equipment-lending.loan` for a resource,
/// `equipment-lending.loan.quantity` for a field, `equipment-lending.loan.state.approved` for a
/// state, `equipment-lending.loan.move.approve` for a transition, and the code of a refusal or a
/// notice. Placeholders stand in braces, as in `{free} of {total}`.
package struct Words: Sendable, Hashable {
    /// A text that depends on a number.
    package struct Plural: Sendable, Hashable {
        /// The English text for one thing.
        package let one: String
        /// The English text for several things; its placeholders say which number decides.
        package let source: String
        /// The text in each form of the language.
        package let forms: [String]
        /// Which form a number takes.
        package let rule: PluralRule
    }

    /// The language.
    package let language: LanguageTag
    /// The text by key.
    package private(set) var texts: [String: String]
    /// The forms of texts that depend on a number; the last of them stands in ``texts``, too.
    package private(set) var plurals: [String: Plural] = [:]
    /// The English text that each was translated from.
    package private(set) var sources: [String: String] = [:]
    /// The file they come from, if any.
    package private(set) var file: String?

    /// Collects words of one language.
    package init(_ language: LanguageTag, _ texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// Takes the words of a file; `key` makes whole keys of those in it.
    init(_ file: WordFile, key: (String) -> String) {
        self.init(file.language, [:])
        self.file = file.name
        let object = file.object
        let rule = file.isTemplate ? .english : object.pluralRule ?? .english
        for entry in object.entries {
            let forms =
                file.isTemplate
                ? [entry.source] + (entry.pluralSource.map { [$0] } ?? []) : entry.translations
            // What is not translated, or only guessed by a tool, is as good as not there.
            guard !entry.isGuess, let last = forms.last, !forms.contains("") else { continue }
            let whole = key(entry.key)
            texts[whole] = last
            sources[whole] = entry.source
            if let source = entry.pluralSource {
                plurals[whole] = Plural(
                    one: entry.source, source: source, forms: forms, rule: rule)
            }
        }
    }
}
