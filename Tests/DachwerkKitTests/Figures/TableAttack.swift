import DachwerkKit

/// Somebody who knows everything that is shown and solves for what is not.
struct TableAttack {
    struct Cell: Hashable {
        let row: Int
        let column: Int
    }

    /// The hidden cells that have only one solution.
    let recovered: Set<Cell>

    private static let prime = 2_147_483_647

    init(_ table: PublishedTable) {
        let rows = table.rows.indices
        let columns = table.columns.indices
        let hidden = rows.flatMap { row in
            columns.compactMap { table.counts[row][$0] == nil ? Cell(row: row, column: $0) : nil }
        }
        var equations: [[Int]] = []
        func state(_ isKnown: Bool, _ isMember: (Cell) -> Bool) {
            if isKnown { equations.append(hidden.map { isMember($0) ? 1 : 0 }) }
        }
        for row in rows { state(table.rowTotals[row] != nil) { $0.row == row } }
        for column in columns { state(table.columnTotals[column] != nil) { $0.column == column } }
        state(table.total != nil) { _ in true }
        let solved = Self.reduced(equations, hidden.count)
        recovered = Set(
            solved.compactMap { equation in
                let unknowns = equation.indices.filter { equation[$0] != 0 }
                return unknowns.count == 1 ? hidden[unknowns[0]] : nil
            })
    }

    /// The reduced row echelon form.
    private static func reduced(_ equations: [[Int]], _ width: Int) -> [[Int]] {
        var matrix = equations
        var pivot = 0
        for column in 0..<width {
            guard let found = (pivot..<matrix.count).first(where: { matrix[$0][column] != 0 })
            else { continue }
            matrix.swapAt(pivot, found)
            let inverse = power(matrix[pivot][column], prime - 2)
            matrix[pivot] = matrix[pivot].map { $0 * inverse % prime }
            for row in matrix.indices where row != pivot && matrix[row][column] != 0 {
                let factor = matrix[row][column]
                for index in 0..<width {
                    matrix[row][index] =
                        (matrix[row][index] + (prime - factor) * matrix[pivot][index]) % prime
                }
            }
            pivot += 1
        }
        return matrix
    }

    private static func power(_ base: Int, _ exponent: Int) -> Int {
        var result = 1
        var base = base
        var exponent = exponent
        while exponent > 0 {
            if exponent % 2 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent /= 2
        }
        return result
    }
}

extension PublishedTable {
    /// A table in which exactly these cells are hidden.
    static func forTests(_ table: CountTable, hiding cells: [(Int, Int)]) -> PublishedTable {
        PublishedTable(
            table: table, minimumCell: 5,
            counts: table.rows.indices.map { row in
                table.columns.indices.map { column in
                    cells.contains { $0 == (row, column) } ? nil : table.counts[row][column]
                }
            }, rowTotals: table.rows.indices.map { table.total(ofRow: $0) },
            columnTotals: table.columns.indices.map { table.total(ofColumn: $0) },
            total: table.total, unknown: table.unknown, merged: nil)
    }
}
