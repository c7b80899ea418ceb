/// What somebody can work out who knows every shown number of a table of two dimensions.
///
/// Each row, each column, the list of row sums and the list of column sums state one equation.
/// A hidden number stands in exactly two of them, so the hidden numbers are the edges of a graph
/// whose nodes are the equations. Such a number is determined by adding and subtracting exactly
/// when its edge is a bridge, that is when it lies on no cycle. Beyond that, everybody knows that a
/// hidden number is at least 1, because zeros are shown; so bounds are narrowed too.
struct DisclosureGraph {
    private struct Edge {
        let disclosure: Disclosure
        let value: Int
        /// The two equations it stands in, and whether it is added or taken away there.
        let ends: [(node: Int, sign: Int)]
    }

    private let edges: [Edge]
    private let edgesOfNode: [[Int]]

    init(_ table: CountTable, hidden: Set<Disclosure>) {
        let rows = table.rows.count
        let rowSums = rows + table.columns.count
        let columnSums = rowSums + 1
        var edges: [Edge] = []
        for disclosure in Disclosure.all(of: table) where hidden.contains(disclosure) {
            let ends: [(node: Int, sign: Int)] =
                switch disclosure {
                case .cell(let row, let column): [(row, 1), (rows + column, 1)]
                case .row(let row): [(row, -1), (rowSums, 1)]
                case .column(let column): [(rows + column, -1), (columnSums, 1)]
                case .total: [(rowSums, -1), (columnSums, -1)]
                }
            edges.append(
                Edge(disclosure: disclosure, value: disclosure.value(in: table), ends: ends))
        }
        var edgesOfNode = [[Int]](repeating: [], count: columnSums + 1)
        for (index, edge) in edges.enumerated() {
            for end in edge.ends { edgesOfNode[end.node].append(index) }
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
        let start = edges[removed].ends[0].node
        let end = edges[removed].ends[1].node
        var seen = Set([start])
        var open = [start]
        while let node = open.popLast() {
            if node == end { return false }
            for index in edgesOfNode[node] where index != removed {
                let ends = edges[index].ends
                let next = ends[0].node == node ? ends[1].node : ends[0].node
                if seen.insert(next).inserted { open.append(next) }
            }
        }
        return true
    }

    /// A hidden number for which only one value is left between its bounds.
    private var narrowed: Disclosure? {
        var bounds = edges.map { _ in Bounds() }
        for _ in 0..<8 {
            for node in edgesOfNode.indices { narrow(node, &bounds) }
        }
        return edges.indices.first { bounds[$0].isSingle }.map { edges[$0].disclosure }
    }

    /// Narrows what stands in one equation by what is known of the others in it.
    private func narrow(_ node: Int, _ bounds: inout [Bounds]) {
        let terms = edgesOfNode[node].map { index in
            (index, edges[index].ends.first { $0.node == node }?.sign ?? 1)
        }
        // What the hidden numbers of an equation come to follows from those that are shown.
        let rest = terms.reduce(0) { $0 + $1.1 * edges[$1.0].value }
        for (index, sign) in terms {
            var least = 0
            var most: Int? = 0
            for (other, otherSign) in terms where other != index {
                let bound = bounds[other]
                // The sum of the others, as far as it is bounded.
                least += otherSign > 0 ? bound.lower : -(bound.upper ?? Bounds.unlimited)
                most =
                    otherSign > 0
                    ? most.flatMap { sum in bound.upper.map { sum + $0 } }
                    : most.map { $0 - bound.lower }
            }
            let isLeastKnown = least > -Bounds.unlimited / 2
            if sign > 0 {
                bounds[index].narrow(
                    from: most.map { rest - $0 }, to: isLeastKnown ? rest - least : nil)
            } else {
                bounds[index].narrow(
                    from: isLeastKnown ? least - rest : nil, to: most.map { $0 - rest })
            }
        }
    }

    private struct Bounds {
        /// More than any sum of counts, and far from the limit of numbers.
        static let unlimited = 1 << 50

        var lower = 1
        var upper: Int?

        var isSingle: Bool { upper == lower }

        mutating func narrow(from low: Int?, to high: Int?) {
            if let low { lower = max(lower, low) }
            if let high { upper = max(1, min(upper ?? high, high)) }
        }
    }
}
