/// Reads JSON strictly, as RFC 8259 and a little more demand.
///
/// The reader accepts UTF-8 without byte order mark, every name once per object, and texts without
/// control characters other than line break, carriage return and tab (also when escaped). Numbers
/// keep their digits. Nothing in a document can make the reader recurse.
public enum JSONReader {
    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: The document as UTF-8.
    ///   - limits: How much the document may ask of the reader.
    /// - Returns: The root value with the places of all values below.
    /// - Throws: The first fault in the document, with place, message and, where likely, a hint.
    public static func read(
        _ bytes: [UInt8], limits: JSONLimits = JSONLimits()
    ) throws(JSONFault) -> JSONNode {
        var parser = JSONParser(bytes, limits: limits)
        return try parser.document()
    }
}
