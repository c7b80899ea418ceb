import DachwerkKit

extension LanguageTag {
    /// The language in a sentence: each reader finds its name in the own language.
    var argument: FieldContent { .word("language.\(description)") }
}
