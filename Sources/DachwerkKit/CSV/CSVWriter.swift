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
