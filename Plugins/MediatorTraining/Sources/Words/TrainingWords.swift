import DachwerkKit

/// The module's words for people, put together from the files of each language.
enum TrainingWords {
    /// The words in German.
    static let german = Words(.german, all(germanLabels, germanMessages))
    /// The words in English.
    static let english = Words(.english, all(englishLabels, englishMessages))

    /// Puts the capability before each key; several names before one text share it.
    private static func all(
        _ labels: [String: String], _ messages: [String: String]
    ) -> [String: String] {
        var texts: [String: String] = [:]
        for (keys, text) in labels where keys.isEmpty { texts["mediator-training"] = text }
        for (keys, text) in labels.merging(messages, uniquingKeysWith: { first, _ in first }) {
            for key in keys.split(separator: " ") { texts["mediator-training.\(key)"] = text }
        }
        return texts
    }
}
