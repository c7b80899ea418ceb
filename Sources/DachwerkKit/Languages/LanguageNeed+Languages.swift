extension LanguageNeed {
    /// The languages, without region and script, of which one may cover the need: the language
    /// itself, what collective tags stand for, and close ones where those will do.
    ///
    /// By these a list of people is narrowed before ``match(_:)`` looks at each of them.
    public var languages: [LanguageTag] {
        var codes: Set<String> = [language.language]
        codes.formUnion(LanguageFamilies.members[language.language] ?? [])
        if allowsClose {
            for family in LanguageFamilies.close where family.contains(language.language) {
                codes.formUnion(family)
            }
        }
        return codes.sorted().compactMap { LanguageTag($0) }
    }
}
