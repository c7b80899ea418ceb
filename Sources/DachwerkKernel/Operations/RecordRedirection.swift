import DachwerkKit

/// Two records become one for everything that refers to them.
struct RecordRedirection {
    let writer: RecordWriter

    /// Lets everything that refers to one record refer to another one, and tells how many did.
    func redirect(
        _ target: CompiledResource, from former: RecordID, to latter: RecordID
    ) throws -> Int {
        guard former != latter, try writer.record(former, of: target) != nil,
            try writer.record(latter, of: target) != nil
        else { throw Refusal.notFound }
        var count = 0
        for referrer in writer.composition.referrers[target.id] ?? [] {
            let store = RecordStore(referrer.resource)
            // All are read first: what was changed does not pass the condition any more.
            let referring = try store.records(
                where: referrer.condition(former), order: [.init("id")], limit: .max,
                in: writer.transaction)
            for record in referring where record.id != former && record.id != latter {
                let after = redirected(record, referrer.resource, target.id, former, latter)
                guard after.contents != record.contents else { continue }
                try rewrite(referrer.resource, before: record, after: after)
                count += 1
            }
        }
        return count
    }

    /// Writes what the platform itself has changed in a record: no rule is asked, and the history
    /// tells of it as of every other change.
    private func rewrite(
        _ resource: CompiledResource, before: RecordData, after: RecordData
    ) throws {
        var after = after
        after.version = before.version + 1
        after.updatedAt = writer.moment(of: resource)
        try writer.compartments.admit(&after, resource)
        let change = RecordChange(
            resource: resource.id, kind: .change, move: nil, reason: nil, before: before,
            after: after)
        writer.reread(after.id)
        do {
            try RecordStore(resource).update(after, from: before, in: writer.transaction)
        } catch let error as StoreError where error.code == .notUnique {
            throw writer.refusal(error, resource)
        }
        try writer.enterHistory(change, resource)
        try writer.compartments.refresh(after: change, resource)
    }

    private func redirected(
        _ record: RecordData, _ resource: CompiledResource, _ target: ResourceID,
        _ former: RecordID, _ latter: RecordID
    ) -> RecordData {
        var record = record
        for (position, field) in resource.definition.fields.enumerated() {
            record.contents[position] = Self.redirected(
                record.contents[position], field.kind, target, former, latter)
        }
        return record
    }

    private static func redirected(
        _ content: FieldContent, _ kind: FieldKind, _ target: ResourceID, _ former: RecordID,
        _ latter: RecordID
    ) -> FieldContent {
        switch (kind, content) {
        case (.reference(target), .identifier(former)): return .identifier(latter)
        case (.list(let element), .list(let contents)):
            let changed = contents.map { redirected($0, element, target, former, latter) }
            guard changed != contents, case .reference = element else { return .list(changed) }
            // Whoever named both names one of them now.
            var seen: Set<FieldContent> = []
            return .list(changed.filter { seen.insert($0).inserted })
        case (.line(let fields), .line(let contents)):
            return .line(
                zip(fields, contents).map {
                    redirected($1, $0.kind, target, former, latter)
                })
        default: return content
        }
    }
}
