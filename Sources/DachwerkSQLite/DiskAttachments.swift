package import DachwerkKernel
import DachwerkKit
import Foundation

/// Keeps attachments in folders beside the stores: `<folder>/<tenant>/<ab>/<digest>.<identity>`.
///
/// One that is sealed ends with `.sealed`. The name of a file is the SHA-256 of what lies there, so
/// anyone can check it with `sha256sum`; two files with the same bytes are two files, so that one
/// can go while the other stays. A file comes under its name only when it is whole and on the disk.
package struct DiskAttachments: AttachmentStore {
    private let root: String
    private let cipher: (@Sendable (_ tenant: String) throws -> (any ColumnCipher)?)?

    /// Keeps files in a folder, which is made when it is needed.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - cipher: Gives what seals files of a tenant; without it they stay as they are.
    init(
        folder: String, cipher: (@Sendable (_ tenant: String) throws -> (any ColumnCipher)?)?
    ) {
        root = folder
        self.cipher = cipher
    }

    private func folder(_ tenant: String) throws -> String {
        guard StoreFiles.isSound(tenant) else {
            throw StoreError(.wrongTenant, tenant, "This cannot be the identifier of a tenant.")
        }
        return "\(root)/\(tenant)"
    }

    /// Where a file lies; the name is held against its form, so that it leads nowhere else.
    private func path(_ name: String, of tenant: String) throws -> String {
        guard Self.isName(name) else {
            throw StoreError(.damaged, name, "This cannot be the name of a file that was kept.")
        }
        return "\(try folder(tenant))/\(name.prefix(2))/\(name)"
    }

    /// Whether a name is a digest and an identity.
    static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isOrdered = parts.count == 2 || parts.count == 3 && ".\(parts[2])" == SealedFile.ending
        return isOrdered && parts[0].utf8.count == 2 * SecureDigest.length
            && parts[0].utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
            && RecordID(String(parts[1])) != nil
    }

    // MARK: One file

    package func begin(_ tenant: String, sealed: Bool) throws -> any AttachmentIntake {
        let folder = try folder(tenant)
        return try DiskIntake(folder: folder, cipher: sealed ? cipher?(tenant) : nil)
    }

    package func open(_ name: String, of tenant: String) throws -> any AttachmentReader {
        let path = try path(name, of: tenant)
        guard name.hasSuffix(SealedFile.ending) else { return try DiskReader(path) }
        guard let cipher = try cipher?(tenant) else {
            throw StoreError(.sealed, path, "The file is sealed, and no data keys are named.")
        }
        return try SealedReader(path, cipher)
    }

    package func isSealedAnew(
        _ name: String, of tenant: String, sealed: Bool
    ) throws -> Bool {
        guard let cipher = try cipher?(tenant) else { return false }
        guard name.hasSuffix(SealedFile.ending) else { return sealed }
        return try SealedFile.key(of: path(name, of: tenant)) != cipher.key
    }

    package func remove(_ names: [String], of tenant: String) throws {
        var folders: Set<String> = []
        for name in names {
            let path = try path(name, of: tenant)
            guard case .file = try StoreFiles.entry(at: path) else { continue }
            try StoreFiles.remove(path)
            folders.insert(String(path.dropLast(name.utf8.count + 1)))
        }
        for folder in folders { try StoreFiles.synchronizeFolder(folder) }
    }

    // MARK: All files

    /// Visits what lies in a folder of files, with its path; what is no file is passed over.
    private static func visit(
        _ folder: String, _ body: (_ name: String, _ path: String) throws -> Void
    ) throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: folder) else { return }
        do {
            for part in try manager.contentsOfDirectory(atPath: folder).sorted() {
                let inner = "\(folder)/\(part)"
                if case .file = try StoreFiles.entry(at: inner) { try body(part, inner) }
                guard part.utf8.count == 2 else { continue }
                for name in try manager.contentsOfDirectory(atPath: inner).sorted() {
                    try body(name, "\(inner)/\(name)")
                }
            }
        } catch let error as CocoaError {
            throw StoreError(.inputOutput, folder, "The files cannot be looked at: \(error).")
        }
    }

    package func names(of tenant: String) throws -> Set<String> {
        var names: Set<String> = []
        try Self.visit(folder(tenant)) { name, _ in
            if Self.isName(name) { names.insert(name) }
        }
        return names
    }

    package func removeStrays(
        of tenant: String, olderThan hours: Int, keeping: Set<String>
    ) throws -> Int {
        var count = 0
        let oldest = time(nil) - hours * 3_600
        try Self.visit(folder(tenant)) { name, path in
            var status = stat()
            guard !keeping.contains(name), unsafe lstat(path, &status) == 0,
                status.st_mode & S_IFMT == S_IFREG, status.st_mtim.tv_sec < oldest
            else { return }
            try StoreFiles.remove(path)
            count += 1
        }
        return count
    }

    package func copy(of tenant: String, to target: String) throws {
        guard try StoreFiles.entry(at: target) == .nothing else {
            throw StoreError(.inputOutput, target, "Something stands there already.")
        }
        try Self.makeFolder(target)
        try Self.visit(folder(tenant)) { name, path in
            if Self.isName(name) { try Self.place(path, in: target, as: name) }
        }
        try StoreFiles.synchronizeFolder(target)
    }

    package func bringBack(_ tenant: String, from source: String) throws {
        let folder = try folder(tenant)
        try Self.visit(source) { name, path in
            guard Self.isName(name) else { return }
            guard try DiskReader(path).digest() == name.prefix(2 * SecureDigest.length) else {
                throw StoreError(
                    .damaged, path,
                    "\(path) is not what it was when the backup was made. Nothing was restored. "
                        + "Take another copy of the backup, or an older one.")
            }
            try Self.place(path, in: folder, as: name)
        }
    }

    package func erase(_ tenant: String) throws {
        let folder = try folder(tenant)
        guard FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            throw StoreError(.inputOutput, folder, "The files cannot be removed: \(error).")
        }
        try StoreFiles.synchronizeFolder(root)
    }

    /// Lets a file stand in another folder as well.
    ///
    /// Nothing ever writes into a file that was kept, so both names may stand for one file; on
    /// another disk it is copied.
    private static func place(_ path: String, in folder: String, as name: String) throws {
        let inner = "\(folder)/\(name.prefix(2))"
        try makeFolder(inner)
        let target = "\(inner)/\(name)"
        guard try StoreFiles.entry(at: target) == .nothing else { return }
        if unsafe link(path, target) != 0 {
            let copy = "\(target).new"
            try? StoreFiles.remove(copy)
            do {
                try FileManager.default.copyItem(atPath: path, toPath: copy)
            } catch {
                throw StoreError(.inputOutput, target, "The file cannot be copied: \(error).")
            }
            try StoreFiles.synchronize(copy)
            try StoreFiles.rename(copy, to: target)
        }
        try StoreFiles.synchronizeFolder(inner)
    }

    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreError(.inputOutput, path, "The folder cannot be made: \(error).")
        }
    }
}
