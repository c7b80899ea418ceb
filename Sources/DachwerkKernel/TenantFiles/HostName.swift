/// The hosts at which tenants are reached.
///
/// A host is compared byte by byte with what a request names, so it has only one spelling: ASCII
/// in lower case, without port, without a dot at the end.
package enum HostName {
    static let most = 253

    /// The hosts at which the platform itself answers, for whoever runs it.
    package static let platform: Set<String> = ["localhost", "127.0.0.1"]

    /// Whether a text is a host in its only spelling.
    static func isValid(_ host: String) -> Bool {
        let bytes = Array(host.utf8)
        guard (1...most).contains(bytes.count) else { return false }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy(isLabel)
    }

    /// What is probably meant by a text that is no host.
    static func suggestion(for text: String) -> String? {
        guard text.utf8.count <= 2 * most else { return nil }
        var rest = Array(text.lowercased().utf8)[...]
        for scheme in ["https://", "http://"] where rest.starts(with: scheme.utf8) {
            rest = rest.dropFirst(scheme.utf8.count)
        }
        rest = rest.prefix { !":/?#".utf8.contains($0) }
        while rest.last == UInt8(ascii: ".") || rest.last == UInt8(ascii: " ") { rest.removeLast() }
        while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        let host = String(decoding: rest, as: UTF8.self)
        return isValid(host) ? host : nil
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        let dash = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != dash && label.last != dash
            && label.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == dash }
    }
}
