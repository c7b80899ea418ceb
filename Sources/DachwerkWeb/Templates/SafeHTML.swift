import DachwerkKit
import Mustache

/// Escapes text for HTML byte by byte.
///
/// Mustache's own escaping looks at characters: a quotation mark with a combining accent behind it
/// is another character there, passes as it is, and ends an attribute.
struct SafeHTML: MustacheContentType {
    /// The name under which templates ask for it.
    static let name = "SAFE-HTML"

    func escapeText(_ text: String) -> String {
        text.escapedForMarkup
    }

    /// Reads a template that escapes everything in this way.
    static func template(_ text: String) throws -> MustacheTemplate {
        MustacheContentTypes.register(SafeHTML(), named: name)
        return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(name)}}\(text)")
    }
}
