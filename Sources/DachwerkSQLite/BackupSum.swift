import DachwerkKernel
import Foundation

/// The SHA-256 of a backup in a file beside it, in the form that `sha256sum --check` reads.
///
/// SQLite notices what breaks a tree; a bit that turned inside of a text only this finds.
struct BackupSum {
    private let backup: String

    init(of backup: String) { self.backup = backup }

    /// Where it stands.
    var path: String { "\(backup).sha256" }

    private var name: String { URL(fileURLWithPath: backup).lastPathComponent }

    /// Writes it, durably.
    ///
    /// - Parameter content: Where what will be the backup stands as yet.
    /// - Throws: A ``StoreError`` when it cannot be written.
    func write(for content: String) throws {
        let line = "\(try DiskReader(content).digest())  \(name)\n"
        try StoreFiles.remove(path)
        try StoreFiles.create(path)
        do {
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            defer { try? file.close() }
            try file.write(contentsOf: Data(line.utf8))
            try file.synchronize()
        } catch {
            try? StoreFiles.remove(path)
            throw StoreError(
                (error as? CocoaError)?.code == .fileWriteOutOfSpace ? .full : .inputOutput, path,
                "\(path) cannot be written: \(error.localizedDescription)")
        }
    }

    /// Refuses a copy of the backup that is not what the backup was when it was made.
    func check(_ copy: String) throws {
        let mending =
            "If you know that it is what it should be, write its sum: "
            + "sha256sum '\(backup)' > '\(path)'"
        guard case .file(let size) = try StoreFiles.entry(at: path), size < 10_000,
            let text = FileManager.default.contents(atPath: path)
        else {
            throw StoreError(
                .damaged, backup,
                "\(path), the sum of the backup, is missing, so nobody can say whether the backup "
                    + "is whole. Bring it from where the backup comes from. \(mending)")
        }
        let found = try DiskReader(copy).digest()
        guard Array(text.prefix(found.utf8.count)) == Array(found.utf8) else {
            throw StoreError(
                .damaged, backup,
                "\(backup) is not what it was when it was made: its sum is not the one in \(path). "
                    + "Nothing was restored. Take another copy of it, or an older backup. "
                    + mending)
        }
    }
}
