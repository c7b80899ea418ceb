package import DachwerkKit

/// Reads and writes the deadlines of a tenant's records.
package struct DeadlineBook {
    /// A deadline with the record that it belongs to.
    package struct Row: Sendable, Hashable {
        package let resource: ResourceID
        package let record: RecordID
        package let deadline: Deadline
    }

    private let table: TableSchema

    /// The deadlines that modules set.
    package init() {
        self.init(PlatformTables.deadline)
    }

    /// What people are reminded of; once that is done it stays here at level 1, so that it is done
    /// once.
    package static let reminders = DeadlineBook(PlatformTables.reminder)

    private init(_ table: TableSchema) {
        self.table = table
    }

    /// Sets a deadline in the place of the one of the same name, unless it is the record's first.
    package func set(
        _ deadline: Deadline, of record: RecordID, resource: ResourceID, isFirst: Bool = false,
        in transaction: any StoreTransaction
    ) throws {
        if !isFirst { try drop(of: record, name: deadline.name, in: transaction) }
        try transaction.insert(
            [
                .text(Self.key(record, deadline.name)), .text(resource.description),
                .text(record.description), .text(deadline.name), .text(deadline.due.description),
                .integer(Int64(deadline.level)),
            ], into: table)
    }

    /// Drops one deadline of a record, or all.
    package func drop(
        of record: RecordID, name: String?, in transaction: any StoreTransaction
    ) throws {
        let condition: StoreCondition =
            name.map { .compare("id", .equal, .text(Self.key(record, $0))) }
            ?? .compare("record", .equal, .text(record.description))
        try transaction.delete(from: table, where: condition)
    }

    /// The deadlines of a record, the next first.
    package func deadlines(
        of record: RecordID, in snapshot: any StoreSnapshot
    ) throws -> [Deadline] {
        try rows(where: .compare("record", .equal, .text(record.description)), .max, snapshot)
            .map(\.deadline)
    }

    /// The moment of the next of all that has not passed for good.
    package func earliest(in snapshot: any StoreSnapshot) throws -> Instant? {
        try rows(where: open, 1, snapshot).first?.deadline.due
    }

    private var open: StoreCondition {
        table.name == PlatformTables.reminder.name
            ? .compare("level", .equal, .integer(0)) : .always
    }

    /// The deadlines of some resources that have passed, the oldest first.
    package func passed(
        at now: Instant, of resources: [ResourceID], after last: Row?, limit: Int,
        in snapshot: any StoreSnapshot
    ) throws -> [Row] {
        var conditions: [StoreCondition] = [
            .compare("due", .lessOrEqual, .text(now.description)),
            .isOneOf("resource", resources.map { .text($0.description) }), open,
        ]
        if let last {
            let due = StoreValue.text(last.deadline.due.description)
            let key = StoreValue.text(Self.key(last.record, last.deadline.name))
            conditions.append(
                .any([
                    .compare("due", .greater, due),
                    .all([.compare("due", .equal, due), .compare("id", .greater, key)]),
                ]))
        }
        return try rows(where: .all(conditions), limit, snapshot)
    }

    private func rows(
        where condition: StoreCondition, _ limit: Int, _ snapshot: any StoreSnapshot
    ) throws -> [Row] {
        try snapshot.rows(
            StoreQuery(
                table, where: condition, order: [.init("due"), .init("id")], limit: limit)
        ).compactMap { row in
            guard let resource = row[1].text.flatMap({ ResourceID($0) }),
                let record = row[2].text.flatMap({ RecordID($0) }), let name = row[3].text,
                let due = row[4].text.flatMap({ Instant($0) }), let level = row[5].integer
            else { return nil }
            return Row(
                resource: resource, record: record,
                deadline: Deadline(name: name, due: due, level: Int(clamping: level)))
        }
    }

    private static func key(_ record: RecordID, _ name: String) -> String { "\(record)/\(name)" }
}
