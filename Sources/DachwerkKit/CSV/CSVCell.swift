/// One value of a table, before a dialect decides how it is written.
public struct CSVCell: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case empty
        case text(String)
        case verbatim(String)
        case integer(Int64)
        case decimal(minorUnits: Int64, digits: Int)
        case date(year: Int, month: Int, day: Int)
    }

    let content: Content

    /// A cell without a value.
    public static let empty = CSVCell(content: .empty)

    /// A text from people; the dialect may neutralise it.
    public static func text(_ text: String) -> CSVCell {
        CSVCell(content: .text(text))
    }

    /// A text that the program made itself, such as an id; it is quoted but never neutralised.
    public static func verbatim(_ text: String) -> CSVCell {
        CSVCell(content: .verbatim(text))
    }

    /// An integer.
    public static func integer(_ value: Int64) -> CSVCell {
        CSVCell(content: .integer(value))
    }

    /// An exact decimal: 12345 minor units with two digits are 123.45.
    ///
    /// The number of digits is kept between 0 and 18.
    public static func decimal(minorUnits: Int64, digits: Int) -> CSVCell {
        CSVCell(content: .decimal(minorUnits: minorUnits, digits: min(max(digits, 0), 18)))
    }

    /// A date without a time.
    public static func date(year: Int, month: Int, day: Int) -> CSVCell {
        CSVCell(content: .date(year: year, month: month, day: day))
    }

    /// Whether the cell can hold anything but digits and signs.
    var isText: Bool {
        switch content {
        case .text, .verbatim: true
        case .empty, .integer, .decimal, .date: false
        }
    }

    /// The cell as plain text, before quoting.
    func text(in dialect: CSVDialect) -> String {
        switch content {
        case .empty: ""
        case .text(let text): dialect.neutralisesFormulas ? FormulaGuard.neutralised(text) : text
        case .verbatim(let text): text
        case .integer(let value): String(value)
        case .decimal(let minorUnits, let digits):
            Self.decimal(minorUnits, digits, dialect.decimalComma ? "," : ".")
        case .date(let year, let month, let day):
            dialect.germanDates
                ? "\(Self.padded(day, 2)).\(Self.padded(month, 2)).\(Self.padded(year, 4))"
                : "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        }
    }

    private static func decimal(_ minorUnits: Int64, _ digits: Int, _ point: String) -> String {
        let text = padded(String(minorUnits.magnitude), digits + 1)
        let sign = minorUnits < 0 ? "-" : ""
        guard digits > 0 else { return sign + text }
        return sign + text.dropLast(digits) + point + text.suffix(digits)
    }

    private static func padded(_ value: Int, _ length: Int) -> String {
        (value < 0 ? "-" : "") + padded(String(value.magnitude), length)
    }

    private static func padded(_ text: String, _ length: Int) -> String {
        String(repeating: "0", count: max(0, length - text.utf8.count)) + text
    }
}
