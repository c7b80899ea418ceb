package import DachwerkKit

/// One entry of a record's history.
package struct HistoryEntry: Sendable {
    /// What a field was and became.
    package struct FieldChange: Sendable {
        package let field: String
        package let from: FieldContent
        package let to: FieldContent
    }

    package let version: Int64
    package let operation: OperationKind
    package let move: String?
    package let state: String
    package let actorKind: String
    package let actor: String
    package let reason: String?
    package let at: Instant
    package let changes: [FieldChange]
}

/// Writes and reads the history, in the same transaction as the change it tells of.
package struct HistoryBook {
    package let resource: CompiledResource

    package init(_ resource: CompiledResource) {
        self.resource = resource
    }

    package func append(
        _ change: RecordChange, by actor: Actor, at now: Instant,
        in transaction: any StoreTransaction
    ) throws {
        var last: Int64?
        try append(change, by: actor, at: now, after: &last, in: transaction)
    }

    /// Appends an entry behind the last one, which is looked up when it is not known.
    func append(
        _ change: RecordChange, by actor: Actor, at now: Instant, after known: inout Int64?,
        in transaction: any StoreTransaction
    ) throws {
        let last = try known ?? self.last(in: transaction)
        known = last + 1
        let version = change.kind == .erase ? change.after.version + 1 : change.after.version
        let writer = resource.definition.isAnonymous ? Actor.anonymous : actor
        try transaction.insert(
            [
                .integer(last + 1), .text(resource.name),
                .text(change.after.id.description), .integer(version),
                .text(change.kind.rawValue), change.move.map(StoreValue.text) ?? .null,
                .text(change.after.state), .text(writer.kind.rawValue), .text(writer.id),
                change.reason.map(StoreValue.text) ?? .null, .text(now.description),
                .text(difference(change)),
            ], into: PlatformTables.history)
    }

    private func last(in transaction: any StoreTransaction) throws -> Int64 {
        try transaction.rows(
            StoreQuery(
                PlatformTables.history, order: [.init("sequence", descending: true)], limit: 1)
        ).first?[0].integer ?? 0
    }

    /// The fields that differ, as JSON: `{"field": [before, after]}`.
    private func difference(_ change: RecordChange) -> String {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        if change.kind != .erase {
            // Who is admitted to a compartment is nobody's business, later either.
            for (position, field) in resource.definition.fields.enumerated()
            where !resource.unseenFields.contains(position) {
                let before = change.before?.contents[position] ?? empty(field)
                let after = change.after.contents[position]
                guard before != after else { continue }
                writer.key(prepared: resource.preparedKeys[position])
                writer.beginArray()
                ContentWriter.write(before, kind: field.kind, to: &writer)
                ContentWriter.write(after, kind: field.kind, to: &writer)
                writer.endArray()
            }
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    package func entries(
        of record: RecordID, after version: Int64, limit: Int, in snapshot: any StoreSnapshot
    ) throws -> [HistoryEntry] {
        let rows = try snapshot.rows(
            StoreQuery(
                PlatformTables.history,
                where: .all([
                    .compare("record", .equal, .text(record.description)),
                    .compare("version", .greater, .integer(version)),
                    .compare("resource", .equal, .text(resource.id.description)),
                ]), order: [.init("version")], limit: limit))
        return try rows.map(entry)
    }

    /// Takes what is personal and every reason out of the history of an erased record.
    ///
    /// That it was there stays. Of a matter between parties every field says who belonged to whom,
    /// and goes.
    package func redact(_ record: RecordID, in transaction: any StoreTransaction) throws {
        let personal = Set(resource.definition.fields.filter(\.holdsPersonalData).map(\.name))
        let isBetweenParties = resource.contributions.insiders != nil
        try rewrite(record, in: transaction) { !isBetweenParties && !personal.contains($0) }
    }

    /// Takes some fields and all reasons out of the history of a record, as retention asks.
    package func redact(
        _ record: RecordID, fields: Set<String>, in transaction: any StoreTransaction
    ) throws {
        try rewrite(record, in: transaction) { !fields.contains($0) }
    }

    private func rewrite(
        _ record: RecordID, in transaction: any StoreTransaction, keeping keeps: (String) -> Bool
    ) throws {
        let rows = try transaction.rows(
            StoreQuery(
                PlatformTables.history,
                where: .compare("record", .equal, .text(record.description))))
        for row in rows {
            guard let json = row[11].text,
                let node = try? JSONReader.read(Array(json.utf8), limits: .stored),
                case .object(let object) = node.value
            else { continue }
            let kept = object.members.filter { keeps($0.name) }
            // Why somebody was written down or changed may say as much as the fields themselves;
            // why the record went is kept, as the proof of its going.
            let isTelling = !row[9].isNull && row[4] != .text(OperationKind.erase.rawValue)
            guard kept.count < object.members.count || isTelling else { continue }
            var writer = JSONWriter()
            writer.node(JSONNode(.object(JSONObject(kept))))
            try transaction.update(
                PlatformTables.history,
                set: [
                    "changes": .text(String(decoding: writer.bytes, as: UTF8.self)),
                    "reason": .null,
                ],
                where: .compare("sequence", .equal, row[0]))
        }
    }

    private func entry(_ row: [StoreValue]) throws -> HistoryEntry {
        guard let version = row[3].integer, let kind = row[4].text.flatMap(OperationKind.init),
            let at = row[10].text.flatMap({ Instant($0) }), let json = row[11].text,
            let node = try? JSONReader.read(Array(json.utf8), limits: .stored),
            case .object(let object) = node.value
        else {
            throw StoreError(.damaged, "platform_history", "An entry of the history is unreadable.")
        }
        return HistoryEntry(
            version: version, operation: kind, move: row[5].text, state: row[6].text ?? "",
            actorKind: row[7].text ?? "", actor: row[8].text ?? "", reason: row[9].text, at: at,
            changes: object.members.compactMap(change))
    }

    private func change(_ member: JSONMember) -> HistoryEntry.FieldChange? {
        guard let field = resource.definition.field(member.name),
            case .array(let pair) = member.node.value, pair.count == 2
        else { return nil }
        return HistoryEntry.FieldChange(
            field: member.name, from: ContentReader.content(pair[0], kind: field.kind) ?? .null,
            to: ContentReader.content(pair[1], kind: field.kind) ?? .null)
    }

    private func empty(_ field: AnyField) -> FieldContent {
        field.kind.isList ? .list([]) : .null
    }
}

extension AnyField {
    /// Whether the field or a field of its lines can hold personal data.
    package var holdsPersonalData: Bool {
        if case .line(let inner) = kind.element { return inner.contains(where: \.isPersonal) }
        return isPersonal
    }
}
