import DachwerkKernel
import Foundation

/// Writes a copy of one moment of a tenant's file.
struct Backup {
    private let files: StoreFiles

    init(of files: StoreFiles) {
        self.files = files
    }

    /// Writes a copy to a new file, which appears only once it is whole, sound and durable.
    func write(to path: String) throws {
        try Self.refuseExisting(path)
        let partial = path + ".partial"
        try Self.remove(partial)
        try StoreFiles.create(partial)
        do {
            // Copies what is in use page by page in one read; what was deleted stays behind.
            let source = try Connection(reading: files.database, cacheSize: 1024)
            defer { source.close() }
            try source.execute("PRAGMA query_only = OFF")
            try copy(source, to: partial, for: path)
            let copy = try Connection(reading: partial, cacheSize: 1024)
            defer { copy.close() }
            try Bookkeeping.check(files.tenant, on: copy)
            try Bookkeeping.checkSoundness(of: copy)
        } catch {
            try? Self.remove(partial)
            throw error
        }
        try StoreFiles.synchronize(partial)
        // The sum first: a backup without one would be taken for one that lost it.
        try BackupSum(of: path).write(for: partial)
        try Self.publish(partial, as: path)
    }

    /// Copies everything.
    ///
    /// What is full then is not where the tenant's file stands.
    private func copy(_ source: Connection, to partial: String, for path: String) throws {
        do {
            _ = try source.fetch("VACUUM INTO ?", [.text(partial)])
        } catch let error as StoreError {
            switch error.code {
            case .full:
                throw StoreError(.full, path, "There is no space left for the backup \(path).")
            case .inputOutput:
                throw StoreError(
                    .inputOutput, path,
                    "\(files.database) cannot be copied to \(path): \(error.message)")
            default: throw error
            }
        }
    }

    /// Removes what was written so far, with the journal that a full disk leaves beside it.
    private static func remove(_ partial: String) throws {
        for suffix in ["", "-journal", "-wal", "-shm"] { try StoreFiles.remove(partial + suffix) }
    }

    private static func refuseExisting(_ path: String) throws {
        guard try StoreFiles.entry(at: path) == .nothing else {
            throw StoreError(
                .inputOutput, path, "\(path) exists already; a backup never replaces a file.")
        }
    }

    private static func publish(_ partial: String, as path: String) throws {
        // A second name fails when something stands there; renaming would replace it.
        if unsafe link(partial, path) == 0 {
            try StoreFiles.remove(partial)
        } else {
            try refuseExisting(path)
            try StoreFiles.rename(partial, to: path)
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try StoreFiles.synchronizeFolder(folder)
    }
}
