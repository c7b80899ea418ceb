import Mustache

/// Escapes text for HTML byte by byte.
///
/// Mustache's own escaping looks at characters: a quotation mark with a combining accent behind it
/// is another character there, passes as it is, and ends an attribute.
struct SafeHTML: MustacheContentType {
    /// The name under which templates ask for it.
    static let name = "SAFE-HTML"

    func escapeText(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a template that escapes everything in this way.
    static func template(_ text: String) throws -> MustacheTemplate {
        MustacheContentTypes.register(SafeHTML(), named: name)
        return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(name)}}\(text)")
    }
}
