package import DachwerkKit

/// Writes records inside one transaction: values, references, rules, history and claims.
///
/// This is the only code that writes records. It asks nobody's permission: people come to it
/// through the ``OperationDoor``, rules through their ``RuleEnvironment``, and jobs through both.
package final class RecordWriter {
    package let composition: Composition
    package let tenant: TenantInfo
    package let actor: Actor
    package let now: Instant
    /// The day of the operation, where the tenant is.
    let today: LocalDate
    let ids: any IDSource
    let transaction: any StoreTransaction
    private let shelf: RecordShelf?
    /// Hears of moments at which something has to be looked at.
    let agenda: JobAgenda?
    /// Whether what people are told also goes out as mail.
    let isMailing: Bool
    private let notes: RefusalNotes?
    /// What files on records may come to.
    let files: AttachmentTerms
    /// How deep rules have called operations whose rules call operations.
    private var depth = 0
    /// How many operations there were; a runaway rule must not hold the writer for ever.
    private var count = 0
    /// What rules found odd since it was last asked.
    private var warnings: [Warning] = []
    private var records = RecordCache()
    /// What this run has written: it may still be undone, so nobody else must come to know it.
    private var written: Set<RecordID> = []
    /// Records that this run makes, as long as it has kept nothing beside them.
    private var withoutClaims: Set<RecordID> = []
    private var withoutDeadlines: Set<RecordID> = []
    private var withoutReminders: Set<RecordID> = []
    /// Records that are out of the way of others, as they were before.
    var parked: [RecordID: RecordData] = [:]
    /// What records that are out of the way held, until their rules say it anew.
    var freed: [RecordID: [CapacityClaim]] = [:]
    /// The last entry of the audit, once it is known.
    var auditEnd: AuditLink?

    static let maximumDepth = 8
    private let maximumCount: Int

    package init(
        composition: Composition, tenant: TenantInfo, actor: Actor, now: Instant,
        ids: any IDSource, transaction: any StoreTransaction, shelf: RecordShelf? = nil,
        notes: RefusalNotes? = nil, agenda: JobAgenda? = nil, isMailing: Bool = false,
        files: AttachmentTerms = AttachmentTerms(), maximumCount: Int = 20_000
    ) {
        self.composition = composition
        self.tenant = tenant
        self.actor = actor
        self.now = now
        today = tenant.zone.date(of: now)
        self.ids = ids
        self.transaction = transaction
        self.shelf = shelf
        self.agenda = agenda
        self.isMailing = isMailing
        self.notes = notes
        self.files = files
        self.maximumCount = maximumCount
    }

    var compartments: CompartmentKeeper { CompartmentKeeper(writer: self) }
    var tellings: DeclaredTellings { DeclaredTellings(writer: self) }

    func resource(_ id: ResourceID) throws -> CompiledResource {
        guard let resource = composition.resource(id) else { throw Refusal.notFound }
        return resource
    }

    /// A record as it stands in the transaction; `nil` when there is none.
    func record(_ id: RecordID, of resource: CompiledResource) throws -> RecordData? {
        if let known = parked[id] ?? records.record(id, of: resource) { return known }
        let shelf = written.contains(id) ? nil : shelf
        guard let record = try RecordStore(resource, shelf: shelf).record(id, in: transaction)
        else { return nil }
        records.keep(record, of: resource)
        return record
    }

    /// Whether a record may hold something; that it will is noted where it is about to.
    func mayHold(_ id: RecordID, isTaking: Bool = false) -> Bool {
        isTaking ? withoutClaims.remove(id) == nil : !withoutClaims.contains(id)
    }

    /// Whether a record may have deadlines; that it will is noted where one is about to be set.
    func mayHaveDeadlines(_ id: RecordID, isSetting: Bool = false) -> Bool {
        isSetting ? withoutDeadlines.remove(id) == nil : !withoutDeadlines.contains(id)
    }

    /// Whether a record may have reminders; that it will is noted where one is about to be set.
    func mayHaveReminders(_ id: RecordID, isSetting: Bool = false) -> Bool {
        isSetting ? withoutReminders.remove(id) == nil : !withoutReminders.contains(id)
    }

    /// Whether a record was read or written already, and is there.
    func isKnown(_ id: RecordID, of resource: CompiledResource) -> Bool {
        records.record(id, of: resource) != nil
    }

    /// Has a record read again that was written past ``write(_:_:move:before:after:reason:)``.
    func reread(_ id: RecordID) {
        records.forget(id)
        written.insert(id)
        shelf?.forget(id)
    }

    /// Carries out a part: when it throws, nothing of it is left, and the run can go on.
    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        let before = (warnings, parked, freed)
        do {
            return try transaction.attempt(body)
        } catch {
            // What was read or written meanwhile may not stand there any more.
            records = RecordCache()
            auditEnd = nil
            (warnings, parked, freed) = before
            throw error
        }
    }

    /// Leads a record through a transition, and forgets whom it is declared to forget.
    func apply(
        _ move: AnyMove, before: RecordData, after: RecordData, _ resource: CompiledResource,
        reason: String?
    ) throws -> RecordData {
        guard move.from.contains(before.state) else {
            throw Messages.operation.wrongState(
                move.name, before.state, move.from, .word("\(resource.id).move.\(move.name)"),
                .word("\(resource.id).state.\(before.state)"),
                move.from.map { .word("\(resource.id).state.\($0)") })
        }
        if move.reason == .required && (reason ?? "").allSatisfy(\.isWhitespace) {
            throw Refusal.invalid(Messages.value.missing(at: .reason))
        }
        var after = after
        after.state = move.to
        let moved = try write(
            resource, .move, move: move.name, before: before, after: after, reason: reason)
        try forgetAfter(move, moved, resource)
        return try record(moved.id, of: resource) ?? moved
    }

    /// Rules, constraints, write, history, rules: the inside of the transaction.
    func write(
        _ resource: CompiledResource, _ kind: OperationKind, move: String? = nil,
        before: RecordData?, after: RecordData, reason: String?,
        manner: WritingManner = .ordinary
    ) throws -> RecordData {
        try enter()
        defer { leave() }
        var after = after
        after.version = (before?.version ?? after.version) + 1
        if before == nil {
            withoutClaims.insert(after.id)
            withoutDeadlines.insert(after.id)
            withoutReminders.insert(after.id)
        }
        // Forgetting is nobody's change: what is left goes by the change before it.
        if manner != .forgetting { after.updatedAt = moment(of: resource) }
        var change = RecordChange(
            resource: resource.id, kind: kind, move: move, reason: reason, before: before,
            after: after)
        if manner == .forgetting {
            try compartments.admit(&change.after, resource)
        } else {
            try prepare(&change, resource, manner)
        }
        let kept = Self.withoutTransient(change, resource)
        // Before the store is asked: what fails half-way must not be taken for what stands there.
        reread(change.after.id)
        do {
            let store = RecordStore(resource)
            if let before {
                // One that is out of the way does not stand in the store as it was.
                let standing = parked.removeValue(forKey: before.id) == nil ? before : nil
                try store.update(kept.after, from: standing, in: transaction)
            } else {
                try store.insert(kept.after, in: transaction)
            }
        } catch let error as StoreError where error.code == .notUnique {
            throw refusal(error, resource)
        }
        records.keep(kept.after, of: resource)
        try enterHistory(kept, resource)
        try noteAttachments(kept, resource)
        try compartments.refresh(after: change, resource)
        if manner != .forgetting {
            try tellings.tell(of: change, resource)
            try runRules(resource, .after, &change)
        }
        try holdAgain(change.after.id, resource)
        // Rules that ran afterwards may have written the record again.
        guard let written = try record(change.after.id, of: resource) else {
            throw Refusal.notFound
        }
        try tellings.keepReminders(of: written, resource)
        return written
    }

    /// Everything that may refuse or complete a change before it is written.
    private func prepare(
        _ change: inout RecordChange, _ resource: CompiledResource, _ manner: WritingManner
    ) throws {
        try fillAttachments(&change, resource)
        try checkValues(resource, change, manner)
        let checked = change.after.contents
        try runRules(resource, .before, &change)
        try compartments.admit(&change.after, resource)
        try fillAttachments(&change, resource, besides: checked)
        try checkValues(resource, change, manner, besides: checked)
        try checkReferences(resource, change)
    }

    /// When something is written: of what must not lead back to anybody, only the day.
    func moment(of resource: CompiledResource) -> Instant {
        resource.definition.isAnonymous ? tenant.zone.startOfDay(today) : now
    }

    func runRules(
        _ resource: CompiledResource, _ moment: AnyRule.Moment, _ change: inout RecordChange
    ) throws {
        let rules = resource.rules(change.kind, moment)
        guard rules.contains(where: { $0.watches(change.move) }) else { return }
        let context = TenantContext(RuleEnvironment(self, for: resource.id.capability))
        for rule in rules where rule.watches(change.move) { try rule.apply(&change, context) }
    }

    /// Runs work on behalf of a capability, so that what it numbers belongs to it.
    package func acting<Result>(
        for capability: String, _ body: (TenantContext) throws -> Result
    ) rethrows -> Result {
        try body(TenantContext(RuleEnvironment(self, for: capability)))
    }

    func warn(_ warning: Warning) {
        // Nobody reads more of them, and a rule must not fill the memory.
        if warnings.count < 1_000 { warnings.append(warning) }
    }

    /// What rules found odd since this was last asked.
    package func takeWarnings() -> [Warning] {
        defer { warnings = [] }
        return warnings
    }

    /// What was refused of late; whoever takes it has it counted anew.
    func noted(_ name: String, isTaken: Bool) -> [NotedRefusals] {
        notes?.noted(name, of: tenant.id, isTaken: isTaken) ?? []
    }

    /// Counts operations anew.
    ///
    /// What is bounded is one wish with its rules; an import has thousands of wishes.
    func begin() { count = 0 }

    /// Counts one operation more, and how deep it lies in others.
    func enter() throws {
        depth += 1
        count += 1
        guard depth <= Self.maximumDepth, count <= maximumCount else {
            depth -= 1
            throw Refusal.fault("Rules called operations without an end.")
        }
    }

    func leave() { depth -= 1 }

    /// Whether a rule writes, and nobody who came through the door.
    var isInRule: Bool { depth > 1 }
}
