extension Tenant {
    /// Puts a backup in the place of the tenant's store.
    ///
    /// - Parameters:
    ///   - path: The backup; it must be sound and of this tenant.
    ///   - store: Where the tenant's store is kept.
    /// - Throws: A ``StoreError``, of the code `store.in-use` when a request opened the store again
    ///   in between; then nothing has changed.
    package func restore(from path: String, in store: any Store) throws {
        try platform.stores.close(id)
        try store.restore(id, from: path)
        // What is remembered of the tokens belongs to the store that is gone.
        tokens.forget()
        standings.forget()
    }
}
