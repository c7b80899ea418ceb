import DachwerkKit

/// What the pages themselves say, apart from what organisations say of themselves.
struct PageWords: Sendable {
    let language: LanguageTag
    let title: String
    let skip: String
    let languages: String
    let organisations: String
    let landing: String
    let nobody: String
    let also: String
    let offers: String
    let nothing: String
    let contacts: String
    let funders: String
    let facts: String
    let spoken: String
    let programs: String
    let description: String
    let overview: String
    let asOf: String
    let home: String
    let missing: String
    let missingText: String
    let email: String
    let phone: String
    let address: String

    /// The languages in which the pages are complete.
    static let offered: [LanguageTag] = [.german, .english]

    static func words(_ language: LanguageTag) -> PageWords {
        language.language == "de" ? german : english
    }

    private static let german = PageWords(
        language: .german, title: "Dachwerk", skip: "Zum Inhalt", languages: "Sprache",
        organisations: "Organisationen unter diesem Dach",
        landing: "Jede Organisation hat ihre eigene Adresse und ihre eigenen Datensätze.",
        nobody: "Noch ist keine Organisation eingerichtet.", also: "Auch bekannt als",
        offers: "Was es hier gibt", nothing: "Noch ist nichts eingeschaltet.",
        contacts: "Kontakt", funders: "Gefördert durch", facts: "Zahlen und Fakten",
        spoken: "Sprachen", programs: "Für Programme",
        description: "Beschreibung der Schnittstelle (OpenAPI)", overview: "Überblick als JSON",
        asOf: "Stand", home: "Zur Startseite", missing: "Seite nicht gefunden",
        missingText: "Unter dieser Adresse gibt es keine Seite.", email: "E-Mail",
        phone: "Telefon", address: "Adresse")

    private static let english = PageWords(
        language: .english, title: "Dachwerk", skip: "Skip to content", languages: "Language",
        organisations: "Organisations under this roof",
        landing: "Each organisation has its own address and its own records.",
        nobody: "No organisation is set up yet.", also: "Also known as",
        offers: "What there is", nothing: "Nothing is switched on yet.", contacts: "Contact",
        funders: "Funded by", facts: "Facts and figures", spoken: "Languages",
        programs: "For programs", description: "API description (OpenAPI)",
        overview: "Overview as JSON", asOf: "as of", home: "To the start page",
        missing: "Page not found", missingText: "There is no page at this address.",
        email: "E-mail", phone: "Telephone", address: "Address")
}
