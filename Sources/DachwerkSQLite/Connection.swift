import CSQLite
import DachwerkKernel

/// One connection to a tenant's file with the statements that it has prepared.
///
/// Safe to send, because only one thread uses a connection at a time: a reader's is handed out
/// by the lock of ``ReaderSet``, the writer's never leaves the queue of ``WriterQueue``. So SQLite
/// needs no lock of its own, and every connection is opened without one.
@safe final class Connection: @unchecked Sendable {
    /// How many prepared statements a connection keeps.
    private static let statementLimit = 200

    private let handle: OpaquePointer
    private var isClosed = false
    /// The file, for messages.
    let path: String

    /// A table with the statements about it.
    private final class Table {
        let text: TableText
        var lookup: Statement?
        var insertion: Statement?
        /// By what makes them different from each other.
        var statements: [String: Statement] = [:]

        init(_ table: TableSchema) { text = TableText(table) }
    }

    private var tables: [TableSchema: Table] = [:]
    private var statements: [String: Statement] = [:]
    private var statementCount = 0

    /// The first fault after which this connection must not be used any more.
    private(set) var lastingFault: StoreError?

    /// What the functions that seal and open work with, for as long as the connection lives.
    private let keeper: SealFunction.Keeper

    private init(
        opening file: String, _ access: Int32, about path: String,
        _ cipher: (any ColumnCipher)? = nil
    ) throws {
        unsafe handle = try Self.open(file, access | SQLITE_OPEN_NOFOLLOW)
        self.path = path
        keeper = SealFunction.Keeper(cipher)
        unsafe sqlite3_busy_timeout(handle, 5000)
        let result = unsafe refuse_texts_in_double_quotes(handle)
        guard result == SQLITE_OK else {
            throw SQLiteFault.error(result, "The file cannot be opened", subject: path)
        }
        try unsafe FoldingFunction.register(on: handle)
        try unsafe SealFunction.register(keeper, on: handle)
    }

    /// Where another library of the process has opened a file before, memory stays counted: it
    /// costs a little time and changes no answer.
    private static let countsMemory = count_no_memory() != SQLITE_OK

