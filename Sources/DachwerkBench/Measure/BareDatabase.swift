import CSQLite
import DachwerkWorkbench

/// A plain SQLite file with the same durability and nothing of the platform: what the store is
/// compared with.
///
/// One thread uses it at a time; it is no store and holds no tenant.
@safe final class BareDatabase {
    private let handle: OpaquePointer
    private let begin: OpaquePointer
    private let commit: OpaquePointer
    private let insertRow: OpaquePointer
    private let insertHistory: OpaquePointer
    private let select: OpaquePointer

    /// Makes the file with two tables, one for rows and one for their history.
    init(path: String) throws {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let result = unsafe sqlite3_open_v2(path, &opened, flags, nil)
        guard result == SQLITE_OK, let opened = unsafe opened else {
            unsafe sqlite3_close_v2(opened)
            throw CommandFault("The file '\(path)' cannot be opened.")
        }
        let setUp = """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE row(id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE history(sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, content TEXT);
            """
        guard unsafe sqlite3_exec(opened, setUp, nil, nil, nil) == SQLITE_OK else {
            unsafe sqlite3_close_v2(opened)
            throw CommandFault("The tables of '\(path)' cannot be made.")
        }
        unsafe handle = opened
        unsafe begin = try Self.statement("BEGIN IMMEDIATE", on: opened)
        unsafe commit = try Self.statement("COMMIT", on: opened)
        unsafe insertRow = try Self.statement("INSERT INTO row VALUES (?, ?)", on: opened)
        unsafe insertHistory = try Self.statement(
            "INSERT INTO history(id, content) VALUES (?, ?)", on: opened)
        unsafe select = try Self.statement(
            "SELECT id, content FROM row WHERE id = ?", on: opened)
    }

    deinit {
        unsafe sqlite3_finalize(begin)
        unsafe sqlite3_finalize(commit)
        unsafe sqlite3_finalize(insertRow)
        unsafe sqlite3_finalize(insertHistory)
        unsafe sqlite3_finalize(select)
        unsafe sqlite3_close_v2(handle)
    }

    /// Writes rows with a history row each, all in one durable commit.
    func write(_ rows: [(id: String, content: String)]) throws {
        _ = unsafe try run(begin)
        for row in rows {
            _ = unsafe try run(insertRow, row.id, row.content)
            _ = unsafe try run(insertHistory, row.id, row.content)
        }
        _ = unsafe try run(commit)
    }

    /// Reads one row, and says whether it is there.
    func read(_ id: String) throws -> Bool { unsafe try run(select, id) }

    private func run(_ statement: OpaquePointer, _ texts: String...) throws -> Bool {
        defer { unsafe sqlite3_reset(statement) }
        // The text is copied, for it may be gone before the statement runs.
        let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for (index, text) in texts.enumerated() {
            unsafe sqlite3_bind_text(statement, Int32(index + 1), text, -1, copied)
        }
        let result = unsafe sqlite3_step(statement)
        guard result == SQLITE_ROW || result == SQLITE_DONE else {
            throw CommandFault("The plain file failed with SQLite's code \(result).")
        }
        return result == SQLITE_ROW
    }

    private static func statement(
        _ text: String, on handle: OpaquePointer
    ) throws -> OpaquePointer {
        var made: OpaquePointer?
        guard unsafe sqlite3_prepare_v2(handle, text, -1, &made, nil) == SQLITE_OK,
            let made = unsafe made
        else { throw CommandFault("SQLite does not take '\(text)'.") }
        return unsafe made
    }
}
