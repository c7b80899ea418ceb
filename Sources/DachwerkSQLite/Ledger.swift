import DachwerkKernel
import Foundation

/// The record of everything that the store has made in a file, and for whom.
struct Ledger {
    /// What an entry is about.
    enum Kind: String {
        case table
        case column
        case index
        /// A column in which something may be sealed.
        case sealed
    }

    /// One entry.
    struct Entry: Equatable {
        let owner: String
        /// For a column its kind and its definition; for the others nothing.
        let detail: String
    }

    private let connection: Connection
    private var entries: [String: Entry] = [:]

    /// Reads the ledger of a file.
    init(_ connection: Connection) throws {
        self.connection = connection
        let rows = try connection.fetch(
            """
            SELECT "kind" || ' ' || "name", "owner", "detail" FROM "\(Bookkeeping.ledger)"
            """)
        for row in rows where row.count == 3 {
            guard let key = row[0].text, let owner = row[1].text, let detail = row[2].text
            else { continue }
            entries[key] = Entry(owner: owner, detail: detail)
        }
    }

    /// The entry of something, if the store has made it.
    subscript(kind: Kind, name: String) -> Entry? { entries["\(kind.rawValue) \(name)"] }

    /// Writes an entry, unless it stands there already.
    mutating func record(
        _ kind: Kind, _ name: String, owner: String, detail: String = ""
    ) throws {
        let entry = Entry(owner: owner, detail: detail)
        guard self[kind, name] != entry else { return }
        entries["\(kind.rawValue) \(name)"] = entry
        _ = try connection.fetch(
            """
            INSERT INTO "\(Bookkeeping.ledger)" VALUES (?, ?, ?, \(Bookkeeping.now), ?)
            ON CONFLICT DO UPDATE SET "owner" = excluded."owner", "detail" = excluded."detail"
            """,
            [.text(kind.rawValue), .text(name), .text(owner), .text(detail)])
    }

    /// Writes the entry of a column.
    mutating func record(
        _ column: String, of table: TableSchema, kind: String, definition: String
    ) throws {
        try record(
            .column, "\(table.name).\(column)", owner: table.owner,
            detail: "\(kind): \(definition)")
    }

    /// Notes that something in a column may be sealed.
    mutating func record(sealed column: String, of table: TableSchema) throws {
        try record(.sealed, "\(table.name).\(column)", owner: table.owner)
    }

    /// The columns in which something may be sealed, by their tables, of whatever capability.
    var sealedColumns: [String: [String]] {
        var columns: [String: [String]] = [:]
        for key in entries.keys.sorted() {
            let name = key.split(separator: " ", maxSplits: 1)
            guard name.count == 2, name[0] == Kind.sealed.rawValue else { continue }
            let parts = name[1].split(separator: ".", maxSplits: 1).map(String.init)
            if parts.count == 2 { columns[parts[0], default: []].append(parts[1]) }
        }
        return columns
    }

    /// The kind and the definition of a column.
    func column(_ name: String, of table: String) -> (kind: String, definition: String)? {
        guard let entry = self[.column, "\(table).\(name)"],
            let colon = entry.detail.utf8.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        return (
            String(entry.detail[..<colon]),
            String(entry.detail[colon...].dropFirst(2))
        )
    }

    /// Follows a table to another name, with its columns and with all that names its rows.
    mutating func rename(table old: String, to new: String) throws {
        try move(.table, old, to: new) { $0 }
        for kind in [Kind.column, .sealed] {
            let prefix = "\(kind.rawValue) \(old)."
            for key in entries.keys.filter({ $0.utf8.starts(with: prefix.utf8) }) {
                let column = key.dropFirst(prefix.utf8.count)
                try move(kind, "\(old).\(column)", to: "\(new).\(column)") { $0 }
            }
        }
        let reference = " REFERENCES \(QueryText.quote(old)) "
        for (key, entry) in entries {
            guard let start = entry.detail.range(of: reference) else { continue }
            let name = String(key.dropFirst(Kind.column.rawValue.utf8.count + 1))
            try move(.column, name, to: name) { detail in
                detail.replacingCharacters(
                    in: start, with: " REFERENCES \(QueryText.quote(new)) ")
            }
        }
    }

    /// Follows a column to another name.
    mutating func rename(column old: String, to new: String, of table: String) throws {
        let (former, present) = (QueryText.quote(old), QueryText.quote(new))
        try move(.sealed, "\(table).\(old)", to: "\(table).\(new)") { $0 }
        try move(.column, "\(table).\(old)", to: "\(table).\(new)") { detail in
            // The name stands at the beginning, and in the check of a yes or no.
            detail.replacing(": \(former) ", with: ": \(present) ", maxReplacements: 1)
                .replacing(" CHECK (\(former) IN (0, 1))", with: " CHECK (\(present) IN (0, 1))")
        }
    }

    /// Gives an entry another name; since when it is there stays.
    private mutating func move(
        _ kind: Kind, _ old: String, to new: String, _ change: (String) -> String
    ) throws {
        guard let entry = entries.removeValue(forKey: "\(kind.rawValue) \(old)") else { return }
        let moved = Entry(owner: entry.owner, detail: change(entry.detail))
        entries["\(kind.rawValue) \(new)"] = moved
        _ = try connection.fetch(
            """
            UPDATE "\(Bookkeeping.ledger)" SET "name" = ?, "detail" = ?
            WHERE "kind" = ? AND "name" = ?
            """,
            [.text(new), .text(moved.detail), .text(kind.rawValue), .text(old)])
    }

    /// Takes an entry out.
    mutating func remove(_ kind: Kind, _ name: String) throws {
        entries["\(kind.rawValue) \(name)"] = nil
        _ = try connection.fetch(
            "DELETE FROM \"\(Bookkeeping.ledger)\" WHERE \"kind\" = ? AND \"name\" = ?",
            [.text(kind.rawValue), .text(name)])
    }

    /// Takes out all entries of a table's columns.
    mutating func removeColumns(of table: String) throws {
        for kind in [Kind.column, .sealed] {
            let prefix = "\(kind.rawValue) \(table)."
            for key in entries.keys.filter({ $0.utf8.starts(with: prefix.utf8) }) {
                try remove(kind, String(key.dropFirst(kind.rawValue.utf8.count + 1)))
            }
        }
    }
}
