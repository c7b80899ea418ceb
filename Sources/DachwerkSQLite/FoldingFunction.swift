import DachwerkKernel
import GRDBSQLite

/// The SQL functions that find a folded text in a column.
///
/// `dachwerk_contains(column, needle)`: the needle is folded already, the column is folded here.
/// `dachwerk_texts_contain(column, needle)` does so with the texts of a JSON object.
enum FoldingFunction {
    static let name = "dachwerk_contains"
    static let nameForTexts = "dachwerk_texts_contain"

    /// Makes the functions known to a connection.
    static func register(on connection: OpaquePointer) throws {
        try unsafe register(name, call, on: connection)
        try unsafe register(nameForTexts, callForTexts, on: connection)
    }

    private typealias Call =
        @convention(c) (
            OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?
        ) -> Void

    private static func register(
        _ name: String, _ call: Call, on connection: OpaquePointer
    ) throws {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY
        let result = unsafe sqlite3_create_function_v2(
            connection, name, 2, flags, nil, unsafe call, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw unsafe SQLiteFault.error(
                result, String(cString: sqlite3_errmsg(connection)), subject: name)
        }
    }

    private static let call: Call = { context, count, arguments in
        unsafe answer(context, count, arguments) { unsafe isFound($0, in: $1) }
    }

    private static let callForTexts: Call = { context, count, arguments in
        unsafe answer(context, count, arguments) { needle, text in
            unsafe TextFolding.isFound(Array(needle), amongTextsOf: Array(text))
        }
    }

    private static func answer(
        _ context: OpaquePointer?, _ count: Int32,
        _ arguments: UnsafeMutablePointer<OpaquePointer?>?,
        _ isFound: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
    ) {
        guard count == 2, let arguments = unsafe arguments,
            unsafe sqlite3_value_type(arguments[0]) == SQLITE_TEXT,
            let text = unsafe bytes(of: arguments[0]),
            let needle = unsafe bytes(of: arguments[1])
        else { return unsafe sqlite3_result_null(context) }
        unsafe sqlite3_result_int(context, isFound(needle, text) ? 1 : 0)
    }

    private static func bytes(of value: OpaquePointer?) -> UnsafeBufferPointer<UInt8>? {
        guard let start = unsafe sqlite3_value_text(value) else { return nil }
        return unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
    }

    /// Whether a folded needle stands in a text once that is folded too.
    static func isFound(
        _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        // Nearly all columns are plain ASCII, where folding is one operation for each byte.
        if unsafe text.allSatisfy({ $0 < 128 }) {
            return unsafe find(needle, in: text) { byte in
                (65...90).contains(byte) ? byte | 0x20 : byte
            }
        }
        var folded = TextFolding.fold(unsafe String(decoding: text, as: UTF8.self))
        return folded.withUTF8 { unsafe find(needle, in: $0) { $0 } }
    }

    private static func find(
        _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>,
        _ fold: (UInt8) -> UInt8
    ) -> Bool {
        guard let first = unsafe needle.first else { return true }
        guard needle.count <= text.count else { return false }
        for start in 0...(text.count - needle.count) where unsafe fold(text[start]) == first {
            var length = 1
            while length < needle.count,
                unsafe fold(text[start + length]) == needle[length]
            { length += 1 }
            if length == needle.count { return true }
        }
        return false
    }
}
