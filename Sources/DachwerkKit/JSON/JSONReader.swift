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

/// How much a document may ask of its reader.
public struct JSONLimits: Sendable {
    /// The deepest nesting that any reader accepts, whatever its limits say.
    ///
    /// Releasing nested values takes stack space for each level, so the depth stays bounded even
    /// where a caller would rather not bound it.
    public static let deepest = 256

    /// How many bytes a document may have.
    public var bytes: Int
    /// How many objects and lists may stand inside one another, at most ``deepest``.
    public var depth: Int
    /// How many values a document may hold; objects and lists count as well as what they hold.
    public var elements: Int

    /// Sets the limits; the defaults suit a request body and a tenant file.
    public init(bytes: Int = 262_144, depth: Int = 32, elements: Int = 50_000) {
        self.bytes = bytes
        self.depth = depth
        self.elements = elements
    }
}

/// Why a document cannot be read, where, and how to mend it.
public struct JSONFault: Error, Sendable, CustomStringConvertible {
    /// What kind of fault it is; further kinds may be added at any time.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The stable name of the kind.
        public let rawValue: String

        /// Names a kind of fault.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The stable name of the kind.
        public var description: String { rawValue }

        /// The grammar of JSON is broken.
        public static let syntax = Code(rawValue: "json.syntax")
        /// A name stands twice in one object.
        public static let duplicateName = Code(rawValue: "json.duplicate-name")
        /// Objects and lists stand too deep inside one another.
        public static let tooDeep = Code(rawValue: "json.too-deep")
        /// The document has too many bytes.
        public static let tooLarge = Code(rawValue: "json.too-large")
        /// The document holds too many values.
        public static let tooManyElements = Code(rawValue: "json.too-many-elements")
        /// The document is not clean UTF-8 text, or a text in it holds a control character.
        public static let invalidText = Code(rawValue: "json.invalid-text")
        /// A number is not written as JSON wants it.
        public static let invalidNumber = Code(rawValue: "json.invalid-number")
        /// Something follows after the end of the document.
        public static let trailingContent = Code(rawValue: "json.trailing-content")
    }

    /// What kind of fault it is.
    public let code: Code
    /// The offset of the faulty byte.
    public let offset: Int
    /// The line and column of the faulty byte.
    public let position: JSONPosition
    /// The value in which the fault stands.
    public let pointer: JSONPointer
    /// What is wrong, as a sentence without capital and full stop.
    public let message: String
    /// How to mend it, when there is a likely way.
    public let hint: String?

    init(
        _ code: Code, offset: Int, position: JSONPosition, pointer: JSONPointer, message: String,
        hint: String?
    ) {
        self.code = code
        self.offset = offset
        self.position = position
        self.pointer = pointer
        self.message = message
        self.hint = hint
    }

    /// The fault in one line: place, message and hint.
    public var description: String {
        "\(position): \(message)" + (hint.map { " (\($0))" } ?? "")
    }
}
