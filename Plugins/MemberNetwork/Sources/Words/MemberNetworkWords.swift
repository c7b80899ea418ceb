import DachwerkKit

/// The module's words for people, put together from the files of each language.
enum MemberNetworkWords {
    /// The words in German.
    static let german = Words(.german, all(germanRecords, germanShared, germanMessages))
    /// The words in English.
    static let english = Words(.english, all(englishRecords, englishShared, englishMessages))

    /// What several resources share, written once: the key names them before the dot.
    ///
    /// `organisation place.state.stale` stands for `member-network.organisation.state.stale` and
    /// `member-network.place.state.stale`.
    private static func all(
        _ records: [String: String], _ shared: [String: String], _ messages: [String: String]
    ) -> [String: String] {
        var texts = messages
        for (key, text) in records { texts["member-network.\(key)"] = text }
        for (key, text) in shared {
            let names = key.prefix { $0 != "." }
            let rest = key[names.endIndex...]
            for name in names.split(separator: " ") {
                texts["member-network.\(name)\(rest)"] = text
            }
        }
        return texts
    }
}
