import CSQLite
import DachwerkKernel

/// The SQL functions that find and order texts as people do.
///
/// `dachwerk_contains(column, plain, expanded)`: the text that is sought is folded already, in both
/// of its forms; the column is folded here. `dachwerk_texts_contain` does so with the texts of a
/// JSON object. `dachwerk_order(column)` is the key by which a text is ordered, and
/// `dachwerk_texts_order(column, languages)` that of a JSON object of texts by language.
///
/// No index and no default uses them, so that the file can be read and changed without them.
enum FoldingFunction {
    static let name = "dachwerk_contains"
    static let nameForTexts = "dachwerk_texts_contain"
    static let orderName = "dachwerk_order"
    static let orderNameForTexts = "dachwerk_texts_order"

    /// Makes the functions known to a connection.
    static func register(on connection: OpaquePointer) throws {
        try unsafe register(name, 3, contains, on: connection)
        try unsafe register(nameForTexts, 3, textsContain, on: connection)
        try unsafe register(orderName, 1, order, on: connection)
        try unsafe register(orderNameForTexts, 2, textsOrder, on: connection)
    }

    private typealias Call =
        @convention(c) (
            OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?
        ) -> Void

    private static func register(
        _ name: String, _ count: Int32, _ call: Call, on connection: OpaquePointer
    ) throws {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY
        let result = unsafe sqlite3_create_function_v2(
            connection, name, count, flags, nil, unsafe call, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw unsafe SQLiteFault.error(
                result, String(cString: sqlite3_errmsg(connection)), subject: name)
        }
    }

    // MARK: Finding

    private static let contains: Call = { context, count, arguments in
        unsafe answer(context, count, arguments) { unsafe isFound($0, $1, in: $2) }
    }

    private static let textsContain: Call = { context, count, arguments in
        unsafe answer(context, count, arguments) { plain, expanded, text in
            unsafe SearchText(plain: Array(plain), expanded: Array(expanded))
                .isFound(amongTextsOf: Array(text))
        }
    }

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    private static func answer(
        _ context: OpaquePointer?, _ count: Int32,
        _ arguments: UnsafeMutablePointer<OpaquePointer?>?,
        _ isFound: (Bytes, Bytes, Bytes) -> Bool
    ) {
        guard count == 3, let arguments = unsafe arguments,
            let text = unsafe bytes(of: arguments[0]),
            let plain = unsafe bytes(of: arguments[1]),
            let expanded = unsafe bytes(of: arguments[2])
        else { return unsafe sqlite3_result_null(context) }
        unsafe sqlite3_result_int(context, isFound(plain, expanded, text) ? 1 : 0)
    }

    /// The bytes of a text; `nil` for anything else.
    private static func bytes(of value: OpaquePointer?) -> Bytes? {
        guard unsafe sqlite3_value_type(value) == SQLITE_TEXT,
            let start = unsafe sqlite3_value_text(value)
        else { return nil }
        return unsafe Bytes(start: start, count: Int(sqlite3_value_bytes(value)))
    }

    /// Whether a folded text stands in another one once that is folded too.
    private static func isFound(_ plain: Bytes, _ expanded: Bytes, in text: Bytes) -> Bool {
        // Nearly all columns are plain ASCII, where folding is one operation for each byte.
        if unsafe text.allSatisfy({ $0 < 128 }) {
            return unsafe find(plain, in: text) || find(expanded, in: text)
        }
        return unsafe SearchText(plain: Array(plain), expanded: Array(expanded))
            .isFound(in: String(decoding: text, as: UTF8.self))
    }

    private static func find(_ needle: Bytes, in text: Bytes) -> Bool {
        func folded(_ index: Int) -> UInt8 {
            let byte = unsafe text[index]
            return (65...90).contains(byte) ? byte | 0x20 : byte
        }
        guard let first = unsafe needle.first else { return true }
        guard needle.count <= text.count else { return false }
        for start in 0...(text.count - needle.count) where folded(start) == first {
            var length = 1
            while length < needle.count, folded(start + length) == (unsafe needle[length]) {
                length += 1
            }
            if length == needle.count { return true }
        }
        return false
    }

    // MARK: Ordering

    private static let order: Call = { context, _, arguments in
        guard let arguments = unsafe arguments, let text = unsafe bytes(of: arguments[0]) else {
            return unsafe sqlite3_result_null(context)
        }
        unsafe give(String(decoding: text, as: UTF8.self), context)
    }

    private static let textsOrder: Call = { context, _, arguments in
        guard let arguments = unsafe arguments, let json = unsafe bytes(of: arguments[0]),
            let languages = unsafe bytes(of: arguments[1])
        else { return unsafe sqlite3_result_null(context) }
        let wishes = unsafe String(decoding: languages, as: UTF8.self)
            .split(separator: " ").map(String.init)
        guard let text = TextOrder.text(of: unsafe Array(json), in: wishes) else {
            return unsafe sqlite3_result_null(context)
        }
        unsafe give(text, context)
    }

    /// Gives the key of a text as bytes, which SQLite compares one by one.
    private static func give(_ text: String, _ context: OpaquePointer?) {
        let key = TextOrder.key(text)
        // SQLite copies the bytes before it returns.
        let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        unsafe key.withUnsafeBytes { bytes in
            unsafe sqlite3_result_blob(context, bytes.baseAddress, Int32(bytes.count), copied)
        }
    }
}
