import DachwerkKernel
import Foundation

/// Makes a checked copy of a backup, which can take the place of a tenant's file.
struct Restoration {
    private let target: StoreFiles

    /// Copies to files whose lock must be held.
    init(to target: StoreFiles) {
        self.target = target
    }

    /// Copies and checks: what is checked must be what is put in place, so the copy comes first.
    func run(from path: String) throws {
        guard case .file = try StoreFiles.entry(at: path) else {
            throw StoreError(.inputOutput, path, "\(path) is not a file.")
        }
        if case .file(let size) = try StoreFiles.entry(at: path + "-wal"), size > 0 {
            throw StoreError(
                .damaged, path, "\(path) was copied while in use; take a proper backup of it.")
        }
        try target.removeDatabase()
        try StoreFiles.copy(path, to: target.database)
        try BackupSum(of: path).check(target.database)
        try check(path)
        try StoreFiles.synchronize(target.database)
    }

    private func check(_ path: String) throws {
        let connection = try Connection(writing: target.database, about: path)
        defer { connection.close() }
        try connection.execute("PRAGMA trusted_schema = OFF")
        guard try Bookkeeping.content(of: connection) == .tenant else {
            throw StoreError(.damaged, path, "\(path) is empty.")
        }
        try Bookkeeping.check(target.tenant, on: connection)
        try Bookkeeping.checkSoundness(of: connection, thoroughly: true)
        try refuseForeignParts(connection)
        // One file, no log beside it, whatever the backup was made with.
        _ = try connection.fetch("PRAGMA journal_mode = DELETE")
    }

    /// Refuses what the platform never makes and what would run code of the file's author.
    private func refuseForeignParts(_ connection: Connection) throws {
        let parts = try connection.fetch(
            """
            SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')
            OR upper(substr(ltrim(sql), 1, 14)) = 'CREATE VIRTUAL' LIMIT 1
            """)
        if let name = parts.first?.first?.text {
            throw StoreError(
                .damaged, connection.path,
                "\(connection.path) holds \(name), which is neither a table nor an index.")
        }
        let violations = try connection.fetch("SELECT 1 FROM pragma_foreign_key_check LIMIT 1")
        guard violations.isEmpty else {
            throw StoreError(
                .damaged, connection.path,
                "\(connection.path) holds rows that name what is not there.")
        }
    }
}
