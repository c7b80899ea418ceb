import DachwerkKit

extension Tenant {
    /// How many rows of each column are sealed at once, so that others get their turn.
    private static let sealedAtOnce = 200

    /// Seals with the present key what another one has sealed, or none, and leaves nothing of before
    /// in the files.
    ///
    /// - Returns: How many values were sealed.
    /// - Throws: A ``StoreError`` when a value cannot be opened, or the files not be cleaned.
    package func reseal() async throws -> Int {
        let hold = try await hold()
        defer { hold.end() }
        let schema = composition.schema
        var count = 0
        while true {
            let sealed = try await platform.stores.useAsynchronously(id, prepare: schema) {
                try await $0.reseal(schema, limit: Self.sealedAtOnce)
            }
            count += sealed
            if sealed == 0 { break }
        }
        if count > 0 {
            try await platform.stores.useAsynchronously(id, prepare: schema) {
                try await $0.scrub()
            }
        }
        return count
    }

    /// Whether something of the tenant must be guarded closely.
    package var holdsSensitive: Bool {
        composition.resources.contains { $0.definition.fields.contains(where: \.isSensitive) }
    }
}
