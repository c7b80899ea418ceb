import DachwerkKernel
import Foundation
import Synchronization

/// The open store of one tenant with a fault.
final class FaultyTenantStore: TenantStore {
    private let fault: FaultyStore.Fault
    private let inner: any TenantStore
    private let closes: Bool
    private let readers = NSLock()
    private let acknowledged = Atomic(0)
    /// How often a transaction was left in parts for a while.
    private let parts = Atomic(0)
    /// The last row that a transaction wrote, for the fault that shows it too early.
    private let uncommitted = Mutex<[StoreValue]?>(nil)

    /// Columns that were declared once and will be cleared before the next write.
    private let undeclared = Mutex<[(TableSchema, String)]>([])

    init(_ fault: FaultyStore.Fault, _ inner: any TenantStore, closes: Bool) {
        self.fault = fault
        self.inner = inner
        self.closes = closes
    }

    func prepare(_ schema: StoreSchema) throws {
        if fault == .clearsWhatIsUndeclared {
            let kept = try inner.describe()
            for table in schema.tables {
                let lost = (kept[table.name] ?? []).filter { table.positions[$0] == nil }
                undeclared.withLock { $0 += lost.map { (table, $0) } }
            }
        }
        if fault == .swallowsRefusedForms {
            try? inner.prepare(schema)
            return
        }
        try inner.prepare(StoreSchema(tables: schema.tables.map(weakened)))
    }

    func read<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result {
        switch fault {
        case .makesReadersWait:
            readers.lock()
            defer { readers.unlock() }
            return try inner.read(body)
        case .readsAnotherMomentEachTime, .tearsReads:
            return try body(TornSnapshot(store: inner))
        case .showsWhatIsNotCommitted:
            let row = uncommitted.withLock { $0 }
            return try inner.read { try body(FaultySnapshot(fault, $0, uncommitted: row)) }
        default:
            return try inner.read { try body(FaultySnapshot(fault, $0)) }
        }
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let fault = fault
        switch fault {
        case .keepsWhatAThrowingBodyWrote:
            return try await inner.write { transaction in
                Swift.Result { try body(transaction) }
            }.get()
        case .losesCompanionsOfAThrowingBody:
            // As if the whole group of commits were rolled back with one of its members.
            if acknowledged.add(1, ordering: .relaxed).newValue % 4 == 0 {
                throw CancellationError()
            }
        case .countsOnAnOlderMoment:
            let moment = try inner.read { try $0.rows(StoreQuery(weakened(Self.articles))) }
            await Task.yield()
            return try await inner.write { transaction in
                try body(FaultyTransaction(fault, transaction, olderCount: moment.count))
            }
        case .acknowledgesWithoutWriting:
            if acknowledged.add(1, ordering: .relaxed).newValue % 50 == 0 {
                let result = Mutex<Result?>(nil)
                _ = try? await inner.write { transaction in
                    let value = try body(transaction)
                    result.withLock { $0 = value }
                    throw CancellationError()
                }
                if let value = result.withLock({ $0 }) { return value }
            }
        case .tearsReads, .backsUpInParts:
            return try await writeInParts(body)
        case .clearsWhatIsUndeclared:
            try await clearUndeclared()
        default:
            break
        }
        return try await inner.write { [self] transaction in
            defer { uncommitted.withLock { $0 = nil } }
            return try body(
                FaultyTransaction(fault, transaction) { row in
                    self.uncommitted.withLock { $0 = row }
                })
        }
    }

    func drop(_ tables: [TableSchema]) async throws {
        if fault != .keepsDroppedTables { try await inner.drop(tables) }
    }

    func describe() throws -> [String: [String]] { try inner.describe() }

    func backup(to path: String) throws {
        if fault == .backsUpInParts {
            let before = parts.load(ordering: .relaxed)
            let end = ContinuousClock.now + .seconds(2)
            while parts.load(ordering: .relaxed) == before, ContinuousClock.now < end {
                Thread.sleep(forTimeInterval: 0.0002)
            }
        }
        try inner.backup(to: path)
    }

    func close() throws { if closes { try inner.close() } }

    private static var articles: TableSchema {
        TableSchema(
            name: "articles", owner: "fixture", columns: [ColumnSchema("id", .identifier)],
            primaryKey: ["id"])
    }

    /// Lets readers in between two statements of one transaction.
    private func writeInParts<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let statements = Mutex<[@Sendable (any StoreTransaction) throws -> Void]>([])
        let result = try await inner.write { transaction in
            try body(
                RecordingTransaction(transaction) { step in
                    statements.withLock { $0.append(step) }
                })
        }
        for statement in statements.withLock({ $0 }) {
            parts.add(1, ordering: .relaxed)
            try await Task.sleep(for: .milliseconds(fault == .backsUpInParts ? 15 : 5))
            try await inner.write { try statement($0) }
        }
        return result
    }

    private func clearUndeclared() async throws {
        let lost = undeclared.withLock { undeclared in
            defer { undeclared = [] }
            return undeclared
        }
        for (table, column) in lost {
            _ = try? await inner.write { transaction in
                try transaction.update(table, set: [column: .null], where: .always)
            }
        }
    }

    /// The table without what the fault leaves out.
    private func weakened(_ table: TableSchema) -> TableSchema {
        TableSchema(
            name: table.name, owner: table.owner,
            columns: table.columns.map { column in
                let ignores = fault == .ignoresReferences
                let disowns = fault == .ignoresOwnership
                let forgets = fault == .fillsAddedColumnsWithNothing
                var weak = ColumnSchema(
                    column.name, column.kind,
                    isNullable: column.isNullable || fault == .acceptsNothing || forgets,
                    fallback: forgets ? .null : column.fallback,
                    references: ignores ? nil : column.references,
                    cascadesFrom: disowns ? nil : column.cascadesFrom)
                weak.formerNames = column.formerNames
                return weak
            },
            primaryKey: table.primaryKey,
            indexes: table.indexes.map { index in
                IndexSchema(
                    index.name, on: index.columns,
                    isUnique: index.isUnique && fault != .ignoresUnique)
            },
            formerNames: fault == .forgetsFormerNames ? [] : table.formerNames)
    }
}
