/// An address that mail can be sent to: `name@example.org` in ASCII and nothing around it.
///
/// It is stricter than what the standard allows. An address ends up in commands to a mail server
/// and in headers; whatever has a meaning there is not let in.
package struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// Takes a text; `nil` when mail cannot be sent there.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard bytes.count <= 254, parts.count == 2, (1...64).contains(parts[0].count),
            Self.labels(parts[0]).allSatisfy({ $0.allSatisfy(Self.isLocal) && !$0.isEmpty }),
            Self.labels(parts[1]).count > 1,
            Self.labels(parts[1]).allSatisfy(Self.isLabel)
        else { return nil }
        description = text
    }

    /// The part behind the sign.
    package var domain: String {
        String(description.split(separator: "@").last ?? "")
    }

    private static func labels(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        isPlain(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
            && label.allSatisfy { isPlain($0) || $0 == hyphen }
    }

    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

/// An address with the name that people see.
package struct Mailbox: Sendable, Hashable {
    package let name: String?
    package let address: MailAddress

    package init(_ address: MailAddress, name: String? = nil) {
        self.address = address
        self.name = name
    }
}

/// What tells one message from all others, as `<local@domain>`.
///
/// It is made of what the message is about and never of the moment, so that a message that is sent
/// again is the same message.
package struct MessageID: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// Takes both parts; `nil` when one has a sign with a meaning in headers.
    package init?(_ local: String, at domain: String) {
        guard Self.isPlain(local), Self.isPlain(domain) else { return nil }
        description = "<\(local)@\(domain)>"
    }

    private static func isPlain(_ text: String) -> Bool {
        (1...200).contains(text.utf8.count)
            && text.utf8.allSatisfy { MailAddress.isPlain($0) || "-._".utf8.contains($0) }
    }
}
