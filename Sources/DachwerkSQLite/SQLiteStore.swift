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

    /// The attachments that lie beside the stores of a folder, none of them sealed.
    package static func attachments(in folder: String) -> DiskAttachments {
        DiskAttachments(folder: "\(folder)/attachments", cipher: nil)
    }

    /// The attachments that lie beside the stores.
    package var attachments: DiskAttachments {
        DiskAttachments(folder: "\(folder)/attachments", cipher: options.cipher)
    }

    /// Opens the file of a tenant, making it when it is new.
    public func open(_ tenant: String) throws -> any TenantStore {
        try SQLiteTenantStore(StoreFiles(tenant: tenant, in: folder), options)
    }

    /// Whether a tenant has a file.
    public func exists(_ tenant: String) throws -> Bool {
        try StoreFiles(tenant: tenant, in: folder).databaseSize() != nil
    }

    /// The tenants who have a file.
    public func tenants() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasSuffix(".sqlite") }.map { String($0.dropLast(7)) }
                .filter(StoreFiles.isSound).sorted()
        } catch {
            throw StoreError(.inputOutput, folder, "The folder cannot be read: \(error).")
        }
    }

    /// Removes the files of a tenant, attachments with them.
    public func erase(_ tenant: String) throws {
        let files = try StoreFiles(tenant: tenant, in: folder)
        let lock = try FileLock(files)
        try discard(tenant)
        // The log goes last but one: without its file it is of no use to anyone.
        try files.removeDatabase()
        try attachments.erase(tenant)
        try lock.removeFile()
        try StoreFiles.synchronizeFolder(files.folder)
    }

    /// Makes a checked copy of a backup beside a tenant's file.
    public func stage(_ tenant: String, from path: String) throws -> any TenantStore {
        let staged = try StoreFiles(tenant: tenant, in: folder).staged
        let lock = try FileLock(staged)
        do {
            try Restoration(to: staged).run(from: path)
            return try SQLiteTenantStore(staged, options, lock: lock)
        } catch {
            try? staged.removeDatabase()
            try? lock.removeFile()
            throw error
        }
    }

    /// Puts the staged copy in the place of a tenant's file.
    public func install(_ tenant: String) throws {
        let files = try StoreFiles(tenant: tenant, in: folder)
        let locks = (try FileLock(files), try FileLock(files.staged))
        try withExtendedLifetime(locks) {
            try files.replaceDatabase()
            try locks.1.removeFile()
        }
    }

    /// A file beside the tenant's own.
    public func snapshotPath(of tenant: String, named name: String) throws -> String? {
        let files = try StoreFiles(tenant: tenant, in: folder)
        return "\(files.folder)/\(tenant).\(name).sqlite"
    }

    /// Removes the staged copy.
    public func discard(_ tenant: String) throws {
        let staged = try StoreFiles(tenant: tenant, in: folder).staged
        let lock = try FileLock(staged)
        try staged.removeDatabase()
        try lock.removeFile()
    }
}
