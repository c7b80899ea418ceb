import CSQLite
import DachwerkKernel

/// A prepared statement that is run many times.
@safe final class Statement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    private let columnCount: Int32
    /// What errors of this statement are about.
    private let subject: String

    /// Has SQLite compile a statement.
    init(_ text: String, on connection: OpaquePointer, about subject: String) throws {
        var compiled: OpaquePointer?
        let result = unsafe sqlite3_prepare_v3(
            connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
        guard result == SQLITE_OK, let compiled = unsafe compiled else {
            throw unsafe SQLiteFault.error(
                result, String(cString: sqlite3_errmsg(connection)), subject: subject)
        }
        unsafe handle = compiled
        unsafe self.connection = connection
        unsafe columnCount = sqlite3_column_count(compiled)
        self.subject = subject
    }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Puts values in the place of the parameters, from the first on.
    func bind(_ values: [StoreValue]) throws {
        var index: Int32 = 0
        for value in values {
            index += 1
            try bind(value, at: index)
        }
    }

    /// Puts a value in the place of a parameter; the first has the index 1.
    func bind(_ value: StoreValue, at index: Int32) throws {
        let result =
            switch value {
            case .null: unsafe sqlite3_bind_null(handle, index)
            case .integer(let number): unsafe sqlite3_bind_int64(handle, index, number)
            case .text(let text): bind(text, at: index)
            }
        guard result == SQLITE_OK else { throw error(result) }
    }

    private func bind(_ text: String, at index: Int32) -> Int32 {
        // SQLite copies the bytes before the call returns: that is what -1 asks for.
        let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = text
        return text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else {
                return unsafe sqlite3_bind_text(handle, index, "", 0, copies)
            }
            return unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                unsafe sqlite3_bind_text64(
                    handle, index, $0, sqlite3_uint64(bytes.count), copies, UInt8(SQLITE_UTF8))
            }
        }
    }

    /// Goes on to the next row, and says whether there is one.
    func step() throws -> Bool {
        let result = unsafe sqlite3_step(handle)
        switch result {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let error = error(result)
            reset()
            throw error
        }
    }

    /// Makes the statement ready to be run again, and lets go of what it holds.
    func reset() {
        _ = unsafe sqlite3_reset(handle)
    }

    /// The row on which the statement stands.
    func row() throws -> [StoreValue] {
        var values: [StoreValue] = []
        values.reserveCapacity(Int(columnCount))
        for index in 0..<columnCount { values.append(try column(index)) }
        return values
    }

    /// One value of the row on which the statement stands.
    func column(_ index: Int32) throws -> StoreValue {
        switch unsafe sqlite3_column_type(handle, index) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(handle, index))
        case SQLITE_TEXT:
            guard let start = unsafe sqlite3_column_text(handle, index) else {
                throw error(SQLITE_NOMEM)
            }
            let bytes = unsafe UnsafeBufferPointer(
                start: start, count: Int(sqlite3_column_bytes(handle, index)))
            return .text(unsafe String(decoding: bytes, as: UTF8.self))
        default:
            throw StoreError(
                .damaged, subject, "A column holds neither a whole number nor a text.")
        }
    }

    /// Goes through all rows that the statement finds.
    func scan(_ body: (any StoreRow) throws -> Void) throws {
        defer { reset() }
        while try step() { try body(self) }
    }

    /// Runs the statement to its end.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// All rows that the statement finds.
    func rows() throws -> [[StoreValue]] {
        defer { reset() }
        var rows: [[StoreValue]] = []
        while try step() { rows.append(try row()) }
        return rows
    }

    private func error(_ result: Int32) -> StoreError {
        unsafe SQLiteFault.error(
            sqlite3_extended_errcode(connection) & 0xff == result & 0xff
                ? sqlite3_extended_errcode(connection) : result,
            String(cString: sqlite3_errmsg(connection)), subject: subject)
    }
}

extension Statement: StoreRow {
    func isNull(_ column: Int) -> Bool {
        unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
    }

    func value(_ column: Int) throws -> StoreValue { try self.column(Int32(column)) }

    func append(_ column: Int, to bytes: inout [UInt8]) throws -> Bool {
        let index = Int32(column)
        guard unsafe sqlite3_column_type(handle, index) == SQLITE_TEXT else { return false }
        guard let start = unsafe sqlite3_column_text(handle, index) else {
            throw error(SQLITE_NOMEM)
        }
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(
                start: start, count: Int(sqlite3_column_bytes(handle, index))))
        return true
    }
}
