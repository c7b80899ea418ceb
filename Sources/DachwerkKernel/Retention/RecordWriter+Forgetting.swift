import DachwerkKit

/// Forgetting: what the platform does by itself, past every rule of a module.
extension RecordWriter {
    /// Forgets the persons behind a record as its retention says: in the record, in what goes
    /// with it, in their history and in what people were told of them.
    ///
    /// - Throws: A ``Refusal`` when something of it is under a legal hold, or when a record that
    ///   goes whole is still referred to.
    func forget(_ record: RecordData, _ stage: RetentionPlan.Stage, _ plan: RetentionPlan) throws {
        try requireUnheld(record.id)
        let followers = plan.declared?.followers ?? []
        guard let fields = stage.fields else {
            for follower in followers { try forget(follower, of: record.id) }
            return try eraseForGood(record, plan.resource)
        }
        var emptied = try empty(record, fields, plan.resource, edit: plan.declared?.edit)
        try dropDeadlines(of: record.id, name: nil)
        for follower in followers { try forget(follower, of: record.id) }
        // What went with it may have changed who is admitted to it.
        emptied = try self.record(record.id, of: plan.resource) ?? emptied
        try ForgettingBook().set(
            ForgettingBook.Mark(version: emptied.version, months: stage.months),
            of: record.id, plan.resource, in: transaction)
    }

    /// Forgets whom a transition is declared to forget, as soon as a record has gone through it.
    func forgetAfter(_ move: AnyMove, _ record: RecordData, _ resource: CompiledResource) throws {
        guard let plan = composition.retentions[resource.id],
            case .moving(let moves) = plan.declared?.means, moves.last == move.name
        else { return }
        let stage = plan.stages(of: record).last.map { plan.whole(after: $0.months) }
        try forget(record, stage ?? plan.whole(), plan)
    }

    private func forget(_ follower: AnyRetention.Follower, of record: RecordID) throws {
        guard let resource = composition.resource(follower.resource) else { return }
        let path = FieldPath(follower.link)
        let isList = resource.definition.field(follower.link)?.kind.isList ?? false
        let condition = ConditionTranslator(resource, actor, today: today).translate(
            isList
                ? .contains(path, .identifier(record))
                : .compare(path, .equal, .identifier(record)))
        let found = try RecordStore(resource).records(
            where: condition, order: [.init("id")], limit: .max, in: transaction)
        let positions = follower.fields?.compactMap { resource.definition.positions[$0] }
        for other in found {
            try requireUnheld(other.id)
            guard let positions else {
                try eraseForGood(other, resource)
                continue
            }
            _ = try empty(other, positions, resource) { emptied in
                // The other links of a list stay.
                guard isList, let position = resource.definition.positions[follower.link],
                    positions.contains(position)
                else { return }
                emptied.contents[position] = .list(
                    other.contents[position].elements.filter { $0 != .identifier(record) })
            }
        }
    }

    /// Lets nothing stand in fields of a record and in all that was kept of them.
    func empty(
        _ before: RecordData, _ positions: [Int], _ resource: CompiledResource,
        edit: ((inout RecordData) -> Void)? = nil
    ) throws -> RecordData {
        let fields = resource.definition.fields
        var after = before
        for position in positions { after.contents[position] = fields[position].forgotten }
        edit?(&after)
        var names = Set(positions.map { fields[$0].name })
        for position in fields.indices where before.contents[position] != after.contents[position] {
            names.insert(fields[position].name)
        }
        var written = before
        if after.contents != before.contents {
            written = try write(
                resource, .change, before: before, after: after, reason: nil, manner: .forgetting)
        }
        try HistoryBook(resource).redact(before.id, fields: names, in: transaction)
        try noteForgotten(before.id, resource)
        try letGoOfFiles(of: before.id, fields: names)
        try forgetTraces(of: before.id)
        return written
    }

    func eraseForGood(_ record: RecordData, _ resource: CompiledResource) throws {
        _ = try erase(resource, record, reason: nil, manner: .forgetting)
        try forgetTraces(of: record.id)
    }

    /// What else speaks of a record: what people were told, and what an import answered.
    private func forgetTraces(of record: RecordID) throws {
        try redactNotices(about: record)
        try transaction.delete(
            from: PlatformTables.idempotency,
            where: .compare("record", .equal, .text(record.description)))
    }
}

/// How a record is written.
enum WritingManner {
    /// With every check and every rule.
    case ordinary
    /// By a module that forgets: with rules, and what was needed may stand empty.
    case emptying
    /// By the platform that forgets: no rule refuses it, completes it or tells of it.
    case forgetting
}
