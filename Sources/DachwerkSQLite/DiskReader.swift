import DachwerkKernel
import Foundation

/// Reads a file from its start.
final class DiskReader: AttachmentReader {
    private let descriptor: Int32
    private let path: String

    private static let piece = 64 * 1_024

    init(_ path: String) throws {
        self.path = path
        descriptor = unsafe Foundation.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw StoreError(.damaged, path, "The file is not there.") }
            throw StoreFiles.fault(path, "cannot be opened")
        }
    }

    deinit { close(descriptor) }

    func next() throws -> [UInt8]? {
        var count = -1
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, length in
            repeat {
                count = unsafe read(descriptor, buffer.baseAddress, Self.piece)
            } while count < 0 && errno == EINTR
            length = max(0, count)
        }
        guard count >= 0 else { throw StoreFiles.fault(path, "cannot be read") }
        return bytes.isEmpty ? nil : bytes
    }

    /// The SHA-256 of the whole file.
    func digest() throws -> String {
        var digest = FileDigest()
        while let bytes = try next() { digest.add(bytes) }
        return digest.finish()
    }
}
