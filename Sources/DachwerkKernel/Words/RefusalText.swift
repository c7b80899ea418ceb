package import DachwerkKit

/// Puts a refusal into words for the person who asked, in a language they read.
package struct RefusalText: Sendable {
    private let vocabulary: Vocabulary
    private let languages: [LanguageTag]
    private let zone: Zone

    package init(_ vocabulary: Vocabulary, languages: [LanguageTag], zone: Zone = .utc) {
        self.vocabulary = vocabulary
        self.zone = zone
        self.languages = languages
    }

    /// What kind of answer it is, in a few words.
    package func title(_ refusal: Refusal) -> String {
        vocabulary.text(Messages.general.title[refusal.kind].key, in: languages)
    }

    /// What is wrong and how to mend it.
    package func detail(_ refusal: Refusal) -> String {
        vocabulary.sentence(
            refusal.code.description, refusal.arguments, in: languages, zone: zone)
            ?? title(refusal)
    }

    /// What is wrong with a field.
    package func detail(_ fault: FieldFault) -> String {
        vocabulary.sentence(
            fault.code.description, fault.arguments, in: languages, zone: zone)
            ?? vocabulary.text(Messages.value.unfit.key, in: languages)
    }
}
