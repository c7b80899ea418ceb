package import DachwerkKit

/// Whom somebody tells who finds a weakness (RFC 9116).
package struct SecurityText: Sendable {
    private let contacts: [String]
    private let end: Instant

    static let path = "/.well-known/security.txt"

    /// - Parameters:
    ///   - contacts: Addresses with their schemes, the preferred one first.
    ///   - end: Until when they hold.
    package init(contacts: [String], end: Instant) {
        self.contacts = contacts
        self.end = end
    }

    /// The file at a host; nothing once the contact has ended, because nobody should rely on it.
    func text(host: String, at now: Instant) -> String? {
        guard now < end else { return nil }
        var lines = contacts.map { "Contact: \($0)" }
        lines.append("Expires: \(end)")
        lines.append("Preferred-Languages: de, en")
        lines.append("Canonical: https://\(host)\(Self.path)")
        return lines.joined(separator: "\n") + "\n"
    }
}
