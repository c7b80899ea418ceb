import DachwerkKit

/// What figures and terms may do outside a transaction: read; every writing call is refused.
final class ReadingEnvironment: TenantEnvironment {
    let tenant: TenantInfo
    let actor: Actor
    let now: Instant
    private let composition: Composition
    private let snapshot: any StoreSnapshot
    private let notes: RefusalNotes

    init(_ tenant: Tenant, actor: Actor, now: Instant, _ snapshot: any StoreSnapshot) {
        self.tenant = tenant.info
        self.actor = actor
        self.now = now
        composition = tenant.composition
        notes = tenant.platform.notes
        self.snapshot = snapshot
    }

    private var today: LocalDate { tenant.zone.date(of: now) }

    private func resource(_ id: ResourceID) throws -> CompiledResource {
        guard let resource = composition.resource(id) else { throw Refusal.notFound }
        return resource
    }

    func record(_ resource: ResourceID, _ id: RecordID) throws -> RecordData? {
        try RecordStore(self.resource(resource)).record(id, in: snapshot)
    }

    func records(
        _ resource: ResourceID, where condition: Condition, sort: [SortCriterion], limit: Int
    ) throws -> [RecordData] {
        let resource = try self.resource(resource)
        let translator = ConditionTranslator(resource, actor, today: today)
        return try RecordStore(resource).records(
            where: translator.translate(condition),
            order: sort.map { translator.order($0, languages: tenant.languages) }
                + [.init("id")], limit: limit, in: snapshot)
    }

    func count(_ resource: ResourceID, where condition: Condition) throws -> Int {
        let resource = try self.resource(resource)
        let translator = ConditionTranslator(resource, actor, today: today)
        return try snapshot.count(resource.table, where: translator.translate(condition))
    }

    func availability(_ request: CapacityRequest) throws -> CapacityAnswer {
        try Availability(
            composition: composition, context: TenantContext(self), now: now, snapshot: snapshot
        ).answer(request)
    }

    func holders(of pool: RecordID, from: Instant, until: Instant) throws -> [CapacityHolding] {
        try ClaimBook(now: now).holdings(of: pool, from: from, until: until, in: snapshot)
    }

    func deadlines(of record: RecordID) throws -> [Deadline] {
        try DeadlineBook().deadlines(of: record, in: snapshot)
    }

    /// Nothing is taken here: what is only read is counted again.
    func noted(_ name: String, isTaken: Bool) -> [NotedRefusals] {
        notes.noted(name, of: tenant.id, isTaken: false)
    }

    // MARK: Refused

    func create(
        _ resource: ResourceID, contents: [FieldContent], reason: String?
    ) throws -> RecordData { throw readOnly }

    func change(
        _ resource: ResourceID, _ id: RecordID, contents: [FieldContent], reason: String?
    ) throws -> RecordData { throw readOnly }

    func move(
        _ resource: ResourceID, _ id: RecordID, _ move: String, reason: String?
    ) throws -> RecordData { throw readOnly }

    func erase(_ resource: ResourceID, _ id: RecordID, reason: String?) throws { throw readOnly }

    func redirect(
        _ resource: ResourceID, from former: RecordID, to latter: RecordID
    ) throws -> Int { throw readOnly }

    func forget(
        _ resource: ResourceID, _ id: RecordID, fields: Set<String>, contents: [FieldContent]
    ) throws { throw readOnly }

    func nextNumber(_ sequence: String, formerly former: String?) throws -> Int { throw readOnly }

    func notify(_ notice: Notice) throws { throw readOnly }

    func warn(_ warning: Warning) throws { throw readOnly }

    func verificationCode() throws -> VerificationCode { throw readOnly }

    func readmit(_ resource: ResourceID, where condition: Condition) throws { throw readOnly }

    func setDeadline(
        _ name: String, of record: RecordID, resource: ResourceID, due: Instant
    ) throws { throw readOnly }

    func dropDeadlines(of record: RecordID, name: String?) throws { throw readOnly }

    func claim(_ claims: [CapacityClaim], holder: RecordID, resource: ResourceID) throws {
        throw readOnly
    }

    func release(holder: RecordID) throws { throw readOnly }

    private var readOnly: Refusal {
        Refusal("fault", .fault, operatorNote: "A figure or term tried to write.")
    }
}
