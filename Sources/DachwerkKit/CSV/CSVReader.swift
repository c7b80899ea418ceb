/// Reads tables as RFC 4180 describes them, and as German spreadsheets write them.
///
/// Rows end with CRLF, LF or CR. A byte order mark is skipped, and so are blank lines. Rows may
/// have different numbers of cells: what that means is up to whoever knows the header. A first
/// line such as `sep=;` names the separator, and `="01067"` is the text `01067`.
public enum CSVReader {
    /// Reads one table.
    ///
    /// - Parameters:
    ///   - bytes: The table as UTF-8.
    ///   - dialect: How it is written. Without one, the header decides: with more semicolons than
    ///     commas it is ``CSVDialect/germanExcel``, else ``CSVDialect/machine``.
    ///   - limits: How much the table may ask of the reader.
    /// - Returns: The rows, the header among them.
    /// - Throws: The first fault in the table, with place, message and, where likely, a hint.
    public static func read(
        _ bytes: [UInt8], dialect: CSVDialect? = nil, limits: CSVLimits = CSVLimits()
    ) throws(CSVFault) -> [CSVRecord] {
        guard bytes.count <= limits.bytes else {
            throw CSVFault(
                .tooLarge, line: 1, column: 1,
                message: "the table has \(bytes.count) bytes, and \(limits.bytes) are allowed")
        }
        let mark = separatorMark(in: bytes)
        let dialect = dialect ?? mark.map { declared($0.separator) } ?? detected(in: bytes)
        var parser = CSVParser(
            bytes, dialect: dialect, limits: limits, from: mark?.length ?? 0)
        return try parser.records()
    }

    /// The line `sep=;` with which a spreadsheet is told the separator, and how long it is.
    private static func separatorMark(in bytes: [UInt8]) -> (separator: UInt8, length: Int)? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, line.starts(with: "sep=".utf8), let separator = line.last,
            separator < 0x80
        else { return nil }
        return (separator, start + line.count)
    }

    /// Only spreadsheets write the line, and in theirs the comma is taken by numbers.
    private static func declared(_ separator: UInt8) -> CSVDialect {
        var dialect = CSVDialect.germanExcel
        dialect.separator = separator
        return dialect
    }

    /// The dialect that the first line which is not blank speaks for.
    private static func detected(in bytes: [UInt8]) -> CSVDialect {
        var commas = 0
        var semicolons = 0
        var isQuoted = false
        var isBlank = true
        for byte in bytes {
            if !isBlank, !isQuoted, byte == 0x0A || byte == 0x0D { break }
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: commas += 1
            case UInt8(ascii: ";") where !isQuoted: semicolons += 1
            default: break
            }
            isBlank = isBlank && (byte == 0x0A || byte == 0x0D)
        }
        return semicolons > commas ? .germanExcel : .machine
    }
}

/// One row of a table that was read.
public struct CSVRecord: Sendable, Hashable {
    /// The line on which the row begins, counted from 1.
    public let line: Int
    /// The texts of the cells.
    public let cells: [String]

    /// Joins the texts of a row with the line on which it begins.
    public init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }
}

/// How a table is written as text.
///
/// There are two dialects, because machines and German spreadsheets want opposite things.
public struct CSVDialect: Sendable, Hashable {
    /// The dialect of RFC 4180: comma, CRLF, no byte order mark, decimal point, ISO 8601 dates.
    ///
    /// It does not neutralise formulas. What a machine exports and imports again must come back
    /// unchanged, and a program that reads RFC 4180 does not calculate. Never offer this dialect
    /// as a download for a spreadsheet; ``germanExcel`` is for that.
    public static let machine = CSVDialect(
        separator: UInt8(ascii: ","), byteOrderMark: false, decimalComma: false,
        germanDates: false, neutralisesFormulas: false)

    /// The dialect that a German Excel opens by double click: semicolon, CRLF, UTF-8 with byte
    /// order mark, decimal comma, dates as dd.mm.yyyy, and no text that begins a formula.
    public static let germanExcel = CSVDialect(
        separator: UInt8(ascii: ";"), byteOrderMark: true, decimalComma: true,
        germanDates: true, neutralisesFormulas: true)

    /// The byte between two cells.
    public var separator: UInt8
    /// Whether the table begins with a byte order mark, without which Excel guesses the encoding.
    public var byteOrderMark: Bool
    /// Whether decimals have a comma instead of a point.
    public var decimalComma: Bool
    /// Whether dates are written as dd.mm.yyyy instead of yyyy-mm-dd.
    public var germanDates: Bool
    /// Whether an apostrophe is written before a text that a spreadsheet would calculate.
    public var neutralisesFormulas: Bool

    /// Describes a dialect; the separator is an ASCII character such as comma, semicolon or tab.
    public init(
        separator: UInt8, byteOrderMark: Bool, decimalComma: Bool, germanDates: Bool,
        neutralisesFormulas: Bool
    ) {
        self.separator = separator
        self.byteOrderMark = byteOrderMark
        self.decimalComma = decimalComma
        self.germanDates = germanDates
        self.neutralisesFormulas = neutralisesFormulas
    }
}

/// How much a table may ask of its reader.
public struct CSVLimits: Sendable {
    /// How many bytes a table may have.
    public var bytes: Int
    /// How many rows a table may have, the header included.
    public var records: Int
    /// How many cells a row may have.
    public var columns: Int
    /// How many cells a table may have; an empty cell costs memory although it has no bytes.
    public var cells: Int

    /// Sets the limits; the defaults suit the import of an organisation's lists.
    public init(
        bytes: Int = 8_388_608, records: Int = 50_000, columns: Int = 256, cells: Int = 1_000_000
    ) {
        self.bytes = bytes
        self.records = records
        self.columns = columns
        self.cells = cells
    }
}

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
