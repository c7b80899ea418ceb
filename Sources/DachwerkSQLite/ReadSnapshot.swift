import DachwerkKernel

/// One moment, for the time of one call of ``SQLiteTenantStore/read(_:)``.
///
/// Most reads find one row by its key and end. For these no transaction is begun: the statement
/// that stands on the row holds the moment by itself until it is reset.
final class ReadSnapshot: StoreSnapshot {
    private var connection: Connection?
    /// The statement that holds the moment.
    private var anchor: Statement?
    private var isInTransaction = false

    init(_ connection: Connection) {
        self.connection = connection
    }

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try row(table, key, tests: [])
    }

    func row(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition]
    ) throws -> [StoreValue]? {
        var values: [StoreValue]?
        _ = try find(table, key, tests: tests) { row in
            let count = table.columns.count + tests.count
            values = try (0..<count).map { try row.value($0) }
        }
        return values
    }

    func find(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition],
        _ body: (any StoreRow) throws -> Void
    ) throws -> Bool {
        let connection = try current()
        guard try QueryText.canFind(key, in: table) else { return false }
        if anchor == nil, !isInTransaction {
            let statement = try connection.lookup(table, key, tests: tests)
            anchor = statement
            if try connection.noting({ try statement.step() }) {
                try connection.noting { try body(statement) }
                return true
            }
        }
        // A statement without a row holds nothing; so once more, inside a transaction.
        try begin(connection)
        return try connection.find(table, key, tests: tests, body)
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        let connection = try current()
        try begin(connection)
        return try connection.rows(query)
    }

    func scan(_ query: StoreQuery, _ body: (any StoreRow) throws -> Void) throws {
        let connection = try current()
        try begin(connection)
        try connection.scan(query, body)
    }

    func contains(_ table: TableSchema) throws -> Bool {
        let connection = try current()
        try begin(connection)
        return try connection.contains(table)
    }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        let connection = try current()
        try begin(connection)
        return try connection.count(table, condition)
    }

    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        let connection = try current()
        try begin(connection)
        return try connection.groups(query)
    }

    private func current() throws -> Connection {
        guard let connection else {
            throw StoreError(.closed, "read", "This moment is over; read again.")
        }
        return connection
    }

    /// Begins a transaction, at the moment of the anchor if there is one.
    private func begin(_ connection: Connection) throws {
        if !isInTransaction {
            try connection.run("BEGIN DEFERRED")
            isInTransaction = true
        }
        anchor?.reset()
        anchor = nil
    }

    /// Lets go of the moment; the snapshot is of no use afterwards.
    func end() {
        anchor?.reset()
        anchor = nil
        if isInTransaction, let connection, !connection.isOutsideTransaction {
            try? connection.run("COMMIT")
        }
        connection = nil
    }
}

extension Connection {
    /// Runs a statement that finds nothing, such as the beginning of a transaction.
    func run(_ text: String) throws {
        let statement = try statement(text, about: path)
        try noting { try statement.run() }
    }

    /// One row by its key.
    func row(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition] = []
    ) throws -> [StoreValue]? {
        guard try QueryText.canFind(key, in: table) else { return nil }
        let statement = try lookup(table, key, tests: tests)
        return try noting {
            defer { statement.reset() }
            return try statement.step() ? try statement.row() : nil
        }
    }

    /// Reads one row by its key where it stands, and says whether there is one.
    func find(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition],
        _ body: (any StoreRow) throws -> Void
    ) throws -> Bool {
        let statement = try lookup(table, key, tests: tests)
        return try noting {
            defer { statement.reset() }
            guard try statement.step() else { return false }
            try body(statement)
            return true
        }
    }

    /// The rows that a query finds.
    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        let statement = try statement(query.table) { try QueryText.rows(query, $0) }
        return try noting { try statement.rows() }
    }

    /// Goes through the rows that a query finds where they stand.
    func scan(_ query: StoreQuery, _ body: (any StoreRow) throws -> Void) throws {
        let statement = try statement(query.table) { try QueryText.rows(query, $0) }
        try noting { try statement.scan(body) }
    }

    /// Whether a table is there.
    func contains(_ table: TableSchema) throws -> Bool {
        try fetchValue(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [.text(table.name)]
        ) != nil
    }

    /// How many rows pass.
    func count(_ table: TableSchema, _ condition: StoreCondition) throws -> Int {
        let statement = try statement(table) { try QueryText.count($0, condition) }
        return try noting { Int(try statement.rows().first?.first?.integer ?? 0) }
    }

    /// Counts and sums of the rows that pass.
    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        let statement = try statement(query.table) { try QueryText.groups(query, $0) }
        return try noting { try statement.rows() }.compactMap { row in
            // Where nothing tells groups apart, SQLite answers also when no row passes.
            guard let count = row[1].integer, count > 0 else { return nil }
            let sum = try StoreGroup.sum(
                high: row[2].integer ?? 0, low: row[3].integer ?? 0,
                of: "\(query.table.name).\(query.sum ?? "")")
            return StoreGroup(value: row[0], count: Int(count), sum: sum)
        }
    }

    /// Runs a statement that changes rows, and says how many.
    func change(
        _ table: TableSchema, _ write: (TableText) throws -> QueryText
    ) throws -> Int {
        let statement = try statement(table, write)
        return try noting {
            try statement.run()
            return changeCount
        }
    }
}

extension QueryText {
    /// Whether a row could have this key; refuses a key of the wrong type.
    static func canFind(_ key: StoreValue, in table: TableSchema) throws -> Bool {
        guard !key.isNull else { return false }
        let column = try Self.key(of: table)
        try column.check(key, in: table)
        return true
    }
}
