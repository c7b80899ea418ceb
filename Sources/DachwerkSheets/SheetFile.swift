import CXlsxwriter
package import DachwerkKernel
import DachwerkKit
package import Foundation

/// Writes one table as a spreadsheet file: dates as dates, amounts as numbers, texts as texts.
///
/// Rows go to the disk as they come, into a folder that only this process may look into.
@safe package final class SheetFile {
    /// What went wrong, for the operator.
    package struct Fault: Error, CustomStringConvertible {
        package let description: String
    }

    /// The most rows of a sheet, its header among them.
    package static let mostRows = 1_048_576
    /// The most characters of a cell, in the units of UTF-16.
    private static let longestText = 32_767
    /// Readers disagree on dates before this one: they stand as text.
    private static let firstDate = LocalDate(year: 1_900, month: 3, day: 1)

    private let folder: URL
    private var book: UnsafeMutablePointer<lxw_workbook>?
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private var formats: [String: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    private let columnCount: Int
    private var row: UInt32 = 0

    private var file: URL { folder.appendingPathComponent("table.xlsx") }

    /// Begins a table with its headers.
    package init(name: String, columns: [String]) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("dachwerk-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        columnCount = columns.count
        let path = folder.appendingPathComponent("table.xlsx").path
        let opened = unsafe folder.path.withCString { folder in
            var options = unsafe lxw_workbook_options()
            unsafe options.constant_memory = 1
            unsafe options.tmpdir = unsafe UnsafeMutablePointer(mutating: folder)
            return unsafe workbook_new_opt(path, &options)
        }
        guard let book = unsafe opened,
            let sheet = unsafe workbook_add_worksheet(book, Self.sheetName(name))
        else {
            try? FileManager.default.removeItem(at: folder)
            throw Fault(description: "A spreadsheet cannot be made in \(folder.path).")
        }
        unsafe self.book = book
        unsafe self.sheet = sheet
        try writeHeader(columns)
    }

    deinit {
        if let book = unsafe book { unsafe lxw_workbook_free(book) }
        try? FileManager.default.removeItem(at: folder)
    }

    private func writeHeader(_ columns: [String]) throws {
        for (column, title) in columns.enumerated() {
            let width = Double(min(max(title.count + 2, 12), 40))
            let index = UInt16(truncatingIfNeeded: column)
            _ = unsafe worksheet_set_column(sheet, index, index, width, nil)
        }
        _ = unsafe worksheet_freeze_panes(sheet, 1, 0)
        let header = try unsafe format("header") { unsafe format_set_bold($0) }
        for (column, title) in columns.enumerated() {
            try check(
                unsafe worksheet_write_string(
                    sheet, 0, UInt16(truncatingIfNeeded: column), Self.fitting(title), header))
        }
        row = 1
    }

    /// Adds rows below those that are there.
    package func append(_ rows: [[SheetCell]]) throws {
        for cells in rows {
            guard Int(row) < Self.mostRows else {
                throw Fault(description: "A spreadsheet has at most \(Self.mostRows) rows.")
            }
            for (column, cell) in cells.enumerated() {
                try write(cell, UInt16(truncatingIfNeeded: column))
            }
            row += 1
        }
    }

    /// Ends the table.
    ///
    /// - Returns: The bytes of the file.
    package func finish() throws -> Data {
        guard let book = unsafe book else { throw Fault(description: "The table has ended.") }
        if columnCount > 0, row > 1 {
            _ = unsafe worksheet_autofilter(
                sheet, 0, 0, row - 1, UInt16(truncatingIfNeeded: columnCount - 1))
        }
        unsafe self.book = nil
        try check(unsafe workbook_close(book))
        return try Data(contentsOf: file)
    }

    // MARK: Cells

    private func write(_ cell: SheetCell, _ column: UInt16) throws {
        switch cell {
        case .empty: return
        case .text(let text): try write(text, column)
        case .integer(let value):
            // Beyond fifteen digits a spreadsheet forgets some.
            guard value.magnitude < 1_000_000_000_000_000 else {
                return try write(String(value), column)
            }
            try check(unsafe worksheet_write_number(sheet, row, column, Double(value), nil))
        case .boolean(let value):
            try check(unsafe worksheet_write_boolean(sheet, row, column, value ? 1 : 0, nil))
        case .date(let date): try write(date, nil, column)
        case .moment(let date, let time): try write(date, time, column)
        case .amount(let money):
            let digits = String(repeating: "0", count: money.decimals)
            let form = try unsafe format(
                "#,##0\(digits.isEmpty ? "" : ".\(digits)") \"\(money.currency)\"")
            let unit: Double = money.decimals == 0 ? 1 : money.decimals == 3 ? 1_000 : 100
            try check(
                unsafe worksheet_write_number(
                    sheet, row, column, Double(money.minorUnits) / unit, form))
        }
    }

    private func write(_ text: String, _ column: UInt16) throws {
        // The form keeps a text a text when somebody edits it: a postcode keeps its zero.
        let form = try unsafe format("@")
        try check(unsafe worksheet_write_string(sheet, row, column, Self.fitting(text), form))
    }

    private func write(_ date: LocalDate, _ time: LocalTime?, _ column: UInt16) throws {
        if let first = Self.firstDate, date < first {
            let text = time.map { "\(date) \($0)" } ?? date.description
            return try write(text, column)
        }
        let form = try unsafe format(time == nil ? "dd.mm.yyyy" : "dd.mm.yyyy hh:mm")
        var value = lxw_datetime(
            year: Int32(date.year), month: Int32(date.month), day: Int32(date.day),
            hour: Int32((time?.minute ?? 0) / 60), min: Int32((time?.minute ?? 0) % 60), sec: 0)
        try check(unsafe worksheet_write_datetime(sheet, row, column, &value, form))
    }

    // MARK: Help

    private func format(
        _ number: String, _ set: ((UnsafeMutablePointer<lxw_format>) -> Void)? = nil
    ) throws -> UnsafeMutablePointer<lxw_format> {
        if let known = unsafe formats[number] { return unsafe known }
        guard let book = unsafe book, let made = unsafe workbook_add_format(book) else {
            throw Fault(description: "The spreadsheet takes no more forms.")
        }
        if let set = unsafe set {
            unsafe set(made)
        } else {
            unsafe format_set_num_format(made, number)
        }
        unsafe formats[number] = made
        return unsafe made
    }

    private func check(_ result: lxw_error) throws {
        guard result == LXW_NO_ERROR else {
            let text = unsafe lxw_strerror(result).map { unsafe String(cString: $0) }
            throw Fault(description: text ?? "libxlsxwriter reports \(result.rawValue).")
        }
    }

    /// As much of a text as a cell takes, and nothing that ends it early.
    private static func fitting(_ text: String) -> String {
        let text = text.utf8.contains(0) ? text.replacing("\0", with: "") : text
        guard text.utf8.count > longestText, text.utf16.count > longestText else { return text }
        var length = 1
        let kept = text.unicodeScalars.prefix { scalar in
            length += scalar.utf16.count
            return length <= longestText
        }
        return String(kept) + "…"
    }

    /// A name that a sheet may have: at most 31 characters, and none of `[]:*?/\`.
    private static func sheetName(_ name: String) -> String {
        let plain = name.unicodeScalars.filter { !"[]:*?/\\'".unicodeScalars.contains($0) }
        var text = ""
        for scalar in plain where text.utf16.count + scalar.utf16.count <= 31 {
            text.unicodeScalars.append(scalar)
        }
        return text.isEmpty ? "Tabelle" : text
    }
}
