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
