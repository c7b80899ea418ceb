import DachwerkKernel

/// Which keys have sealed something in a file, each with a proof by which it is known again.
///
/// So a store whose key is missing, or was mistaken for another, is not opened at all: it would
/// give some answers and fail at others, and without any key write down what should be sealed.
enum SealedKeys {
    private static let state = "sealed_by "

    /// Refuses a file that was sealed with a key that is not at hand, and notes the present one.
    static func check(_ tenant: String, on connection: Connection) throws {
        let proofs = try proofs(on: connection)
        for (key, proof) in proofs {
            guard let cipher = connection.cipher else {
                throw StoreError(
                    .sealed, tenant,
                    "The store of \(tenant) is sealed with the key '\(key)', and no data keys are "
                        + "named.")
            }
            guard let opened = try? SealForm.open(proof, by: cipher), opened == .text(tenant) else {
                throw StoreError(
                    .sealed, tenant,
                    "The store of \(tenant) is sealed with the key '\(key)', which is not among "
                        + "the data keys, or is another one there.")
            }
        }
        guard let cipher = connection.cipher, proofs[cipher.key] == nil else { return }
        let proof = try SealForm.seal(.text(tenant), by: cipher)
        try connection.execute("BEGIN IMMEDIATE")
        try Bookkeeping.set(state + cipher.key, to: proof, on: connection)
        try connection.execute("COMMIT")
    }

    /// Lets go of all keys but the present one, when nothing is sealed with another.
    static func forgetOthers(on connection: Connection) throws {
        for key in try proofs(on: connection).keys where key != connection.cipher?.key {
            try Bookkeeping.set(state + key, to: nil, on: connection)
        }
    }

    private static func proofs(on connection: Connection) throws -> [String: String] {
        let rows = try connection.fetch(
            """
            SELECT substr("name", ?), "value" FROM "\(Bookkeeping.state)"
            WHERE substr("name", 1, ?) = ?
            """,
            [
                .integer(Int64(state.utf8.count + 1)), .integer(Int64(state.utf8.count)),
                .text(state),
            ])
        var proofs: [String: String] = [:]
        for row in rows {
            if let key = row[0].text, let proof = row[1].text { proofs[key] = proof }
        }
        return proofs
    }
}
