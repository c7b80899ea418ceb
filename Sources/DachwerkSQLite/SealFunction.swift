import CSQLite
import DachwerkKernel

/// The SQL functions that seal what is written into a column, and open what is read from it.
///
/// `dachwerk_open(column)` gives what was written, whether it is sealed or not, and
/// `dachwerk_seal(value)` seals it. So conditions and orders work on what is meant, statement by
/// statement; an index on a sealed column finds nothing. Only connections with a key know them.
enum SealFunction {
    static let opening = "dachwerk_open"
    static let sealing = "dachwerk_seal"

    /// What the functions of one connection work with.
    final class Keeper {
        let cipher: (any ColumnCipher)?

        init(_ cipher: (any ColumnCipher)?) { self.cipher = cipher }
    }

    /// Makes the functions known to a connection, which must keep the keeper as long as it lives.
    static func register(_ keeper: Keeper, on connection: OpaquePointer) throws {
        // The same text is sealed differently every time.
        try unsafe register(sealing, seal, keeper, SQLITE_DIRECTONLY, on: connection)
        try unsafe register(
            opening, open, keeper, SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, on: connection)
    }

    private typealias Call =
        @convention(c) (
            OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?
        ) -> Void

    private static func register(
        _ name: String, _ call: Call, _ keeper: Keeper, _ flags: Int32,
        on connection: OpaquePointer
    ) throws {
        let result = unsafe sqlite3_create_function_v2(
            connection, name, 1, SQLITE_UTF8 | flags,
            Unmanaged.passUnretained(keeper).toOpaque(), unsafe call, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw unsafe SQLiteFault.error(
                result, String(cString: sqlite3_errmsg(connection)), subject: name)
        }
    }

    private static func cipher(_ context: OpaquePointer?) -> (any ColumnCipher)? {
        unsafe sqlite3_user_data(context).flatMap {
            unsafe Unmanaged<Keeper>.fromOpaque($0).takeUnretainedValue().cipher
        }
    }

    /// The text of the one argument; `nil` for anything else.
    private static func text(
        _ argument: OpaquePointer?
    ) -> UnsafeBufferPointer<UInt8>? {
        guard unsafe sqlite3_value_type(argument) == SQLITE_TEXT,
            let start = unsafe sqlite3_value_text(argument)
        else { return nil }
        return unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(argument)))
    }

    private static let seal: Call = { context, _, arguments in
        let argument = unsafe arguments?[0]
        let value: StoreValue
        if let text = unsafe text(argument) {
            value = .text(unsafe String(decoding: text, as: UTF8.self))
        } else if unsafe sqlite3_value_type(argument) == SQLITE_INTEGER {
            value = .integer(unsafe sqlite3_value_int64(argument))
        } else {
            return unsafe sqlite3_result_null(context)
        }
        do {
            guard let cipher = unsafe cipher(context) else { throw SealForm.Fault() }
            unsafe give(Array(try SealForm.seal(value, by: cipher).utf8), context)
        } catch {
            unsafe sqlite3_result_error(context, "A value cannot be sealed.", -1)
        }
    }

    private static let open: Call = { context, _, arguments in
        let argument = unsafe arguments?[0]
        guard let text = unsafe text(argument), unsafe text.first == SealForm.mark else {
            return unsafe sqlite3_result_value(context, argument)
        }
        do {
            guard let cipher = unsafe cipher(context) else { throw SealForm.Fault() }
            switch try SealForm.open(unsafe String(decoding: text, as: UTF8.self), by: cipher) {
            case .null: unsafe sqlite3_result_null(context)
            case .integer(let number): unsafe sqlite3_result_int64(context, number)
            case .text(let text): unsafe give(Array(text.utf8), context)
            }
        } catch {
            unsafe sqlite3_result_error(
                context, "A value is sealed, and no key at hand opens it.", -1)
        }
    }

    private static func give(_ bytes: [UInt8], _ context: OpaquePointer?) {
        // SQLite copies the bytes before it returns.
        let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        guard !bytes.isEmpty else { return unsafe sqlite3_result_text(context, "", 0, copied) }
        unsafe bytes.withUnsafeBytes { bytes in
            unsafe sqlite3_result_text64(
                context, bytes.bindMemory(to: CChar.self).baseAddress,
                sqlite3_uint64(bytes.count), copied, UInt8(SQLITE_UTF8))
        }
    }
}
