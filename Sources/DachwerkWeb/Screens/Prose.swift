import DachwerkKit

/// Sentences that are read one after the other, under a heading if they need one.
struct Prose {
    var title: String?
    let paragraphs: [ShownValue]

    /// What a template reads.
    var content: [String: Any] {
        ["title": title ?? false as Any, "paragraphs": paragraphs.map(\.content)]
    }
}
