import CSQLite
import DachwerkKernel

/// A plain SQLite file with the same durability and nothing of the platform: what `bench` compares
/// the store with.
///
/// One thread uses it at a time; it is no store and holds no tenant.
@safe package final class BareDatabase {
    private let handle: OpaquePointer
    private let path: String
    private let begin: Statement
    private let commit: Statement
    private let insertRow: Statement
    private let insertHistory: Statement
    private let select: Statement

    /// Makes the file with two tables, one for rows and one for their history.
    package init(path: String) throws {
        let opened = unsafe try Connection.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        let setUp = """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE row(id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE history(sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, content TEXT);
            """
        let done = unsafe sqlite3_exec(opened, setUp, nil, nil, nil)
        guard done == SQLITE_OK else {
            unsafe sqlite3_close_v2(opened)
            throw SQLiteFault.error(done, "The tables cannot be made", subject: path)
        }
        unsafe handle = opened
        self.path = path
        begin = try unsafe Statement("BEGIN IMMEDIATE", on: opened, about: path)
        commit = try unsafe Statement("COMMIT", on: opened, about: path)
        insertRow = try unsafe Statement("INSERT INTO row VALUES (?, ?)", on: opened, about: path)
        insertHistory = try unsafe Statement(
            "INSERT INTO history(id, content) VALUES (?, ?)", on: opened, about: path)
        select = try unsafe Statement(
            "SELECT id, content FROM row WHERE id = ?", on: opened, about: path)
    }

    deinit { unsafe sqlite3_close_v2(handle) }

    /// Writes rows with a history row each, all in one durable commit.
    package func write(_ rows: [(id: String, content: String)]) throws {
        try run(begin)
        for row in rows {
            let values: [StoreValue] = [.text(row.id), .text(row.content)]
            try run(insertRow, values)
            try run(insertHistory, values)
        }
        try run(commit)
    }

    /// Reads one row, and says whether it is there.
    package func read(_ id: String) throws -> Bool {
        defer { select.reset() }
        try select.bind([.text(id)])
        return try select.step()
    }

    private func run(_ statement: Statement, _ values: [StoreValue] = []) throws {
        defer { statement.reset() }
        try statement.bind(values)
        _ = try statement.step()
    }
}
