/// How browsers reach the hosts of organisations at this server: over HTTPS, except hosts of this
/// machine that nothing encrypts.
package struct HostPlace: Sendable, Hashable {
    /// The port at which the server is reached; nothing while it is not known.
    package let port: Int?
    /// Whether the server itself encrypts; else a proxy in front of it does.
    package let isEncrypted: Bool

    package init(port: Int?, isEncrypted: Bool = false) {
        self.port = port
        self.isEncrypted = isEncrypted
    }

    /// Scheme, host and port as browsers write them, which begin every address at a host.
    ///
    /// - Parameters:
    ///   - host: A host of an organisation.
    ///   - isBehindProxy: Whether a proxy encrypts hosts of this machine, too.
    /// - Returns: The beginning, without a stroke at its end.
    package func origin(of host: String, isBehindProxy: Bool = false) -> String {
        if isEncrypted { return "https://\(host)\(suffix(443))" }
        let isOpen = Self.isOfThisMachine(host) && !isBehindProxy
        return isOpen ? "http://\(host)\(suffix(80))" : "https://\(host)"
    }

    private func suffix(_ usual: Int) -> String {
        port.map { $0 == usual ? "" : ":\($0)" } ?? ""
    }

    /// Whether a host is one of the machine itself, by its name.
    private static func isOfThisMachine(_ host: String) -> Bool {
        host == "localhost" || host.hasSuffix(".localhost")
    }
}
