public import DachwerkKit

/// Something that was said or noted in a case; it never leaves its compartment.
///
/// Who wants to share it later writes a new entry into the shared compartment.
public enum Entry: Resource {
    /// The name of the resource.
    public static let id: ResourceID = "complaint-mediation.entry"

    /// The case.
    public static let caseFile = Field<Reference<CaseFile>>("case", .fixed, .indexed)
    /// Where it lies.
    public static let compartment = Field<Compartment>("compartment", .fixed, .indexed)
    /// What was said.
    public static let text = Field<String>(
        "text", .fixed, .length(1...10_000), .format(.text), .searchable, .complaint)
    /// The language in which it was said; nothing if it is not known.
    public static let language = Field<LanguageTag?>("language")
    /// What the author is in the case; the name is not shown.
    public static let author = Field<AuthorRole?>("author", .computed)
    /// Who wrote a note about the mediation: whoever mediates later does not read it.
    public static let writer = Field<Reference<TeamMember>?>("writer", .computed)
    /// The same in other languages.
    public static let translations = Field<[Values<Translation>]>("translations", .count(0...20))
    /// Who wrote each translation; nobody reads it, since it could give a party away.
    public static let translators = Field<[Values<Translator>]>(
        "translators", .computed, .count(0...20))
    /// Who may read it; kept by the platform.
    public static let readers = Field<[String]>(
        "readers", .computed, .impersonal, .count(0...500))

    /// The declaration.
    public static let resource = ResourceDefinition(
        Entry.self, fields: caseFile, compartment, text, language, author, writer, translations,
        translators, readers,
        access: access)

    private static var access: Access<Entry> {
        var access = Access<Entry>()
        access.allow(
            Complaints.resident, .read, .create, only: caseFile, compartment, text, language,
            author, translations)
        for helper in Complaints.helpers {
            access.allow(helper, .create)
            access.allow(
                helper, .read,
                only: caseFile, compartment, text, language, author, translations,
                where: { $0.compartment != .mediatorNotes || $0.writer.isActor })
        }
        for translator in [
            Complaints.contactPerson, Complaints.mediator, Complaints.interpreter,
        ] {
            access.allow(
                translator, .change, only: language, translations,
                where: { $0.compartment != .mediatorNotes || $0.writer.isActor })
        }
        return access
    }
}

/// What the author of an entry is in the case.
public enum AuthorRole: String, Choice {
    /// The complainant.
    case complainant
    /// The other party.
    case other
    /// Whoever leads the case.
    case contactPerson
    /// The mediator.
    case mediator
    /// An interpreter.
    case interpreter
    /// Management.
    case management
}

/// A text in another language, and how far one can rely on it.
public enum Translation: Line {
    /// The language.
    public static let language = Field<LanguageTag>("language")
    /// The text.
    public static let text = Field<String>(
        "text", .length(1...10_000), .format(.text), .complaint)
    /// How it came about.
    public static let quality = Field<TranslationQuality>("quality", .default(.machine))

    /// The fields in order.
    public static let shape = Shape<Translation>(language, text, quality)
}

/// Who wrote the translation into a language.
public enum Translator: Line {
    /// The language.
    public static let language = Field<LanguageTag>("language")
    /// The person behind the actor.
    public static let writer = Field<String?>("writer", .length(1...80), .impersonal)

    /// The fields in order.
    public static let shape = Shape<Translator>(language, writer)
}

/// How a translation came about.
public enum TranslationQuality: String, Choice {
    /// By a program, unread.
    case machine
    /// By a person.
    case human
    /// By a person, and read by another one.
    case checked
}
