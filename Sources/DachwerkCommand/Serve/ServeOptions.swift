import DachwerkWorkbench
import ArgumentParser
import DachwerkKernel
import Logging

/// What `serve` may be told; each flag wins over its variable in the environment.
struct ServeOptions: ParsableArguments {
    @Option(help: "The port; 0 for any that is free. DACHWERK_PORT. (default: 8080)")
    var port: Int?

    @Option(help: "The address to listen on. DACHWERK_HOST. (default: 127.0.0.1)")
    var host: String?

    @Flag(
        help: ArgumentHelp(
            "Bring people for every role of every organisation, with a password that everybody "
                + "knows: only to show the platform, never with real data."))
    var demo = false

    @OptionGroup var folders: FolderOptions

    @Option(
        help: ArgumentHelp(
            "Open connections at most. DACHWERK_MAX_CONNECTIONS. (default: 4096)",
            valueName: "count"))
    var maxConnections: Int?

    @Option(
        help: ArgumentHelp(
            "Open connections of one client at most. DACHWERK_MAX_CONNECTIONS_PER_CLIENT. "
                + "(default: 1024)",
            valueName: "count"))
    var maxConnectionsPerClient: Int?

    @Option(
        help: ArgumentHelp(
            "Requests in work at most. DACHWERK_MAX_REQUESTS. (default: 512)",
            valueName: "count"))
    var maxRequests: Int?

    @Option(
        help: ArgumentHelp(
            "Open stores at most; more are opened and closed as needed. DACHWERK_MAX_STORES. "
                + "(default: 200)", valueName: "count"))
    var maxStores: Int?

    @Option(
        help: ArgumentHelp(
            "Records that one address may make in ten minutes for one organisation without a "
                + "token; 0 for any number. DACHWERK_PUBLIC_CREATIONS. (default: 20)",
            valueName: "count"))
    var publicCreations: Int?

    @Option(
        help: ArgumentHelp(
            "The clamd that looks at files before they are taken, as unix:PATH or HOST:PORT. "
                + "DACHWERK_CLAMD. (default: nobody looks)", valueName: "place"))
    var clamd: String?

    @OptionGroup var mail: MailOptions

    @OptionGroup var edge: EdgeOptions

    func validate() throws {
        try Self.check(port, "--port", in: 0...65_535)
        try Self.check(maxConnections, "--max-connections", in: Self.connections)
        try Self.check(
            maxConnectionsPerClient, "--max-connections-per-client", in: Self.connections)
        try Self.check(maxRequests, "--max-requests", in: Self.connections)
        try Self.check(maxStores, "--max-stores", in: Self.stores)
        try Self.check(publicCreations, "--public-creations", in: Self.creations)
        _ = try edge.resolved()
        _ = try scanner(Settings())
    }

    private func scanner(_ settings: Settings) throws -> ClamdScanner? {
        guard let text = clamd ?? settings.text("clamd") else { return nil }
        guard let scanner = ClamdScanner(text) else {
            throw ValidationError("--clamd takes unix:PATH or HOST:PORT, not '\(text)'.")
        }
        return scanner
    }

    private static let connections = 1...1_000_000
    private static let stores = 1...100_000
    private static let creations = 0...600_000

    private static func level(_ text: String?) throws -> Logger.Level {
        guard let text else { return .info }
        guard let level = Logger.Level(rawValue: text.lowercased()) else {
            let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("DACHWERK_LOG_LEVEL must be one of \(names), not '\(text)'.")
        }
        return level
    }

    private static func check(
        _ value: Int?, _ name: String, in bounds: ClosedRange<Int>
    ) throws {
        guard let value, !bounds.contains(value) else { return }
        throw ValidationError(
            "\(name) must be from \(bounds.lowerBound) to \(bounds.upperBound).")
    }

    /// What is in force: flag, else environment, else default.
    func resolved() throws -> Resolved {
        let settings = Settings()
        let port = try port ?? settings.number("port", in: 0...65_535) ?? 8_080
        let edge = try edge.resolved()
        let hosts = HostPlace(port: port, isEncrypted: edge.certificates != nil)
        return Resolved(
            port: port,
            host: host ?? settings.text("host") ?? "127.0.0.1",
            tenants: folders.tenantsFolder, data: folders.dataFolder,
            maxConnections: try maxConnections
                ?? settings.number("max.connections", in: Self.connections),
            maxConnectionsPerClient: try maxConnectionsPerClient
                ?? settings.number("max.connections.per.client", in: Self.connections),
            maxRequests: try maxRequests ?? settings.number("max.requests", in: Self.connections),
            maxStores: try maxStores ?? settings.number("max.stores", in: Self.stores) ?? 200,
            publicCreations: try publicCreations
                ?? settings.number("public.creations", in: Self.creations),
            edge: edge, hosts: hosts,
            post: try mail.post(data: folders.dataFolder, hosts: hosts),
            scanner: try scanner(settings),
            logLevel: try Self.level(settings.text("log.level")), isDemo: demo)
    }

    /// The settings in force.
    struct Resolved: Sendable {
        let port: Int
        let host: String
        let tenants: String
        let data: String
        let maxConnections: Int?
        let maxConnectionsPerClient: Int?
        let maxRequests: Int?
        let maxStores: Int
        let publicCreations: Int?
        let edge: EdgeOptions.Resolved
        /// How the server is reached, for links that are sent.
        let hosts: HostPlace
        /// What brings notices to people; nothing when mail is off.
        let post: (any NoticePost)?
        /// What looks at files; nothing when nobody does.
        let scanner: ClamdScanner?
        let logLevel: Logger.Level
        /// Whether people with a known password are brought.
        ///
        /// No variable says so: it must be meant.
        let isDemo: Bool
    }
}
