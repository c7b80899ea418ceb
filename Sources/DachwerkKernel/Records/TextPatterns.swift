package import DachwerkKit

/// The forms of texts as regular expressions, for the description of the API and for the schema of
/// the tenant file.
///
/// They are read by tools outside; the platform itself checks without expressions. Where an
/// expression cannot say exactly what is accepted there are two: ``accepted(_:)`` for what is
/// answered or kept already, and ``offered(_:)`` for what a program should send.
package enum TextPatterns {
    package static let language = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"
    /// The names of members in a text by language, as it is read.
    package static let languageOrSource = "^(@source|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})$"
    package static let time = "^\(moment)$"
    package static let money =
        "^-?[0-9]{1,15}( (\(currencies(0)))|\\.[0-9]{3} (\(currencies(3)))"
        + "|\\.[0-9]{2} (?!\(currencies(0))|\(currencies(3)))[A-Z]{3})$"
    package static let amount = "^-?[0-9]{1,15}(\\.[0-9]{1,3})?$"
    package static let hours = "^(closed|\(opening)(; ?\(opening))*)$"
    package static let interval =
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)/"
        + "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)$"
    package static let version = "^(\"[1-9][0-9]{0,17}(-[0-9a-z]{1,13})?\"|\\*)$"

    /// One line without control characters and without marks that turn it round.
    package static let line =
        "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"
    /// The same with line breaks and tabs.
    package static let text =
        "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e"
        + "\\u2066-\\u2069]*$"

    /// What a text of a format may be: nothing that is accepted breaks it.
    package static func accepted(_ format: AnyField.TextFormat) -> String {
        switch format {
        case .line, .postcode: line
        case .text: text
        case .email: "^\(mailSign){1,64}@\(mailLabel)(\\.\(mailLabel))+$"
        case .webAddress: "^https?://(?!/)\(addressSign)+$"
        case .phone: "^[+ /()-]*([0-9][+ /()-]*){3,20}$"
        case .identifier: "^[a-z0-9]+(-[a-z0-9]+)*$"
        }
    }

    /// What a program should send: everything that fits is accepted.
    package static func offered(_ format: AnyField.TextFormat) -> String {
        switch format {
        case .line, .postcode, .text, .identifier: accepted(format)
        case .email: "^[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,60}\\.){1,3}[A-Za-z]{2,20}$"
        case .webAddress: "^https?://[0-9A-Za-z][!#-;=?-Z_a-z~]*$"
        case .phone: "^\\+?[0-9]([ /()-]?[0-9]){2,18}$"
        }
    }

    private static let moment = "(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)"
    private static let weekday = "(mo|tu|we|th|fr|sa|su)"
    private static let opening =
        "\(weekday)(-\(weekday))? \(moment)-\(moment)(,\(moment)-\(moment))*"
    private static let mailSign = "[^\\u0000-\\u0020@\"<>\\\\,;:()\\[\\]]"
    private static let mailLabel = "[^\\u0000-\\u0020@.\"<>\\\\,;:()\\[\\]]{1,63}"
    private static let addressSign = "[^\\u0000-\\u0020\"<>\\\\^`{|}]"

    private static func currencies(_ decimals: Int) -> String {
        Money.currencies(withDecimals: decimals).joined(separator: "|")
    }
}
