package import DachwerkKit

/// What came of a restoration beside the records of the backup.
package struct RestorationReport: Sendable {
    /// Whether the store that was replaced could be read; else nothing could be carried over.
    package var isCarriedOver = false
    /// How many tokens of the backup were ended since, and stay so.
    package var endedTokens = 0
    /// How many tokens were made since and are gone.
    package var lostTokens = 0
    /// How many persons who were erased since were there again, and are erased again.
    package var erasedAgain = 0
    /// How many files of the backup are not there.
    package var missingFiles = 0
    /// How many records were erased since and are there again, by resource.
    package var returned: [ResourceID: Int] = [:]
}

extension Tenant {
    /// Puts a backup in the place of the tenant's store, while requests go on.
    ///
    /// The backup is copied, checked and brought into the present form first; until then nothing
    /// of the tenant is touched. Only then do its new requests wait for those under way and for
    /// the exchange. What must not be undone is carried over: see ``Standing``.
    ///
    /// - Parameters:
    ///   - path: The backup; it must be sound and of this tenant.
    ///   - onExchange: Called while the tenant has no store, to forget what was read of the old.
    /// - Returns: What else happened.
    /// - Throws: A ``StoreError``; then nothing has changed.
    package func restore(
        from path: String, onExchange: @escaping @Sendable () -> Void = {}
    ) async throws -> RestorationReport {
        let store = platform.stores.store
        let (id, schema, now) = (id, composition.schema, platform.clock.now())
        let staged = try await stage(from: path)
        do {
            try await bringFilesBack(from: path)
            var report = RestorationReport()
            let composition = composition
            let anchors = platform.anchors
            let former = anchors.anchors(of: id).last { !$0.isPending }
            let moment = try await staged.write { transaction in
                let event = AuditEvent(
                    .restored, by: .operator, detail: former.map { "\($0.count) \($0.head)" })
                try AuditBook().append([event], at: now, in: transaction)
                try PeopleTables.signOutAll(in: transaction, at: now)
                try DeliveryStanding.doubt(composition, in: transaction)
                return try Restorations.note(after: now, in: transaction)
            }
            report.erasedAgain = try await eraseAgain(in: staged)
            // In an empty folder there is nothing to look at, and nothing may be made for it: a
            // new store knows no token, which is not the same as that they were ended.
            let isReplaced = try await offThread { try store.exists(id) }
            if isReplaced { report.returned = try await erasedSince(staged) }
            let form = isReplaced ? schema : nil
            try await platform.stores.exchange(id, prepare: form) { present in
                let (standing, members, mail) = try present.read { snapshot in
                    (
                        try Standing(reading: snapshot),
                        try MembershipStanding(reading: snapshot, composition),
                        try DeliveryStanding(composition, reading: snapshot)
                    )
                }
                let (ended, lost) = try await staged.write { transaction in
                    let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
                    try members.carry(over: writer)
                    try mail?.carry(over: transaction, composition)
                    return try standing.carry(over: transaction, at: now, after: moment)
                }
                report.isCarriedOver = true
                (report.endedTokens, report.lostTokens) = (ended, lost)
            } change: {
                // Before the exchange, so that a crash in between leaves no store without one.
                try anchors.set(
                    AuditAnchor(of: staged, at: now, isPending: true), of: id)
                try staged.close()
                try store.install(id)
                self.forgetWhatWasRead()
                onExchange()
            }
            try anchors.confirm(id)
            report.missingFiles = try await settleFiles()
            return report
        } catch {
            try? await offThread {
                try staged.close()
                try store.discard(id)
            }
            throw error
        }
    }

    /// Copies a backup beside the store and brings the copy into the present form.
    private func stage(from path: String) async throws -> any TenantStore {
        let (store, id, schema) = (platform.stores.store, id, composition.schema)
        return try await offThread {
            let staged = try store.stage(id, from: path)
            do {
                try staged.prepare(schema)
                return staged
            } catch {
                try? staged.close()
                try? store.discard(id)
                throw error
            }
        }
    }

    /// Puts the files of a backup beside those of the present store, which none of them can touch.
    private func bringFilesBack(from path: String) async throws {
        let (attachments, id) = (platform.attachments, id)
        try await offThread { try attachments.bringBack(id, from: Self.filesFolder(of: path)) }
    }

    /// Takes away what was let go of while the backup came into place.
    ///
    /// - Returns: How many files of the store are not there.
    private func settleFiles() async throws -> Int {
        let hold = try await hold()
        defer { hold.end() }
        try await removeGoneFiles()
        return try await missingFiles()
    }

    /// Forgets everything that was kept in memory of a store that is another one now.
    package func forgetWhatWasRead() {
        tokens.forget()
        signIns.forget()
        standings.forget()
        shelf.forgetAll()
        settlement.reset()
        platform.agenda.forget(id)
    }

    /// Tells this store of the tenant from those that backups have replaced.
    ///
    /// Versions of records are told apart by it, because after a restoration they are counted on
    /// from where they were: the moment of the last restoration, 0 when there was none.
    package func storeGeneration() throws -> Int64 {
        let stores = platform.stores
        if let known = stores.mark(of: id) { return known }
        return try stores.use(id, prepare: composition.schema) { store in
            let found = try store.read { try Restorations.latest(in: $0) } ?? 0
            stores.remember(found, of: id)
            return found
        }
    }

    /// Goes on with what was read of the tenant's store before others had their turn.
    ///
    /// - Throws: A ``StoreError`` that passes by itself, when a backup has replaced it since.
    package func requireGeneration(_ known: Int64) throws {
        guard try storeGeneration() == known else {
            throw StoreError(.inUse, id, "A backup took the place of what was asked about.")
        }
    }

    /// Counts the records of a backup that are not there any more, while the tenant works.
    private func erasedSince(_ staged: any TenantStore) async throws -> [ResourceID: Int] {
        let hold: StoreHold
        do {
            hold = try await self.hold()
        } catch let error as StoreError where error.code != .closed {
            // The present store is lost; that is what backups are for.
            return [:]
        }
        defer { hold.end() }
        let tables = composition.resources.filter {
            $0.id.capability != PlatformNotice.id.capability
        }
        .map { ($0.id, $0.table) }
        return try await offThread {
            var counts: [ResourceID: Int] = [:]
            try self.read { present in
                try staged.read { backup in
                    for (resource, table) in tables {
                        try backup.scan(StoreQuery(table)) { row in
                            if try present.row(table, row.value(0)) == nil {
                                counts[resource, default: 0] += 1
                            }
                        }
                    }
                }
            }
            return counts
        }
    }
}
