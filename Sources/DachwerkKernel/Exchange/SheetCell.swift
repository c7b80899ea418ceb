package import DachwerkKit

/// One value of a table for people: what a spreadsheet has to know of it, and nothing of records.
package enum SheetCell: Sendable, Hashable {
    case empty
    /// A text, also where it looks like a number.
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case date(LocalDate)
    /// A moment as the clock on the wall shows it.
    case moment(LocalDate, LocalTime)
    case amount(Money)
}

/// What is known of a table for people before its rows: its name and its headers.
package struct SheetTable: Sendable, Hashable {
    package let name: String
    package let columns: [String]

    package init(name: String, columns: [String]) {
        self.name = name
        self.columns = columns
    }
}

/// A piece of the tables for people that belong to one resource.
package struct SheetPiece: Sendable {
    /// The rows of each table, in the order of the tables.
    package let rows: [[[SheetCell]]]
    /// The record after which the next piece goes on; `nil` at the end.
    package let next: RecordID?
}
