/// The tags of versions as HTTP writes them, and what requests say about them.
enum EntityTag {
    /// What a request demands of the version it changes.
    enum Demand: Equatable {
        /// Any version will do.
        case any
        /// One of the versions that have these tags, which stand here without quotes.
        case tags([String])
        /// No tag at all.
        case malformed
    }

    /// A tag in its quotes.
    static func text(_ tag: some CustomStringConvertible) -> String { "\"\(tag)\"" }

    /// Reads If-Match; `nil` when it is missing.
    ///
    /// A tag that a proxy has made weak counts as the tag it was: it is only ever made of one of
    /// ours, and ours stand for one version. By the letter it would never match, and behind a proxy
    /// that compresses nobody could change anything.
    static func demand(_ header: String?) -> Demand? {
        guard let header else { return nil }
        if header == "*" { return .any }
        let parts = parts(header)
        guard parts.allSatisfy(isTag) else { return .malformed }
        return .tags(parts.map { String(Substring($0.dropFirst().dropLast())) })
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
}
