package import DachwerkKit

/// One operation with everything that its rules do, inside one transaction.
///
/// This is the only code that writes records. REST, the command line, imports and jobs come here.
package final class OperationRun {
    package let composition: Composition
    package let tenant: TenantInfo
    package let actor: Actor
    package let now: Instant
    let ids: any IDSource
    let transaction: any StoreTransaction
    private let shelf: RecordShelf?
    /// Hears of moments at which something has to be looked at.
    let agenda: JobAgenda?
    let notes: RefusalNotes?
    /// How deep rules have called operations whose rules call operations.
    private var depth = 0
    /// How many operations there were; a runaway rule must not hold the writer for ever.
    private var count = 0
    /// What rules found odd since it was last asked.
    private var warnings: [Warning] = []
    /// The capabilities on whose behalf work is under way, the innermost last.
    private var capabilities: [String] = []
    private var records = RecordCache()
    /// What this run has written: it may still be undone, so nobody else must come to know it.
    private var written: Set<RecordID> = []
    /// Records one of whose values is out of the way of another record, as they were before.
    private var parked: [RecordID: RecordData] = [:]
    /// The number of the last entry of the history, once it is known.
    var lastEntry: Int64?

    static let maximumDepth = 8
    private let maximumCount: Int

    package init(
        composition: Composition, tenant: TenantInfo, actor: Actor, now: Instant,
        ids: any IDSource, transaction: any StoreTransaction, shelf: RecordShelf? = nil,
        notes: RefusalNotes? = nil, agenda: JobAgenda? = nil, maximumCount: Int = 20_000
    ) {
        self.composition = composition
        self.tenant = tenant
        self.actor = actor
        self.now = now
        self.ids = ids
        self.transaction = transaction
        self.shelf = shelf
        self.agenda = agenda
        self.notes = notes
        self.maximumCount = maximumCount
    }

    var today: LocalDate { tenant.zone.date(of: now) }

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

    /// Carries out what an actor wishes: the permissions are asked.
    ///
    /// - Returns: The record afterwards; for an erasure as it was.
    package func perform(_ operation: Operation, session: Session) throws -> RecordData {
        // What is bounded is one wish with its rules; an import has thousands of wishes.
        count = 0
        var operation = operation
        operation.reason = operation.reason.map(TextForm.tidy).flatMap { $0.isEmpty ? nil : $0 }
        let view = try session.view(operation.resource)
        let resource = view.resource
        let judge = ConditionJudge(resource, actor, today: today)
        switch operation.wish {
        case .create: return try create(operation, session, view, judge)
        case .change(let id):
            let (before, after) = try changed(operation, id, session, view, judge)
            return try write(
                resource, .change, before: before, after: after, reason: operation.reason)
        case .move(let id, let name):
            return try moved(operation, id, name, session, view, judge)
        case .erase(let id):
            let before = try existing(resource, id, view, judge)
            guard view.mask(.erase, before, judge) != nil else {
                throw forbidden(resource, before) { view.mask(.erase, $0, judge) != nil }
            }
            try checkVersion(operation, before, view, judge)
            try checkReason(operation.reason)
            try requireUnheld(id)
            return try erase(resource, before, reason: operation.reason)
        }
    }

    /// Carries out a part: when it throws, nothing of it is left, and the run can go on.
    func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        let before = (warnings, parked)
        do {
            return try transaction.attempt(body)
        } catch {
            // What was read or written meanwhile may not stand there any more.
            records = RecordCache()
            lastEntry = nil
            (warnings, parked) = before
            throw error
        }
    }

    /// Takes a unique value of a record out of the way of another one, until the record is
    /// written with a new value; whoever reads the record by its identity sees it as it was.
    ///
    /// - Returns: Whether that was possible.
    func park(_ id: RecordID, _ resource: CompiledResource, field position: Int) throws -> Bool {
        guard parked[id] == nil, let record = try record(id, of: resource),
            case .columns(let columns) = resource.layouts[position].place
        else { return false }
        var values: [String: StoreValue] = [:]
        for column in resource.table.columns[columns] {
            if column.isNullable {
                values[column.name] = .null
            } else if column.kind == .text {
                values[column.name] = .text("\u{1}\(id)")
            } else {
                return false
            }
        }
        try transaction.update(
            resource.table, set: values, where: .compare("id", .equal, .text(id.description)))
        reread(id)
        parked[id] = record
        return true
    }

    // MARK: The four ways

    private func create(
        _ operation: Operation, _ session: Session, _ view: AccessView, _ judge: ConditionJudge
    ) throws -> RecordData {
        let resource = view.resource
        guard view.may(.create) else {
            throw view.may(.read) ? Refusal.forbidden : Refusal.notFound
        }
        let definition = resource.definition
        let state = operation.state ?? definition.initialStates.first ?? "recorded"
        guard definition.initialStates.contains(state) else {
            throw Refusal(
                "invalid", .invalid,
                faults: [
                    FieldFault(
                        field: "state", "value.choice",
                        ["choices": .text(definition.initialStates.joined(separator: ", "))])
                ])
        }
        var record = blank(resource, state: state, id: operation.id)
        if let id = operation.id { record.version = try lastVersion(of: id, resource) }
        let named = try apply(operation.fields, to: &record, resource)
        try admit(&record, resource)
        guard let mask = view.mask(.create, record, judge) else {
            try checkPresence(record, resource)
            throw forbidden(resource, record) { view.mask(.create, $0, judge) != nil }
        }
        guard mask.isSuperset(of: named) else {
            try checkPresence(record, resource)
            throw forbidden(named, besides: mask, resource)
        }
        try checkVisibleReferences(operation, session)
        return try write(resource, .create, before: nil, after: record, reason: operation.reason)
    }

    private func changed(
        _ operation: Operation, _ id: RecordID, _ session: Session, _ view: AccessView,
        _ judge: ConditionJudge
    ) throws -> (RecordData, RecordData) {
        let before = try existing(view.resource, id, view, judge)
        guard let mask = view.mask(.change, before, judge) else {
            throw forbidden(view.resource, before) { view.mask(.change, $0, judge) != nil }
        }
        try checkVersion(operation, before, view, judge)
        var after = before
        let seen = view.readable(before, judge) ?? .none
        let named = try apply(
            operation.fields, to: &after, view.resource, since: before, seen: seen)
        // The record must still be one that the actor may change: nobody hands a record to others.
        guard mask.isSuperset(of: named) else {
            throw forbidden(named, besides: mask, view.resource)
        }
        guard view.mask(.change, after, judge) != nil else { throw Refusal.forbidden }
        try checkVisibleReferences(operation, session, since: before, seen: seen)
        return (before, after)
    }

    private func moved(
        _ operation: Operation, _ id: RecordID, _ name: String, _ session: Session,
        _ view: AccessView, _ judge: ConditionJudge
    ) throws -> RecordData {
        let resource = view.resource
        let before = try existing(resource, id, view, judge)
        guard let move = resource.definition.move(name) else { throw Refusal.notFound }
        guard view.may(move: name, before, judge) else { throw Refusal.forbidden }
        try checkVersion(operation, before, view, judge)
        for field in operation.fields.keys where !move.sets.contains(field) {
            throw Refusal(
                "invalid", .invalid,
                faults: [Self.notInMove(field, move, resource)])
        }
        var after = before
        let seen = view.readable(before, judge) ?? .none
        _ = try apply(operation.fields, to: &after, resource, since: before, seen: seen)
        try checkVisibleReferences(operation, session, since: before, seen: seen)
        return try apply(move, before: before, after: after, resource, reason: operation.reason)
    }

    func apply(
        _ move: AnyMove, before: RecordData, after: RecordData, _ resource: CompiledResource,
        reason: String?
    ) throws -> RecordData {
        guard move.from.contains(before.state) else {
            throw Refusal(
                "lifecycle.state", .conflict,
                arguments: [
                    "move": .text(move.name), "state": .text(before.state),
                    "from": .text(move.from.joined(separator: ", ")),
                    "moveName": .word("\(resource.id).move.\(move.name)"),
                    "stateName": .word("\(resource.id).state.\(before.state)"),
                    "fromNames": .list(move.from.map { .word("\(resource.id).state.\($0)") }),
                ])
        }
        if move.reason == .required && (reason ?? "").allSatisfy(\.isWhitespace) {
            throw Refusal(
                "invalid", .invalid, faults: [FieldFault(field: "reason", "value.missing")])
        }
        var after = after
        after.state = move.to
        let moved = try write(
            resource, .move, move: move.name, before: before, after: after, reason: reason)
        try forgetAfter(move, moved, resource)
        return try record(moved.id, of: resource) ?? moved
    }

    func erase(
        _ resource: CompiledResource, _ before: RecordData, reason: String?,
        manner: WritingManner = .ordinary
    ) throws -> RecordData {
        try enter()
        defer { depth -= 1 }
        var change = RecordChange(
            resource: resource.id, kind: .erase, move: nil, reason: reason, before: before,
            after: before)
        if manner != .forgetting { try runRules(resource, .before, &change) }
        for referrer in composition.referrers[resource.id] ?? [] {
            let condition = StoreCondition.all([
                referrer.condition(before.id),
                .not(
                    referrer.resource.id == resource.id
                        ? .compare("id", .equal, .text(before.id.description)) : .never),
            ])
            if try transaction.count(referrer.resource.table, where: condition) > 0 {
                throw inUse(by: referrer.resource)
            }
        }
        try checkSleepers(before.id, of: resource)
        try release(holder: before.id)
        try dropDeadlines(of: before.id, name: nil)
        try ForgettingBook().drop(before.id, in: transaction)
        try RecordStore(resource).delete(before.id, in: transaction)
        reread(before.id)
        let history = HistoryBook(resource)
        try history.append(
            change, by: actor, at: moment(of: resource), after: &lastEntry, in: transaction)
        try history.redact(before.id, in: transaction)
        try redactNotices(about: before.id)
        try refreshCompartments(after: change, resource)
        if manner != .forgetting { try runRules(resource, .after, &change) }
        return before
    }

    // MARK: Writing

    /// Rules, constraints, write, history, rules: the inside of the transaction.
    func write(
        _ resource: CompiledResource, _ kind: OperationKind, move: String? = nil,
        before: RecordData?, after: RecordData, reason: String?,
        manner: WritingManner = .ordinary
    ) throws -> RecordData {
        try enter()
        defer { depth -= 1 }
        var after = after
        after.version = (before?.version ?? after.version) + 1
        // Forgetting is nobody's change: what is left goes by the change before it.
        if manner != .forgetting { after.updatedAt = moment(of: resource) }
        var change = RecordChange(
            resource: resource.id, kind: kind, move: move, reason: reason, before: before,
            after: after)
        if manner == .forgetting {
            try admit(&change.after, resource)
        } else {
            try prepare(&change, resource, manner)
        }
        let kept = Self.withoutTransient(change, resource)
        // Before the store is asked: what fails half-way must not be taken for what stands there.
        reread(change.after.id)
        do {
            let store = RecordStore(resource)
            if let before {
                try store.update(kept.after, from: before, in: transaction)
                parked[before.id] = nil
            } else {
                try store.insert(kept.after, in: transaction)
            }
        } catch let error as StoreError where error.code == .notUnique {
            throw refusal(error, resource)
        }
        records.keep(kept.after, of: resource)
        try HistoryBook(resource).append(
            kept, by: actor, at: moment(of: resource), after: &lastEntry, in: transaction)
        try refreshCompartments(after: change, resource)
        if manner != .forgetting { try runRules(resource, .after, &change) }
        // Rules that ran afterwards may have written the record again.
        guard let written = try record(change.after.id, of: resource) else {
            throw Refusal.notFound
        }
        return written
    }

    /// Everything that may refuse or complete a change before it is written.
    private func prepare(
        _ change: inout RecordChange, _ resource: CompiledResource, _ manner: WritingManner
    ) throws {
        try checkValues(resource, change, manner)
        let checked = change.after.contents
        try runRules(resource, .before, &change)
        try admit(&change.after, resource)
        try checkValues(resource, change, manner, besides: checked)
        try checkReferences(resource, change)
    }

    /// When something is written: of what must not lead back to anybody, only the day.
    func moment(of resource: CompiledResource) -> Instant {
        resource.definition.isAnonymous ? tenant.zone.startOfDay(today) : now
    }

    package func warn(_ warning: Warning) {
        // Nobody reads more of them, and a rule must not fill the memory.
        if warnings.count < 1_000 { warnings.append(warning) }
    }

    /// What rules found odd since this was last asked.
    package func takeWarnings() -> [Warning] {
        defer { warnings = [] }
        return warnings
    }

    private func runRules(
        _ resource: CompiledResource, _ moment: AnyRule.Moment, _ change: inout RecordChange
    ) throws {
        let rules = resource.rules(change.kind, moment)
        guard !rules.isEmpty else { return }
        let context = TenantContext(self)
        capabilities.append(resource.id.capability)
        defer { capabilities.removeLast() }
        for rule in rules { try rule.apply(&change, context) }
    }

    /// Runs work on behalf of a capability, so that what it numbers belongs to it.
    package func acting<Result>(
        for capability: String, _ body: (TenantContext) throws -> Result
    ) rethrows -> Result {
        capabilities.append(capability)
        defer { capabilities.removeLast() }
        return try body(TenantContext(self))
    }

    /// The capability on whose behalf a sequence is counted.
    var capability: String { capabilities.last ?? "platform" }

    private func enter() throws {
        depth += 1
        count += 1
        guard depth <= Self.maximumDepth, count <= maximumCount else {
            depth -= 1
            throw Refusal(
                "fault", .fault, operatorNote: "Rules called operations without an end.")
        }
    }
}
