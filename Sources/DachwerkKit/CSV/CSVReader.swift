/// Reads tables as RFC 4180 describes them, and as German spreadsheets write them.
///
/// Rows end with CRLF, LF or CR. A byte order mark is skipped, and so are blank lines. Rows may
/// have different numbers of cells: what that means is up to whoever knows the header.
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
        var parser = CSVParser(bytes, dialect: dialect ?? detected(in: bytes), limits: limits)
        return try parser.records()
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
