import CSQLite
import DachwerkKernel
import Foundation

/// The SQL functions that seal what is written into a column, and open what is read from it.
///
/// `dachwerk_open(column)` gives the text, whether it is sealed or not; `dachwerk_seal(text)` seals
/// it where there is a key. So conditions and orders work on what is meant, statement by statement;
/// an index on a sealed column finds nothing. A sealed text begins with a control character, which
/// no text that anybody writes can hold, then names its key.
enum SealFunction {
    static let opening = "dachwerk_open"
    static let sealing = "dachwerk_seal"
    /// What every sealed text begins with.
    static let mark = "\u{2}"

    /// What the functions of one connection work with.
    final class Keeper {
        let cipher: (any ColumnCipher)?

        init(_ cipher: (any ColumnCipher)?) { self.cipher = cipher }
    }

    /// The beginning of everything that a key has sealed.
    static func prefix(of key: String) -> String { "\(mark)\(key):" }

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

    private static func keeper(_ context: OpaquePointer?) -> Keeper? {
        unsafe sqlite3_user_data(context).map {
            unsafe Unmanaged<Keeper>.fromOpaque($0).takeUnretainedValue()
        }
    }

    /// The text of the one argument; `nil` for anything else.
    private static func text(_ arguments: UnsafeMutablePointer<OpaquePointer?>?) -> [UInt8]? {
        guard let arguments = unsafe arguments,
            unsafe sqlite3_value_type(arguments[0]) == SQLITE_TEXT,
            let start = unsafe sqlite3_value_text(arguments[0])
        else { return nil }
        return unsafe Array(
            UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(arguments[0]))))
    }

    private static let seal: Call = { context, _, arguments in
        guard let text = unsafe text(arguments), let cipher = unsafe keeper(context)?.cipher else {
            return unsafe giveArgument(arguments, context)
        }
        do {
            let sealed = Data(try cipher.seal(text)).base64EncodedString()
            unsafe give(Array("\(prefix(of: cipher.key))\(sealed)".utf8), context)
        } catch {
            unsafe sqlite3_result_error(context, "A value cannot be sealed.", -1)
        }
    }

    private static let open: Call = { context, _, arguments in
        guard let text = unsafe text(arguments), text.first == 2 else {
            return unsafe giveArgument(arguments, context)
        }
        let parts = text.dropFirst().split(separator: UInt8(ascii: ":"), maxSplits: 1)
        guard let cipher = unsafe keeper(context)?.cipher, parts.count == 2,
            let sealed = Data(base64Encoded: Data(parts[1])),
            let bytes = try? cipher.open(
                Array(sealed), key: String(decoding: parts[0], as: UTF8.self))
        else {
            return unsafe sqlite3_result_error(
                context, "A value is sealed, and no key at hand opens it.", -1)
        }
        unsafe give(bytes, context)
    }

    private static func giveArgument(
        _ arguments: UnsafeMutablePointer<OpaquePointer?>?, _ context: OpaquePointer?
    ) {
        guard let arguments = unsafe arguments else { return unsafe sqlite3_result_null(context) }
        unsafe sqlite3_result_value(context, arguments[0])
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
