/// Writes a table row by row.
///
/// Cells are quoted as in RFC 4180. Whatever could be taken for a separator in any dialect is
/// quoted in every dialect, so that a table opened with the wrong settings does not break a text
/// into cells.
public struct CSVWriter: Sendable {
    /// How the table is written.
    public let dialect: CSVDialect
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    /// Begins an empty table.
    public init(dialect: CSVDialect = .machine) {
        self.dialect = dialect
        if dialect.byteOrderMark {
            bytes = [0xEF, 0xBB, 0xBF]
        }
    }

    /// Writes one row, ended by CRLF.
    public mutating func row(_ cells: [CSVCell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(dialect.separator) }
            append(cell, isOnly: cells.count == 1)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func append(_ cell: CSVCell, isOnly: Bool) {
        let text = cell.text(in: dialect)
        let needsQuotes = cell.isText ? needsQuotes(text) : text.utf8.contains(dialect.separator)
        guard needsQuotes || text.isEmpty && isOnly else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func needsQuotes(_ text: String) -> Bool {
        if text.utf8.first == 0x20 || text.utf8.last == 0x20 { return true }
        // At the start of a table it would be taken for the mark of the table.
        if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
        return text.utf8.contains { byte in
            switch byte {
            case 0x00...0x1F, UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"): true
            default: byte == dialect.separator
            }
        }
    }
}

/// Keeps spreadsheets from calculating what people have typed.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front. So does a text
/// that looks as if it had got one already; without that, reading back would take away an
/// apostrophe that somebody typed.
enum FormulaGuard {
    private static let apostrophe = UInt8(ascii: "'")

    /// The text with an apostrophe in front if it needs one.
    static func neutralised(_ text: String) -> String {
        isDangerous(text.utf8.drop { $0 == apostrophe }) ? "'" + text : text
    }

    /// The text without the apostrophe that ``neutralised(_:)`` has put in front.
    static func restored(_ text: String) -> String {
        guard
            text.utf8.first == apostrophe,
            isDangerous(text.utf8.drop { $0 == apostrophe })
        else { return text }
        return String(text.unicodeScalars.dropFirst())
    }

    /// The text that a formula such as `="01067"` gives, and any other text as it is.
    ///
    /// A text that somebody typed so has an apostrophe in front.
    static func unwrapped(_ text: String) -> String {
        let bytes = text.utf8
        guard bytes.count >= 3, bytes.starts(with: "=\"".utf8), bytes.last == UInt8(ascii: "\"")
        else { return text }
        let inner = Array(bytes.dropFirst(2).dropLast())
        var content: [UInt8] = []
        var index = 0
        while index < inner.count {
            content.append(inner[index])
            if inner[index] == UInt8(ascii: "\"") {
                // A single mark ends the text: what follows is a formula after all.
                guard index + 1 < inner.count, inner[index + 1] == UInt8(ascii: "\"") else {
                    return text
                }
                index += 1
            }
            index += 1
        }
        return String(decoding: content, as: UTF8.self)
    }

    /// Whether a spreadsheet would calculate the text, looking at its bytes.
    ///
    /// Spaces in front do not stop a spreadsheet. Tab, line breaks and NUL are dropped by some
    /// importers, and the full-width signs count as operators in East Asian settings.
    private static func isDangerous(_ utf8: Substring.UTF8View) -> Bool {
        var rest = utf8
        while true {
            if rest.first == 0x20 {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xC2, 0xA0]) {
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        switch rest.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
            return true
        case 0x00, 0x09, 0x0A, 0x0D:
            return true
        case 0xEF:
            let fullWidthSigns: [[UInt8]] = [
                [0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0],
            ]
            return fullWidthSigns.contains { rest.starts(with: $0) }
        default:
            return false
        }
    }
}
