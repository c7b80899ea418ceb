import DachwerkKit

/// Something that was said or noted in a case; it never leaves its compartment.
///
/// Who wants to share it later writes a new entry into the shared compartment.
enum Entry: CaseEntry {
    static let id: ResourceID = "complaint-mediation.entry"

    /// Where it lies.
    static let compartment = Field<Compartment>("compartment", .fixed, .indexed)
    /// What was said.
    static let text = Field<String>(
        "text", .fixed, .length(1...10_000), .format(.text), .searchable, .complaint)
    /// What goes with it, such as photos, letters or a log of noise; in the same compartment.
    static let attachments = Field<[RecordFile]>(
        "attachments", .fixed, .files(.anything, most: 10), .complaint)
    /// The language in which it was said; nothing if it is not known.
    static let language = Field<LanguageTag?>("language")
    /// What the author is in the case; the name is not shown.
    static let author = Field<AuthorRole?>("author", .computed)
    /// Who wrote a note about the mediation: whoever mediates later does not read it.
    static let writer = Field<Reference<TeamMember>?>("writer", .computed)
    /// The same in other languages.
    static let translations = Field<[Values<Translation>]>("translations", .count(0...20))
    /// Who wrote each translation; nobody reads it, since it could give a party away.
    static let translators = Field<[Values<Translator>]>(
        "translators", .computed, .count(0...20))

    static let resource = ResourceDefinition(
        Entry.self, fields: caseFile, compartment, text, attachments, language, author, writer,
        translations,
        translators, readers,
        access: access)

    private static let access = Access<Entry> {
        $0.allow(
            Complaints.resident, .read, .create, only: caseFile, compartment, text, attachments,
            language, author, translations)
        for helper in Complaints.helpers {
            $0.allow(helper, .create)
            $0.allow(
                helper, .read,
                only: caseFile, compartment, text, attachments, language, author, translations,
                where: { $0.compartment != .mediatorNotes || $0.writer.isActor })
        }
        for translator in [
            Complaints.contactPerson, Complaints.mediator, Complaints.interpreter,
        ] {
            $0.allow(
                translator, .change, only: language, translations,
                where: { $0.compartment != .mediatorNotes || $0.writer.isActor })
        }
    }
}

/// What the author of an entry is in the case.
enum AuthorRole: String, Choice {
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
enum Translation: Line {
    /// The language.
    static let language = Field<LanguageTag>("language")
    /// The text.
    static let text = Field<String>(
        "text", .length(1...10_000), .format(.text), .complaint)
    /// How it came about.
    static let quality = Field<TranslationQuality>("quality", .default(.machine))

    static let shape = Shape<Translation>(language, text, quality)
}

/// Who wrote the translation into a language.
enum Translator: Line {
    /// The language.
    static let language = Field<LanguageTag>("language")
    /// The person behind the actor.
    static let writer = Field<String?>("writer", .length(1...80), .impersonal)

    static let shape = Shape<Translator>(language, writer)
}

/// How a translation came about.
enum TranslationQuality: String, Choice {
    /// By a program, unread.
    case machine
    /// By a person.
    case human
    /// By a person, and read by another one.
    case checked
}
