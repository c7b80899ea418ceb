import DachwerkKit

/// What became of mail, as a restoration must not undo it: what went out does not go out again.
struct DeliveryStanding: Sendable {
    private let table: TableSchema
    private let rows: [[StoreValue]]

    /// Reads what the store that is replaced knows.
    init?(_ composition: Composition, reading snapshot: any StoreSnapshot) throws {
        guard let table = composition.resource(PlatformDelivery.id)?.table else { return nil }
        self.table = table
        rows = try snapshot.rows(StoreQuery(table))
    }

    /// Writes it into the store that comes, for every notice that is there too.
    func carry(over transaction: any StoreTransaction, _ composition: Composition) throws {
        guard let notices = composition.resource(PlatformNotice.id)?.table,
            let place = table.positions["notice"]
        else { return }
        for row in rows {
            guard try transaction.row(notices, row[place]) != nil else { continue }
            try transaction.delete(from: table, where: .compare("id", .equal, row[0]))
            try transaction.insert(row, into: table)
        }
    }

    /// Lets nothing go out by itself that a backup calls open.
    ///
    /// Since the backup was made it may have been sent, and without the store that is replaced
    /// nobody knows. For what is not queued yet the moment of the restoration decides.
    static func doubt(
        _ composition: Composition, in transaction: any StoreTransaction
    ) throws {
        guard let table = composition.resource(PlatformDelivery.id)?.table else { return }
        try transaction.update(
            table,
            set: [
                "state": .text(PlatformDelivery.State.uncertain.rawValue), "due": .null,
                "cause": .text(PlatformDelivery.Cause.interrupted.rawValue),
            ], where: PlatformDelivery.isWaiting)
    }
}
