import DachwerkKernel

/// One table in memory: its rows, and the indexes over them.
struct MemoryTable: Sendable {
    /// One unique index or the primary key; rows with nothing in one column are not in it.
    struct UniqueIndex: Sendable {
        let columns: [String]
        let positions: [Int]
        var numbers = ShardedDictionary<[ByteValue], Int>()

        func key(of row: [StoreValue]) -> [ByteValue]? {
            var key: [ByteValue] = []
            key.reserveCapacity(positions.count)
            for position in positions {
                if row[position].isNull { return nil }
                key.append(ByteValue(row[position]))
            }
            return key
        }
    }

    /// The declared form, with the columns that are no longer declared.
    let schema: TableSchema
    private(set) var rows = MemoryRows()
    /// The primary key, then the unique indexes.
    private var uniques: [UniqueIndex] = []
    /// The rows by what stands in one column, for each column worth it.
    private var lookups: [Int: ShardedDictionary<ByteValue, Set<Int>>] = [:]

    /// Makes an empty table.
    init(_ schema: TableSchema) throws {
        self.schema = schema
        let keys = [schema.primaryKey] + schema.indexes.filter(\.isUnique).map(\.columns)
        for columns in keys {
            uniques.append(
                UniqueIndex(columns: columns, positions: try columns.map { try position(of: $0) }))
        }
        for columns in [schema.primaryKey] + schema.indexes.map(\.columns) {
            guard let first = columns.first else { continue }
            lookups[try position(of: first)] = ShardedDictionary()
        }
        for (position, column) in schema.columns.enumerated()
        where column.references != nil || column.cascadesFrom != nil {
            lookups[position] = ShardedDictionary()
        }
    }

    /// Where a column stands.
    func position(of column: String) throws -> Int {
        guard let position = schema.positions[column] else {
            throw StoreError(
                .schema, "\(schema.name).\(column)",
                "The table \(schema.name) has no column \(column).")
        }
        return position
    }

    /// The position of the only column of the primary key.
    func keyPosition() throws -> Int {
        guard let key = uniques.first, key.positions.count == 1 else {
            throw StoreError(
                .schema, schema.name, "The key of \(schema.name) is not a single column.")
        }
        return key.positions[0]
    }

    /// The number of the row with this value in the single column of the primary key.
    func number(ofKey value: StoreValue) throws -> Int? {
        _ = try keyPosition()
        return uniques[0].numbers[[ByteValue(value)]]
    }

    /// Whether ``numbers(with:at:)`` answers for a column.
    func hasLookup(at position: Int) -> Bool {
        lookups[position] != nil
    }

    /// The numbers of the rows with a value in a column that has a lookup.
    func numbers(with value: StoreValue, at position: Int) -> Set<Int> {
        lookups[position]?[ByteValue(value)] ?? []
    }

    /// Adds a row that has the form of the table.
    mutating func add(_ row: [StoreValue]) throws {
        try refuseDuplicate(of: row)
        let number = rows.append(row)
        enter(row, number)
    }

    /// Puts rows in the place of those with the same numbers.
    mutating func replace(_ changes: [(number: Int, row: [StoreValue])]) throws {
        for (number, _) in changes { leave(number) }
        for (number, row) in changes {
            try refuseDuplicate(of: row)
            rows.replace(number, with: row)
            enter(row, number)
        }
    }

    /// Takes a row away.
    mutating func remove(_ number: Int) {
        guard rows[number] != nil else { return }
        leave(number)
        rows.remove(number)
    }

    private func refuseDuplicate(of row: [StoreValue]) throws {
        for unique in uniques {
            guard let key = unique.key(of: row), unique.numbers[key] != nil else { continue }
            let named = unique.columns.joined(separator: " and ")
            throw StoreError(
                notUnique: unique.columns, of: schema.name,
                "Another row of \(schema.name) has the same value in \(named).")
        }
    }

    private mutating func enter(_ row: [StoreValue], _ number: Int) {
        for index in uniques.indices {
            guard let key = uniques[index].key(of: row) else { continue }
            uniques[index].numbers[key] = number
        }
        for position in lookups.keys where !row[position].isNull {
            lookups[position]?[ByteValue(row[position]), default: []].insert(number)
        }
    }

    private mutating func leave(_ number: Int) {
        guard let row = rows[number] else { return }
        for index in uniques.indices {
            guard let key = uniques[index].key(of: row) else { continue }
            uniques[index].numbers[key] = nil
        }
        for position in lookups.keys where !row[position].isNull {
            let value = ByteValue(row[position])
            lookups[position]?[value, default: []].remove(number)
            if lookups[position]?[value]?.isEmpty == true { lookups[position]?[value] = nil }
        }
    }
}
