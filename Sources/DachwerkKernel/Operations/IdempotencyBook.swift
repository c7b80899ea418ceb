import DachwerkKit

/// Remembers what a request led to, so that a repeated request has one effect.
struct IdempotencyBook {
    /// What the same request led to before.
    struct Memory {
        /// The record, or the identity that an import got.
        let record: RecordID
        /// What was answered, where the record does not say it.
        let answer: String?
    }

    let now: Instant

    /// How long a key is remembered.
    static let hours = 24

    /// What the same request led to before; nothing when it is new.
    ///
    /// - Throws: A refusal when the key was used for another request.
    func memory(
        of key: Operation.Idempotency, _ resource: ResourceID, _ actor: Actor,
        in transaction: any StoreTransaction
    ) throws -> Memory? {
        let oldest = now.adding(hours: -Self.hours)
        guard let row = try transaction.row(PlatformTables.idempotency, .text(name(key, actor)))
        else {
            return nil
        }
        guard let at = row[4].text, at >= oldest.description else {
            try transaction.delete(
                from: PlatformTables.idempotency,
                where: .compare("key", .equal, .text(name(key, actor))))
            return nil
        }
        guard row[1] == .text(key.request), row[2] == .text(resource.description) else {
            throw Messages.operation.reusedKey()
        }
        return row[3].text.flatMap { RecordID($0) }.map { Memory(record: $0, answer: row[5].text) }
    }

    func remember(
        _ key: Operation.Idempotency, _ resource: ResourceID, _ actor: Actor, _ record: RecordID,
        answer: String? = nil, in transaction: any StoreTransaction
    ) throws {
        let oldest = now.adding(hours: -Self.hours)
        try transaction.delete(
            from: PlatformTables.idempotency,
            where: .compare("at", .less, .text(oldest.description)))
        try transaction.insert(
            [
                .text(name(key, actor)), .text(key.request), .text(resource.description),
                .text(record.description), .text(now.description),
                answer.map(StoreValue.text) ?? .null,
            ], into: PlatformTables.idempotency)
    }

    /// Keys belong to their actor: nobody can find out or spoil the keys of others.
    private func name(_ key: Operation.Idempotency, _ actor: Actor) -> String {
        "\(actor.kind.rawValue):\(actor.id.utf8.count):\(actor.id):\(key.key)"
    }
}
