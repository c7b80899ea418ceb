/// How well somebody masters a language: the levels of the Common European Framework.
public enum LanguageLevel: String, Choice, Comparable {
    /// First words.
    case a1
    /// Everyday phrases.
    case a2
    /// Everyday life.
    case b1
    /// Independent.
    case b2
    /// Fluent.
    case c1
    /// Near the level of those who grew up with it.
    case c2
    /// Grew up with it.
    case native

    /// Orders from first words to growing up with it.
    public static func < (left: LanguageLevel, right: LanguageLevel) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Who says how well somebody masters a language.
public enum LanguageSource: String, Choice {
    /// The person.
    case selfDeclared
    /// Somebody who listened or tested.
    case assessed
    /// A certificate that was seen.
    case certificate
}

/// What somebody does in a language.
public enum LanguageUse: String, Choice {
    /// Follows what is said.
    case understand
    /// Says it.
    case speak
    /// Reads it.
    case read
    /// Writes it.
    case write
}

/// A language that somebody masters, how well, for what, and who says so.
public enum LanguageSkill: Line {
    /// The language.
    public static let language = Field<LanguageTag>("language")
    /// How well.
    public static let level = Field<LanguageLevel>("level")
    /// Who says so.
    public static let source = Field<LanguageSource>("source", .default(.selfDeclared))
    /// What for; for everything when nothing is named.
    public static let uses = Field<[LanguageUse]>("uses", .count(0...4))

    /// The fields in order.
    public static let shape = Shape<LanguageSkill>(language, level, source, uses)
}
