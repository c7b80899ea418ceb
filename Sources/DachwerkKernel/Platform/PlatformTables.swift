/// The tables that the platform itself keeps in every tenant's store.
package enum PlatformTables {
    package static let history = TableSchema(
        name: "platform_history", owner: "platform",
        columns: [
            ColumnSchema("sequence", .integer),
            ColumnSchema("resource", .text),
            ColumnSchema("record", .identifier),
            ColumnSchema("version", .integer),
            ColumnSchema("operation", .text),
            ColumnSchema("move", .text, isNullable: true),
            ColumnSchema("state", .text),
            ColumnSchema("actor_kind", .text),
            ColumnSchema("actor", .text),
            ColumnSchema("reason", .text, isNullable: true).sealed,
            ColumnSchema("at", .instant),
            ColumnSchema("changes", .json).sealed,
            // Nothing in entries from before there was an audit, and where something was taken out.
            ColumnSchema("salt", .text, isNullable: true).sealed,
        ],
        primaryKey: ["sequence"],
        indexes: [
            IndexSchema("platform_history__by_record", on: ["record", "version"], isUnique: true)
        ])

    /// Who did what, in a chain; it needs no index, because it is written often and read rarely.
    package static let audit = TableSchema(
        name: "platform_audit", owner: "platform",
        columns: [
            ColumnSchema("sequence", .integer),
            ColumnSchema("at", .instant),
            ColumnSchema("kind", .text),
            ColumnSchema("actor_kind", .text),
            ColumnSchema("actor", .text),
            ColumnSchema("person", .identifier, isNullable: true),
            ColumnSchema("resource", .text, isNullable: true),
            ColumnSchema("record", .identifier, isNullable: true),
            ColumnSchema("version", .integer, isNullable: true),
            ColumnSchema("detail", .text, isNullable: true),
            ColumnSchema("count", .integer),
            ColumnSchema("seal", .text, isNullable: true),
            ColumnSchema("hash", .text),
        ],
        primaryKey: ["sequence"])

    package static let claim = TableSchema(
        name: "platform_claim", owner: "platform",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("resource", .text),
            ColumnSchema("pool", .identifier),
            ColumnSchema("quantity", .integer),
            ColumnSchema("starts", .instant),
            ColumnSchema("ends", .instant),
            ColumnSchema("widened_start", .instant),
            ColumnSchema("widened_end", .instant),
            ColumnSchema("length", .integer),
            ColumnSchema("is_out", .boolean),
            ColumnSchema("holder_resource", .text),
            ColumnSchema("holder", .identifier),
            // Of claims from before it was told apart nobody knows, so they count as long.
            ColumnSchema("is_long", .boolean, fallback: .integer(1)),
        ],
        primaryKey: ["id"],
        // Most claims are short and not out; what they need not stand in costs them nothing.
        indexes: [
            IndexSchema("platform_claim__by_pool", on: ["pool", "widened_start"]),
            IndexSchema(
                "platform_claim__by_length", on: ["is_long", "pool", "length"],
                leavesOutFalse: true),
            IndexSchema("platform_claim__by_out", on: ["is_out", "pool"], leavesOutFalse: true),
            IndexSchema("platform_claim__by_holder", on: ["holder"]),
        ])

    package static let deadline = TableSchema(
        name: "platform_deadline", owner: "platform",
        columns: [
            ColumnSchema("id", .text),
            ColumnSchema("resource", .text),
            ColumnSchema("record", .identifier),
            ColumnSchema("name", .text),
            ColumnSchema("due", .instant),
            ColumnSchema("level", .integer),
        ],
        primaryKey: ["id"],
        indexes: [
            IndexSchema("platform_deadline__by_due", on: ["due"]),
            IndexSchema("platform_deadline__by_record", on: ["record"]),
        ])

    /// What people are reminded of: one that is at level 1 has been told.
    package static let reminder = TableSchema(
        name: "platform_reminder", owner: "platform", columns: deadline.columns,
        primaryKey: ["id"],
        indexes: [
            IndexSchema("platform_reminder__by_due", on: ["level", "due"]),
            IndexSchema("platform_reminder__by_record", on: ["record"]),
        ])

    /// How far records have been forgotten.
    package static let forgotten = TableSchema(
        name: "platform_forgotten", owner: "platform",
        columns: [
            ColumnSchema("record", .identifier),
            ColumnSchema("resource", .text),
            ColumnSchema("version", .integer),
            ColumnSchema("months", .integer, isNullable: true),
            ColumnSchema("announced", .date, isNullable: true),
        ],
        primaryKey: ["record"],
        indexes: [IndexSchema("platform_forgotten__by_resource", on: ["resource"])])

    /// When jobs ran, what came of it, and when they run next.
    package static let job = TableSchema(
        name: "platform_job", owner: "platform",
        columns: [
            ColumnSchema("job", .text),
            ColumnSchema("next", .instant),
            ColumnSchema("last", .instant),
            ColumnSchema("done", .integer),
            ColumnSchema("failed", .integer),
            ColumnSchema("failures", .text),
        ],
        primaryKey: ["job"])

    package static let number = TableSchema(
        name: "platform_number", owner: "platform",
        columns: [ColumnSchema("sequence", .text), ColumnSchema("last", .integer)],
        primaryKey: ["sequence"])

    package static let idempotency = TableSchema(
        name: "platform_idempotency", owner: "platform",
        columns: [
            ColumnSchema("key", .text),
            ColumnSchema("request", .text),
            ColumnSchema("resource", .text),
            ColumnSchema("record", .identifier),
            ColumnSchema("at", .instant),
            ColumnSchema("answer", .json, isNullable: true).sealed,
        ],
        primaryKey: ["key"], indexes: [IndexSchema("platform_idempotency__by_at", on: ["at"])])

    package static let token = TableSchema(
        name: "platform_token", owner: "platform",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("hash", .text),
            ColumnSchema("label", .text),
            ColumnSchema("duties", .json),
            ColumnSchema("organisations", .json),
            ColumnSchema("person", .identifier, isNullable: true),
            ColumnSchema("created_at", .instant),
            ColumnSchema("expires_at", .instant),
            ColumnSchema("revoked_at", .instant, isNullable: true),
            ColumnSchema("roles", .json, isNullable: true),
            ColumnSchema("narrowed", .json, isNullable: true),
            ColumnSchema("narrowed_at", .instant, isNullable: true),
            ColumnSchema("narrowed_by_kind", .text, isNullable: true),
            ColumnSchema("narrowed_by", .text, isNullable: true),
            ColumnSchema("revoked_by_kind", .text, isNullable: true),
            ColumnSchema("revoked_by", .text, isNullable: true),
            ColumnSchema("resources", .json, isNullable: true),
            ColumnSchema("is_read_only", .boolean, fallback: .integer(0)),
            ColumnSchema("used_at", .instant, isNullable: true),
        ],
        primaryKey: ["id"],
        indexes: [IndexSchema("platform_token__by_hash", on: ["hash"], isUnique: true)])

    /// The first records that were brought in, so that they are brought in once.
    package static let seed = TableSchema(
        name: "platform_seed", owner: "platform",
        columns: [
            ColumnSchema("key", .text),
            ColumnSchema("resource", .text),
            ColumnSchema("record", .identifier),
        ],
        primaryKey: ["key"])

    /// When a backup took the place of the store: what was read before is of another one.
    package static let restoration = TableSchema(
        name: "platform_restoration", owner: "platform",
        columns: [ColumnSchema("at", .instant)], primaryKey: ["at"])

    /// What the store remembers of the tenant file under which it was used last.
    package static let mark = TableSchema(
        name: "platform_mark", owner: "platform",
        columns: [ColumnSchema("name", .text), ColumnSchema("value", .text)],
        primaryKey: ["name"])

    package static let all =
        [
            history, audit, claim, deadline, reminder, forgotten, job, number, idempotency, token,
            seed, restoration, mark,
        ] + PeopleTables.all + AttachmentTables.all
}
