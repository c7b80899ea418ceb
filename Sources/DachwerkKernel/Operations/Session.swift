package import DachwerkKit

/// One actor at the door of one tenant: everything that edges may ask.
///
/// Whatever is not enabled for the tenant, not there, or not for this actor, is refused with the
/// same ``Refusal/notFound``.
package struct Session: Sendable {
    /// What the actor may do with each resource, worked out once.
    package final class Views: Sendable {
        let views: [AccessView]

        init(_ composition: Composition, _ actor: Actor) {
            views = composition.resources.map { AccessView($0, actor) }
        }
    }

    package let tenant: Tenant
    package let actor: Actor
    package let views: Views

    package init(_ tenant: Tenant, _ actor: Actor, _ views: Views) {
        self.tenant = tenant
        self.actor = actor
        self.views = views
    }

    /// What the actor may do with a resource; refused when the tenant does not have it.
    package func view(_ id: ResourceID) throws -> AccessView {
        guard let resource = tenant.composition.resource(id) else { throw Refusal.notFound }
        return views.views[resource.index]
    }

    /// What the actor may do with a resource that is in hand: no need to look it up, unless it is
    /// that of another tenant.
    package func view(_ resource: CompiledResource) throws -> AccessView {
        let index = resource.index
        guard index < views.views.count, views.views[index].resource === resource else {
            return try view(resource.id)
        }
        return views.views[index]
    }

    /// What the actor may do with the resource of an operation.
    func view(_ operation: Operation) throws -> AccessView {
        if let resource = operation.compiled { return try view(resource) }
        return try view(operation.resource)
    }

    func judge(_ resource: CompiledResource, at now: Instant) -> ConditionJudge {
        ConditionJudge(resource, actor, today: tenant.info.zone.date(of: now))
    }

    // MARK: Reading

    /// One record.
    package func read(_ resource: ResourceID, _ id: RecordID) throws -> VisibleRecord {
        let shown = try found(resource, id)
        noteReading([shown], shown.resource)
        return shown
    }

    /// Refuses when the actor may see nothing of a record.
    package func requireReadable(_ resource: ResourceID, _ id: RecordID) throws {
        _ = try found(resource, id)
    }

    private func found(_ resource: ResourceID, _ id: RecordID) throws -> VisibleRecord {
        let view = try view(resource)
        guard view.may(.read) else { throw Refusal.notFound }
        let shown = try tenant.read { snapshot -> VisibleRecord? in
            let store = RecordStore(view.resource, shelf: tenant.shelf)
            guard let record = try store.record(id, in: snapshot) else { return nil }
            return try visible([record], view, in: snapshot).first
        }
        guard let shown else { throw Refusal.notFound }
        return shown
    }

    /// One record as JSON; the same as ``read(_:_:)``, written from its row.
    package func readText(_ resource: ResourceID, _ id: RecordID) throws -> RecordText {
        let view = try view(resource)
        guard view.may(.read) else { throw Refusal.notFound }
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        let translator = ConditionTranslator(view.resource, actor, today: today)
        let text = try tenant.read { snapshot -> RecordText? in
            var stream = RecordStream(view.resource, RowMasks(view, translator))
            var isReadable = false
            let key = StoreValue.text(id.description)
            _ = try snapshot.find(view.resource.table, key, tests: stream.tests) { row in
                isReadable = try stream.write(row)
            }
            guard isReadable else { return nil }
            let bytes = try stream.finish(tenant.standings, in: snapshot)
            noteReading(stream.guarded, view.resource)
            return stream.tag.map { RecordText(bytes: bytes, tag: $0) }
        }
        guard let text else { throw Refusal.notFound }
        return text
    }

    /// What the actor may see of some records; those of which it may see nothing are left out.
    ///
    /// Where the snapshot is a transaction that may still be undone, nothing is remembered.
    func visible(
        _ records: [RecordData], _ view: AccessView, in snapshot: any StoreSnapshot,
        isWriting: Bool = false
    ) throws -> [VisibleRecord] {
        let seen: [(record: RecordData, mask: FieldMask)]
        if let mask = view.readableInAll {
            seen = records.map { ($0, mask) }
        } else {
            let judge = judge(view.resource, at: tenant.platform.clock.now())
            seen = records.compactMap { record in
                view.readable(record, judge).map { (record, $0) }
            }
        }
        let book = StandingBook(view.resource, cache: isWriting ? nil : tenant.standings)
        let standings = try book.standings(of: seen, in: snapshot)
        return zip(seen, standings).map {
            VisibleRecord($0.record, $0.mask, of: view.resource, $1)
        }
    }

    /// The history of a record, the oldest entry first: each as far as the actor could see the
    /// record before and after it, and can see it now.
    package func history(
        _ resource: ResourceID, _ id: RecordID, after version: Int64 = 0, limit: Int = 100
    ) throws -> [HistoryEntry] {
        let view = try view(resource)
        guard view.may(.read), actor.kind != .anonymous else { throw Refusal.notFound }
        let entries = try tenant.read { snapshot in
            try HistoryReader(self, view, at: tenant.platform.clock.now(), snapshot)
                .entries(of: id, after: version, limit: max(1, min(limit, 500)))
        }
        noteReading(of: id, entries, view.resource)
        return entries
    }

    // MARK: Writing

    /// Carries out an operation: one transaction, durable when this returns.
    package func perform(_ operation: Operation) async throws -> Outcome {
        let view = try view(operation)
        let tenant = tenant
        let now = tenant.platform.clock.now()
        let session = self
        do {
            return try await tenant.write { transaction in
                let (record, repeated) = try session.carryOut(
                    operation, view, at: now, in: transaction)
                return try session.outcome(
                    of: operation, record, view, isRepetition: repeated, in: transaction)
            }
        } catch let refusal as Refusal {
            tenant.platform.notes.add(refusal, of: tenant.info, at: now)
            noteRefused(operation, refusal, view.resource)
            throw refusal
        }
    }

    private func outcome(
        of operation: Operation, _ record: RecordData?, _ view: AccessView, isRepetition: Bool,
        in transaction: any StoreTransaction
    ) throws -> Outcome {
        if case .erase = operation.wish {
            return Outcome(record: nil, id: nil, isRepetition: isRepetition)
        }
        guard let record else { throw Refusal.notFound }
        // Who may create or change but not read gets no record back.
        let shown = try visible([record], view, in: transaction, isWriting: true).first
        return Outcome(record: shown, id: record.id, isRepetition: isRepetition)
    }

    /// The operation inside its transaction; a repeated request gets what the first one made.
    private func carryOut(
        _ operation: Operation, _ view: AccessView, at now: Instant,
        in transaction: any StoreTransaction
    ) throws -> (RecordData?, Bool) {
        let keys = IdempotencyBook(now: now)
        if let key = operation.idempotency,
            let memory = try keys.memory(of: key, operation.resource, actor, in: transaction)
        {
            let record = try RecordStore(view.resource).record(memory.record, in: transaction)
            return (record, true)
        }
        let record = try door(at: now, in: transaction).perform(operation)
        if let key = operation.idempotency {
            try keys.remember(key, operation.resource, actor, record.id, in: transaction)
        }
        return (record, false)
    }

    /// The door inside a transaction of the tenant's store.
    package func door(at now: Instant, in transaction: any StoreTransaction) -> OperationDoor {
        OperationDoor(self, tenant.recordWriter(as: actor, at: now, in: transaction))
    }
}
