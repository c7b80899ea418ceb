import Crypto
import DachwerkKernel
import DachwerkMail
import DachwerkSQLite
import DachwerkWorkbench
import Foundation

/// The keys with which sensitive fields and files are sealed: one a line, a name and 32 bytes in
/// Base64, the one that seals first.
///
/// From each follows a key for each tenant (HKDF), so that what one key opens belongs to one tenant.
struct DataKeys: Sendable {
    /// One key by its name.
    private struct Key {
        let name: String
        let secret: SymmetricKey
    }

    private let keys: [Key]

    /// Reads keys.
    ///
    /// - Throws: A `CommandFault` for a line that is no key; the key itself is never told.
    init(_ text: String) throws {
        keys = try text.split(whereSeparator: \.isNewline).enumerated().map { number, line in
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 2, Self.isName(parts[0]),
                let bytes = Data(base64Encoded: parts[1]), bytes.count == 32
            else {
                throw CommandFault(
                    "Line \(number + 1) of the data keys is no key.",
                    "Write a name of a-z, 0-9 and dashes, a space, and what 'openssl rand "
                        + "-base64 32' gives.")
            }
            return Key(name: parts[0], secret: SymmetricKey(data: bytes))
        }
        guard !keys.isEmpty, Set(keys.map(\.name)).count == keys.count else {
            throw CommandFault("The data keys are empty, or one name stands twice.")
        }
    }

    private static func isName(_ name: String) -> Bool {
        (1...20).contains(name.utf8.count)
            && name.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
            }
    }

    /// The keys that the environment names; `nil` when it names none.
    ///
    /// - Throws: A `CommandFault` when they cannot be read.
    static func named() throws -> DataKeys? {
        guard let text = Settings().text("data.keys") else { return nil }
        guard let reference = SecretReference(text) else {
            throw CommandFault(
                "DACHWERK_DATA_KEYS names where the keys stand, as env:NAME or file:PATH.")
        }
        guard let secret = reference.secret() else {
            throw CommandFault("There are no keys where DACHWERK_DATA_KEYS says, at \(text).")
        }
        return try DataKeys(secret)
    }

    /// The embedded store of a folder, sealed with the keys that the environment names.
    static func store(_ folder: String) -> any Store {
        SQLiteStore(
            folder: folder,
            options: SQLiteOptions(cipher: { try Self.named()?.cipher(of: $0) }))
    }

    /// What seals and opens for one tenant.
    func cipher(of tenant: String) -> any ColumnCipher {
        let info = Data("dachwerk tenant \(tenant)".utf8)
        let derived = keys.map { key in
            (
                key.name,
                HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: key.secret, info: info, outputByteCount: 32)
            )
        }
        return TenantCipher(
            key: keys[0].name, keys: Dictionary(uniqueKeysWithValues: derived),
            tenant: Data(tenant.utf8))
    }
}

/// Seals with AES-256-GCM; the tenant is part of what is authenticated.
private struct TenantCipher: ColumnCipher {
    struct UnknownKey: Error {}

    let key: String
    let keys: [String: SymmetricKey]
    let tenant: Data

    func seal(_ bytes: [UInt8]) throws -> [UInt8] {
        guard let secret = keys[key] else { throw UnknownKey() }
        let box = try AES.GCM.seal(bytes, using: secret, authenticating: tenant)
        return Array(box.nonce) + box.ciphertext + box.tag
    }

    func open(_ bytes: [UInt8], key: String) throws -> [UInt8] {
        guard let secret = keys[key] else { throw UnknownKey() }
        let box = try AES.GCM.SealedBox(combined: bytes)
        return Array(try AES.GCM.open(box, using: secret, authenticating: tenant))
    }
}
