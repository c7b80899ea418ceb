import DachwerkKernel

/// The order of a query with its columns found.
struct RowOrder {
    private let columns: [(position: Int, isDescending: Bool, sequence: StoreSequence)]

    init(_ order: [StoreQuery.Order], on table: MemoryTable) throws {
        columns = try order.map {
            (try table.position(of: $0.column), $0.isDescending, $0.sequence)
        }
    }

    /// Whether rows may stand as they are.
    var isEmpty: Bool { columns.isEmpty }

    /// The first rows in this order.
    func first(_ limit: Int, of rows: [[StoreValue]]) -> [[StoreValue]] {
        if limit >= rows.count / 4 { return Array(rows.sorted(by: precedes).prefix(limit)) }
        // A short page of a long table: keep only the rows that may still be on it.
        var page: [[StoreValue]] = []
        page.reserveCapacity(limit + 1)
        for row in rows {
            if page.count == limit, let last = page.last, !precedes(row, last) { continue }
            page.insert(row, at: place(of: row, in: page))
            if page.count > limit { page.removeLast() }
        }
        return page
    }

    private func place(of row: [StoreValue], in page: [[StoreValue]]) -> Int {
        var low = 0
        var high = page.count
        while low < high {
            let middle = low + (high - low) / 2
            if precedes(row, page[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func precedes(_ left: [StoreValue], _ right: [StoreValue]) -> Bool {
        for (position, isDescending, sequence) in columns {
            let first = ByteKey(left[position], sequence).value
            let second = ByteKey(right[position], sequence).value
            if ByteValue(first) == ByteValue(second) { continue }
            return isDescending
                ? ByteValue.precedes(second, first) : ByteValue.precedes(first, second)
        }
        return false
    }
}
