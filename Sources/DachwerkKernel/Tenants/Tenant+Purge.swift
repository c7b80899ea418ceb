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
            throw Messages.tenant.stillOn(capability)
        }
        let gone = former.resources.filter { $0.id.capability == capability }
        let prefix = capability + "."
        let now = platform.clock.now()
        try await write { transaction in
            for resource in gone {
                try self.checkUnnamed(resource, former, in: transaction)
            }
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
                    from: PlatformTables.deadline, where: .compare("resource", .equal, name))
                try transaction.delete(
                    from: PlatformTables.reminder, where: .compare("resource", .equal, name))
                try transaction.delete(
                    from: PlatformTables.forgotten, where: .compare("resource", .equal, name))
                try transaction.delete(
                    from: PlatformTables.idempotency, where: .compare("resource", .equal, name))
                try transaction.delete(
                    from: PlatformTables.seed, where: .compare("resource", .equal, name))
                if try AttachmentBook().letGo(ofAll: resource, in: transaction) {
                    self.hasLetGo.set()
                }
                try self.purgeNotices(about: resource.id, at: now, in: transaction)
            }
            let event = AuditEvent(.purged, by: .operator, detail: capability)
            try AuditBook().append([event], at: now, in: transaction)
            try StoreMarks.forget(capability, in: transaction)
            for job in former.jobs where job.id.hasPrefix(prefix) {
                try JobBook().drop(job.id, in: transaction)
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

    /// Records of other capabilities may be asleep in the store; what they name must not go.
    private func checkUnnamed(
        _ resource: CompiledResource, _ former: Composition, in transaction: any StoreTransaction
    ) throws {
        let known = [former.referrers, composition.referrers, composition.asleep.referrers]
        // The table is missing when the other capability was never on here.
        let referrers = try known.flatMap { $0[resource.id] ?? [] }.filter {
            try $0.resource.id.capability != resource.id.capability
                && transaction.contains($0.resource.table)
        }
        guard !referrers.isEmpty, try transaction.contains(resource.table) else { return }
        for row in try transaction.rows(StoreQuery(resource.table)) {
            guard let id = row[0].text.flatMap({ RecordID($0) }) else { continue }
            for referrer in referrers {
                let condition = referrer.condition(id)
                guard try transaction.count(referrer.resource.table, where: condition) > 0 else {
                    continue
                }
                let name = referrer.resource.id.description
                throw Messages.record.inUse(name, .text(name))
            }
        }
    }

    private func purgeNotices(
        about resource: ResourceID, at now: Instant, in transaction: any StoreTransaction
    ) throws {
        guard let notices = composition.resource(PlatformNotice.id) else { return }
        let about = StoreCondition.compare("about", .equal, .text(resource.description))
        for row in try transaction.rows(StoreQuery(notices.table, where: about)) {
            try transaction.delete(
                from: PlatformTables.history, where: .compare("record", .equal, row[0]))
            let event = AuditEvent(
                .purged, by: .operator, resource: notices.name,
                record: row[0].text.flatMap { RecordID($0) })
            try AuditBook().append([event], at: now, in: transaction)
        }
        try transaction.delete(from: notices.table, where: about)
    }
}
