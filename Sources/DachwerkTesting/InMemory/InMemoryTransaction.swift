import DachwerkKernel

/// One moment of a store in memory.
struct InMemorySnapshot: StoreSnapshot {
    let state: MemoryState

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try state.row(table, key)
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        try state.rows(query)
    }

    func contains(_ table: TableSchema) throws -> Bool {
        state.tables[table.name] != nil
    }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try state.count(table, where: condition)
    }

    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        try state.groups(query)
    }
}

/// One transaction of a store in memory: a copy of the state that may take its place.
final class InMemoryTransaction: StoreTransaction {
    private var state: MemoryState
    private var isOver = false

    init(_ state: MemoryState) {
        self.state = state
    }

    /// Ends the transaction, so that nothing uses it later, and hands over its state.
    func finish() -> MemoryState {
        isOver = true
        return state
    }

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try requireRunning()
        return try state.row(table, key)
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        try requireRunning()
        return try state.rows(query)
    }

    func contains(_ table: TableSchema) throws -> Bool {
        try requireRunning()
        return state.tables[table.name] != nil
    }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try requireRunning()
        return try state.count(table, where: condition)
    }

    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        try requireRunning()
        return try state.groups(query)
    }

    func insert(_ row: [StoreValue], into table: TableSchema) throws {
        try requireRunning()
        try state.insert(row, into: table)
    }

    func update(
        _ table: TableSchema, set values: [String: StoreValue], where condition: StoreCondition
    ) throws -> Int {
        try requireRunning()
        return try state.update(table, set: values, where: condition)
    }

    func delete(from table: TableSchema, where condition: StoreCondition) throws -> Int {
        try requireRunning()
        return try state.delete(from: table, where: condition)
    }

    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        try requireRunning()
        let before = state
        do {
            return try body()
        } catch {
            state = before
            throw error
        }
    }

    private func requireRunning() throws {
        if isOver {
            throw StoreError(.closed, "transaction", "The transaction has ended already.")
        }
    }
}
