package import DachwerkKernel
import DachwerkKit
import Synchronization

/// Keeps attachments in memory, for tests.
package final class InMemoryAttachments: AttachmentStore {
    private let files = Mutex<[String: [String: [UInt8]]]>([:])

    package init() {}

    /// In memory nothing is sealed.
    package func isSealedAnew(
        _ name: String, of tenant: String, sealed: Bool
    ) throws -> Bool { false }

    package func begin(_ tenant: String, sealed: Bool) throws -> any AttachmentIntake {
        MemoryIntake { name, bytes in self.files.withLock { $0[tenant, default: [:]][name] = bytes }
        }
    }

    package func open(_ name: String, of tenant: String) throws -> any AttachmentReader {
        guard let bytes = files.withLock({ $0[tenant]?[name] }) else {
            throw StoreError(.damaged, name, "The file is not there.")
        }
        return MemoryReader(bytes)
    }

    package func remove(_ names: [String], of tenant: String) throws {
        files.withLock { for name in names { $0[tenant]?[name] = nil } }
    }

    /// Takes nothing away: in memory a crash leaves nothing behind.
    package func removeStrays(
        of tenant: String, olderThan hours: Int, keeping: Set<String>
    ) throws -> Int { 0 }

    package func names(of tenant: String) throws -> Set<String> {
        files.withLock { Set(($0[tenant] ?? [:]).keys) }
    }

    package func copy(of tenant: String, to folder: String) throws {
        files.withLock { $0[folder] = $0[tenant] ?? [:] }
    }

    package func bringBack(_ tenant: String, from folder: String) throws {
        files.withLock { files in
            files[tenant, default: [:]].merge(files[folder] ?? [:]) { own, _ in own }
        }
    }

    package func erase(_ tenant: String) throws { files.withLock { $0[tenant] = nil } }
}

private final class MemoryIntake: AttachmentIntake {
    private let bytes = Mutex<[UInt8]>([])
    private let put: @Sendable (String, [UInt8]) -> Void

    init(_ put: @escaping @Sendable (String, [UInt8]) -> Void) { self.put = put }

    func append(_ bytes: [UInt8]) throws { self.bytes.withLock { $0 += bytes } }

    func keep(as id: RecordID) throws -> KeptFile {
        let bytes = bytes.withLock { $0 }
        let sha256 = SecureDigest.hexadecimal(SecureDigest.of(bytes))
        let kept = KeptFile(name: "\(sha256).\(id)", sha256: sha256, size: bytes.count)
        put(kept.name, bytes)
        return kept
    }

    func discard() {}
}

private final class MemoryReader: AttachmentReader {
    private let rest: Mutex<ArraySlice<UInt8>>

    init(_ bytes: [UInt8]) { rest = Mutex(bytes[...]) }

    func next() throws -> [UInt8]? {
        rest.withLock { rest in
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(1_000) }
            return Array(rest.prefix(1_000))
        }
    }
}
