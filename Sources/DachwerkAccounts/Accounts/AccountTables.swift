package import DachwerkKernel

/// The tables of the platform's own store: accounts, and where each of them belongs.
package enum AccountTables {
    /// The name under which the platform's own store is kept; no tenant may have it.
    package static let store = TenantFile.reservedID

    package static let account = TableSchema(
        name: "account", owner: "platform",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("login", .text),
            ColumnSchema("name", .text),
            ColumnSchema("password", .text, isNullable: true),
            ColumnSchema("factor", .text, isNullable: true).sealed,
            ColumnSchema("factor_step", .integer, isNullable: true),
            ColumnSchema("recovery", .json),
            ColumnSchema("created_at", .instant),
            ColumnSchema("changed_at", .instant),
            ColumnSchema("language", .text, isNullable: true),
            ColumnSchema("is_demo", .boolean),
            ColumnSchema("is_support", .boolean, fallback: .integer(0)),
        ],
        primaryKey: ["id"],
        indexes: [IndexSchema("account__by_login", on: ["login"], isUnique: true)])

    /// Where an account is or was a member, so that all its sessions can be ended at once.
    package static let place = TableSchema(
        name: "account_place", owner: "platform",
        columns: [
            ColumnSchema("id", .text),
            ColumnSchema("account", .identifier, cascadesFrom: "account"),
            ColumnSchema("tenant", .text),
        ],
        primaryKey: ["id"],
        indexes: [IndexSchema("account_place__by_account", on: ["account"])])

    /// Links that stand in for a password, by the digests of their codes: for a forgotten one, or
    /// to sign in once.
    package static let link = TableSchema(
        name: "account_link", owner: "platform",
        columns: [
            ColumnSchema("id", .text),
            ColumnSchema("account", .identifier, cascadesFrom: "account"),
            ColumnSchema("tenant", .text),
            ColumnSchema("expires_at", .instant),
            // Nothing stands for a forgotten password.
            ColumnSchema("purpose", .text, isNullable: true),
        ],
        primaryKey: ["id"],
        indexes: [IndexSchema("account_link__by_account", on: ["account"])])

    /// By whose word somebody is let in without a password, each at one tenant.
    package static let identity = TableSchema(
        name: "account_identity", owner: "platform",
        columns: [
            ColumnSchema("id", .text),
            ColumnSchema("account", .identifier, cascadesFrom: "account"),
            ColumnSchema("tenant", .text),
            ColumnSchema("issuer", .text),
            ColumnSchema("created_at", .instant),
        ],
        primaryKey: ["id"],
        indexes: [IndexSchema("account_identity__by_account", on: ["account"])])

    package static let schema = StoreSchema(tables: [account, place, link, identity])
}
