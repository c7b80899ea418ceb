import DachwerkKit

/// What has to be done by when, the most urgent first.
struct Agenda {
    struct Entry {
        /// The record.
        let title: String
        let address: String
        /// What it is, and what else tells it from others.
        let detail: String
        var badge: String?
        /// The day or moment as people say it.
        let stamp: String
        /// The same for programs.
        let moment: String
        /// How much time is left, in words.
        let left: String
        /// Whether it should have been done.
        var isLate = false
        /// What may be done at once.
        var links: [Link] = []

        var content: [String: Any] {
            [
                "title": title, "address": address, "detail": detail,
                "badge": badge ?? false as Any, "stamp": stamp, "moment": moment, "left": left,
                "late": isLate, "hasLinks": !links.isEmpty, "links": links.map(\.content),
            ]
        }
    }

    let title: String
    let entries: [Entry]
    /// What is said when there are none.
    var empty = ""

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title, "entries": entries.map(\.content), "hasEntries": !entries.isEmpty,
            "empty": empty,
        ]
    }
}
