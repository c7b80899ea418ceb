import DachwerkKernel
import Foundation
import GRDB

/// Puts a backup in the place of a tenant's file, whose lock must be held.
struct Restoration {
    private let files: StoreFiles

    init(of files: StoreFiles) {
        self.files = files
    }

    /// Copies, checks and puts in place; until the last step nothing has changed.
    func run(from path: String) throws {
        guard case .file = try StoreFiles.entry(at: path) else {
            throw StoreError(.inputOutput, path, "\(path) is not a file.")
        }
        if case .file(let size) = try StoreFiles.entry(at: path + "-wal"), size > 0 {
            throw StoreError(
                .damaged, path, "\(path) was copied while in use; take a proper backup of it.")
        }
        try discardCopy()
        do {
            // What is checked must be what is put in place, so the copy is made first.
            try copy(path)
            try check(path)
            try StoreFiles.synchronize(files.incoming)
            try settle()
            try StoreFiles.rename(files.incoming, to: files.database)
            try StoreFiles.synchronizeFolder(files.folder)
        } catch {
            try? discardCopy()
            throw error
        }
    }

    private func discardCopy() throws {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try StoreFiles.remove(files.incoming + suffix)
        }
    }

    private func copy(_ path: String) throws {
        try StoreFiles.create(files.incoming)
        guard let source = FileHandle(forReadingAtPath: path),
            let target = FileHandle(forWritingAtPath: files.incoming)
        else { throw StoreError(.inputOutput, path, "\(path) cannot be read.") }
        defer {
            try? source.close()
            try? target.close()
        }
        do {
            while let bytes = try source.read(upToCount: 1 << 20), !bytes.isEmpty {
                try target.write(contentsOf: bytes)
            }
        } catch {
            throw StoreError(.inputOutput, path, "\(path) cannot be copied: \(error).")
        }
    }

    private func check(_ path: String) throws {
        do {
            let database = try DatabaseQueue(path: files.incoming)
            try database.writeWithoutTransaction { database in
                guard let handle = unsafe database.sqliteConnection else { return }
                let connection = try unsafe Connection(borrowing: handle, path: path)
                defer { connection.forgetStatements() }
                try connection.execute("PRAGMA trusted_schema = OFF")
                guard try Bookkeeping.content(of: connection) == .tenant else {
                    throw StoreError(.damaged, path, "\(path) is empty.")
                }
                try Bookkeeping.check(files.tenant, on: connection)
                try Bookkeeping.checkSoundness(of: connection, thoroughly: true)
                try refuseForeignParts(connection)
                // One file, no log beside it: so it can be renamed as a whole.
                _ = try connection.fetch("PRAGMA journal_mode = DELETE")
            }
            try database.close()
        } catch {
            throw SQLiteFault.error(error, subject: path)
        }
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

    /// Brings the present file into a state that needs no log, and takes the log away.
    ///
    /// A log that stayed would be played into the new file. Going without it is safe even if the
    /// power fails before the last step, once all of it is in the present file.
    private func settle() throws {
        if try files.databaseSize() != nil,
            let database = try? DatabaseQueue(path: files.database)
        {
            try? database.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try? database.close()
        }
        try StoreFiles.remove(files.log)
        try StoreFiles.remove(files.sharedMemory)
        try StoreFiles.synchronizeFolder(files.folder)
    }
}
