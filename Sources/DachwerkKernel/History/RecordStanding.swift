package import DachwerkKit

/// How often and when a record last changed, as far as one reader may see.
///
/// A version that rises, or a time that moves, when something changes that the reader may not see
/// would tell of it. So for whoever sees only a part, only the changes of that part count.
package struct RecordStanding: Sendable, Hashable {
    /// The number of the last change that the reader can see.
    package let version: Int64
    /// When that was.
    package let updatedAt: Instant

    /// The standing for whoever sees everything.
    init(whole record: RecordData) {
        version = record.version
        updatedAt = record.updatedAt
    }

    init(version: Int64, updatedAt: Instant) {
        self.version = version
        self.updatedAt = updatedAt
    }
}

/// Works out the standing of records of one resource from their history.
struct StandingBook {
    private let resource: CompiledResource
    private let cache: StandingCache?

    /// - Parameters:
    ///   - resource: The resource.
    ///   - cache: Where standings are remembered; none inside a transaction, which may be undone.
    init(_ resource: CompiledResource, cache: StandingCache?) {
        self.resource = resource
        self.cache = cache
    }

    /// The standing of one record.
    func standing(
        of record: RecordData, _ mask: FieldMask, in snapshot: any StoreSnapshot
    ) throws -> RecordStanding {
        if let known = known(record.id, record.version, mask) ?? whole(record, mask) {
            return known
        }
        let standings = try standings(of: [(record, mask)], in: snapshot)
        return standings[0]
    }

    /// The standings of some records, each with what the reader may see of it, in their order.
    func standings(
        of records: [(record: RecordData, mask: FieldMask)], in snapshot: any StoreSnapshot
    ) throws -> [RecordStanding] {
        var missing: [RecordID: FieldMask] = [:]
        for (record, mask) in records
        where whole(record, mask) == nil && known(record.id, record.version, mask) == nil {
            missing[record.id] = mask
        }
        let counted = try count(missing, in: snapshot)
        return records.map { record, mask in
            if let known = whole(record, mask) ?? known(record.id, record.version, mask) {
                return known
            }
            let standing =
                counted[record.id] ?? RecordStanding(version: 1, updatedAt: record.createdAt)
            cache?.keep(standing, StandingCache.Key(record.id, record.version, mask))
            return standing
        }
    }

    /// Whether everything counts: for whoever sees all, and where nothing has changed yet.
    static func isWhole(_ mask: FieldMask, version: Int64, _ resource: CompiledResource) -> Bool {
        version <= 1 || mask.isSuperset(of: resource.seenFields)
    }

    private func whole(_ record: RecordData, _ mask: FieldMask) -> RecordStanding? {
        Self.isWhole(mask, version: record.version, resource) ? RecordStanding(whole: record) : nil
    }

    private func known(_ id: RecordID, _ version: Int64, _ mask: FieldMask) -> RecordStanding? {
        cache?.standing(StandingCache.Key(id, version, mask))
    }

    /// Counts the entries that touch what a reader sees.
    private func count(
        _ masks: [RecordID: FieldMask], in snapshot: any StoreSnapshot
    ) throws -> [RecordID: RecordStanding] {
        var standings: [RecordID: RecordStanding] = [:]
        for chunk in Array(masks.keys).chunks(of: 200) {
            let records = chunk.map { StoreValue.text($0.description) }
            try HistoryBook(resource).visit(records, in: snapshot) { id, entry in
                guard let mask = masks[id], entry.isSeen(mask, resource) else { return }
                standings[id] = RecordStanding(
                    version: (standings[id]?.version ?? 0) + 1, updatedAt: entry.at)
            }
        }
        return standings
    }
}

/// When an entry of the history touched which fields.
struct HistoryMark {
    let operation: OperationKind
    let touched: Set<String>
    let at: Instant

    /// Whether anything changed that a reader with this mask sees; a state is seen by whoever sees
    /// the record.
    func isSeen(_ mask: FieldMask, _ resource: CompiledResource) -> Bool {
        guard operation == .change else { return true }
        return touched.contains { name in
            resource.definition.positions[name].map(mask.contains) ?? false
        }
    }
}

extension HistoryEntry {
    var mark: HistoryMark { HistoryMark(operation: operation, touched: touched, at: at) }

    /// The entry under another version.
    func numbered(_ version: Int64) -> HistoryEntry {
        HistoryEntry(
            version: version, operation: operation, move: move, state: state,
            actorKind: actorKind, actor: actor, reason: reason, at: at, changes: changes,
            touched: touched, admitted: admitted)
    }
}
