public import DachwerkKernel
import Foundation

/// Keeps each tenant in an SQLite file of its own, `<folder>/<tenant>.sqlite`.
///
/// Anyone can open a file with the `sqlite3` shell and understand it: one table per resource, one
/// column per field. While the platform has a file open, nothing else may write it.
public struct SQLiteStore: Store {
    /// Where the files stand.
    let folder: String
    private let options: SQLiteOptions

    /// Keeps tenants in a folder, which is made when it is missing.
    public init(folder: String, options: SQLiteOptions = SQLiteOptions()) {
        self.folder = folder
        self.options = options
    }

    /// Opens the file of a tenant, making it when it is new.
    public func open(_ tenant: String) throws -> any TenantStore {
        try SQLiteTenantStore(StoreFiles(tenant: tenant, in: folder), options)
    }

    /// Whether a tenant has a file.
    public func exists(_ tenant: String) throws -> Bool {
        try StoreFiles(tenant: tenant, in: folder).databaseSize() != nil
    }

    /// Removes the files of a tenant.
    public func erase(_ tenant: String) throws {
        let files = try StoreFiles(tenant: tenant, in: folder)
        let lock = try FileLock(files)
        // The log goes last but one: without its file it is of no use to anyone.
        for path in [files.database, files.log, files.sharedMemory, files.incoming] {
            try StoreFiles.remove(path)
        }
        try lock.removeFile()
        try StoreFiles.synchronizeFolder(files.folder)
    }

    /// Puts a checked copy of a backup in the place of a tenant's file.
    public func restore(_ tenant: String, from path: String) throws {
        let files = try StoreFiles(tenant: tenant, in: folder)
        let lock = try FileLock(files)
        try withExtendedLifetime(lock) {
            try Restoration(of: files).run(from: path)
        }
    }
}
