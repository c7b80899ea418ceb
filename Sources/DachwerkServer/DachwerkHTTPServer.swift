import DachwerkKernel
import DachwerkKit
import HummingbirdCore
package import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// The HTTP server of the platform, for all tenants.
///
/// When its service group shuts down it stops accepting, lets requests in flight finish, and ends
/// what is left once the drain time is over.
package struct DachwerkHTTPServer: Service {
    private let options: ServerOptions
    private let responder: RequestResponder
    private let registry: ConnectionRegistry
    private let metrics: RequestMetrics
    private let logger: Logger
    private let onServerRunning: @Sendable (Int) async -> Void

    /// Puts the server together; nothing happens before ``run()``.
    ///
    /// - Parameters:
    ///   - options: How it listens and what it allows.
    ///   - tenants: Whom it serves.
    ///   - pages: What answers outside the API; without it there are no pages.
    ///   - metrics: Where it counts, and what `/metrics` shows.
    ///   - logger: Where it logs.
    ///   - operators: Who looks after the platform; without it there is no page for them.
    ///   - isReady: Whether the process behind it is ready for requests.
    ///   - onServerRunning: Hears the port once the server listens.
    package init(
        options: ServerOptions, tenants: any TenantSource, pages: (any PageSource)? = nil,
        metrics: PrometheusMetrics, logger: Logger, operators: OperatorBook? = nil,
        isReady: @escaping @Sendable () -> Bool = { true },
        onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.options = options
        self.logger = logger
        self.onServerRunning = onServerRunning
        self.metrics = RequestMetrics(metrics)
        registry = ConnectionRegistry(options.limits)
        responder = RequestResponder(
            options: options, tenants: tenants, pages: pages, prometheus: metrics,
            isReady: isReady, state: ServerState(),
            log: RequestLog(
                logger: logger, metrics: self.metrics, logsRequests: options.logsRequests),
            operators: operators)
    }

    package func run() async throws {
        let server = try service()
        let state = responder.state
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [drainTime = options.drainTime] in
                guard (try? await gracefulShutdown()) != nil else { return }
                state.stop()
                // Cancelled as soon as the server has ended by itself.
                guard (try? await Task.sleep(for: drainTime)) != nil else { return }
                logger.warning(
                    "drain time over",
                    metadata: ["connections": .stringConvertible(registry.count)])
                registry.closeAll()
            }
            // Connections are accepted however busy the threads are that do what lasts.
            let loop = EventLoopExecutor(MultiThreadedEventLoopGroup.singleton.any())
            try await withTaskExecutorPreference(loop) { try await server.run() }
            group.cancelAll()
        }
    }

    private func service() throws -> any Service {
        let builder = HTTPServerBuilder {
            [limits = options.limits, certificates = options.certificates, registry, metrics]
            respond in
            GuardedChannel(
                responder: respond, limits: limits, registry: registry,
                certificates: certificates
            ) { metrics.refused($0.refusal.code.description) }
        }
        return try builder.buildServer(
            configuration: ServerConfiguration(
                address: .hostname(options.host, port: options.port), backlog: 1_024),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger,
            responder: { [responder] request, writer, channel in
                try await responder.respond(request, from: channel.remoteAddress, writer)
            },
            onServerRunning: { [state = responder.state, onServerRunning] channel in
                let port = channel.localAddress?.port ?? 0
                state.listens(at: port)
                await onServerRunning(port)
            })
    }
}
