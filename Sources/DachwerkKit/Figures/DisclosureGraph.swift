/// What somebody can work out who knows every shown number of a table of two dimensions.
///
/// Each row, each column, the list of row sums and the list of column sums state one equation.
/// A hidden number stands in exactly two of them, so the hidden numbers are the edges of a graph
/// whose nodes are the equations. Such a number is determined by adding and subtracting exactly
/// when its edge is a bridge, that is when it lies on no cycle. Beyond that, everybody knows that a
/// hidden count is at least 1, because zeros are shown; so bounds are narrowed too.
struct DisclosureGraph {
    private struct Edge {
        let disclosure: Disclosure
        let ends: (Int, Int)
    }

    private let table: CountTable
    private let edges: [Edge]
    private let edgesOfNode: [[Int]]
    private let rowSums: Int

    init(_ table: CountTable, hidden: Set<Disclosure>) {
        self.table = table
        let rows = table.rows.count
        let columns = table.columns.count
        rowSums = rows + columns
        let columnSums = rowSums + 1
        var edges: [Edge] = []
        for disclosure in Disclosure.all(of: table) where hidden.contains(disclosure) {
            let ends =
                switch disclosure {
                case .cell(let row, let column): (row, rows + column)
                case .row(let row): (row, rows + columns)
                case .column(let column): (rows + column, columnSums)
                case .total: (rows + columns, columnSums)
                }
            edges.append(Edge(disclosure: disclosure, ends: ends))
        }
        var edgesOfNode = [[Int]](repeating: [], count: columnSums + 1)
        for (index, edge) in edges.enumerated() {
            edgesOfNode[edge.ends.0].append(index)
            edgesOfNode[edge.ends.1].append(index)
        }
        self.edges = edges
        self.edgesOfNode = edgesOfNode
    }

    /// A hidden number that can be worked out; `nil` when there is none.
    var determined: Disclosure? {
        for index in edges.indices where isBridge(index) { return edges[index].disclosure }
        return narrowed
    }

    /// Whether the ends of an edge are connected by no other way.
    private func isBridge(_ removed: Int) -> Bool {
        let (start, end) = edges[removed].ends
        var seen = Set([start])
        var open = [start]
        while let node = open.popLast() {
            if node == end { return false }
            for index in edgesOfNode[node] where index != removed {
                let ends = edges[index].ends
                let next = ends.0 == node ? ends.1 : ends.0
                if seen.insert(next).inserted { open.append(next) }
            }
        }
        return true
    }

    /// A hidden number for which only one value is left between its bounds.
    ///
    /// Narrowed are rows and columns whose sum is shown: there, hidden cells share a known rest.
    private var narrowed: Disclosure? {
        var lower = [Int](repeating: 1, count: edges.count)
        var upper = [Int](repeating: .max, count: edges.count)
        for _ in 0..<8 {
            for node in 0..<rowSums {
                let indices = edgesOfNode[node]
                guard !indices.isEmpty, indices.allSatisfy({ isCell(edges[$0]) }) else { continue }
                let rest = indices.reduce(0) {
                    CountTable.sum($0, edges[$1].disclosure.value(in: table))
                }
                for index in indices {
                    let others = indices.filter { $0 != index }
                    let least = others.reduce(0) { CountTable.sum($0, lower[$1]) }
                    let most = others.reduce(0) { CountTable.sum($0, upper[$1]) }
                    upper[index] = min(upper[index], max(1, rest - least))
                    lower[index] = max(lower[index], most >= rest ? 1 : rest - most)
                }
            }
        }
        return edges.indices.first { lower[$0] == upper[$0] }.map { edges[$0].disclosure }
    }

    private func isCell(_ edge: Edge) -> Bool {
        if case .cell = edge.disclosure { true } else { false }
    }
}
