/// A counted table in the form in which it may leave the house.
///
/// A count that is not there is hidden: itself small, or the way to a small one. Nothing hidden
/// follows from what is shown, whoever adds and subtracts rows, columns and totals.
public struct PublishedTable: Sendable, Hashable {
    /// Rows that are shown as one sum.
    public struct Merged: Sendable, Hashable {
        /// The positions of the rows.
        public let rows: [Int]
        /// Whether those are among them whose category is not known.
        public let includesUnknown: Bool
        /// Their sum; nothing when even that would give one away.
        public let count: Int?
    }

    /// The table as it is.
    public let table: CountTable
    /// Below which count a cell is small; 0 or 1 hides nothing.
    public let minimumCell: Int
    /// The counts that are shown.
    public let counts: [[Int?]]
    /// The sums of the rows that are shown; none in a table of one dimension.
    public let rowTotals: [Int?]
    /// The sums of the columns that are shown; none in a table of one dimension.
    public let columnTotals: [Int?]
    /// The sum of all counts, if it is shown; in one dimension with those whose category is not
    /// known, so that all tables of the same persons have the same sum.
    public let total: Int?
    /// How many there are whose category is not known, if it is shown.
    public let unknown: Int?
    /// The rows that are shown as one sum, in a table of one dimension.
    public let merged: Merged?

    package init(
        table: CountTable, minimumCell: Int, counts: [[Int?]], rowTotals: [Int?],
        columnTotals: [Int?], total: Int?, unknown: Int?, merged: Merged?
    ) {
        self.table = table
        self.minimumCell = minimumCell
        self.counts = counts
        self.rowTotals = rowTotals
        self.columnTotals = columnTotals
        self.total = total
        self.unknown = unknown
        self.merged = merged
    }

    /// The rows.
    public var rows: [Category] { table.rows }
    /// The columns.
    public var columns: [Category] { table.columns }

    /// The count of a row and a column by their names, if it is shown.
    public func count(row: String, column: String? = nil) -> Int? {
        guard let row = rows.firstIndex(where: { $0.id == row }) else { return nil }
        guard let column else { return counts[row].first ?? nil }
        guard let column = columns.firstIndex(where: { $0.id == column }) else { return nil }
        return counts[row][column]
    }
}

extension CountTable {
    /// The table with everything in it.
    public var plain: PublishedTable {
        PublishedTable(
            table: self, minimumCell: 0, counts: counts,
            rowTotals: columns.isEmpty ? [] : rows.indices.map { total(ofRow: $0) },
            columnTotals: columns.indices.map { total(ofColumn: $0) },
            total: columns.isEmpty ? CountTable.sum(total, unknown) : total, unknown: unknown,
            merged: nil)
    }

    /// The table without small cells and without what they follow from.
    ///
    /// In one dimension the hidden rows are merged into one sum; in two, cells and sums are left
    /// out until no hidden one is determined.
    ///
    /// - Parameter minimumCell: Counts of at least 1 and below this are small.
    /// - Returns: The table as it may be published.
    public func protected(minimumCell: Int) -> PublishedTable {
        columns.isEmpty
            ? RowProtection(self, minimumCell: minimumCell).published
            : CellProtection(self, minimumCell: minimumCell).published
    }
}
