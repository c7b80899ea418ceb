/// The version of a record as HTTP writes it, and what requests say about it.
enum EntityTag {
    /// What a request demands of the version it changes.
    enum Demand: Equatable {
        /// Any version will do.
        case any
        /// Only this version.
        case version(Int64)
        /// A version that no record can have.
        case impossible
        /// No tag at all.
        case malformed
    }

    /// The tag of a version, in its quotes.
    static func text(_ version: Int64) -> String { "\"\(version)\"" }

    /// Reads If-Match; `nil` when it is missing.
    ///
    /// One strong tag or a star; weak tags never match, and a list would say that the sender does
    /// not know what it changes.
    static func demand(_ header: String?) -> Demand? {
        guard let header else { return nil }
        if header == "*" { return .any }
        if let version = version(header[...]) { return .version(version) }
        return parts(header).allSatisfy(isTag) ? .impossible : .malformed
    }

    /// Whether If-None-Match names a version, weakly compared.
    static func names(_ header: String?, tag: String) -> Bool {
        guard let header, header.utf8.count <= 1_024 else { return false }
        if header == "*" { return true }
        return parts(header).contains { $0.elementsEqual(tag.utf8) }
    }

    /// The tags of a list, without the mark of weak ones.
    private static func parts(_ header: String) -> [Substring.UTF8View] {
        header.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { part in
                var part = part.drop { $0 == 0x20 || $0 == 0x09 }
                if part.starts(with: "W/".utf8) { part = part.dropFirst(2) }
                while part.last == 0x20 || part.last == 0x09 { part = part.dropLast() }
                return part
            }
    }

    /// Whether something stands in quotes that could be a tag (RFC 9110, 8.8.3).
    private static func isTag(_ part: Substring.UTF8View) -> Bool {
        let quote = UInt8(ascii: "\"")
        guard part.count >= 2, part.first == quote, part.last == quote else { return false }
        return part.dropFirst().dropLast().allSatisfy { $0 > 0x20 && $0 != quote && $0 != 0x7F }
    }

    private static func version(_ text: Substring) -> Int64? {
        let bytes = text.utf8
        guard (3...21).contains(bytes.count), bytes.first == UInt8(ascii: "\""),
            bytes.last == UInt8(ascii: "\"")
        else { return nil }
        let digits = bytes.dropFirst().dropLast()
        guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int64(Substring(digits))
    }
}
