import DachwerkWorkbench
import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkMail
import DachwerkOpenID
import DachwerkServer
import DachwerkWeb
import Foundation
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import UnixSignals

/// The running server: everything that `serve` starts and stops, in order.
struct ServerProgram: Sendable {
    let options: ServeOptions.Resolved
    let catalog: ModuleCatalog
    let terminal: Terminal

    /// How long a stop may take before what is left is broken off.
    private static let longestStop: Duration = .seconds(30)
    /// The longest path that a socket may have everywhere.
    private static let longestSocketPath = 100

    func run() async throws {
        try PlatformAssembly.requireFolder(options.tenants)
        let data = DataFolder(options.data)
        try data.make()
        let lock = try await data.take()
        defer { withExtendedLifetime(lock) {} }

        let logger = makeLogger()
        let metrics = PrometheusMetrics()
        let observer = LoggingObserver(logger: logger, metrics: metrics)
        var server = try serverOptions(observer, metrics)
        let share = share(server.limits.connections, observer)
        server.limits.connections = share.connections
        let platform = PlatformAssembly(
            tenants: options.tenants, data: data.path, catalog: catalog,
            openStores: share.stores, observer: observer, post: options.post,
            addresses: MembershipAddresses())
        for fault in platform.registry.load() { terminal.say(fault.description) }
        guard !platform.registry.tenants.isEmpty else {
            throw CommandFault(
                "No organisation can be served from '\(options.tenants)'.",
                "See what is wrong with: dachwerk check --tenants \(options.tenants)")
        }
        if try DataKeys.named() == nil, platform.registry.tenants.contains(where: \.holdsSensitive)
        {
            terminal.say(
                "WARNING: there are no data keys, so sensitive fields are kept as they are. "
                    + "Name keys with DACHWERK_DATA_KEYS; see docs/guide/seal-sensitive-fields.md")
        }
        do {
            if !options.isDemo { try await DemoPeople.takeAway(from: platform) }
            try await serve(platform, data, server, logger, metrics, observer)
        } catch {
            await AuditService.settle(platform.registry)
            try? await platform.stores.closeAll()
            throw explained(error)
        }
        await AuditService.settle(platform.registry)
        try await platform.stores.closeAll()
        terminal.say("Stopped; all stores are closed.")
    }

    /// Runs all services until a signal comes.
    ///
    /// They stop in the reverse order: first nobody can ask any more, last nobody watches.
    private func serve(
        _ platform: PlatformAssembly, _ data: DataFolder, _ server: ServerOptions,
        _ logger: Logger, _ metrics: PrometheusMetrics, _ observer: any PlatformObserver
    ) async throws {
        let isReady = Readiness()
        let (ports, tellPort) = AsyncStream.makeStream(of: Int.self)
        let (listening, tellListening) = AsyncStream.makeStream(of: Void.self)
        let desk = try SignInDesk(platform.services, admitsDemo: options.isDemo)
        let provisioner = Provisioner(
            folder: options.tenants, store: platform.store, observer: observer,
            demo: options.isDemo ? DemoPeople(desk: desk) : nil)
        let watcher = TenantWatcher(
            registry: platform.registry, provisioner: provisioner, observer: observer
        ) {
            guard let port = await ports.first(where: { _ in true }) else { return }
            let tenants = platform.registry.tenants
            await provisioner.provision(tenants)
            isReady.reach()
            terminal.print(Greeting(tenants: tenants, port: port, folders: options).text)
            if options.isDemo { tellOfDemo(logger) }
        }
        let jobs = JobService(
            registry: platform.registry,
            runner: JobRunner(clock: platform.services.clock, observer: observer))
        let links = SignInLinks(desk)
        let operators = OperatorBook(clock: platform.services.clock)
        let heard = HeardPort()
        let http = DachwerkHTTPServer(
            options: server, tenants: platform.registry,
            pages: try PageResponder(
                desk: desk, tenants: platform.registry, links: links, provider: provider,
                printer: .installed(), isDemo: options.isDemo),
            metrics: metrics, logger: logger, operators: operators,
            isReady: { isReady.isReached },
            onServerRunning: { port in
                heard.hear(port)
                tellPort.yield(port)
                tellListening.yield()
            })
        let audit = AuditService(registry: platform.registry)
        var services: [any Service] = [jobs, audit, LinkService(links: links), watcher]
        let door = ControlDesk.OperatorDoor(book: operators) { [edge = options.edge] in
            let scheme = edge.certificates == nil ? "http" : "https"
            return "\(scheme)://localhost:\(heard.port)"
        }
        if let control = control(platform, data, logger, door) {
            services.append(DeferredService(signal: listening, service: control))
        }
        if let certificates = server.certificates {
            services.append(CertificateWatcher(certificates))
        }
        if let port = options.edge.redirectPort {
            services.append(
                RedirectServer(
                    port: port, options: server, tenants: platform.registry, logger: logger))
        }
        services.append(http)
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = Self.longestStop
        try await ServiceGroup(configuration: configuration).run()
    }

