import CSodium

/// What is kept of a password: an Argon2id hash in the usual text form, with its parameters.
///
/// The parameters stand in the text, as in `$argon2id$v=19$m=19456,t=2,p=1$…`, so that a hash of
/// older parameters still verifies and can be told from a current one.
package struct PasswordHash: Sendable, Hashable {
    /// The cost of one hash.
    package struct Cost: Sendable, Hashable {
        /// How much memory is filled, in bytes.
        package let memory: Int
        /// How often it is filled.
        package let passes: UInt64

        package init(memory: Int, passes: UInt64) {
            self.memory = memory
            self.passes = passes
        }

        /// 19 MiB and 2 passes, one lane: the least that OWASP's password storage sheet names.
        package static let current = Cost(memory: 19_456 * 1_024, passes: 2)
    }

    /// The text that is kept.
    package let text: String

    /// Takes a text that was kept.
    package init(kept text: String) {
        self.text = text
    }

    /// Hashes a password with a random salt.
    ///
    /// - Parameters:
    ///   - password: The password as it was prepared by ``PasswordRules``.
    ///   - cost: The cost.
    /// - Throws: ``HashingFault`` when the memory cannot be had.
    package init(of password: String, cost: Cost = .current) throws {
        try Self.begin()
        let size = Int(crypto_pwhash_strbytes())
        var bytes = [CChar](repeating: 0, count: size)
        let characters = Array(password.utf8.map { CChar(bitPattern: $0) })
        let status = unsafe crypto_pwhash_str_alg(
            &bytes, characters, UInt64(characters.count), cost.passes, cost.memory,
            crypto_pwhash_alg_argon2id13())
        guard status == 0 else { throw HashingFault() }
        text = String(
            decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether this is the hash of a password.
    ///
    /// It takes as long for a wrong password as for the right one.
    package func verifies(_ password: String) -> Bool {
        guard (try? Self.begin()) != nil, let kept = terminated else { return false }
        let characters = Array(password.utf8.map { CChar(bitPattern: $0) })
        return unsafe crypto_pwhash_str_verify(kept, characters, UInt64(characters.count)) == 0
    }

    /// Whether it was made at another cost, so that it is made anew at the next sign-in.
    package func isOutdated(_ cost: Cost = .current) -> Bool {
        guard (try? Self.begin()) != nil, let kept = terminated else { return true }
        return unsafe crypto_pwhash_str_needs_rehash(kept, cost.passes, cost.memory) != 0
    }

    /// The text as the library takes it; nothing when it cannot be a hash.
    private var terminated: [CChar]? {
        let size = Int(crypto_pwhash_strbytes())
        guard text.utf8.count < size, !text.utf8.contains(0) else { return nil }
        var bytes = text.utf8.map { CChar(bitPattern: $0) }
        bytes += [CChar](repeating: 0, count: size - bytes.count)
        return bytes
    }

    private static func begin() throws {
        // Safe to call at any time and from any thread; says 1 when it was called before.
        guard sodium_init() >= 0 else { throw HashingFault() }
    }
}

/// That a password could not be hashed, because the memory for it was not there.
package struct HashingFault: Error, CustomStringConvertible {
    package let description = "A password could not be hashed: there is too little memory."
    package init() {}
}
