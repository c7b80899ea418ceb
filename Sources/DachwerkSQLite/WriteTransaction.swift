import DachwerkKernel

/// One write, for the time of its body.
final class WriteTransaction: StoreTransaction {
    private var connection: Connection?

    init(_ connection: Connection) {
        self.connection = connection
    }

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try current().row(table, key)
    }

    func row(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition]
    ) throws -> [StoreValue]? {
        try current().row(table, key, tests: tests)
    }

    func find(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition],
        _ body: (any StoreRow) throws -> Void
    ) throws -> Bool {
        let connection = try current()
        guard try QueryText.canFind(key, in: table) else { return false }
        return try connection.find(table, key, tests: tests, body)
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        try current().rows(query)
    }

    func scan(_ query: StoreQuery, _ body: (any StoreRow) throws -> Void) throws {
        try current().scan(query, body)
    }

    func contains(_ table: TableSchema) throws -> Bool {
        try current().contains(table)
    }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try current().count(table, condition)
    }

    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        try current().groups(query)
    }

    func insert(_ row: [StoreValue], into table: TableSchema) throws {
        let connection = try current()
        let statement = try connection.insertion(table, of: row)
        try connection.noting {
            try statement.bind(row)
            try statement.run()
        }
    }

    func update(
        _ table: TableSchema, set values: [String: StoreValue], where condition: StoreCondition
    ) throws -> Int {
        let connection = try current()
        guard !values.isEmpty else { return try connection.count(table, condition) }
        return try connection.change(table) { try QueryText.update($0, values, condition) }
    }

    func delete(from table: TableSchema, where condition: StoreCondition) throws -> Int {
        try current().change(table) { try QueryText.deletion($0, condition) }
    }

    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        let connection = try current()
        try connection.run("SAVEPOINT part")
        do {
            let result = try body()
            try connection.run("RELEASE part")
            return result
        } catch {
            // What SQLite has undone whole is reported by whoever asks next.
            if connection.lastingFault == nil, !connection.isOutsideTransaction {
                try connection.run("ROLLBACK TO part")
                try connection.run("RELEASE part")
            }
            throw error
        }
    }

    private func current() throws -> Connection {
        guard let connection else {
            throw StoreError(.closed, "write", "This write is over; write again.")
        }
        // After such a fault SQLite may have undone everything: nothing more can be relied on.
        if let fault = connection.lastingFault { throw fault }
        return connection
    }

    /// Makes the transaction of no use to a body that kept it.
    func end() { connection = nil }
}
