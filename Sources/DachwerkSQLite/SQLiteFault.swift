import CSQLite
import DachwerkKernel

extension StoreError.Code {
    /// The store was used in a way that it cannot serve, such as from inside its own write.
    static let misuse: StoreError.Code = "store.misuse"
}

/// What SQLite's result codes mean to the users of a store.
enum SQLiteFault {
    /// The error for a result code.
    static func error(_ result: Int32, _ message: String, subject: String) -> StoreError {
        switch result {
        case constraint_unique, constraint_primary_key, constraint_row_number:
            guard let (table, columns) = columns(in: message) else {
                return StoreError(.notUnique, subject, message)
            }
            return StoreError(notUnique: columns, of: table, message)
        case constraint_foreign_key, constraint_trigger:
            return StoreError(
                .reference, subject,
                "A row of \(subject) is named elsewhere, or names what is not there.")
        default: break
        }
        let code: StoreError.Code =
            switch result & 0xff {
            case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_RANGE: .value
            case SQLITE_FULL: .full
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_FORMAT: .damaged
            case SQLITE_BUSY, SQLITE_LOCKED: .inUse
            case SQLITE_MISUSE: .misuse
            default: .inputOutput
            }
        return StoreError(code, subject, "\(message) (SQLite \(result), \(subject)).")
    }

    /// The error for whatever was thrown.
    static func error(_ error: any Error, subject: String) -> StoreError {
        error as? StoreError ?? StoreError(.inputOutput, subject, "\(error)")
    }

    /// Whether a connection must not be used for writing any more.
    ///
    /// After a failed write or flush nobody knows what of it reached the disk; only opening anew
    /// finds out.
    static func isLasting(_ result: Int32) -> Bool {
        switch result & 0xff {
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_NOMEM,
            SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PROTOCOL:
            true
        default: false
        }
    }

    /// `table.column,column` out of `UNIQUE constraint failed: table.column, table.column`.
    static func columns(in message: String) -> (table: String, columns: [String])? {
        guard let colon = message.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
        let names = message[message.utf8.index(after: colon)...].split(separator: ",")
            .map { $0.drop { $0 == " " } }
        guard let first = names.first, let dot = first.firstIndex(of: ".") else { return nil }
        let columns = names.map { String($0.split(separator: ".", maxSplits: 1).last ?? $0) }
        return (String(first[..<dot]), columns)
    }
}
