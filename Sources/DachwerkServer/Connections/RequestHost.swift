/// The name in a Host header, without its port.
///
/// Tenants are found by exactly these bytes: what is not plain lower-case ASCII is no name of
/// anybody, and is neither folded nor mended, because two parties might mend it differently.
package struct RequestHost: Sendable, Hashable, CustomStringConvertible {
    /// The name, an IPv4 address, or an IPv6 address in brackets.
    package let description: String

    /// Reads the value of a Host header; `nil` when it is not a name with at most a port.
    package init?(header value: String) {
        var bytes = Array(value.utf8)
        guard (1...Self.longest).contains(bytes.count) else { return nil }
        if bytes.first == UInt8(ascii: "[") {
            guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            let port = bytes[(end + 1)...]
            guard port.isEmpty || Self.isPort(port), Self.isAddress(bytes[1..<end]) else {
                return nil
            }
            bytes.removeSubrange((end + 1)...)
        } else {
            if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
                guard Self.isPort(bytes[colon...]) else { return nil }
                bytes.removeSubrange(colon...)
            }
            guard Self.isName(bytes[...]) else { return nil }
        }
        description = String(decoding: bytes, as: UTF8.self)
    }

    /// The longest name of the domain name system, with brackets or a port.
    private static let longest = 253 + 6

    /// A colon and a number from 1 to 65535 without a leading zero.
    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = bytes.dropFirst()
        guard bytes.first == UInt8(ascii: ":"), (1...5).contains(digits.count),
            digits.first != UInt8(ascii: "0")
        else { return false }
        var number = 0
        for byte in digits {
            guard (48...57).contains(byte) else { return false }
            number = number * 10 + Int(byte - 48)
        }
        return number <= 65_535
    }

    /// Labels of lower-case letters, digits and inner dashes, with single dots between them.
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 253 else { return false }
        let dash = UInt8(ascii: "-")
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { label in
                (1...63).contains(label.count) && label.first != dash && label.last != dash
                    && label.allSatisfy { byte in
                        (97...122).contains(byte) || (48...57).contains(byte) || byte == dash
                    }
            }
    }

    /// Hexadecimal groups with colons; good enough, because it must equal a configured name.
    private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        (2...45).contains(bytes.count)
            && bytes.allSatisfy { byte in
                (48...57).contains(byte) || (97...102).contains(byte)
                    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
            }
    }
}
