import DachwerkKit

/// A way to another page.
struct Link: Sendable, Hashable {
    let text: String
    let address: String
    /// Whether it leads to where the reader is.
    var isCurrent = false

    /// What a template reads.
    var content: [String: Any] { ["text": text, "address": address, "current": isCurrent] }
}

/// Something that the reader may do, with the page on which it is done.
struct PageAction: Sendable, Hashable {
    let text: String
    let address: String
    /// Whether it is what most people came for.
    var isMain = false
    /// Whether it takes something away.
    var isGrave = false

    /// What a template reads.
    var content: [String: Any] {
        ["text": text, "address": address, "main": isMain, "grave": isGrave]
    }
}

/// A name and a value that a form sends without showing it.
struct FormField: Sendable, Hashable {
    let name: String
    let value: String

    /// What a template reads.
    var content: [String: Any] { ["name": name, "value": value] }
}
