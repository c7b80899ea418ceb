package import DachwerkKit

/// What one actor may do with one resource: worked out once, asked often.
///
/// Deny is the default: what no permission covers does not exist for the actor.
package struct AccessView: Sendable {
    /// A permission that concerns the actor.
    package struct Permission: Sendable {
        package let mask: FieldMask
        /// The records it speaks of; `nil` for all.
        package let rows: Condition?
        package let moves: Set<String>
    }

    package let resource: CompiledResource
    private let permissions: [Action: [Permission]]
    /// The records that the actor works with: whose course it may change, not only look at.
    private let worked: [Condition?]
    /// The fields that are readable in every readable record.
    package let alwaysReadable: FieldMask
    /// Whether every record is readable.
    package let readsEverything: Bool

    package init(_ resource: CompiledResource, _ actor: Actor) {
        self.resource = resource
        var permissions: [Action: [Permission]] = [:]
        var worked: [Condition?] = []
        let isSystem = actor.kind == .system
        let admitted = Self.admission(to: resource)
        for held in Self.held(resource.definition.grants, by: actor, resource.id) {
            let grant = held.grant
            let mask = FieldMask(resource.definition.fields) { grant.covers($0.name) }
            var seen = mask
            seen.subtract(resource.unseenFields)
            let rows = Self.both(held.rows, admitted)
            for action in grant.actions where actor.scope?.allows(action) ?? true {
                permissions[action, default: []].append(
                    Permission(
                        mask: action == .read || action == .export ? seen : mask, rows: rows,
                        moves: grant.moves))
            }
            if Self.isWork(grant, on: resource) { worked.append(rows) }
        }
        if isSystem {
            let everything = Permission(
                mask: resource.allFields, rows: nil,
                moves: Set(resource.definition.moves.map(\.name)))
            for action in Action.allCases { permissions[action] = [everything] }
            worked = [nil]
        }
        self.worked = worked
        self.permissions = permissions
        var always = FieldMask.none
        for permission in permissions[.read] ?? [] where permission.rows == nil {
            always.formUnion(permission.mask)
        }
        alwaysReadable = always
        readsEverything = (permissions[.read] ?? []).contains { $0.rows == nil }
    }

    /// A grant that somebody has, with the records that it speaks of.
    struct Held {
        let grant: Grant
        /// The records it speaks of; `nil` for all.
        let rows: Condition?
        /// Through whom somebody has it; `nil` when it is the own.
        let entrusted: EntrustedDuties?
    }

    /// The grants of a resource that an actor has, the own first.
    static func held(
        _ grants: [Grant], by actor: Actor, _ resource: ResourceID
    ) -> [Held] {
        guard actor.kind != .system, actor.scope?.covers(resource) ?? true else { return [] }
        var held: [Held] = []
        for grant in grants {
            let rows = grant.rows == .always ? nil : grant.rows
            if grant.duty == .everyone || actor.duties.contains(grant.duty.id) {
                held.append(Held(grant: grant, rows: rows, entrusted: nil))
            }
            for entrusted in actor.entrusted where entrusted.duties.contains(grant.duty.id) {
                held.append(
                    Held(
                        grant: grant, rows: rows.map(entrusted.bound), entrusted: entrusted))
            }
        }
        return held
    }

    /// Records in compartments concern only those who are admitted, whatever else is allowed.
    static func admission(to resource: CompiledResource) -> Condition? {
        resource.contributions.kept.map { .isOfActor(FieldPath($0.entry.readers), .person) }
    }

    /// Whether a grant is for those who work with a record.
    ///
    /// Who only reads it or takes it out does not, and in a matter between parties neither does
    /// anybody but those who are to know all.
    private static func isWork(_ grant: Grant, on resource: CompiledResource) -> Bool {
        // Who caused a notice can be a party to what it is about.
        guard resource.id != PlatformNotice.id,
            !grant.actions.isDisjoint(with: [.change, .move, .erase])
        else { return false }
        return resource.contributions.insiders?.contains(grant.duty.id) ?? true
    }

    private static func both(_ first: Condition?, _ second: Condition?) -> Condition? {
        guard let first, let second else { return first ?? second }
        return .all([first, second])
    }

    /// Whether the actor works with this very record, and so may know who acted on it and why.
    package func works(on record: RecordData, _ judge: ConditionJudge) -> Bool {
        worked.contains { rows in rows.map { judge.passes($0, record) } ?? true }
    }

    /// Whether the actor works with every record, also with one that is not there any more.
    package var worksOnEverything: Bool { worked.contains { $0 == nil } }

    /// Whether it depends on the record which fields the actor may read or whether it works on it.
    package var dependsOnRecord: Bool {
        readableInAll == nil || (!worked.isEmpty && !worksOnEverything)
    }

    /// Whether the actor may do something at all with some record.
    package func may(_ action: Action) -> Bool {
        permissions[action]?.isEmpty == false
    }

    /// Whether the actor may use a transition on some record.
    package func may(move: String) -> Bool {
        permissions[.move]?.contains { $0.moves.contains(move) } ?? false
    }

    /// The fields of a record that the actor may read; `nil` when not even the record.
    package func readable(_ record: RecordData, _ judge: ConditionJudge) -> FieldMask? {
        mask(.read, record, judge, start: readsEverything ? alwaysReadable : nil)
    }

    /// The fields that the actor may read in every record alike; `nil` where it depends on the
    /// record.
    package var readableInAll: FieldMask? {
        guard readsEverything,
            (permissions[.read] ?? []).allSatisfy({ alwaysReadable.isSuperset(of: $0.mask) })
        else { return nil }
        return alwaysReadable
    }

    /// What the actor may read beyond ``alwaysReadable``, with the records in which it may.
    var readingsByRecord: [(rows: Condition, mask: FieldMask)] {
        (permissions[.read] ?? []).compactMap { permission in
            guard let rows = permission.rows,
                !readsEverything || !alwaysReadable.isSuperset(of: permission.mask)
            else { return nil }
            return (rows, permission.mask)
        }
    }

    /// The fields that the actor may set when the record is as it is; `nil` when it may not.
    package func mask(_ action: Action, _ record: RecordData, _ judge: ConditionJudge) -> FieldMask?
    {
        mask(action, record, judge, start: nil)
    }

    private func mask(
        _ action: Action, _ record: RecordData, _ judge: ConditionJudge, start: FieldMask?
    ) -> FieldMask? {
        var mask = start
        for permission in permissions[action] ?? [] {
            if let rows = permission.rows {
                guard judge.passes(rows, record) else { continue }
            } else if start != nil {
                continue
            }
            mask = mask ?? FieldMask.none
            mask?.formUnion(permission.mask)
        }
        return mask
    }

    /// Whether the actor may lead a record through a transition.
    package func may(move: String, _ record: RecordData, _ judge: ConditionJudge) -> Bool {
        (permissions[.move] ?? []).contains { permission in
            permission.moves.contains(move)
                && (permission.rows.map { judge.passes($0, record) } ?? true)
        }
    }

    /// Refuses an action that the actor may do with no record at all, before anything of the
    /// wish is read: for whom nothing of the resource exists, as if it were not there.
    package func requireBeginning(_ action: Action) throws {
        guard !may(action) else { return }
        throw may(.read) ? Refusal.forbidden : Refusal.notFound
    }

    /// The records that the actor may see.
    package var readableRows: Condition {
        rows(permissions[.read] ?? [])
    }

    /// The records that the actor may take out, if it may read them.
    package var exportableRows: Condition {
        rows(permissions[.export] ?? [])
    }

    /// The records that the actor may change.
    package var changeableRows: Condition { rows(permissions[.change] ?? []) }

    /// The records that the actor may lead through one of some transitions.
    package func rows(moving names: Set<String>) -> Condition {
        rows((permissions[.move] ?? []).filter { !$0.moves.isDisjoint(with: names) })
    }

    /// The fields that the actor may take out of some record.
    package var everExportable: FieldMask { ever(.export).intersection(ever(.read)) }

    /// The fields that the actor may read in some record.
    package var everReadable: FieldMask { ever(.read) }

    /// The fields that the actor may set in some new record.
    package var everSettable: FieldMask { ever(.create) }

    /// The fields that the actor may change in some record.
    var everChangeable: FieldMask { ever(.change) }

    private func ever(_ action: Action) -> FieldMask {
        var mask = FieldMask.none
        for permission in permissions[action] ?? [] { mask.formUnion(permission.mask) }
        return mask
    }

    /// The records in which the actor may read a field: a filter on the field holds only there,
    /// so that nobody can find out by asking what they may not see.
    package func rows(revealing position: Int) -> Condition {
        if alwaysReadable.contains(position) { return .always }
        return rows((permissions[.read] ?? []).filter { $0.mask.contains(position) })
    }

    /// The records of which the actor sees all that anybody sees.
    package var rowsSeenWhole: Condition {
        let whole = resource.seenFields
        if alwaysReadable.isSuperset(of: whole) { return .always }
        return rows((permissions[.read] ?? []).filter { $0.mask.isSuperset(of: whole) })
    }

    /// Whether the actor sees the same fields in every record that it sees.
    package var hasOneMask: Bool {
        let masks = (permissions[.read] ?? []).map(\.mask)
        return readableInAll != nil || masks.allSatisfy { $0 == masks.first }
    }

    private func rows(_ permissions: [Permission]) -> Condition {
        var conditions: [Condition] = []
        for permission in permissions {
            guard let rows = permission.rows else { return .always }
            conditions.append(rows)
        }
        return conditions.isEmpty
            ? .never : conditions.count == 1 ? conditions[0] : .any(conditions)
    }
}
