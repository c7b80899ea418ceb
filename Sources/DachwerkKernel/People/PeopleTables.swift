import DachwerkKit

/// The tables of a tenant that say who is signed in and who was invited.
package enum PeopleTables {
    package static let session = TableSchema(
        name: "platform_session", owner: "platform",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("hash", .text),
            ColumnSchema("account", .identifier),
            ColumnSchema("membership", .identifier),
            ColumnSchema("device", .text),
            ColumnSchema("created_at", .instant),
            ColumnSchema("used_at", .instant),
            ColumnSchema("expires_at", .instant),
            ColumnSchema("idle_minutes", .integer),
            ColumnSchema("has_factor", .boolean),
            ColumnSchema("is_shared", .boolean),
            ColumnSchema("ended_at", .instant, isNullable: true),
            ColumnSchema("role", .text, isNullable: true),
        ],
        primaryKey: ["id"],
        indexes: [
            IndexSchema("platform_session__by_hash", on: ["hash"], isUnique: true),
            IndexSchema("platform_session__by_account", on: ["account"]),
        ])

    package static let invitation = TableSchema(
        name: "platform_invitation", owner: "platform",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("hash", .text),
            ColumnSchema("name", .text),
            ColumnSchema("roles", .json),
            ColumnSchema("person", .identifier, isNullable: true),
            ColumnSchema("organisations", .json),
            ColumnSchema("until", .date, isNullable: true),
            ColumnSchema("email", .text, isNullable: true),
            ColumnSchema("actor", .text),
            ColumnSchema("created_at", .instant),
            ColumnSchema("expires_at", .instant),
            ColumnSchema("used_at", .instant, isNullable: true),
            ColumnSchema("ended_at", .instant, isNullable: true),
        ],
        primaryKey: ["id"],
        indexes: [IndexSchema("platform_invitation__by_hash", on: ["hash"], isUnique: true)])

    package static let all = [session, invitation]

    /// Lets nobody be signed in or invited in a store that comes back.
    ///
    /// Since the backup an invitation may have been taken, and whoever came by it may have left.
    static func signOutAll(in transaction: any StoreTransaction, at now: Instant) throws {
        try transaction.delete(from: session, where: .always)
        try transaction.update(
            invitation, set: ["ended_at": .text(now.description)],
            where: .all([.isNull("used_at"), .isNull("ended_at")]))
    }
}
