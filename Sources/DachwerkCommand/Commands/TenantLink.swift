import DachwerkWorkbench

/// A link to a page of a tenant, to be sent to somebody.
enum TenantLink {
    /// The whole address of a path.
    ///
    /// - Parameters:
    ///   - answer: What a command was answered: the `host` of the tenant and the `path`.
    ///   - port: The port of hosts of this machine, which are tried without encryption; every other
    ///     host has it, and the usual port.
    /// - Returns: The address.
    /// - Throws: A fault of usage when the port in the environment is none.
    static func text(_ answer: ControlForm, port: Int?) throws -> String {
        let host = answer.text("host") ?? ""
        let path = answer.text("path") ?? ""
        guard host.hasSuffix("localhost") else { return "https://\(host)\(path)" }
        let port = try port ?? Settings().number("port", in: 0...65_535) ?? 8_080
        return "http://\(host)\(port == 80 ? "" : ":\(port)")\(path)"
    }
}
