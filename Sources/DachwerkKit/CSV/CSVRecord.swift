/// One row of a table that was read.
public struct CSVRecord: Sendable, Hashable {
    /// The line on which the row begins, counted from 1.
    public let line: Int
    /// The texts of the cells.
    public let cells: [String]

    /// Joins the texts of a row with the line on which it begins.
    public init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }
}
