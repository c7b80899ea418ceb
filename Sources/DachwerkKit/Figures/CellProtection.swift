/// Hides the small cells of a table of two dimensions, and as much beside them as it takes.
///
/// After each step an attacker's knowledge is worked out by ``DisclosureGraph``; while something
/// hidden is determined by it, the smallest cell beside it goes too, and when there is none left, a
/// sum does.
struct CellProtection {
    private let table: CountTable
    private let minimumCell: Int
    private var hidden: Set<Disclosure> = []

    init(_ table: CountTable, minimumCell: Int) {
        self.table = table
        self.minimumCell = minimumCell
        hideSmall()
        while let told = DisclosureGraph(table, hidden: hidden).determined {
            // When nothing more can be hidden, zeros are all that is left to be shown.
            guard hideMore(beside: told) else {
                hideAll()
                break
            }
        }
    }

    var published: PublishedTable {
        let rows = table.rows.indices
        let columns = table.columns.indices
        return PublishedTable(
            table: table, minimumCell: minimumCell,
            counts: rows.map { row in columns.map { shown(.cell(row, $0)) } },
            rowTotals: rows.map { shown(.row($0)) },
            columnTotals: columns.map { shown(.column($0)) },
            total: shown(.total), unknown: isUnknownSmall ? nil : table.unknown, merged: nil)
    }

    private func shown(_ disclosure: Disclosure) -> Int? {
        hidden.contains(disclosure) ? nil : disclosure.value(in: table)
    }

    private mutating func hideSmall() {
        for disclosure in Disclosure.all(of: table) {
            let value = disclosure.value(in: table)
            if value > 0 && value < minimumCell { hidden.insert(disclosure) }
        }
        // With the sum of another table of the same persons the total would tell it.
        if isUnknownSmall && table.total > 0 { hidden.insert(.total) }
    }

    private mutating func hideAll() { hidden = Set(Disclosure.all(of: table)) }

    private var isUnknownSmall: Bool { table.unknown > 0 && table.unknown < minimumCell }

    /// Hides one thing more; says whether there was one.
    private mutating func hideMore(beside told: Disclosure) -> Bool {
        for candidates in neighbours(of: told) {
            let visible = candidates.filter {
                !hidden.contains($0) && $0.value(in: table) > 0
            }
            if let next = visible.min(by: { $0.value(in: table) < $1.value(in: table) }) {
                hidden.insert(next)
                return true
            }
        }
        return false
    }

    /// What may be hidden to protect something, the least harm first.
    private func neighbours(of told: Disclosure) -> [[Disclosure]] {
        let rows = table.rows.indices
        let columns = table.columns.indices
        switch told {
        case .cell(let row, let column):
            return [
                columns.map { .cell(row, $0) } + rows.map { .cell($0, column) },
                [.row(row), .column(column)], [.total], rows.map { .row($0) },
                columns.map { .column($0) }, Disclosure.all(of: table),
            ]
        case .row(let row):
            return [
                rows.map { .row($0) }, columns.map { .cell(row, $0) }, [.total],
                Disclosure.all(of: table),
            ]
        case .column(let column):
            return [
                columns.map { .column($0) }, rows.map { .cell($0, column) }, [.total],
                Disclosure.all(of: table),
            ]
        case .total:
            return [rows.map { .row($0) }, columns.map { .column($0) }, Disclosure.all(of: table)]
        }
    }
}

/// One number of a table of two dimensions that can be shown or hidden.
enum Disclosure: Hashable {
    case cell(Int, Int)
    case row(Int)
    case column(Int)
    case total

    func value(in table: CountTable) -> Int {
        switch self {
        case .cell(let row, let column): table.counts[row][column]
        case .row(let row): table.total(ofRow: row)
        case .column(let column): table.total(ofColumn: column)
        case .total: table.total
        }
    }

    /// Every number of a table, in a fixed order.
    static func all(of table: CountTable) -> [Disclosure] {
        let rows = table.rows.indices
        let columns = table.columns.indices
        return rows.flatMap { row in columns.map { .cell(row, $0) } } + rows.map { .row($0) }
            + columns.map { .column($0) } + [.total]
    }
}
