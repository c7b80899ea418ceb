import DachwerkKit

extension Tenant {
    /// Takes away everything that a capability ever put into the tenant's store, so that the
    /// store equals one that never had it.
    ///
    /// The capability must be off, which is why its tables come from the composition that had it.
    ///
    /// - Parameters:
    ///   - capability: The capability to remove.
    ///   - former: The composition in which it was on.
    /// - Throws: A ``Refusal`` while the capability is on, or while records that stay refer to it.
    package func purge(_ capability: String, from former: Composition) async throws {
        guard !composition.has(capability) else {
            throw Refusal(
                "capability.still-on", .conflict, arguments: ["capability": .text(capability)])
        }
        let gone = former.resources.filter { $0.id.capability == capability }
        let prefix = capability + "."
        try await write { transaction in
            for resource in gone {
                let name = StoreValue.text(resource.id.description)
                try transaction.delete(
                    from: PlatformTables.history, where: .compare("resource", .equal, name))
                try transaction.delete(
                    from: PlatformTables.claim,
                    where: .any([
                        .compare("resource", .equal, name),
                        .compare("holder_resource", .equal, name),
                    ]))
                try transaction.delete(
                    from: PlatformTables.idempotency, where: .compare("resource", .equal, name))
                try transaction.delete(
                    from: PlatformTables.seed, where: .compare("resource", .equal, name))
                try self.purgeNotices(about: resource.id, in: transaction)
            }
            for row in try transaction.rows(StoreQuery(PlatformTables.number)) {
                guard let sequence = row[0].text, sequence.hasPrefix(prefix) else { continue }
                try transaction.delete(
                    from: PlatformTables.number, where: .compare("sequence", .equal, row[0]))
            }
        }
        try await platform.stores.useAsynchronously(id, prepare: composition.schema) { store in
            try await store.drop(gone.reversed().flatMap { $0.children + [$0.table] })
        }
    }

    private func purgeNotices(
        about resource: ResourceID, in transaction: any StoreTransaction
    ) throws {
        guard let notices = composition.resource(PlatformNotice.id) else { return }
        let about = StoreCondition.compare("about", .equal, .text(resource.description))
        for row in try transaction.rows(StoreQuery(notices.table, where: about)) {
            try transaction.delete(
                from: PlatformTables.history, where: .compare("record", .equal, row[0]))
        }
        try transaction.delete(from: notices.table, where: about)
    }
}
