/// A language that somebody must master to help somebody else.
///
/// Region and script do not matter. A language is not covered by one that is close to it, such as
/// Dari by Iranian Persian, unless the person who needs it agreed.
public struct LanguageNeed: Sendable, Hashable {
    /// The language.
    public let language: LanguageTag
    /// The least level.
    public let level: LanguageLevel
    /// What it is needed for.
    public let uses: Set<LanguageUse>
    /// Whether a close language will do.
    public let allowsClose: Bool

    /// States a need.
    ///
    /// - Parameters:
    ///   - language: The language.
    ///   - level: The least level.
    ///   - uses: What it is needed for; speaking and understanding unless said otherwise.
    ///   - allowsClose: Whether a close language will do, because the person agreed.
    public init(
        _ language: LanguageTag, level: LanguageLevel = .b1,
        uses: [LanguageUse] = [.speak, .understand], allowsClose: Bool = false
    ) {
        self.language = language
        self.level = level
        self.uses = Set(uses)
        self.allowsClose = allowsClose
    }

    /// How a person's skills cover the need; `nil` when they do not.
    public func match(_ skills: [Values<LanguageSkill>]) -> LanguageMatch? {
        let enough = skills.filter { skill in
            skill.level >= level && (skill.uses.isEmpty || uses.isSubset(of: skill.uses))
        }
        if enough.contains(where: { covers($0.language) }) { return .same }
        guard allowsClose, enough.contains(where: { isClose($0.language) }) else { return nil }
        return .close
    }

    /// The same language, or one of those that a collective tag such as `fa` stands for.
    private func covers(_ other: LanguageTag) -> Bool {
        other.language == language.language
            || LanguageFamilies.members[language.language]?.contains(other.language) ?? false
    }

    private func isClose(_ other: LanguageTag) -> Bool {
        LanguageFamilies.close.contains {
            $0.contains(language.language) && $0.contains(other.language)
        }
    }
}

/// How skills cover a need.
public enum LanguageMatch: String, Sendable, Hashable {
    /// In the language itself.
    case same
    /// In a close language.
    case close
}

/// What belongs together among the languages that people here ask for.
enum LanguageFamilies {
    /// Collective tags and the only meaning they have in practice: `fa` is asked for Iranian
    /// Persian, `no` for Bokmål.
    static let members: [String: Set<String>] = [
        "fa": ["pes"], "pes": ["fa"], "no": ["nb"], "nb": ["no"], "ku": ["kmr"], "kmr": ["ku"],
    ]
    /// Languages whose speakers mostly understand each other.
    static let close: [Set<String>] = [
        ["fa", "pes", "prs", "tg"], ["bs", "hr", "sr", "cnr"], ["no", "nb", "nn", "da", "sv"],
        ["cs", "sk"], ["bg", "mk"], ["az", "tr"], ["ru", "be", "uk"], ["hi", "ur"],
    ]
}
