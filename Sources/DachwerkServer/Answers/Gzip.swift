import CZlib

/// Packs what is the same for everybody, such as the style sheet (RFC 1952).
///
/// Nothing personal is packed: the length of a packed page would tell what stands in it to whoever
/// can put something of their own beside it.
enum Gzip {
    /// Shorter than this is sent as it is.
    static let least = 1_024

    /// Whether a client takes packed answers, as its header says.
    static func isTaken(_ header: String?) -> Bool {
        (header ?? "").lowercased().split(separator: ",").contains { part in
            let fields = part.split(separator: ";").map { $0.filter { $0 != " " } }
            let isRefused = fields.dropFirst().contains { field in
                field.hasPrefix("q=0") && field.dropFirst(3).allSatisfy { $0 == "." || $0 == "0" }
            }
            return fields.first == "gzip" && !isRefused
        }
    }

    /// The packed bytes; `nil` when the library cannot pack them.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = unsafe z_stream()
        // 16 more than the largest window asks for the head of a gzip file.
        let begun = unsafe deflateInit2_(
            &stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard begun == Z_OK else { return nil }
        defer { _ = unsafe deflateEnd(&stream) }
        let bound = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        var output = [UInt8](repeating: 0, count: bound)
        let isWhole = unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = UInt32(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(target.count)
                return unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
        }
        guard isWhole else { return nil }
        let rest = unsafe Int(stream.avail_out)
        return Array(output.prefix(bound - rest))
    }
}
