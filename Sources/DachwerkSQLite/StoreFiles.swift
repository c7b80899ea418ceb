import DachwerkKernel
import Foundation

/// The files of one tenant and what may be done with them outside SQLite.
///
/// A database file is never opened here while SQLite has it open: closing any descriptor of a
/// file drops all locks that the process holds on it.
struct StoreFiles: Sendable {
    let tenant: String
    let folder: String

    let database: String
    let lock: String
    var log: String { database + "-wal" }
    var sharedMemory: String { database + "-shm" }

    /// Finds the files of a tenant, making the folder when it is missing.
    init(tenant: String, in folder: String) throws {
        guard Self.isSound(tenant) else {
            throw StoreError(
                .wrongTenant, tenant,
                "A tenant's identifier has 1 to 40 characters of a-z, 0-9 and the hyphen.")
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreError(.inputOutput, folder, "The folder cannot be made: \(error).")
        }
        self.tenant = tenant
        self.folder = try Self.resolve(folder)
        database = "\(self.folder)/\(tenant).sqlite"
        lock = "\(self.folder)/\(tenant).lock"
    }

    private init(stagedBeside files: StoreFiles) {
        tenant = files.tenant
        folder = files.folder
        database = "\(folder)/\(tenant).restore"
        lock = database + ".lock"
    }

    /// The files of a copy that is about to take the tenant's place.
    var staged: StoreFiles { StoreFiles(stagedBeside: self) }

    /// Whether a tenant's identifier can be part of a file name.
    static func isSound(_ tenant: String) -> Bool {
        (1...40).contains(tenant.utf8.count)
            && tenant.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
    }

    /// The path without symbolic links, so that SQLite can refuse them from here on.
    private static func resolve(_ folder: String) throws -> String {
        guard let resolved = unsafe realpath(folder, nil) else {
            throw fault(folder, "cannot be found")
        }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// What stands at a path.
    enum Entry: Equatable {
        case nothing
        case file(size: Int)
        case other
    }

    /// Looks at a path without following a symbolic link.
    static func entry(at path: String) throws -> Entry {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else {
            if errno == ENOENT { return .nothing }
            throw fault(path, "cannot be looked at")
        }
        guard status.st_mode & S_IFMT == S_IFREG else { return .other }
        return .file(size: Int(status.st_size))
    }

    /// The size of the tenant's database, or nothing when there is none.
    func databaseSize() throws -> Int? {
        switch try Self.entry(at: database) {
        case .nothing: return nil
        case .file(let size): return size
        case .other:
            throw StoreError(
                .damaged, database, "This must be a plain file, not a link or a folder.")
        }
    }

    /// Makes an empty database file that only its owner may read.
    func createDatabase() throws {
        // What a vanished file left behind must not be played into the new one.
        try Self.remove(log)
        try Self.remove(sharedMemory)
        try Self.create(database)
        try Self.synchronizeFolder(folder)
    }

    /// Removes the database with all that stands beside it, but for the lock.
    func removeDatabase() throws {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try Self.remove(database + suffix)
        }
    }

    /// Makes a new empty file; fails when something stands there.
    static func create(_ path: String) throws {
        let descriptor = unsafe open(
            path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault(path, "cannot be made") }
        close(descriptor)
    }

    /// Takes a file away; it need not exist.
    static func remove(_ path: String) throws {
        guard unsafe unlink(path) == 0 || errno == ENOENT else {
            throw fault(path, "cannot be removed")
        }
    }

    /// Gives a file another name, in one step.
    static func rename(_ path: String, to target: String) throws {
        guard unsafe Foundation.rename(path, target) == 0 else {
            throw fault(target, "cannot be put in place")
        }
    }

    /// Waits until the contents of a file are on the disk.
    static func synchronize(_ path: String) throws {
        try synchronize(path, flags: O_RDONLY)
    }

    /// Waits until the names in a folder are on the disk.
    static func synchronizeFolder(_ path: String) throws {
        try synchronize(path, flags: O_RDONLY | O_DIRECTORY)
    }

    private static func synchronize(_ path: String, flags: Int32) throws {
        let descriptor = unsafe open(path, flags | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(path, "cannot be opened") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault(path, "cannot be made durable") }
    }

    /// The last error of the system as an error of the store.
    static func fault(_ path: String, _ what: String) -> StoreError {
        let number = errno
        let reason = unsafe String(cString: strerror(number))
        let code: StoreError.Code =
            number == ENOSPC || number == EDQUOT ? .full : .inputOutput
        return StoreError(code, path, "\(path) \(what): \(reason).")
    }
}