    /// What asks the providers of tenants who somebody is.
    private var provider: OpenIDClient {
        let folder = options.edge.openIDSecrets
        return OpenIDClient(
            rules: OutboundRules(listed: options.edge.outbound), clock: SystemClock()
        ) { tenant in
            folder.flatMap { SecretReference("file:\($0)/\(tenant)")?.secret() }
        }
    }

    /// Says that everybody knows how to come in.
    private func tellOfDemo(_ logger: Logger) {
        logger.warning("demo: everybody knows the passwords of this server; use no real data")
        terminal.print(
            """
            This is a demonstration: for every role of every organisation somebody signs in with
            the address <role>@<organisation>.example
            and the password \(DemoAccounts.password)
            """)
    }

    private func control(
        _ platform: PlatformAssembly, _ data: DataFolder, _ logger: Logger,
        _ door: ControlDesk.OperatorDoor
    ) -> ControlServer? {
        guard data.controlPath.utf8.count <= Self.longestSocketPath else {
            terminal.say(
                "The path of the data folder is too long for a socket: token, backup and restore "
                    + "work only while the server is stopped.")
            return nil
        }
        let desk = ControlDesk(platform: platform, hosts: options.hosts, operators: door)
        return ControlServer(path: data.controlPath, logger: logger) { command, body in
            await desk.answer(command, body)
        }
    }

    /// How many connections and stores may be open; warns where these are fewer than wished.
    private func share(
        _ connections: Int, _ observer: any PlatformObserver
    ) -> DescriptorShare {
        let limit = DescriptorShare.raisedLimit()
        let share = DescriptorShare(
            limit: limit, connections: connections, stores: options.maxStores)
        if share.connections < connections || share.stores < options.maxStores {
            observer.observe(
                PlatformEvent(
                    "server.few-descriptors", .warning, tenant: nil,
                    "The system lets the server have \(limit) files open: it takes "
                        + "\(share.connections) connections and opens \(share.stores) stores at "
                        + "most. Raise the limit (LimitNOFILE under systemd) for more."))
        }
        return share
    }

    /// - Throws: A ``CommandFault`` when the certificate cannot be used.
    private func serverOptions(
        _ observer: any PlatformObserver, _ metrics: PrometheusMetrics
    ) throws -> ServerOptions {
        var server = ServerOptions()
        let edge = options.edge
        do {
            server.certificates = try edge.certificates.map {
                try CertificateKeeper(
                    $0, clock: SystemClock(), observer: observer, metrics: metrics)
            }
        } catch let fault as CertificateFault {
            throw CommandFault(fault.message, fault.hint)
        }
        server.proxies = edge.proxies
        if let security = edge.security {
            server.security = SecurityText(contacts: security.places, end: security.end)
            if let warning = security.warning(at: SystemClock().now()) {
                observer.observe(
                    PlatformEvent("security.contact-ending", .warning, tenant: nil, warning))
            }
        }
        server.host = options.host
        server.port = options.port
        if let count = options.maxConnections { server.limits.connections = count }
        if let count = options.maxConnectionsPerClient {
            server.limits.connectionsPerAddress = count
        }
        if let count = options.maxRequests { server.requestsInWork = count }
        if let count = options.publicCreations { server.publicCreations = count }
        return server
    }

    private func makeLogger() -> Logger {
        var logger = Logger(label: "dachwerk") { JSONLogHandler(label: $0) }
        logger.logLevel = options.logLevel
        return logger
    }

    /// What keeps a server from listening, in words that say what to do.
    private func explained(_ error: any Error) -> any Error {
        var port = options.port
        var cause = error
        if let fault = error as? PortFault { (port, cause) = (fault.port, fault.error) }
        guard let error = cause as? IOError else { return error }
        let address = "\(options.host):\(port)"
        switch error.errnoCode {
        case EADDRINUSE:
            return CommandFault(
                "Another program listens on \(address) already.",
                "Choose another port with --port, or stop that program.")
        case EACCES:
            return CommandFault(
                "This user may not listen on \(address).",
                "Choose a port from 1024 on with --port.")
        case EADDRNOTAVAIL:
            return CommandFault("This machine has no address '\(options.host)'.")
        default: return CommandFault("The server cannot listen on \(address): \(error)")
        }
    }
}

/// The port that the server listens at, once it does.
private final class HeardPort: Sendable {
    private let value = Atomic<Int>(0)

    var port: Int { value.load(ordering: .relaxed) }
    func hear(_ port: Int) { value.store(port, ordering: .relaxed) }
}

/// Whether every organisation has been made ready; once it is so, it stays so.
private final class Readiness: Sendable {
    private let value = Atomic<Bool>(false)

    var isReached: Bool { value.load(ordering: .acquiring) }
    func reach() { value.store(true, ordering: .releasing) }
}
