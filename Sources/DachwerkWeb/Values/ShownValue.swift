import DachwerkKit

/// A value as it stands on a page: text that somebody wrote, a word of the platform, a link.
struct ShownValue: Sendable, Hashable {
    let text: String
    /// The language of the text where it is known and not that of the page.
    var language: LanguageTag?
    /// Where it leads.
    var address: String?
    /// Whether it is a word in a frame, such as a state.
    var isTag = false
    /// Whether the text keeps its line breaks.
    var isLong = false
    /// The address of a picture that is shown with it.
    var picture: String?
    /// How it stands beside what it says, such as `missing`.
    var tone: String?

    /// What a template reads; every member is named, so that none is taken from around it.
    var content: [String: Any] {
        [
            "text": text, "lang": language?.description ?? false as Any,
            "dir": language.map { $0.isRightToLeft ? "rtl" : "ltr" } ?? false as Any,
            "address": address ?? false as Any, "tag": isTag, "long": isLong,
            "picture": picture ?? false as Any,
        ]
    }
}
