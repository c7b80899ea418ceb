package import DachwerkKit

/// Where a chain ends: the number and the hash of its last entry.
package struct AuditLink: Sendable, Hashable {
    package let sequence: Int64
    package let hash: String

    /// Whether there is no entry yet.
    package var isBeginning: Bool { hash.isEmpty }
}

/// Writes the audit of a tenant: each entry holds the hash of the one before it.
package struct AuditBook {
    private static let table = PlatformTables.audit

    package init() {}

    /// The last entry.
    ///
    /// Entries of the history have the numbers of those of the audit. A chain that begins when
    /// there is a history already begins behind it.
    package func end(in snapshot: any StoreSnapshot) throws -> AuditLink {
        guard let last = try last(of: Self.table, in: snapshot) else {
            let history = try last(of: PlatformTables.history, in: snapshot)
            return AuditLink(sequence: history?[0].integer ?? 0, hash: "")
        }
        guard let sequence = last[0].integer, let hash = last[Self.hashColumn].text else {
            throw StoreError(.damaged, Self.table.name, "An entry of the audit is unreadable.")
        }
        return AuditLink(sequence: sequence, hash: hash)
    }

    private func last(
        of table: TableSchema, in snapshot: any StoreSnapshot
    ) throws -> [StoreValue]? {
        try snapshot.rows(
            StoreQuery(table, order: [.init("sequence", descending: true)], limit: 1)
        ).first
    }

    /// The number of the next entry.
    func next(
        after known: inout AuditLink?, in transaction: any StoreTransaction
    ) throws -> Int64 {
        let last = try known ?? end(in: transaction)
        known = last
        return last.sequence + 1
    }

    /// Appends an entry behind the last one, which is looked up when it is not known.
    package func append(
        _ event: AuditEvent, at now: Instant, seal: String? = nil, after known: inout AuditLink?,
        in transaction: any StoreTransaction
    ) throws {
        let last = try known ?? end(in: transaction)
        var row: [StoreValue] = [
            .integer(last.sequence + 1), .text(now.description), .text(event.kind.rawValue),
            .text(event.actorKind), .text(event.actor), Self.text(event.person?.description),
            Self.text(event.resource), Self.text(event.record?.description),
            event.version.map(StoreValue.integer) ?? .null, Self.text(event.detail),
            .integer(event.count), Self.text(seal),
        ]
        let hash = Self.hash(of: row, after: last.hash)
        row.append(.text(hash))
        try transaction.insert(row, into: Self.table)
        known = AuditLink(sequence: last.sequence + 1, hash: hash)
    }

    /// Appends entries behind the last one.
    package func append(
        _ events: [AuditEvent], at now: Instant, in transaction: any StoreTransaction
    ) throws {
        var last: AuditLink?
        for event in events { try append(event, at: now, after: &last, in: transaction) }
    }

    static let hashColumn = 12

    /// The hash of an entry: of the one before it, and of every column with its kind and length,
    /// so that no two entries give the same bytes.
    static func hash(of row: some Collection<StoreValue>, after former: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(384)
        bytes.append(contentsOf: former.utf8)
        for value in row.prefix(hashColumn) { write(value, to: &bytes) }
        return SecureDigest.hexadecimal(SecureDigest.of(bytes))
    }

    /// What holds fast an entry of the history: a digest of the state, the reason and the values,
    /// which the audit itself does not have, and of a salt, without which nobody can try out what
    /// they were.
    static func seal(of history: [StoreValue], salt: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1_024)
        bytes.append(contentsOf: salt.utf8)
        for column in [6, 9, 11] { write(history[column], to: &bytes) }
        return SecureDigest.hexadecimal(SecureDigest.of(bytes))
    }

    private static func write(_ value: StoreValue, to bytes: inout [UInt8]) {
        if let integer = value.integer {
            bytes.append(UInt8(ascii: "i"))
            bytes.append(contentsOf: "\(integer)".utf8)
        } else if let text = value.text {
            bytes.append(UInt8(ascii: "t"))
            bytes.append(contentsOf: "\(text.utf8.count):".utf8)
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(UInt8(ascii: ";"))
    }

    private static func text(_ text: String?) -> StoreValue { text.map(StoreValue.text) ?? .null }
}
