import DachwerkKernel
import Foundation

extension StoreFiles {
    /// Puts the staged copy in the place of the database; the locks of both must be held.
    ///
    /// Until the last step nothing has changed.
    func replaceDatabase() throws {
        guard case .file = try Self.entry(at: staged.database) else {
            throw StoreError(.inputOutput, staged.database, "Nothing is staged for \(tenant).")
        }
        // A copy that was closed well is whole without its log, so that it can be renamed.
        if case .file(let size) = try Self.entry(at: staged.log), size > 0 {
            throw StoreError(
                .damaged, staged.database, "\(staged.database) was not closed well.")
        }
        try Self.remove(staged.log)
        try Self.remove(staged.sharedMemory)
        try Self.synchronize(staged.database)
        try settle()
        try Self.rename(staged.database, to: database)
        try Self.synchronizeFolder(folder)
    }

    /// Brings the present file into a state that needs no log, and takes the log away.
    ///
    /// A log that stayed would be played into the new file. Going without it is safe even if the
    /// power fails before the last step, once all of it is in the present file.
    private func settle() throws {
        if try databaseSize() != nil, let connection = try? Connection(writing: database) {
            try? connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
        }
        try Self.remove(log)
        try Self.remove(sharedMemory)
        try Self.synchronizeFolder(folder)
    }

    /// Copies the contents of a file into a new one.
    static func copy(_ path: String, to target: String) throws {
        let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw fault(path, "cannot be read") }
        defer { close(source) }
        let copy = unsafe open(
            target, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard copy >= 0 else { throw fault(target, "cannot be made") }
        defer { close(copy) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = unsafe bytes.withUnsafeMutableBytes {
                unsafe read(source, $0.baseAddress, $0.count)
            }
            guard count >= 0 else { throw fault(path, "cannot be read") }
            if count == 0 { return }
            var start = 0
            while start < count {
                let written = unsafe bytes.withUnsafeBytes {
                    unsafe write(copy, $0.baseAddress?.advanced(by: start), count - start)
                }
                guard written > 0 else { throw fault(target, "cannot be written") }
                start += written
            }
        }
    }
}
