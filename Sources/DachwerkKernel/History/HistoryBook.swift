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
    /// The names of the fields that changed, also where their values have been taken out since.
    let touched: Set<String>
    /// Who was admitted where just before, by the name of the list: for judging, never for showing.
    let admitted: [String: FieldContent]
}

/// Writes and reads the history, in the same transaction as the change it tells of.
package struct HistoryBook {
    package let resource: CompiledResource

    package init(_ resource: CompiledResource) {
        self.resource = resource
    }

    package func append(
        _ change: RecordChange, by actor: Actor, at now: Instant, salt: String?,
        in transaction: any StoreTransaction
    ) throws {
        var end: AuditLink?
        try append(change, by: actor, at: now, salt: salt, after: &end, in: transaction)
    }

    /// Appends an entry of the audit, and under its number what it holds fast.
    ///
    /// Nobody can guess the salt; it goes when what is personal goes. Without one the audit tells
    /// only that there was a change. The end is the last entry of
    /// the audit, which is looked up when it is not known.
    func append(
        _ change: RecordChange, by actor: Actor, at now: Instant, salt: String?,
        after end: inout AuditLink?, in transaction: any StoreTransaction
    ) throws {
        let sequence = try AuditBook().next(after: &end, in: transaction)
        let version = change.kind == .erase ? change.after.version + 1 : change.after.version
        let writer = resource.definition.isAnonymous ? Actor.anonymous : actor
        let row: [StoreValue] = [
            .integer(sequence), .text(resource.name),
            .text(change.after.id.description), .integer(version),
            .text(change.kind.rawValue), change.move.map(StoreValue.text) ?? .null,
            .text(change.after.state), .text(writer.kind.rawValue), .text(writer.id),
            change.reason.map(StoreValue.text) ?? .null, .text(now.description),
            .text(difference(change)), salt.map(StoreValue.text) ?? .null,
        ]
        try transaction.insert(row, into: PlatformTables.history)
        let event = AuditEvent(
            AuditEvent.Kind(change.kind), by: writer, resource: resource.name,
            record: change.after.id, version: version, detail: change.move)
        try AuditBook().append(
            event, at: now, seal: salt.map { AuditBook.seal(of: row, salt: $0) }, after: &end,
            in: transaction)
    }

    /// The fields that differ, as JSON: `{"field": [before, after]}`.
    private func difference(_ change: RecordChange) -> String {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        if change.kind != .erase {
            for (position, field) in resource.definition.fields.enumerated() {
                guard !resource.unseenFields.contains(position) else {
                    writeAdmitted(position, field, change.before, to: &writer)
                    continue
                }
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

    /// Keeps who was admitted to what when something changed.
    ///
    /// So it can be judged later who could read it then. It is nobody's business, later either, and
    /// never shown.
    private func writeAdmitted(
        _ position: Int, _ field: AnyField, _ before: RecordData?, to writer: inout JSONWriter
    ) {
        guard let before, !field.isTransient else { return }
        writer.key(prepared: resource.preparedKeys[position])
        writer.beginArray()
        ContentWriter.write(before.contents[position], kind: field.kind, to: &writer)
        writer.endArray()
    }

    /// All entries of a record, the oldest first.
    package func entries(
        of record: RecordID, in snapshot: any StoreSnapshot
    ) throws -> [HistoryEntry] {
        var all: [HistoryEntry] = []
        var last: Int64 = .min
        while true {
            let page = try entries(of: record, after: last, limit: Self.pageSize, in: snapshot)
            all += page
            guard page.count == Self.pageSize, let end = page.last else { return all }
            last = end.version
        }
    }

    private static let pageSize = 500

    /// Visits what all entries of some records touched, those of each the oldest first.
    ///
    /// What stood in the fields is not read: most entries are long, and their names are not.
    func visit(
        _ records: [StoreValue], in snapshot: any StoreSnapshot,
        _ body: (RecordID, HistoryMark) throws -> Void
    ) throws {
        let rows = try snapshot.rows(
            StoreQuery(
                PlatformTables.history,
                where: .all([
                    records.count == 1
                        ? .compare("record", .equal, records[0]) : .isOneOf("record", records),
                    .compare("resource", .equal, .text(resource.id.description)),
                ]), order: [.init("record"), .init("version")]))
        for row in rows {
            guard let id = row[2].text.flatMap({ RecordID($0) }),
                let kind = row[4].text.flatMap(OperationKind.init),
                let at = row[10].text.flatMap({ Instant($0) }), let object = Self.object(row[11])
            else { throw Self.unreadable }
            try body(id, HistoryMark(operation: kind, touched: touched(object), at: at))
        }
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

    /// When a record came into the states in which it has been ever since; `nil` when it is in
    /// none of them.
    func entrance(
        of record: RecordID, into states: Set<String>, in snapshot: any StoreSnapshot
    ) throws -> Instant? {
        var entrance: Instant?
        for row in try newestFirst(record, in: snapshot) {
            guard let state = row[6].text, states.contains(state) else { break }
            entrance = row[10].text.flatMap { Instant($0) } ?? entrance
        }
        return entrance
    }

    /// When anybody but the platform itself last wrote a record.
    func lastTouch(of record: RecordID, in snapshot: any StoreSnapshot) throws -> Instant? {
        let row = try newestFirst(record, in: snapshot).first {
            $0[7] != .text(Actor.Kind.system.rawValue)
        }
        return row?[10].text.flatMap { Instant($0) }
    }

    private func newestFirst(
        _ record: RecordID, in snapshot: any StoreSnapshot
    ) throws -> [[StoreValue]] {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.history,
                where: .compare("record", .equal, .text(record.description)),
                order: [.init("version", descending: true)]))
    }

    /// Takes what is personal and every reason out of the history of an erased record.
    ///
    /// That it was there stays. Of a matter between parties every field says who belonged to whom,
    /// and goes.
    package func redact(_ record: RecordID, in transaction: any StoreTransaction) throws {
        let personal = Set(resource.definition.fields.filter(\.holdsPersonalData).map(\.name))
        let isBetweenParties = resource.contributions.insiders != nil
        try rewrite(record, leavesTrace: !isBetweenParties, in: transaction) {
            !isBetweenParties && !personal.contains($0)
        }
    }

    /// Takes some fields and all reasons out of the history of a record, as retention asks.
    package func redact(
        _ record: RecordID, fields: Set<String>, in transaction: any StoreTransaction
    ) throws {
        try rewrite(record, leavesTrace: true, in: transaction) { !fields.contains($0) }
    }

    private func rewrite(
        _ record: RecordID, leavesTrace: Bool, in transaction: any StoreTransaction,
        keeping keeps: (String) -> Bool
    ) throws {
        let rows = try transaction.rows(
            StoreQuery(
                PlatformTables.history,
                where: .compare("record", .equal, .text(record.description))))
        let unseen = Set(
            resource.definition.fields.enumerated()
                .filter { resource.unseenFields.contains($0.offset) }.map(\.element.name))
        for row in rows {
            // What cannot be read may hold a name: nobody is told that it is gone.
            guard let members = Self.object(row[11])?.members else { throw Self.unreadable }
            let kept = members.compactMap { member -> JSONMember? in
                if unseen.contains(member.name) { return nil }
                if keeps(member.name) { return member }
                // That it changed stays, what it was goes.
                return leavesTrace
                    ? JSONMember(name: member.name, node: JSONNode(.array([]))) : nil
            }
            // Why somebody was written down or changed may say as much as the fields themselves;
            // why the record went is kept, as the proof of its going.
            let isErasure = row[4] == .text(OperationKind.erase.rawValue)
            var writer = JSONWriter()
            writer.node(JSONNode(.object(JSONObject(kept))))
            let text = StoreValue.text(String(decoding: writer.bytes, as: UTF8.self))
            guard text != row[11] || (!row[9].isNull && !isErasure) else { continue }
            try transaction.update(
                PlatformTables.history,
                // Without the salt nobody can find out what it was by trying.
                set: ["changes": text, "reason": isErasure ? row[9] : .null, "salt": .null],
                where: .compare("sequence", .equal, row[0]))
        }
    }

    private static func object(_ value: StoreValue) -> JSONObject? {
        guard let json = value.text,
            let node = try? JSONReader.read(Array(json.utf8), limits: .stored),
            case .object(let object) = node.value
        else { return nil }
        return object
    }

    private func entry(_ row: [StoreValue]) throws -> HistoryEntry {
        guard let version = row[3].integer, let kind = row[4].text.flatMap(OperationKind.init),
            let at = row[10].text.flatMap({ Instant($0) }), let object = Self.object(row[11])
        else { throw Self.unreadable }
        return HistoryEntry(
            version: version, operation: kind, move: row[5].text, state: row[6].text ?? "",
            actorKind: row[7].text ?? "", actor: row[8].text ?? "", reason: row[9].text, at: at,
            changes: object.members.compactMap(change), touched: touched(object),
            admitted: admitted(object))
    }

    private static let unreadable = StoreError(
        .damaged, "platform_history", "An entry of the history is unreadable.")

    private func touched(_ object: JSONObject) -> Set<String> {
        Set(
            object.members.map(\.name).filter { name in
                resource.definition.positions[name].map { !resource.unseenFields.contains($0) }
                    ?? false
            })
    }

    private func admitted(_ object: JSONObject) -> [String: FieldContent] {
        guard !resource.isToldByRow else { return [:] }
        var lists: [String: FieldContent] = [:]
        for member in object.members {
            guard let position = resource.definition.positions[member.name],
                resource.unseenFields.contains(position),
                case .array(let single) = member.node.value, single.count == 1
            else { continue }
            let kind = resource.definition.fields[position].kind
            lists[member.name] = ContentReader.content(single[0], kind: kind)
        }
        return lists
    }

    private func change(_ member: JSONMember) -> HistoryEntry.FieldChange? {
        guard let position = resource.definition.positions[member.name],
            !resource.unseenFields.contains(position),
            case .array(let pair) = member.node.value, pair.count == 2
        else { return nil }
        let kind = resource.definition.fields[position].kind
        return HistoryEntry.FieldChange(
            field: member.name, from: ContentReader.content(pair[0], kind: kind) ?? .null,
            to: ContentReader.content(pair[1], kind: kind) ?? .null)
    }

    private func empty(_ field: AnyField) -> FieldContent {
        field.kind.isList ? .list([]) : .null
    }
}

extension AnyField {
    /// Whether the field or a field of its lines must be guarded closely.
    package var isSensitive: Bool {
        if case .line(let inner) = kind.element, inner.contains(where: \.isSensitive) {
            return true
        }
        return privacy?.category == .sensitive
    }

    /// Whether the field or a field of its lines can hold personal data.
    package var holdsPersonalData: Bool {
        if case .line(let inner) = kind.element, inner.contains(where: \.isPersonal) {
            return true
        }
        return isPersonal
    }
}
