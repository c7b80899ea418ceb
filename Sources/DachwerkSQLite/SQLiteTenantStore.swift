public import DachwerkKernel
import Synchronization

/// The open SQLite file of one tenant.
public final class SQLiteTenantStore: TenantStore {
    private let files: StoreFiles
    private let options: SQLiteOptions
    private let lock: Mutex<FileLock?>
    private let readers: ReaderSet
    /// Where writing happens.
    let writer: WriterQueue
    private let commits: GroupCommit

    init(_ files: StoreFiles, _ options: SQLiteOptions, lock held: FileLock? = nil) throws {
        let lock = try held ?? FileLock(files)
        let readers = ReaderSet(
            path: files.database, options: options, cipher: try options.cipher?(files.tenant))
        let writer = try WriterQueue(files, options, readers: readers)
        self.files = files
        self.options = options
        self.lock = Mutex(lock)
        self.readers = readers
        self.writer = writer
        commits = GroupCommit(files.tenant, writer, options)
    }

    /// Adds the tables, columns and indexes that are missing, in one transaction.
    public func prepare(_ schema: StoreSchema) throws {
        try SchemaCheck.check(schema)
        try writer.wait {
            try writer.use { connection in
                try SchemaChange(schema, connection).apply { body in
                    try writer.transaction(on: connection, body)
                }
            }
        }
    }

    /// Reads at one moment with a connection of its own, on the calling thread.
    public func read<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result {
        let loan = try readers.take()
        let snapshot = ReadSnapshot(loan.connection)
        defer {
            snapshot.end()
            readers.give(loan)
        }
        return try body(snapshot)
    }

    /// Reads until SQLite has taken so many steps that others should not have to wait for more.
    public func glance<Result>(
        _ body: (any StoreSnapshot) throws -> Result
    ) throws -> Result? {
        let loan = try readers.take()
        let snapshot = ReadSnapshot(loan.connection)
        defer {
            snapshot.end()
            readers.give(loan)
        }
        return try loan.connection.glancing { try body(snapshot) }
    }

    /// Writes with all others that wait, and returns once that is on the disk.
    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            commits.add(
                GroupCommit.Pending { transaction in
                    do {
                        let result = try body(transaction)
                        return GroupCommit.Outcome(hasThrown: false) { fault in
                            if let fault {
                                continuation.resume(throwing: fault)
                            } else {
                                continuation.resume(returning: result)
                            }
                        }
                    } catch {
                        return GroupCommit.Outcome(hasThrown: true) { _ in
                            continuation.resume(throwing: error)
                        }
                    }
                } refuse: {
                    continuation.resume(throwing: $0)
                })
        }
    }

    /// How many writes wait for their turn.
    var waitingWrites: Int { commits.waitingCount }

    /// Takes tables away with their indexes and their entries in the ledger.
    public func drop(_ tables: [TableSchema]) async throws {
        try await withCheckedThrowingContinuation { continuation in
            writer.enqueue {
                continuation.resume(with: Swift.Result { try self.remove(tables) })
            }
        }
    }

    private func remove(_ tables: [TableSchema]) throws {
        try writer.use { connection in
            try TableRemoval(tables, connection).apply(
                onFault: writer.doubt,
                transaction: { try writer.transaction(on: connection, $0) })
        }
    }

    /// Writes the file anew, without what free pages and gaps still hold, and empties the log.
    ///
    /// `secure_delete` would only reach what is deleted from then on.
    public func scrub() async throws {
        for _ in 0..<Self.scrubbings {
            let isDone = try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Bool, any Error>) in
                writer.enqueue {
                    continuation.resume(with: Swift.Result { try self.scrubOnce() })
                }
            }
            if isDone { return }
            try await Task.sleep(for: .milliseconds(50), clock: .continuous)
        }
        throw StoreError(
            .inUse, files.tenant,
            "A read goes on that keeps what was taken away in the log; try again.")
    }

    /// Seals a few values anew, with all others that wait to be written.
    public func reseal(_ schema: StoreSchema, limit: Int) async throws -> Int {
        guard let key = try options.cipher?(files.tenant)?.key else { return 0 }
        return try await withCheckedThrowingContinuation { continuation in
            writer.enqueue {
                continuation.resume(
                    with: Swift.Result {
                        try self.writer.use { connection in
                            var count = 0
                            try self.writer.transaction(on: connection) {
                                count = try Resealing(connection: connection, key: key)
                                    .apply(schema, limit: limit)
                            }
                            return count
                        }
                    })
            }
        }
    }

    /// How often the log is tried to be emptied while reads go on.
    private static let scrubbings = 100

    private func scrubOnce() throws -> Bool {
        try writer.use { connection in
            try connection.execute("VACUUM")
            let rows = try connection.fetch("PRAGMA wal_checkpoint(TRUNCATE)")
            return rows.first?.first?.integer == 0
        }
    }

    /// The tables with their columns, without the store's own.
    public func describe() throws -> [String: [String]] {
        let loan = try readers.take()
        defer { readers.give(loan) }
        let rows = try loan.connection.fetch(
            """
            SELECT entry.name, part.name
            FROM sqlite_schema AS entry JOIN pragma_table_info(entry.name) AS part
            WHERE entry.type = 'table' AND substr(entry.name, 1, 7) <> 'sqlite_'
            ORDER BY entry.name, part.cid
            """)
        var tables: [String: [String]] = [:]
        for row in rows {
            guard let table = row.first?.text, let column = row.last?.text,
                !Bookkeeping.tables.contains(table)
            else { continue }
            tables[table, default: []].append(column)
        }
        return tables
    }

    /// Writes a checked copy of one moment to a new file.
    public func backup(to path: String) throws {
        let loan = try readers.take()
        defer { readers.give(loan) }
        try Backup(of: files).write(to: path)
    }

    /// Finishes what waits, brings all into the one file and lets go of it.
    public func close() throws {
        commits.close()
        do {
            try writer.wait {
                commits.finish()
                guard readers.halt() else {
                    throw StoreError(
                        .inUse, files.tenant, "A read goes on that keeps the store from closing.")
                }
                readers.close()
            }
        } catch {
            readers.resume()
            commits.reopen()
            throw error
        }
        defer { lock.withLock { $0 = nil } }
        try writer.wait { try writer.close() }
    }
}
