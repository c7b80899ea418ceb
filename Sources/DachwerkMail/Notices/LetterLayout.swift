import DachwerkKit

/// The one layout of all letters, as text and as a page.
struct LetterLayout {
    /// Something to read, and where.
    struct Entry {
        let label: String
        let link: String
    }

    let language: LanguageTag
    let organisation: String
    let opening: String
    let entries: [Entry]
    let closing: [String]

    var text: String {
        let parts =
            [opening] + entries.map { $0.label.isEmpty ? $0.link : "\($0.label)\n\($0.link)" }
            + ["-- \n" + ([organisation] + closing).joined(separator: "\n")]
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// No picture, no script, nothing to load: whoever opens it tells nobody.
    var page: String {
        let direction = language.isRightToLeft ? "rtl" : "ltr"
        let lines = entries.map { entry in
            let link = entry.link.escapedForMarkup
            let label = entry.label.isEmpty ? link : entry.label.escapedForMarkup
            return "<p style=\"\(Self.entryStyle)\">\(label)<br><a href=\"\(link)\" dir=\"ltr\">"
                + "\(link)</a></p>"
        }
        let foot = closing.map { "<br>\($0.escapedForMarkup)" }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language)" dir="\(direction)">
            <head><meta charset="utf-8"><title>\(organisation.escapedForMarkup)</title></head>
            <body style="\(Self.bodyStyle)">
            <p>\(opening.escapedForMarkup)</p>
            \(lines.joined(separator: "\n"))
            <p style="\(Self.footStyle)"><bdi>\(organisation.escapedForMarkup)</bdi>\(foot)</p>
            </body>
            </html>

            """
    }

    private static let bodyStyle =
        "font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em; "
        + "overflow-wrap: anywhere"
    private static let entryStyle = "margin: 1em 0"
    private static let footStyle = "margin-top: 2em; font-size: 14px; color: #555555"
}
