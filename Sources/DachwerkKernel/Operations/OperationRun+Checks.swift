package import DachwerkKit

extension OperationRun {
    /// A new record with every field at its default.
    func blank(_ resource: CompiledResource, state: String, id: RecordID? = nil) -> RecordData {
        let moment = moment(of: resource)
        return RecordData(
            id: id ?? ids.next(at: moment), version: 0, state: state, createdAt: moment,
            updatedAt: moment,
            contents: resource.definition.fields.map(\.unset))
    }

    /// A record that the actor may see; for all others it does not exist.
    func existing(
        _ resource: CompiledResource, _ id: RecordID, _ view: AccessView, _ judge: ConditionJudge
    ) throws -> RecordData {
        guard let record = try record(id, of: resource), view.readable(record, judge) != nil
        else { throw Refusal.notFound }
        return record
    }

    /// Refuses an operation that speaks of another version than the actor would be shown now.
    ///
    /// What the actor cannot see may have changed in between: it decides nothing by that.
    func checkVersion(
        _ operation: Operation, _ record: RecordData, _ view: AccessView, _ judge: ConditionJudge
    ) throws {
        guard operation.expectedVersion != nil || operation.expectedTags != nil else { return }
        let mask = view.readable(record, judge) ?? .none
        let version = try shownVersion(record, mask, view.resource)
        if let expected = operation.expectedVersion, expected != version { throw stale(version) }
        guard let tags = operation.expectedTags else { return }
        let tag = VersionTag(version: version, mask: mask, of: view.resource).description
        // The bare version is enough where the same fields are shown in whatever the actor sees.
        let isEnough = view.hasOneMask || mask.isSuperset(of: view.resource.seenFields)
        guard tags.contains(tag) || (isEnough && tags.contains("\(version)")) else {
            throw stale(version)
        }
    }

    private func stale(_ version: Int64) -> Refusal {
        Refusal("record.stale", .stale, arguments: ["version": .integer(version)])
    }

    /// The version of a record as somebody sees it who sees only these fields.
    func shownVersion(
        _ record: RecordData, _ mask: FieldMask, _ resource: CompiledResource
    ) throws -> Int64 {
        try StandingBook(resource, cache: nil).standing(of: record, mask, in: transaction).version
    }

    /// The version at which a record with this identity was erased; 0 if it was never there.
    ///
    /// A record that is brought back goes on where its history ends.
    func lastVersion(of id: RecordID, _ resource: CompiledResource) throws -> Int64 {
        let last = try transaction.rows(
            StoreQuery(
                PlatformTables.history, where: .compare("record", .equal, .text(id.description)),
                order: [.init("version", descending: true)], limit: 1)
        ).first
        guard let last else { return 0 }
        guard last[1] == .text(resource.id.description), let version = last[3].integer,
            try RecordStore(resource).record(id, in: transaction) == nil
        else { throw Refusal("record.exists", .conflict) }
        return version
    }

    /// Sets the named fields and tells which these were; fields that nobody may set are refused.
    ///
    /// Sending back what was read is no attempt to set it. What the actor cannot see counts as
    /// set whatever it holds, so that nobody finds out by guessing.
    func apply(
        _ fields: [String: FieldContent], to record: inout RecordData,
        _ resource: CompiledResource, since before: RecordData? = nil, seen: FieldMask = .none
    ) throws -> FieldMask {
        var named = FieldMask.none
        var faults: [FieldFault] = []
        let definition = resource.definition
        for (name, content) in fields.sorted(by: { $0.key < $1.key }) {
            guard let position = definition.positions[name] else {
                let names = definition.fields.map(\.name)
                faults.append(
                    ContentReader.unknown(name, among: names, at: JSONPointer.root.appending(name)))
                continue
            }
            let field = definition.fields[position]
            let value: FieldContent =
                content.isNull && field.kind.isList ? .list([]) : content.tidied(for: field)
            if seen.contains(position) && before?.contents[position] == value { continue }
            if field.isComputed {
                faults.append(FieldFault(field: name, "field.computed"))
            } else if field.isFixed && before != nil {
                faults.append(FieldFault(field: name, "field.fixed"))
            } else {
                let former = seen.contains(position) ? before?.contents[position] : nil
                ComputedLines.check(value, field, since: former, &faults)
                named.insert(position)
                record.contents[position] = value
            }
        }
        guard faults.isEmpty else { throw Refusal("invalid", .invalid, faults: faults) }
        return named
    }

