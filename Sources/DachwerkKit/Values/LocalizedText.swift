/// A text for people in several languages, one of which is the source.
///
/// As JSON it is an object by language tag. Where more than one language stands in it, the member
/// `@source` names the source; without it the first member is the source.
public struct LocalizedText: Sendable, Hashable {
    /// The language the other versions were translated from.
    public let source: LanguageTag
    /// The versions by language; the source is always among them.
    public let versions: [LanguageTag: String]

    /// A version that was found for a reader.
    public struct Choice: Sendable, Hashable {
        /// The text.
        public let text: String
        /// The language the text is in.
        public let language: LanguageTag
        /// Whether the reader had asked for another language.
        public let isFallback: Bool
    }

    /// Makes a text from its versions; `nil` when the source language is not among them.
    public init?(source: LanguageTag, versions: [LanguageTag: String]) {
        guard versions[source] != nil else { return nil }
        self.source = source
        self.versions = versions
    }

    /// Makes a text in one language.
    public init(_ text: String, in language: LanguageTag) {
        source = language
        versions = [language: text]
    }

    /// The version for the first of these languages that exists, else the source as a fallback.
    public func choose(_ wishes: [LanguageTag]) -> Choice {
        for wish in wishes {
            if let text = versions[wish] {
                return Choice(text: text, language: wish, isFallback: wish != wishes.first)
            }
            if let plain = LanguageTag(wish.language), let text = versions[plain] {
                return Choice(text: text, language: plain, isFallback: wish != wishes.first)
            }
        }
        return Choice(text: versions[source] ?? "", language: source, isFallback: true)
    }

    /// Writes the JSON form: the source first, then the others by tag.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member(source.description, versions[source] ?? "")
        for language in versions.keys.sorted() where language != source {
            writer.member(language.description, versions[language] ?? "")
        }
        if versions.count > 1 { writer.member("@source", source.description) }
        writer.endObject()
    }

    /// Reads the JSON form; `nil` when a tag, a text or the source does not fit.
    public init?(_ node: JSONNode) {
        guard case .object(let object) = node.value else { return nil }
        var versions: [LanguageTag: String] = [:]
        var first: LanguageTag?
        var named: LanguageTag?
        for member in object.members {
            guard case .string(let text) = member.node.value else { return nil }
            if member.name == "@source" {
                guard let tag = LanguageTag(text) else { return nil }
                named = tag
            } else {
                guard let tag = LanguageTag(member.name), versions[tag] == nil else { return nil }
                versions[tag] = text
                first = first ?? tag
            }
        }
        guard let source = named ?? first else { return nil }
        self.init(source: source, versions: versions)
    }
}
