import CXlsxwriter
package import DachwerkKernel
import DachwerkKit
package import Foundation

/// Writes tables as a spreadsheet file, each on a sheet of its own: dates as dates, amounts as
/// numbers, texts as texts.
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
    private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
    private var formats: [String: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    private let tables: [SheetTable]
    /// The next row of each sheet.
    private var nextRows: [UInt32]
    /// The sheet that is written to.
    private var current = 0

    private var sheet: UnsafeMutablePointer<lxw_worksheet> { unsafe sheets[current] }
    private var row: UInt32 { nextRows[current] }

    private var file: URL { folder.appendingPathComponent("table.xlsx") }

    /// Begins tables with their headers.
    package init(_ tables: [SheetTable]) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("dachwerk-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        self.tables = tables
        nextRows = Array(repeating: 0, count: tables.count)
        let path = folder.appendingPathComponent("table.xlsx").path
        let opened = unsafe folder.path.withCString { folder in
            var options = unsafe lxw_workbook_options()
            unsafe options.constant_memory = 1
            unsafe options.tmpdir = unsafe UnsafeMutablePointer(mutating: folder)
            return unsafe workbook_new_opt(path, &options)
        }
        guard let book = unsafe opened else {
            try? FileManager.default.removeItem(at: folder)
            throw Fault(description: "A spreadsheet cannot be made in \(folder.path).")
        }
        unsafe self.book = book
        for (name, table) in zip(Self.sheetNames(tables.map(\.name)), tables) {
            guard let sheet = unsafe workbook_add_worksheet(book, name) else {
                throw Fault(description: "A spreadsheet takes no sheet '\(name)'.")
            }
            unsafe sheets.append(sheet)
            current = unsafe sheets.count - 1
            try writeHeader(table.columns)
        }
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
        nextRows[current] = 1
    }

    /// Adds rows of each table below those that are there.
    package func append(_ rows: [[[SheetCell]]]) throws {
        for (index, rows) in rows.enumerated() {
            current = index
            try append(rows)
        }
    }

    private func append(_ rows: [[SheetCell]]) throws {
        for cells in rows {
            guard Int(row) < Self.mostRows else {
                throw Fault(description: "A spreadsheet has at most \(Self.mostRows) rows.")
            }
            for (column, cell) in cells.enumerated() {
                try write(cell, UInt16(truncatingIfNeeded: column))
            }
            nextRows[current] += 1
        }
    }

    /// Ends the tables.
    ///
    /// - Returns: The bytes of the file.
    package func finish() throws -> Data {
        guard let book = unsafe book else { throw Fault(description: "The tables have ended.") }
        for (index, table) in tables.enumerated() where nextRows[index] > 1 {
            guard !table.columns.isEmpty else { continue }
            _ = unsafe worksheet_autofilter(
                sheets[index], 0, 0, nextRows[index] - 1,
                UInt16(truncatingIfNeeded: table.columns.count - 1))
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

    /// Names that sheets may have: at most 31 characters, none of `[]:*?/\`, and no two alike.
    private static func sheetNames(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let plain = name.unicodeScalars.filter { !"[]:*?/\\'".unicodeScalars.contains($0) }
            let own = plain.isEmpty ? "Tabelle" : String(String.UnicodeScalarView(plain))
            var fitting = prefix(own, upTo: 31)
            var number = 2
            while !taken.insert(fitting.lowercased()).inserted {
                let ending = " \(number)"
                fitting = prefix(own, upTo: 31 - ending.utf16.count) + ending
                number += 1
            }
            return fitting
        }
    }

    /// The beginning of a text, in the units of UTF-16.
    private static func prefix(_ text: String, upTo length: Int) -> String {
        var prefix = ""
        for scalar in text.unicodeScalars
        where prefix.utf16.count + scalar.utf16.count <= length {
            prefix.unicodeScalars.append(scalar)
        }
        return prefix
    }
}
