package import DachwerkKit

/// Where the bytes of attachments are kept: beside the stores, those of each tenant apart.
///
/// A file is whole and durable under its name before any record refers to it, and is never changed
/// afterwards; so a power loss leaves at most a file that nobody refers to, which a job takes away.
package protocol AttachmentStore: Sendable {
    /// Begins a new file of a tenant.
    ///
    /// - Parameters:
    ///   - tenant: The tenant.
    ///   - sealed: Whether its bytes are sealed, where there is a key.
    /// - Returns: What takes its bytes.
    /// - Throws: A ``StoreError`` when nothing can be written.
    func begin(_ tenant: String, sealed: Bool) throws -> any AttachmentIntake
    /// Whether a file would be sealed otherwise if it was sent now: with another key, or at all.
    func isSealedAnew(_ name: String, of tenant: String, sealed: Bool) throws -> Bool
    /// Opens a file for reading from its start.
    ///
    /// - Throws: ``StoreError`` of the code `store.damaged` when it is not there.
    func open(_ name: String, of tenant: String) throws -> any AttachmentReader
    /// Takes files away for good; those that are not there are none.
    func remove(_ names: [String], of tenant: String) throws
    /// Takes away what has been lying there for some hours and is not among the names, such as what
    /// a crash left behind; says how many files these were.
    func removeStrays(of tenant: String, olderThan hours: Int, keeping: Set<String>) throws -> Int
    /// The names of all files of a tenant.
    func names(of tenant: String) throws -> Set<String>
    /// Puts a copy of all files of a tenant into a new folder.
    func copy(of tenant: String, to folder: String) throws
    /// Brings files back from such a copy; each is held against its name first.
    ///
    /// - Throws: ``StoreError`` of the code `store.damaged` when one is not what its name says.
    func bringBack(_ tenant: String, from folder: String) throws
    /// Takes everything away that is kept for a tenant.
    func erase(_ tenant: String) throws
}

/// A file that comes in part by part.
package protocol AttachmentIntake: Sendable {
    /// Takes the next bytes.
    func append(_ bytes: [UInt8]) throws
    /// Makes the file durable under its name.
    func keep(as id: RecordID) throws -> KeptFile
    /// Lets go of a file that is not kept.
    func discard()
}

/// A file that is read part by part.
package protocol AttachmentReader: Sendable {
    /// The next bytes; nothing at the end.
    func next() throws -> [UInt8]?
}

/// A file as it lies there.
package struct KeptFile: Sendable, Hashable {
    /// Its name: the digest of what lies there, and the identity of the file.
    package let name: String
    /// The SHA-256 of what was kept of what was sent.
    package let sha256: String
    /// How many bytes these are.
    package let size: Int

    package init(name: String, sha256: String, size: Int) {
        self.name = name
        self.sha256 = sha256
        self.size = size
    }
}

/// Keeps nothing: of a platform that takes no files.
package struct NoAttachments: AttachmentStore {
    package init() {}
    package func isSealedAnew(
        _ name: String, of tenant: String, sealed: Bool
    ) throws -> Bool { false }
    package func begin(_ tenant: String, sealed: Bool) throws -> any AttachmentIntake {
        throw StoreError(.closed, tenant, "No place for files was given to this platform.")
    }
    package func open(_ name: String, of tenant: String) throws -> any AttachmentReader {
        throw StoreError(.damaged, name, "The file is not there.")
    }
    package func remove(_ names: [String], of tenant: String) throws {}
    package func removeStrays(
        of tenant: String, olderThan hours: Int, keeping: Set<String>
    ) throws -> Int { 0 }
    package func names(of tenant: String) throws -> Set<String> { [] }
    package func copy(of tenant: String, to folder: String) throws {}
    package func bringBack(_ tenant: String, from folder: String) throws {}
    package func erase(_ tenant: String) throws {}
}
