import DachwerkKit

extension OperationDoor {
    /// Refuses a step that takes a second person to whoever had a hand in the record before.
    func checkHands(_ move: AnyMove, _ id: RecordID) throws {
        guard move.isByAnother else { return }
        let eyes = FourEyes(
            composition: writer.composition, actor: writer.actor, snapshot: writer.transaction)
        guard try !eyes.hadHand(in: id) else { throw Messages.record.sameHand() }
    }

    /// A record that the actor may see; for all others it does not exist.
    func existing(_ id: RecordID, _ wish: Wish) throws -> RecordData {
        guard let record = try writer.record(id, of: wish.resource),
            wish.view.readable(record, wish.judge) != nil
        else { throw Refusal.notFound }
        return record
    }

    /// Refuses an operation that speaks of another version than the actor would be shown now.
    ///
    /// What the actor cannot see may have changed in between: it decides nothing by that.
    func checkVersion(_ record: RecordData, _ wish: Wish) throws {
        let operation = wish.operation
        guard operation.expectedVersion != nil || operation.expectedTags != nil else { return }
        let mask = wish.view.readable(record, wish.judge) ?? .none
        let version = try writer.shownVersion(record, mask, wish.resource)
        if let expected = operation.expectedVersion, expected != version {
            throw Messages.record.stale(version)
        }
        guard let tags = operation.expectedTags else { return }
        let tag = VersionTag(version: version, mask: mask, of: wish.resource).description
        // The bare version is enough where the same fields are shown in whatever the actor sees.
        let isEnough = wish.view.hasOneMask || mask.isSuperset(of: wish.resource.seenFields)
        guard tags.contains(tag) || (isEnough && tags.contains("\(version)")) else {
            throw Messages.record.stale(version)
        }
    }

    /// Sets the named fields and tells which these were; fields that nobody may set are refused.
    ///
    /// Sending back what was read is no attempt to set it. What the actor cannot see counts as
    /// set whatever it holds, so that nobody finds out by guessing.
    func apply(
        _ wish: Wish, to record: inout RecordData, since before: RecordData? = nil,
        seen: FieldMask = .none
    ) throws -> FieldMask {
        var named = FieldMask.none
        var faults: [FieldFault] = []
        let definition = wish.resource.definition
        for (position, content) in wish.fields.known {
            let field = definition.fields[position]
            let value: FieldContent =
                content.isNull && field.kind.isList ? .list([]) : content.tidied(for: field)
            if seen.contains(position) && before?.contents[position] == value { continue }
            if field.isComputed {
                faults.append(Messages.field.computed(field: field.name))
            } else if field.isFixed && before != nil {
                faults.append(Messages.field.fixed(field: field.name))
            } else {
                let former = seen.contains(position) ? before?.contents[position] : nil
                ComputedLines.check(value, field, since: former, &faults)
                named.insert(position)
                record.contents[position] = value
            }
        }
        for name in wish.fields.strangers {
            let names = definition.fields.map(\.name)
            faults.append(
                ContentReader.unknown(name, among: names, at: JSONPointer.root.appending(name)))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        return named
    }

    /// Refuses a new record that says nothing where it must, before a permission is thought of.
    func checkPresence(_ record: RecordData, _ resource: CompiledResource) throws {
        let faults = resource.definition.fields.enumerated().compactMap { position, field in
            field.isRequired && record.contents[position].isNull
                ? Messages.value.missing(at: resource.pointers[position]) : nil
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    /// Says which of the named fields an actor may not set.
    func forbidden(_ named: FieldMask, besides mask: FieldMask, _ resource: CompiledResource)
        -> Refusal
    {
        var refusal = Refusal.forbidden
        refusal.faults = resource.definition.fields.indices.filter {
            named.contains($0) && !mask.contains($0)
        }.map { Messages.field.forbidden(at: resource.pointers[$0]) }
        return refusal
    }

    /// Says in which states an actor could do what the state of a record stands against.
    func forbidden(
        _ record: RecordData, _ wish: Wish, _ mayInState: (RecordData) -> Bool
    ) -> Refusal {
        let definition = wish.resource.definition
        let states = definition.states.filter { state in
            var other = record
            other.state = state
            return mayInState(other)
        }
        guard definition.hasLifecycle, !states.isEmpty else { return .forbidden }
        let name = wish.resource.name
        return Messages.operation.forbiddenState(
            record.state, states, .word("\(name).state.\(record.state)"),
            states.map { .word("\(name).state.\($0)") })
    }

    /// What a request refers to must be there for the actor: a foreign identity, a missing one
    /// and one that the actor may not see give the same answer.
    func checkVisibleReferences(
        _ wish: Wish, since before: RecordData? = nil, seen: FieldMask = .none
    ) throws {
        let resource = wish.resource
        var faults: [FieldFault] = []
        for position in resource.referring {
            guard let content = wish.fields[position] else { continue }
            if seen.contains(position) && before?.contents[position] == content { continue }
            let kind = resource.definition.fields[position].kind
            try References.check(
                content, kind, at: resource.pointers[position], &faults, isVisible)
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    private func isVisible(_ target: ResourceID, _ id: RecordID) throws -> Bool {
        // Who acts for an organisation may always name it, and so may a person oneself.
        if writer.actor.organisations.contains(id) || writer.actor.person == id { return true }
        let view = try session.view(target)
        guard let record = try writer.record(id, of: view.resource) else { return false }
        return view.readable(record, judge(view)) != nil
    }

    /// Refuses fields that a transition does not set, and names those that it does.
    func checkSets(_ move: AnyMove, _ wish: Wish) throws {
        let fields = wish.resource.definition.fields
        let names = wish.fields.known.map { fields[$0.position].name } + wish.fields.strangers
        guard let field = names.first(where: { !move.sets.contains($0) }) else { return }
        throw Refusal.invalid(notInMove(field, move, wish.resource))
    }

    private func notInMove(
        _ field: String, _ move: AnyMove, _ resource: CompiledResource
    ) -> FieldFault {
        let name = FieldContent.word("\(resource.id).move.\(move.name)")
        guard !move.sets.isEmpty else {
            return Messages.field.notInMoveAny(name, field: field)
        }
        return Messages.field.notInMove(
            move.name, name, move.sets.map { .word("\(resource.id).\($0)") }, field: field)
    }
}
