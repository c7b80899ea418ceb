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
