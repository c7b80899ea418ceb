package import DachwerkKit

/// The one door through which people's wishes come in: it asks whether they may, and only then
/// has a record written.
package struct OperationDoor {
    let session: Session
    package let writer: RecordWriter

    package init(_ session: Session, _ writer: RecordWriter) {
        self.session = session
        self.writer = writer
    }

    /// A wish together with what its actor may do with the resource.
    struct Wish {
        let operation: Operation
        let fields: RequestedFields
        let reason: String?
        let view: AccessView
        let judge: ConditionJudge

        var resource: CompiledResource { view.resource }
    }

    /// Carries out what an actor wishes: the permissions are asked.
    ///
    /// - Returns: The record afterwards; for an erasure as it was.
    package func perform(_ operation: Operation) throws -> RecordData {
        writer.begin()
        let view = try session.view(operation)
        let wish = Wish(
            operation: operation, fields: operation.fields(of: view.resource),
            reason: operation.reason.map(TextForm.tidy).flatMap { $0.isEmpty ? nil : $0 },
            view: view, judge: judge(view))
        switch operation.wish {
        case .create: return try create(wish)
        case .change(let id): return try change(id, wish)
        case .move(let id, let name): return try move(id, name, wish)
        case .erase(let id): return try erase(id, wish)
        }
    }

    func judge(_ view: AccessView) -> ConditionJudge {
        ConditionJudge(view.resource, writer.actor, today: writer.today)
    }

    // MARK: The four ways

    private func create(_ wish: Wish) throws -> RecordData {
        try wish.view.requireBeginning(.create)
        let resource = wish.resource
        var record = writer.blank(
            resource, state: try initialState(wish), id: wish.operation.id)
        if let id = wish.operation.id { record.version = try writer.lastVersion(of: id, resource) }
        let named = try apply(wish, to: &record)
        try writer.compartments.admit(&record, resource)
        guard let mask = wish.view.mask(.create, record, wish.judge) else {
            try checkPresence(record, resource)
            throw forbidden(record, wish) { wish.view.mask(.create, $0, wish.judge) != nil }
        }
        guard mask.isSuperset(of: named) else {
            try checkPresence(record, resource)
            throw forbidden(named, besides: mask, resource)
        }
        try checkVisibleReferences(wish)
        return try writer.write(
            resource, .create, before: nil, after: record, reason: wish.reason)
    }

    private func initialState(_ wish: Wish) throws -> String {
        let states = wish.resource.definition.initialStates
        let state = wish.operation.state ?? states.first ?? "recorded"
        guard states.contains(state) else {
            throw Refusal.invalid(Messages.value.choice(states, nil, field: "state"))
        }
        return state
    }

    private func change(_ id: RecordID, _ wish: Wish) throws -> RecordData {
        let before = try existing(id, wish)
        guard let mask = wish.view.mask(.change, before, wish.judge) else {
            throw forbidden(before, wish) { wish.view.mask(.change, $0, wish.judge) != nil }
        }
        try checkVersion(before, wish)
        var after = before
        let seen = wish.view.readable(before, wish.judge) ?? .none
        let named = try apply(wish, to: &after, since: before, seen: seen)
        guard mask.isSuperset(of: named) else {
            throw forbidden(named, besides: mask, wish.resource)
        }
        // The record must still be one that the actor may change: nobody hands a record to others.
        guard wish.view.mask(.change, after, wish.judge) != nil else { throw Refusal.forbidden }
        try checkVisibleReferences(wish, since: before, seen: seen)
        return try writer.write(
            wish.resource, .change, before: before, after: after, reason: wish.reason)
    }

    private func move(_ id: RecordID, _ name: String, _ wish: Wish) throws -> RecordData {
        let before = try existing(id, wish)
        guard let move = wish.resource.definition.move(name) else { throw Refusal.notFound }
        guard wish.view.may(move: name, before, wish.judge) else { throw Refusal.forbidden }
        try checkHands(move, id)
        try checkVersion(before, wish)
        try checkSets(move, wish)
        var after = before
        let seen = wish.view.readable(before, wish.judge) ?? .none
        _ = try apply(wish, to: &after, since: before, seen: seen)
        try checkVisibleReferences(wish, since: before, seen: seen)
        return try writer.apply(
            move, before: before, after: after, wish.resource, reason: wish.reason)
    }

    private func erase(_ id: RecordID, _ wish: Wish) throws -> RecordData {
        let before = try existing(id, wish)
        guard wish.view.mask(.erase, before, wish.judge) != nil else {
            throw forbidden(before, wish) { wish.view.mask(.erase, $0, wish.judge) != nil }
        }
        try checkVersion(before, wish)
        try writer.checkReason(wish.reason)
        try writer.requireUnheld(id)
        return try writer.erase(wish.resource, before, reason: wish.reason)
    }
}
