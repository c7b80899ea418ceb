/// Hides the small rows of a table of one dimension by merging them into one sum.
///
/// The sum must not give a row away: at least two rows go into it, it is not small itself, and
/// not so low or so high that every row in it must be 1 or just below the minimum.
struct RowProtection {
    private let table: CountTable
    private let minimumCell: Int

    init(_ table: CountTable, minimumCell: Int) {
        self.table = table
        self.minimumCell = minimumCell
    }

    private func count(_ row: Int) -> Int { table.counts[row].first ?? 0 }

    private func isSmall(_ count: Int) -> Bool { count > 0 && count < minimumCell }

    var published: PublishedTable {
        let hidden = hiddenRows
        let sum = hidden.map(count).reduce(0, CountTable.sum)
        let isTold = sum >= minimumCell
        return PublishedTable(
            table: table, minimumCell: minimumCell,
            counts: table.rows.indices.map { hidden.contains($0) ? [nil] : [count($0)] },
            rowTotals: [], columnTotals: [],
            total: hidden.isEmpty || isTold ? table.total : nil,
            merged: hidden.isEmpty
                ? nil : PublishedTable.Merged(rows: hidden, count: isTold ? sum : nil))
    }

    private var hiddenRows: [Int] {
        var hidden = table.rows.indices.filter { isSmall(count($0)) }
        guard !hidden.isEmpty else { return [] }
        let others = table.rows.indices.filter { count($0) >= minimumCell }
            .sorted { (count($0), $0) < (count($1), $1) }
        for next in others where isGivenAway(hidden) { hidden.append(next) }
        return hidden.sorted()
    }

    private func isGivenAway(_ hidden: [Int]) -> Bool {
        let sum = hidden.map(count).reduce(0, CountTable.sum)
        if hidden.count < 2 || sum < minimumCell { return true }
        guard hidden.allSatisfy({ isSmall(count($0)) }) else { return false }
        return sum == hidden.count || sum == hidden.count * (minimumCell - 1)
    }
}
