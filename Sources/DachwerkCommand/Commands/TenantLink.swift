import DachwerkKernel
import DachwerkWorkbench

/// A link to a page of a tenant, to be sent to somebody.
enum TenantLink {
    /// The whole address of a path.
    ///
    /// - Parameters:
    ///   - answer: What a command was answered: the `host` of the tenant and the `path`, and how a
    ///     running server is reached.
    ///   - port: The port that was asked for, whatever the server says.
    /// - Returns: The address.
    /// - Throws: A fault of usage when the port in the environment is none.
    static func text(_ answer: ControlForm, port: Int?) throws -> String {
        let host = answer.text("host") ?? ""
        let path = answer.text("path") ?? ""
        let known: HostPlace
        if let isEncrypted = answer.boolean("isEncrypted") {
            known = HostPlace(port: answer.integer("port"), isEncrypted: isEncrypted)
        } else {
            known = try hostsOfEnvironment()
        }
        return HostPlace(port: port ?? known.port, isEncrypted: known.isEncrypted)
            .origin(of: host) + path
    }

    /// How a server is reached that has only the environment for settings.
    static func hostsOfEnvironment() throws -> HostPlace {
        let settings = Settings()
        return HostPlace(
            port: try settings.number("port", in: 0...65_535) ?? 8_080,
            isEncrypted: settings.text("tls.certificate") != nil)
    }
}
