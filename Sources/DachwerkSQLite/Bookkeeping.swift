import DachwerkKernel

/// The store's own tables in every file, and the marks by which a file is known.
enum Bookkeeping {
    /// `DWRK`: the mark in the head of every file.
    static let applicationID: Int64 = 0x4457_524B

    static let identity = "platform_identity"
    static let state = "platform_state"
    static let ledger = "platform_ledger"
    /// The names that no declared table may have.
    static let tables: Set = [identity, state, ledger]

    /// The state under which the prepared form stands.
    static let schemaState = "schema"
    /// The state that says that everything was written when the file was closed.
    static let cleanStopState = "clean_stop"
    /// The present instant, in 24 characters.
    static let now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

    /// What stands in a file that was just opened.
    enum Content {
        case nothing
        case tenant
    }

    /// Looks at a file and refuses what is not of this kind.
    static func content(of connection: Connection) throws -> Content {
        let mark = try connection.fetchValue("PRAGMA application_id")?.integer
        if mark == applicationID { return .tenant }
        let count = try connection.fetchValue("SELECT count(*) FROM sqlite_schema")?.integer
        if mark == 0, count == 0 { return .nothing }
        throw StoreError(
            .damaged, connection.path,
            "\(connection.path) is a database of another program and is left as it is.")
    }

    /// Marks an empty file as the file of a tenant.
    static func create(for tenant: String, on connection: Connection) throws {
        try connection.execute(
            """
            PRAGMA application_id = \(applicationID);
            CREATE TABLE "\(identity)" (
                "tenant" TEXT NOT NULL PRIMARY KEY, "created_at" TEXT NOT NULL
            ) STRICT;
            CREATE TABLE "\(state)" (
                "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
            ) STRICT;
            CREATE TABLE "\(ledger)" (
                "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
                "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
                PRIMARY KEY ("kind", "name")
            ) STRICT;
            """)
        _ = try connection.fetch(
            "INSERT INTO \"\(identity)\" VALUES (?, \(now))", [.text(tenant)])
    }

    /// Refuses a file that belongs to another tenant.
    static func check(_ tenant: String, on connection: Connection) throws {
        let rows = try connection.fetch("SELECT \"tenant\" FROM \"\(identity)\" LIMIT 2")
        // Compared as bytes: texts that only look the same are not the same tenant.
        guard rows.count == 1, let found = rows.first?.first?.text,
            found.utf8.elementsEqual(tenant.utf8)
        else {
            let found = rows.compactMap { $0.first?.text }.joined(separator: ", ")
            throw StoreError(
                .wrongTenant, tenant,
                "\(connection.path) belongs to \(found.isEmpty ? "nobody" : found), "
                    + "not to \(tenant).")
        }
    }

    /// Has SQLite check the whole file.
    static func checkSoundness(
        of connection: Connection, thoroughly: Bool = false
    ) throws {
        let pragma = thoroughly ? "integrity_check(1)" : "quick_check(1)"
        let answer = try connection.fetchValue("PRAGMA \(pragma)")?.text
        guard answer == "ok" else {
            throw StoreError(
                .damaged, connection.path,
                "\(connection.path) is damaged: \(answer ?? "no answer"). "
                    + "Put the latest backup in its place.")
        }
    }

    /// A remembered text.
    static func value(_ name: String, on connection: Connection) throws -> String? {
        try connection.fetchValue(
            "SELECT \"value\" FROM \"\(state)\" WHERE \"name\" = ?", [.text(name)])?.text
    }

    /// Remembers a text, or forgets it.
    static func set(_ name: String, to value: String?, on connection: Connection) throws {
        if let value {
            _ = try connection.fetch(
                "INSERT OR REPLACE INTO \"\(state)\" VALUES (?, ?)", [.text(name), .text(value)])
        } else {
            _ = try connection.fetch(
                "DELETE FROM \"\(state)\" WHERE \"name\" = ?", [.text(name)])
        }
    }
}
