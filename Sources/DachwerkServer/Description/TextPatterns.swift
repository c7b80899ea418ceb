import DachwerkKit

/// The forms of texts as regular expressions for API descriptions.
///
/// They are read by tools outside; the platform itself checks without expressions.
enum TextPatterns {
    static let language = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"
    /// The names of members in a text by language, as it is read.
    static let languageOrSource = "^(@source|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})$"
    static let time = "^([01][0-9]|2[0-3]):[0-5][0-9]$"
    static let money =
        "^-?[0-9]{1,12}(\\.[0-9]{2} [A-Z]{3}| (JPY|KRW|VND|ISK|CLP)|\\.[0-9]{3} (TND|KWD|BHD))$"
    static let amount = "^-?[0-9]{1,15}(\\.[0-9]{1,3})?$"
    static let hours =
        "^(closed|(mo|tu|we|th|fr|sa|su)(-(tu|we|th|fr|sa|su))? "
        + "[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9][-a-z0-9:;, ]*)$"
    static let interval =
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)/"
        + "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)$"
    static let version = "^(\"[1-9][0-9]{0,17}(-[0-9a-z]{1,13})?\"|\\*)$"

    /// One line without control characters and without marks that turn it round.
    static let line =
        "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"
    /// The same with line breaks and tabs.
    static let text =
        "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e"
        + "\\u2066-\\u2069]*$"

    static func pattern(_ format: AnyField.TextFormat) -> String {
        switch format {
        case .line, .postcode: line
        case .text: text
        case .email: "^[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,60}\\.){1,3}[A-Za-z]{2,20}$"
        case .webAddress: "^https?://[0-9A-Za-z][!#-;=?-Z_a-z~]*$"
        case .phone: "^\\+?[0-9]([ /()-]?[0-9]){2,18}$"
        case .identifier: "^[a-z0-9]+(-[a-z0-9]+)*$"
        }
    }
}
