/// The state of one reading of a table.
struct CSVParser {
    private let bytes: [UInt8]
    private let dialect: CSVDialect
    private let limits: CSVLimits
    private var index = 0
    private var line = 1
    private var cellCount = 0

    /// Begins behind what was read of the table before.
    init(_ bytes: [UInt8], dialect: CSVDialect, limits: CSVLimits, from start: Int = 0) {
        self.bytes = bytes
        index = start
        self.dialect = dialect
        self.limits = limits
    }

    /// Reads all rows.
    mutating func records() throws(CSVFault) -> [CSVRecord] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw fault(
                .invalidText, at: 0, "the table is not written in UTF-8",
                hint: "save it as \"CSV UTF-8\"")
        }
        if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        var records: [CSVRecord] = []
        while index < bytes.count {
            if skipLineEnd() { continue }
            guard records.count < limits.records else {
                throw fault(
                    .tooManyRecords, at: index,
                    "the table has more than \(limits.records) rows",
                    hint: "split it into several tables")
            }
            records.append(try record())
        }
        return records
    }

    private mutating func record() throws(CSVFault) -> CSVRecord {
        let firstLine = line
        var cells: [String] = []
        while true {
            guard cells.count < limits.columns else {
                throw fault(
                    .tooManyColumns, at: index, "a row has more than \(limits.columns) cells")
            }
            cellCount += 1
            guard cellCount <= limits.cells else {
                throw fault(
                    .tooManyCells, at: index, "the table has more than \(limits.cells) cells",
                    hint: "split it into several tables")
            }
            let text = try cell()
            cells.append(dialect.neutralisesFormulas ? FormulaGuard.restored(text) : text)
            guard index < bytes.count, bytes[index] == dialect.separator else { break }
            index += 1
        }
        _ = skipLineEnd()
        return CSVRecord(line: firstLine, cells: cells)
    }

    private mutating func cell() throws(CSVFault) -> String {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            let text = try quotedCell()
            return dialect.neutralisesFormulas ? FormulaGuard.unwrapped(text) : text
        }
        if bytes[index...].starts(with: "=\"".utf8) {
            // So a spreadsheet keeps a text that looks like a number.
            index += 1
            return try quotedCell()
        }
        let start = index
        while index < bytes.count, !isEnd(bytes[index]) {
            if bytes[index] == UInt8(ascii: "\"") {
                throw fault(
                    .syntax, at: index, "a quotation mark stands inside a cell without quotes",
                    hint: "put the whole cell into quotes and write the mark twice")
            }
            index += 1
        }
        return try decoded(Array(bytes[start..<index]), from: start..<index)
    }

    private mutating func quotedCell() throws(CSVFault) -> String {
        let opening = index
        var content: [UInt8] = []
        var runStart = index + 1
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                content.append(contentsOf: bytes[runStart..<index])
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                    return try closedCell(content, opening: opening)
                }
                // Of two marks the second belongs to the text.
                runStart = index
            } else if byte == 0x0A || byte == 0x0D && !isFollowedByLineFeed(index) {
                line += 1
            }
            index += 1
        }
        throw fault(
            .syntax, at: opening, "a cell begins with a quotation mark and never ends",
            hint: "add the closing mark, or write a mark that belongs to the text twice")
    }

    private func closedCell(_ content: [UInt8], opening: Int) throws(CSVFault) -> String {
        guard index == bytes.count || isEnd(bytes[index]) else {
            throw fault(
                .syntax, at: index, "text follows after the closing quotation mark of a cell",
                hint: "write a quotation mark that belongs to the text twice")
        }
        return try decoded(content, from: opening..<index)
    }

    private func decoded(_ content: [UInt8], from range: Range<Int>) throws(CSVFault) -> String {
        if let text = String(validating: content, as: UTF8.self) { return text }
        let offset = UTF8Check.firstFault(in: bytes, range) ?? range.lowerBound
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        throw fault(
            .invalidText, at: offset, "a cell is not valid UTF-8 at the byte 0x\(byte)",
            hint: "save the table as \"CSV UTF-8\"")
    }

    /// Skips one line end; returns whether there was one.
    private mutating func skipLineEnd() -> Bool {
        guard index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D else {
            return false
        }
        index += bytes[index] == 0x0D && isFollowedByLineFeed(index) ? 2 : 1
        line += 1
        return true
    }

    private func isFollowedByLineFeed(_ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == 0x0A
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == dialect.separator || byte == 0x0A || byte == 0x0D
    }

    private func fault(
        _ code: CSVFault.Code, at offset: Int, _ message: String, hint: String? = nil
    ) -> CSVFault {
        let position = JSONLocator(bytes).position(at: offset)
        return CSVFault(
            code, line: position.line, column: position.column, message: message, hint: hint)
    }
}
