import DachwerkKernel

extension MemoryState {
    /// The row of a table by its key.
    func row(_ declared: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        let table = try table(declared.name)
        guard let number = try table.number(ofKey: key), let row = table.rows[number] else {
            return nil
        }
        guard let positions = try table.projection(to: declared) else { return row }
        return positions.map { row[$0] }
    }

    /// The rows that a query finds.
    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        let table = try table(query.table.name)
        let order = try RowOrder(query.order, on: table)
        let projection = try table.projection(to: query.table)
        let limit = max(0, query.limit)
        var found: [[StoreValue]] = []
        try forEachMatch(query.condition, in: table) { _, row in
            if order.isEmpty, found.count >= limit { return false }
            found.append(row)
            return true
        }
        if !order.isEmpty { found = order.first(limit, of: found) }
        let tests = try query.tests.map { try RowTest($0, on: table, in: self) }
        guard projection != nil || !tests.isEmpty else { return found }
        return found.map { row in
            (projection.map { $0.map { row[$0] } } ?? row)
                + tests.map { .integer($0.passes(row) ? 1 : 0) }
        }
    }

    /// How many rows pass.
    func count(_ declared: TableSchema, where condition: StoreCondition) throws -> Int {
        let table = try table(declared.name)
        if condition == .always { return table.rows.count }
        var count = 0
        try forEachMatch(condition, in: table) { _, _ in
            count += 1
            return true
        }
        return count
    }

    /// Counts and sums of the rows that pass, by what stands in a column.
    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        let table = try table(query.table.name)
        let position = try query.column.map { try table.position(of: $0) }
        let summed = try query.sum.map { try table.position(of: $0) }
        let subject = "\(query.table.name).\(query.sum ?? "")"
        if let summed, ![.integer, .boolean].contains(table.schema.columns[summed].kind) {
            throw StoreError(.value, subject, "\(subject) keeps no whole numbers.")
        }
        var sums: [ByteValue: (count: Int, high: Int64, low: Int64)] = [:]
        try forEachMatch(query.condition, in: table) { _, row in
            let number = summed.flatMap { row[$0].integer } ?? 0
            var sum = sums[ByteValue(position.map { row[$0] } ?? .null)] ?? (0, 0, 0)
            sum.count += 1
            sum.high += number >> 32
            sum.low += number & 0xFFFF_FFFF
            sums[ByteValue(position.map { row[$0] } ?? .null)] = sum
            return true
        }
        return try sums.map { value, sum in
            StoreGroup(
                value: value.value, count: sum.count,
                sum: try StoreGroup.sum(high: sum.high, low: sum.low, of: subject))
        }.sorted { ByteValue.precedes($0.value, $1.value) }
    }

    /// Calls a closure with each row that passes until it says stop.
    func forEachMatch(
        _ condition: StoreCondition, in table: MemoryTable,
        _ body: (Int, [StoreValue]) -> Bool
    ) throws {
        let test = try RowTest(condition, on: table, in: self)
        guard let candidates = candidates(for: condition, in: table) else {
            table.rows.forEach { number, row in !test.passes(row) || body(number, row) }
            return
        }
        for number in candidates.sorted() {
            guard let row = table.rows[number], test.passes(row) else { continue }
            guard body(number, row) else { return }
        }
    }

    /// The few rows among which all matches are, or nothing when no lookup narrows the search.
    private func candidates(for condition: StoreCondition, in table: MemoryTable) -> Set<Int>? {
        var parts = [condition]
        while let part = parts.popLast() {
            switch part {
            case .all(let inner):
                parts.append(contentsOf: inner)
            case .compare(let column, .equal, let value):
                guard let position = table.schema.positions[column],
                    table.hasLookup(at: position)
                else { continue }
                return table.numbers(with: value, at: position)
            case .isOneOf(let column, let values):
                guard let position = table.schema.positions[column],
                    table.hasLookup(at: position)
                else { continue }
                return values.reduce(into: []) { found, value in
                    found.formUnion(table.numbers(with: value, at: position))
                }
            default:
                continue
            }
        }
        return nil
    }
}
