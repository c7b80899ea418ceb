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
