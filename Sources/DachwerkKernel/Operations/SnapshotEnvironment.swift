package import DachwerkKit

/// What modules read outside a transaction: one moment of the store.
package final class SnapshotEnvironment: QuestionedEnvironment {
    package let tenant: TenantInfo
    package let actor: Actor
    package let now: Instant
    let composition: Composition
    /// The roles of the tenant file.
    let roles: [TenantFile.Role]
    let snapshot: any StoreSnapshot
    private let notes: RefusalNotes

    package init(_ tenant: Tenant, actor: Actor, now: Instant, _ snapshot: any StoreSnapshot) {
        self.tenant = tenant.info
        self.actor = actor
        self.now = now
        composition = tenant.composition
        roles = tenant.file.roles
        notes = tenant.platform.notes
        self.snapshot = snapshot
    }

    private func resource(_ id: ResourceID) throws -> CompiledResource {
        guard let resource = composition.resource(id) else { throw Refusal.notFound }
        return resource
    }

    package func record(_ resource: ResourceID, _ id: RecordID) throws -> RecordData? {
        try RecordStore(self.resource(resource)).record(id, in: snapshot)
    }

    package func questions(_ id: ResourceID) throws -> RecordQuestions {
        RecordQuestions(try resource(id), of: actor, in: tenant, at: now, snapshot)
    }

    package func availability(_ request: CapacityRequest) throws -> CapacityAnswer {
        try Availability(
            composition: composition, reader: TenantReader(self), now: now, snapshot: snapshot
        ).answer(request)
    }

    package func holders(of pool: RecordID, from: Instant, until: Instant) throws
        -> [CapacityHolding]
    {
        try ClaimBook(now: now).holdings(of: pool, from: from, until: until, in: snapshot)
    }

    package func deadlines(of record: RecordID) throws -> [Deadline] {
        try DeadlineBook().deadlines(of: record, in: snapshot)
    }

    package func noted(_ name: String) -> [NotedRefusals] {
        notes.noted(name, of: tenant.id, isTaken: false)
    }
}