    /// Refuses a new record that says nothing where it must, before a permission is thought of.
    func checkPresence(_ record: RecordData, _ resource: CompiledResource) throws {
        let faults = resource.definition.fields.enumerated().compactMap { position, field in
            field.isRequired && record.contents[position].isNull
                ? FieldFault(resource.pointers[position], "value.missing") : nil
        }
        guard faults.isEmpty else { throw Refusal("invalid", .invalid, faults: faults) }
    }

    /// Says which of the named fields an actor may not set.
    func forbidden(_ named: FieldMask, besides mask: FieldMask, _ resource: CompiledResource)
        -> Refusal
    {
        var refusal = Refusal.forbidden
        refusal.faults = resource.definition.fields.indices.filter {
            named.contains($0) && !mask.contains($0)
        }.map { FieldFault(resource.pointers[$0], "field.forbidden") }
        return refusal
    }

    /// Says in which states an actor could do what the state of a record stands against.
    func forbidden(
        _ resource: CompiledResource, _ record: RecordData, _ mayInState: (RecordData) -> Bool
    ) -> Refusal {
        let states = resource.definition.states.filter { state in
            var other = record
            other.state = state
            return mayInState(other)
        }
        guard resource.definition.hasLifecycle, !states.isEmpty else { return .forbidden }
        return Refusal(
            "forbidden.state", .forbidden,
            arguments: [
                "state": .text(record.state), "allowed": .text(states.joined(separator: ", ")),
                "stateName": .word("\(resource.id).state.\(record.state)"),
                "allowedNames": .list(states.map { .word("\(resource.id).state.\($0)") }),
            ])
    }

    /// Holds every field against its bounds, and what rules set against its kind.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - change: The change.
    ///   - manner: How it is written.
    ///   - checked: Contents that were checked before; what is still the same is sound.
    /// - Throws: A ``Refusal`` that names every field that does not fit.
    func checkValues(
        _ resource: CompiledResource, _ change: RecordChange, _ manner: WritingManner = .ordinary,
        besides checked: [FieldContent]? = nil
    ) throws {
        var faults: [FieldFault] = []
        for (position, field) in resource.definition.fields.enumerated() {
            let content = change.after.contents[position]
            if let checked, checked[position] == content { continue }
            if let before = change.before, before.contents[position] == content { continue }
            if manner == .emptying && field.isNeeded && content.isNull { continue }
            FieldCheck.check(content, field, at: resource.pointers[position], &faults)
            FieldCheck.checkPast(
                content, field, today: today, now: now, at: resource.pointers[position], &faults)
        }
        faults += reasonFaults(change.reason)
        guard faults.isEmpty else { throw Refusal("invalid", .invalid, faults: faults) }
    }

    /// Holds the reason of an erasure, which has no values to check, against its bounds.
    func checkReason(_ reason: String?) throws {
        let faults = reasonFaults(reason)
        guard faults.isEmpty else { throw Refusal("invalid", .invalid, faults: faults) }
    }

    private func reasonFaults(_ reason: String?) -> [FieldFault] {
        guard let reason else { return [] }
        if reason.utf8.count > 8_000 || reason.unicodeScalars.count > 2_000 {
            return [
                FieldFault(
                    field: "reason", "value.length", ["low": .integer(1), "high": .integer(2_000)])
            ]
        }
        return TextCheck.isCleanText(reason)
            ? [] : [FieldFault(field: "reason", "value.control-characters")]
    }

