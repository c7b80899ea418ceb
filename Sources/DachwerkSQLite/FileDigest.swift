import CSodium
import DachwerkKernel
import Foundation

/// SHA-256 of what lies on the disk, part by part, by the system's library: files are large.
struct FileDigest: Sendable {
    private var state = crypto_hash_sha256_state()

    init() { _ = unsafe crypto_hash_sha256_init(&state) }

    /// Takes the next bytes.
    mutating func add(_ bytes: [UInt8]) {
        _ = unsafe crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    }

    /// The digest of everything, as `sha256sum` writes it; of no use afterwards.
    mutating func finish() -> String {
        var digest = [UInt8](repeating: 0, count: SecureDigest.length)
        _ = unsafe crypto_hash_sha256_final(&state, &digest)
        return SecureDigest.hexadecimal(digest)
    }
}
