import DachwerkKernel
import Foundation

/// The right to be the only one who opens a tenant's files, held as long as this lives.
final class FileLock: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Takes the lock, or fails at once when another holds it.
    init(_ files: StoreFiles) throws {
        path = files.lock
        // Whoever erases a tenant removes the file that we may just have opened: then once more.
        for _ in 0..<8 {
            let opened = unsafe open(
                files.lock, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard opened >= 0 else { throw StoreFiles.fault(files.lock, "cannot be opened") }
            guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
                let isHeld = errno == EWOULDBLOCK
                let error = StoreFiles.fault(files.lock, "cannot be locked")
                close(opened)
                throw isHeld ? Self.held(files) : error
            }
            if Self.isCurrent(opened, at: files.lock) {
                descriptor = opened
                return
            }
            close(opened)
        }
        throw Self.held(files)
    }

    deinit {
        // A process that is just being started holds a copy of every descriptor until it runs its
        // own program; so closing this one would not always let go.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func held(_ files: StoreFiles) -> StoreError {
        StoreError(
            .inUse, files.tenant,
            "\(files.lock) is locked: the store of \(files.tenant) is open already, "
                + "in this process or in another one. Stop that one first.")
    }

    private static func isCurrent(_ descriptor: Int32, at path: String) -> Bool {
        var opened = stat()
        var named = stat()
        return unsafe fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
            && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
    }

    /// Removes the lock's file while it is still held.
    func removeFile() throws {
        try StoreFiles.remove(path)
    }
}
