/// Which mail server takes messages, and how it is spoken to.
package struct SMTPSettings: Sendable, Hashable {
    /// `smtp`, where the connection is encrypted after a greeting, or `smtps`, where at once.
    package let scheme: String
    package let host: String
    package let port: Int
    package var user: String?
    package var password: SecretReference?
    /// A file of certificates that are believed, in place of those of the system.
    package var authorities: String?
    /// Seconds until a connection stands.
    package var connecting = 10
    /// Seconds for one message in all.
    package var longest = 60

    /// Reads an address such as `smtp://mail.example.org:587`; the port may be left out.
    package init?(_ address: String) {
        guard let (scheme, rest) = Self.split(address) else { return nil }
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), Self.isHost(parts[0]) else { return nil }
        var port = scheme == "smtps" ? 465 : 587
        if parts.count == 2 {
            guard let number = Int(parts[1]), (1...65_535).contains(number) else { return nil }
            port = number
        }
        self.scheme = scheme
        host = String(parts[0])
        self.port = port
    }

    private static func split(_ address: String) -> (String, Substring)? {
        for scheme in ["smtp", "smtps"] where address.utf8.starts(with: "\(scheme)://".utf8) {
            return (scheme, address.dropFirst(scheme.count + 3))
        }
        return nil
    }

    private static func isHost(_ text: Substring) -> Bool {
        (1...253).contains(text.utf8.count)
            && text.utf8.allSatisfy { MailAddress.isPlain($0) || "-.".utf8.contains($0) }
    }

    func url(greetingAs name: String) -> String { "\(scheme)://\(host):\(port)/\(name)" }
}