    /// What a request refers to must be there for the actor: a foreign identity, a missing one
    /// and one that the actor may not see give the same answer.
    func checkVisibleReferences(
        _ operation: Operation, _ session: Session, since before: RecordData? = nil,
        seen: FieldMask = .none
    ) throws {
        let resource = try resource(operation.resource)
        let definition = resource.definition
        var faults: [FieldFault] = []
        for position in resource.referring {
            guard let content = operation.fields[definition.fields[position].name] else { continue }
            if seen.contains(position) && before?.contents[position] == content { continue }
            let field = definition.fields[position]
            try check(content, field.kind, at: resource.pointers[position], &faults) { target, id in
                // Who acts for an organisation may always name it, and so may a person oneself.
                if actor.organisations.contains(id) || actor.person == id { return true }
                let view = try session.view(target)
                let judge = ConditionJudge(view.resource, actor, today: today)
                return try record(id, of: view.resource).map {
                    view.readable($0, judge) != nil
                } ?? false
            }
        }
        guard faults.isEmpty else { throw Refusal("invalid", .invalid, faults: faults) }
    }

    /// A record may refer only to records of this tenant that are there.
    func checkReferences(_ resource: CompiledResource, _ change: RecordChange) throws {
        var faults: [FieldFault] = []
        for position in resource.referring {
            let content = change.after.contents[position]
            guard change.before?.contents[position] != content else { continue }
            let kind = resource.definition.fields[position].kind
            try check(content, kind, at: resource.pointers[position], &faults) { target, id in
                try composition.resource(target).map { try isThere(id, $0) } ?? false
            }
        }
        guard faults.isEmpty else { throw Refusal("invalid", .invalid, faults: faults) }
    }

    private func isThere(_ id: RecordID, _ resource: CompiledResource) throws -> Bool {
        if isKnown(id, of: resource) { return true }
        return try transaction.row(resource.table, .text(id.description)) != nil
    }

    /// Checks every reference in a value; pointers are only made for faults.
    private func check(
        _ content: FieldContent, _ kind: FieldKind, at pointer: @autoclosure () -> JSONPointer,
        _ faults: inout [FieldFault], _ isSound: (ResourceID, RecordID) throws -> Bool
    ) throws {
        switch (kind, content) {
        case (.reference(let target), .identifier(let id)):
            if try !isSound(target, id) {
                faults.append(FieldFault(pointer(), "value.reference-missing"))
            }
        case (.list(let element), .list(let contents)):
            for (index, content) in contents.enumerated() {
                try check(content, element, at: pointer().appending(index), &faults, isSound)
            }
        case (.line(let fields), .line(let contents)):
            for (field, content) in zip(fields, contents) {
                try check(
                    content, field.kind, at: pointer().appending(field.name), &faults, isSound)
            }
        default: break
        }
    }

    /// A field that a transition does not set; those that it sets are named.
    static func notInMove(
        _ field: String, _ move: AnyMove, _ resource: CompiledResource
    ) -> FieldFault {
        let name = FieldContent.word("\(resource.id).move.\(move.name)")
        guard !move.sets.isEmpty else {
            return FieldFault(field: field, "field.not-in-move-any", ["moveName": name])
        }
        return FieldFault(
            field: field, "field.not-in-move",
            [
                "move": .text(move.name), "moveName": name,
                "allowed": .list(move.sets.map { .word("\(resource.id).\($0)") }),
            ])
    }

    /// What is handed to rules only does not reach the store.
    static func withoutTransient(
        _ change: RecordChange, _ resource: CompiledResource
    ) -> RecordChange {
        var kept = change
        for (position, field) in resource.definition.fields.enumerated() where field.isTransient {
            kept.after.contents[position] = field.kind.isList ? .list([]) : .null
        }
        return kept
    }

    package func noted(_ name: String) -> [NotedRefusals] {
        notes?.noted(name, of: tenant.id, isTaken: false) ?? []
    }

    package func takeNoted(_ name: String) -> [NotedRefusals] {
        notes?.noted(name, of: tenant.id, isTaken: true) ?? []
    }

    /// What stands against a write, by the field whose value another record has.
    func refusal(_ error: StoreError, _ resource: CompiledResource) -> Refusal {
        let field = resource.definition.fields.first {
            FieldLayout.snakeCase($0.name) == error.columns.first
        }
        guard let field else { return Refusal("record.exists", .conflict) }
        return Refusal(
            "record.not-unique", .conflict, faults: [FieldFault(field: field.name, "value.taken")])
    }
}
