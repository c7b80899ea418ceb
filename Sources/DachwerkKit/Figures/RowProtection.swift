/// Hides the small rows of a table of one dimension by merging them into one sum.
///
/// The rule may be known to whoever reads the result, so what it hides must not follow from the
/// rule either. At least two rows are merged; their sum is not small itself, and not so low or so
/// high that each must be 1 or just below the minimum. Where more rows have to go with them, all
/// rows of the same count go, so that those which are shown say nothing of those which are not.
/// When even all rows together would give one away, nothing is told. Those of whom the category is
/// not known are a row like any other: else they would follow from the sum of another table.
struct RowProtection {
    private let table: CountTable
    private let minimumCell: Int
    /// The counts of the rows, and last of those whose category is not known.
    private let counts: [Int]

    init(_ table: CountTable, minimumCell: Int) {
        self.table = table
        self.minimumCell = minimumCell
        counts = table.rows.indices.map { table.counts[$0].first ?? 0 } + [table.unknown]
    }

    var published: PublishedTable {
        let hidden = hiddenRows
        let isTold = hidden.isEmpty || !isGivenAway(hidden)
        let unknown = counts.count - 1
        let total = counts.reduce(0, CountTable.sum)
        let sum = hidden.map { counts[$0] }.reduce(0, CountTable.sum)
        func shown(_ row: Int) -> Int? { isTold && !hidden.contains(row) ? counts[row] : nil }
        return PublishedTable(
            table: table, minimumCell: minimumCell,
            counts: table.rows.indices.map { [shown($0)] }, rowTotals: [], columnTotals: [],
            total: isTold ? total : nil, unknown: shown(unknown),
            merged: hidden.isEmpty
                ? nil
                : PublishedTable.Merged(
                    rows: isTold ? hidden.filter { $0 != unknown } : Array(table.rows.indices),
                    includesUnknown: !isTold || hidden.contains(unknown),
                    count: isTold ? sum : nil))
    }

    /// The rows that are merged, the one of unknown category by its position behind the others.
    private var hiddenRows: [Int] {
        var hidden = counts.indices.filter { isSmall(counts[$0]) }
        guard !hidden.isEmpty else { return [] }
        for level in Set(counts.filter { $0 >= minimumCell }).sorted() where isGivenAway(hidden) {
            hidden += counts.indices.filter { counts[$0] == level }
        }
        return hidden.sorted()
    }

    private func isSmall(_ count: Int) -> Bool { count > 0 && count < minimumCell }

    private func isGivenAway(_ hidden: [Int]) -> Bool {
        let sum = hidden.map { counts[$0] }.reduce(0, CountTable.sum)
        if hidden.count < 2 || sum < minimumCell { return true }
        guard hidden.allSatisfy({ isSmall(counts[$0]) }) else { return false }
        let (most, isTooMuch) = hidden.count.multipliedReportingOverflow(by: minimumCell - 1)
        return sum == hidden.count || (!isTooMuch && sum == most)
    }
}
