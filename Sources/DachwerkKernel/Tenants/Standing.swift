import DachwerkKit

/// What a restoration must not undo, as it stands in the store that is replaced.
///
/// - A token that was ended or narrowed stays so.
/// - A number that was given is not given again.
struct Standing: Sendable {
    private let tokens: [[StoreValue]]
    private let numbers: [[StoreValue]]
    private let latestRestoration: Int64?

    /// Who ends a token that is in a backup and was taken away altogether since.
    private static let actor = Actor(kind: .system, id: "restoration")

    init(reading snapshot: any StoreSnapshot) throws {
        tokens = try snapshot.rows(StoreQuery(PlatformTables.token))
        numbers = try snapshot.rows(StoreQuery(PlatformTables.number))
        latestRestoration = try Restorations.latest(in: snapshot)
    }

    /// Writes it into the store that comes.
    ///
    /// - Returns: How many tokens of that store were ended since, and how many are not in it.
    func carry(
        over transaction: any StoreTransaction, at now: Instant, after moment: Instant
    ) throws -> (ended: Int, lost: Int) {
        if let latestRestoration, latestRestoration >= moment.milliseconds {
            _ = try Restorations.note(
                after: Instant(milliseconds: latestRestoration), in: transaction)
        }
        try carryNumbers(over: transaction)
        return try carryTokens(over: transaction, at: now)
    }

    private func carryNumbers(over transaction: any StoreTransaction) throws {
        let table = PlatformTables.number
        for row in numbers {
            guard let given = row[1].integer else { continue }
            guard let kept = try transaction.row(table, row[0]) else {
                try transaction.insert(row, into: table)
                continue
            }
            if (kept[1].integer ?? 0) < given {
                try transaction.update(
                    table, set: ["last": row[1]],
                    where: .compare("sequence", .equal, row[0]))
            }
        }
    }

    private func carryTokens(
        over transaction: any StoreTransaction, at now: Instant
    ) throws -> (ended: Int, lost: Int) {
        let table = PlatformTables.token
        guard let end = table.positions["revoked_at"] else { return (0, 0) }
        let present = Dictionary(
            tokens.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
        var known: Set<StoreValue> = []
        var ended = 0
        for old in try transaction.rows(StoreQuery(table)) {
            known.insert(old[0])
            var row = present[old[0]] ?? old
            // A token that is not there any more was taken away altogether.
            if present[old[0]] == nil, row[end].isNull {
                for (name, value) in TokenRow.revoked(by: Self.actor, at: now) {
                    if let position = table.positions[name] { row[position] = value }
                }
            }
            if old[end].isNull, !row[end].isNull { ended += 1 }
            guard row != old else { continue }
            var values: [String: StoreValue] = [:]
            for (column, value) in zip(table.columns, row).dropFirst() {
                values[column.name] = value
            }
            try transaction.update(
                table, set: values, where: .compare("id", .equal, old[0]))
        }
        let lost = tokens.count { !known.contains($0[0]) && $0[end].isNull }
        return (ended, lost)
    }
}

/// The moments at which backups took the place of a tenant's store.
enum Restorations {
    /// The last one, in milliseconds.
    static func latest(in snapshot: any StoreSnapshot) throws -> Int64? {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.restoration, order: [.init("at", descending: true)], limit: 1)
        ).first?[0].text.flatMap { Instant($0) }?.milliseconds
    }

    /// Notes a restoration, at a moment that no other of this store has.
    static func note(after now: Instant, in transaction: any StoreTransaction) throws -> Instant {
        let latest = try latest(in: transaction) ?? 0
        let moment = Instant(milliseconds: max(now.milliseconds, latest) + 1)
        try transaction.insert(
            [.text(moment.description)], into: PlatformTables.restoration)
        return moment
    }
}