    /// Opens a file that is there, with codes that say exactly what failed.
    static func open(_ path: String, _ access: Int32) throws -> OpaquePointer {
        _ = countsMemory
        var opened: OpaquePointer?
        let result = unsafe sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX, nil)
        guard result == SQLITE_OK, let opened = unsafe opened else {
            unsafe sqlite3_close_v2(opened)
            throw SQLiteFault.error(result, "The file cannot be opened", subject: path)
        }
        unsafe sqlite3_extended_result_codes(opened, 1)
        return unsafe opened
    }

    /// Opens a connection that may change a file, which must be there.
    ///
    /// Messages name the subject, if it is another than the file.
    convenience init(
        writing path: String, about subject: String? = nil, cipher: (any ColumnCipher)? = nil
    ) throws {
        try self.init(opening: path, SQLITE_OPEN_READWRITE, about: subject ?? path, cipher)
        try execute("PRAGMA foreign_keys = ON")
    }

    /// Opens a connection that cannot change the file.
    convenience init(
        reading path: String, cacheSize: Int, cipher: (any ColumnCipher)? = nil
    ) throws {
        try self.init(opening: path, SQLITE_OPEN_READONLY, about: path, cipher)
        try execute(
            """
            PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0;
            PRAGMA cache_size = -\(cacheSize); PRAGMA temp_store = MEMORY
            """)
    }

    /// How many rows this connection has changed since it was opened.
    var changedRows: Int64 {
        isClosed ? 0 : unsafe sqlite3_total_changes64(handle)
    }

    deinit { close() }

    /// Lets go of the file; of no use afterwards.
    func close() {
        forgetStatements()
        guard !isClosed else { return }
        isClosed = true
        unsafe sqlite3_close_v2(handle)
    }

    /// Lets go of all prepared statements, as must be before the connection is closed.
    private func forgetStatements() {
        tables = [:]
        statements = [:]
        statementCount = 0
    }

    /// Whether no transaction is open; SQLite ends one by itself after certain errors.
    var isOutsideTransaction: Bool { unsafe sqlite3_get_autocommit(handle) != 0 }

    /// How many rows the last statement changed, not counting what passed on to other tables.
    var changeCount: Int { Int(unsafe sqlite3_changes64(handle)) }

    /// Has SQLite give up what goes beyond a budget, which must live as long as it is watched.
    func watch(_ budget: StepBudget?) { unsafe StepBudget.watch(handle, budget) }

    /// Runs statements that are not worth keeping.
    func execute(_ text: String, about subject: String? = nil) throws {
        let result = unsafe sqlite3_exec(handle, text, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw note(
                unsafe SQLiteFault.error(
                    result, String(cString: sqlite3_errmsg(handle)), subject: subject ?? path),
                result)
        }
    }

    /// All rows of a statement that is not worth keeping.
    func fetch(_ text: String, _ values: [StoreValue] = []) throws -> [[StoreValue]] {
        try noting {
            let statement = try unsafe Statement(text, on: handle, about: path)
            try statement.bind(values)
            return try statement.rows()
        }
    }

    /// The first column of the first row.
    func fetchValue(_ text: String, _ values: [StoreValue] = []) throws -> StoreValue? {
        try fetch(text, values).first?.first
    }

    /// The statement with this text, prepared before or now.
    func statement(_ text: String, about subject: String) throws -> Statement {
        if let known = statements[text] { return known }
        let new = try prepare(text, about: subject)
        statements[text] = new
        return new
    }

    /// The statement of a question or change about a table.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - write: Puts the statement and its values together.
    /// - Returns: The statement, ready with its values.
    /// - Throws: ``StoreError`` when the statement cannot be put together or prepared.
    func statement(
        _ table: TableSchema, _ write: (TableText) throws -> QueryText
    ) throws -> Statement {
        let known = known(table)
        let text = try write(known.text)
        let statement: Statement
        let name = text.mark.isEmpty ? text.text : text.mark + text.text
        if let present = known.statements[name] {
            statement = present
        } else {
            statement = try prepare(text.head + text.text, about: table.name)
            // Where all others had to go, the selection went with them.
            if known === self.known(table) { known.statements[name] = statement }
        }
        try noting { try statement.bind(text.values) }
        return statement
    }

    /// The statement that finds one row of a table by its key, ready with the key.
    func lookup(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition]
    ) throws -> Statement {
        guard tests.isEmpty else { return try lookup(known(table).text, key, tests) }
        let statement: Statement
        if let present = known(table).lookup {
            statement = present
        } else {
            statement = try prepare(QueryText.lookup(known(table).text), about: table.name)
            known(table).lookup = statement
        }
        try noting { try statement.bind(key, at: 1) }
        return statement
    }

    private func lookup(
        _ table: TableText, _ key: StoreValue, _ tests: [StoreCondition]
    ) throws -> Statement {
        let selection = try table.selection(tests)
        let statement: Statement
        if let present = selection.lookup {
            statement = present
        } else {
            let text = try QueryText.lookup(table, selection)
            statement = try prepare(text, about: table.table.name)
            selection.lookup = statement
        }
        try noting {
            try statement.bind(selection.values)
            try statement.bind(key, at: Int32(selection.values.count + 1))
        }
        return statement
    }

    /// The statement that adds one row to a table; refuses a row that cannot stand there.
    func insertion(_ table: TableSchema, of row: [StoreValue]) throws -> Statement {
        let known = known(table)
        try known.text.check(row)
        if let present = known.insertion { return present }
        let new = try prepare(QueryText.insertion(table), about: table.name)
        self.known(table).insertion = new
        return new
    }

    private func known(_ table: TableSchema) -> Table {
        if let known = tables[table] { return known }
        let new = Table(table)
        tables[table] = new
        return new
    }

    private func prepare(_ text: String, about subject: String) throws -> Statement {
        if statementCount >= Self.statementLimit { forgetStatements() }
        let new = try noting { try unsafe Statement(text, on: handle, about: subject) }
        statementCount += 1
        return new
    }

    /// Does something and remembers a fault after which the connection must go.
    func noting<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            if let error = error as? StoreError {
                throw note(error, unsafe sqlite3_extended_errcode(handle))
            }
            throw error
        }
    }

    private func note(_ error: StoreError, _ result: Int32) -> StoreError {
        if lastingFault == nil, SQLiteFault.isLasting(result) { lastingFault = error }
        return error
    }
}
