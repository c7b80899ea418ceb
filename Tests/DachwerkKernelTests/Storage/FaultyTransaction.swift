import DachwerkKernel
import Foundation

/// Writes with a fault.
struct FaultyTransaction: StoreTransaction {
    private let fault: FaultyStore.Fault
    private let inner: any StoreTransaction
    private let olderCount: Int?
    private let wrote: ([StoreValue]) -> Void

    init(
        _ fault: FaultyStore.Fault, _ inner: any StoreTransaction, olderCount: Int? = nil,
        wrote: @escaping ([StoreValue]) -> Void = { _ in }
    ) {
        self.fault = fault
        self.inner = inner
        self.olderCount = olderCount
        self.wrote = wrote
    }

    private var snapshot: FaultySnapshot { FaultySnapshot(fault, inner) }

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try snapshot.row(table, key)
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        try snapshot.rows(query)
    }

    func contains(_ table: TableSchema) throws -> Bool { try snapshot.contains(table) }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        if fault == .showsTheStateBeforeTheTransaction { return 0 }
        return try olderCount ?? snapshot.count(table, where: condition)
    }

    func insert(_ row: [StoreValue], into table: TableSchema) throws {
        var written = fault == .composesTexts ? row.map(composed) : row
        if fault == .replacesTheSameIdentity, let id = row.first {
            try inner.delete(from: table, where: .compare("id", .equal, id))
        }
        if fault == .takesNothingForAValue, table.name == "loans", row[3].isNull {
            written[3] = .integer(-1)
        }
        try inner.insert(written, into: table)
        wrote(row)
    }

    func update(
        _ table: TableSchema, set values: [String: StoreValue], where condition: StoreCondition
    ) throws -> Int {
        let condition = fault == .updatesEverything ? .always : snapshot.changed(condition)
        return try inner.update(
            table, set: fault == .composesTexts ? values.mapValues(composed) : values,
            where: condition)
    }

    func delete(from table: TableSchema, where condition: StoreCondition) throws -> Int {
        if fault == .deletesNothing, condition != .always {
            return try inner.count(table, where: condition)
        }
        return try inner.delete(from: table, where: snapshot.changed(condition))
    }

    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        fault == .keepsWhatAFailedPartWrote ? try body() : try inner.attempt(body)
    }

    private func composed(_ value: StoreValue) -> StoreValue {
        value.text.map { .text($0.precomposedStringWithCanonicalMapping) } ?? value
    }
}

/// Hands on inserts, and keeps updates for later transactions.
struct RecordingTransaction: StoreTransaction {
    private let inner: any StoreTransaction
    private let record: (@escaping @Sendable (any StoreTransaction) throws -> Void) -> Void

    init(
        _ inner: any StoreTransaction,
        record: @escaping (@escaping @Sendable (any StoreTransaction) throws -> Void) -> Void
    ) {
        self.inner = inner
        self.record = record
    }

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try inner.row(table, key)
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] { try inner.rows(query) }

    func contains(_ table: TableSchema) throws -> Bool { try inner.contains(table) }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try inner.count(table, where: condition)
    }

    func insert(_ row: [StoreValue], into table: TableSchema) throws {
        try inner.insert(row, into: table)
    }

    func update(
        _ table: TableSchema, set values: [String: StoreValue], where condition: StoreCondition
    ) throws -> Int {
        record { _ = try $0.update(table, set: values, where: condition) }
        return try inner.count(table, where: condition)
    }

    func delete(from table: TableSchema, where condition: StoreCondition) throws -> Int {
        try inner.delete(from: table, where: condition)
    }

    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        try inner.attempt(body)
    }
}
