import DachwerkKernel
import Synchronization

/// Turns bytes round by a key and a tenant, and notices changes: no cipher, but one in form.
struct ToyCipher: ColumnCipher {
    struct Closed: Error {}

    /// Lets a number of values be sealed, then fails at the next.
    final class Fuse: Sendable {
        private let left: Mutex<Int>

        init(after count: Int) { left = Mutex(count) }

        func use() throws {
            try left.withLock { left in
                guard left > 0 else { throw Closed() }
                left -= 1
            }
        }
    }

    let key: String
    var others: Set<String> = []
    let tenant: String
    var fuse: Fuse?

    private func stream(_ key: String) -> [UInt8] {
        SecureDigest.of(Array("\(key) \(tenant)".utf8))
    }

    private func turned(_ bytes: [UInt8], _ key: String) -> [UInt8] {
        let stream = stream(key)
        return bytes.enumerated().map { $1 ^ stream[$0 % stream.count] }
    }

    func seal(_ bytes: [UInt8]) throws -> [UInt8] {
        try fuse?.use()
        return turned(bytes, key) + SecureDigest.of(bytes + stream(key))
    }

    func open(_ bytes: [UInt8], key: String) throws -> [UInt8] {
        guard key == self.key || others.contains(key), bytes.count >= 32 else { throw Closed() }
        let opened = turned(Array(bytes.dropLast(32)), key)
        guard SecureDigest.of(opened + stream(key)) == Array(bytes.suffix(32)) else {
            throw Closed()
        }
        return opened
    }
}
