/// Why a table cannot be read, where, and how to mend it.
public struct CSVFault: Error, Sendable, CustomStringConvertible {
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

        /// Quotation marks do not fit together.
        public static let syntax = Code(rawValue: "csv.syntax")
        /// The table is not valid UTF-8.
        public static let invalidText = Code(rawValue: "csv.invalid-text")
        /// The table has too many bytes.
        public static let tooLarge = Code(rawValue: "csv.too-large")
        /// The table has too many rows.
        public static let tooManyRecords = Code(rawValue: "csv.too-many-records")
        /// A row has too many cells.
        public static let tooManyColumns = Code(rawValue: "csv.too-many-columns")
        /// The table has too many cells.
        public static let tooManyCells = Code(rawValue: "csv.too-many-cells")
    }

    /// What kind of fault it is.
    public let code: Code
    /// The line of the fault, counted from 1.
    public let line: Int
    /// The column of the fault in its line, counted from 1 in Unicode scalars.
    public let column: Int
    /// What is wrong, as a sentence without capital and full stop.
    public let message: String
    /// How to mend it, when there is a likely way.
    public let hint: String?

    init(_ code: Code, line: Int, column: Int, message: String, hint: String? = nil) {
        self.code = code
        self.line = line
        self.column = column
        self.message = message
        self.hint = hint
    }

    /// The fault in one line: place, message and hint.
    public var description: String {
        "\(line):\(column): \(message)" + (hint.map { " (\($0))" } ?? "")
    }
}
