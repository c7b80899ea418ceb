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

/// A piece of a table for people.
package struct SheetPiece: Sendable {
    package let rows: [[SheetCell]]
    /// The record after which the next piece goes on; `nil` at the end.
    package let next: RecordID?
}
