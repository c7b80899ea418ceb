import DachwerkKit

/// The module's words for people, put together from the files of each language.
enum ComplaintWords {
    /// The words in German.
    static let german = Words(
        .german, all(germanPeople, germanCases, germanEntries, germanMessages))
    /// The words in English.
    static let english = Words(
        .english, all(englishPeople, englishCases, englishEntries, englishMessages))

    private static func all(_ parts: [String: String]...) -> [String: String] {
        parts.reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
    }
}
