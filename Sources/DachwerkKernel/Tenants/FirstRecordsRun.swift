import DachwerkKit

/// Brings first records in, inside one transaction.
package struct FirstRecordsRun {
    let session: Session
    let transaction: any StoreTransaction

    /// Who brings first records in, as the history shows it.
    static let actor = Actor(kind: .system, id: "first-records")

    /// The keys that were brought in before.
    static func known(in snapshot: any StoreSnapshot) throws -> [String: RecordID] {
        let rows = try snapshot.rows(StoreQuery(PlatformTables.seed))
        return Dictionary(
            rows.compactMap { row in
                guard let key = row[0].text, let id = row[2].text.flatMap({ RecordID($0) }) else {
                    return nil
                }
                return (key, id)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The records that were refused; leaving with it undoes the transaction.
    struct Refused: Error {
        struct One {
            let entry: FirstRecordsFile.Entry
            /// The position of the transition that was refused; `nil` for the record itself.
            let move: Int?
            let refusal: Refusal
        }
        let all: [One]
    }

    /// Something odd about a record, with the way to it in the file.
    typealias Oddity = (pointer: JSONPointer, warning: Warning)

    /// Makes every record whose key is new, and tells what seems odd about them.
    ///
    /// After a refusal the rest is tried all the same, so that every fault is found; records that
    /// refer to a refused one are passed over.
    func bringIn(_ entries: [FirstRecordsFile.Entry]) throws -> [Oddity] {
        let known = try Self.known(in: transaction)
        var identities: [RecordID: RecordID] = [:]
        var missing: Set<RecordID> = []
        var refused: [Refused.One] = []
        var odd: [Oddity] = []
        for entry in entries {
            if let id = known[entry.key] {
                identities[entry.id] = id
                continue
            }
            let isPassedOver = entry.fields.values.contains { content in
                content.identifiers.contains { missing.contains($0) }
            }
            if isPassedOver {
                missing.insert(entry.id)
            } else if let refusal = try bringIn(entry, identities, &odd) {
                missing.insert(entry.id)
                refused.append(refusal)
            }
        }
        if !refused.isEmpty { throw Refused(all: refused) }
        return odd
    }

    private func bringIn(
        _ entry: FirstRecordsFile.Entry, _ identities: [RecordID: RecordID],
        _ odd: inout [Oddity]
    ) throws -> Refused.One? {
        let fields = entry.fields.mapValues { $0.replacing(identities) }
        if let refusal = try perform(
            Operation(
                entry.resource, .create, fields: fields, state: entry.state, reason: Self.reason,
                id: entry.id), entry, &odd)
        {
            return Refused.One(entry: entry, move: nil, refusal: refusal)
        }
        for (index, move) in entry.moves.enumerated() {
            if let refusal = try perform(
                Operation(entry.resource, .move(entry.id, move), reason: Self.reason), entry, &odd)
            {
                return Refused.One(entry: entry, move: index, refusal: refusal)
            }
        }
        try Self.note(entry.key, entry.id, of: entry.resource, in: transaction)
        return nil
    }

    /// Remembers under which key a record was brought in.
    static func note(
        _ key: String, _ id: RecordID, of resource: ResourceID,
        in transaction: any StoreTransaction
    ) throws {
        try transaction.insert(
            [.text(key), .text(resource.description), .text(id.description)],
            into: PlatformTables.seed)
    }

    /// The reason that the history of a first record gives.
    package static let reason = "first record"

    private func perform(
        _ operation: Operation, _ entry: FirstRecordsFile.Entry, _ odd: inout [Oddity]
    ) throws -> Refusal? {
        let tenant = session.tenant
        let door = session.door(at: tenant.platform.clock.now(), in: transaction)
        do {
            _ = try door.perform(operation)
            let fields = entry.pointer.appending("fields")
            odd += door.writer.takeWarnings().map { (fields.appending($0.pointer), $0) }
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }
}

extension FirstRecordsFile {
    /// What seems odd, with its place in the file.
    func faults(of odd: [FirstRecordsRun.Oddity], _ vocabulary: Vocabulary) -> [CheckFault] {
        guard var notes else { return [] }
        let words = RefusalText(vocabulary, languages: [.english])
        for (pointer, warning) in odd {
            notes.add("records.odd", pointer, words.detail(warning.fault))
        }
        return notes.faults
    }
}

extension FirstRecordsRun.Refused {
    /// The refusals as faults of the file.
    func faults(in records: FirstRecordsFile, _ vocabulary: Vocabulary) -> [CheckFault] {
        guard var notes = records.notes else { return [] }
        let words = RefusalText(vocabulary, languages: [.english])
        for one in all {
            let record = one.entry.pointer
            if let move = one.move {
                notes.add(
                    "records.refused", record.appending("moves").appending(move),
                    "The transition was refused. " + words.detail(one.refusal),
                    hint: "Mend the record, or take the transition out.")
            } else if one.refusal.faults.isEmpty {
                notes.add("records.refused", record, words.detail(one.refusal))
            }
            for fault in one.refusal.faults where one.move == nil {
                let isState = fault.pointer.description == "/state"
                notes.add(
                    "records.refused",
                    (isState ? record : record.appending("fields")).appending(fault.pointer),
                    words.detail(fault))
            }
        }
        return notes.faults
    }
}

extension FieldContent {
    /// The identities in it.
    fileprivate var identifiers: [RecordID] {
        switch self {
        case .identifier(let id): [id]
        case .list(let contents), .line(let contents): contents.flatMap(\.identifiers)
        default: []
        }
    }

    /// The content with some identities exchanged.
    fileprivate func replacing(_ identities: [RecordID: RecordID]) -> FieldContent {
        switch self {
        case .identifier(let id): .identifier(identities[id] ?? id)
        case .list(let contents): .list(contents.map { $0.replacing(identities) })
        case .line(let contents): .line(contents.map { $0.replacing(identities) })
        default: self
        }
    }
}
