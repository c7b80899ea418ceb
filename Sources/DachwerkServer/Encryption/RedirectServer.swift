import DachwerkKernel
import HTTPTypes
import HummingbirdCore
package import Logging
package import NIOCore
import NIOPosix
import ServiceLifecycle

/// Leads whoever asks without encryption to the same address with it.
///
/// Nothing else is answered there. What was sent with a form could be read on its way already, so
/// it is not led on.
package struct RedirectServer: Service {
    private let port: Int
    private let options: ServerOptions
    private let tenants: any TenantSource
    private let logger: Logger
    private let onServerRunning: @Sendable (Int) async -> Void

    /// - Parameters:
    ///   - port: The port to listen at; 0 for any free one.
    ///   - options: How the server listens that is led to.
    ///   - tenants: Whose hosts are led on; others are answered as everywhere.
    ///   - logger: Where it logs.
    ///   - onServerRunning: Hears the port once the server listens.
    package init(
        port: Int, options: ServerOptions, tenants: any TenantSource, logger: Logger,
        onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.port = port
        self.options = options
        self.tenants = tenants
        self.logger = logger
        self.onServerRunning = onServerRunning
    }

    /// - Throws: ``PortFault`` when it cannot listen.
    package func run() async throws {
        let registry = ConnectionRegistry(options.limits)
        let builder = HTTPServerBuilder { [limits = options.limits] respond in
            GuardedChannel(
                responder: respond, limits: limits, registry: registry, certificates: nil
            ) { _ in }
        }
        let server = try builder.buildServer(
            configuration: ServerConfiguration(address: .hostname(options.host, port: port)),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger,
            responder: { request, writer, _ in
                let answer = response(to: request)
                try await writer.write(
                    response: answer.head,
                    body: request.method == .head ? ResponseBody() : answer.body)
            },
            onServerRunning: { await onServerRunning($0.localAddress?.port ?? 0) })
        do {
            try await server.run()
        } catch let error as IOError {
            throw PortFault(port: port, error: error)
        }
    }

    private func response(to request: Request) -> Response {
        guard let host = request.head.authority.flatMap(RequestHost.init(header:)),
            options.platformHosts.contains(host.description)
                || tenants.tenant(host: host.description) != nil
        else { return EdgeFault.hostUnknown.fixedProblem.response }
        // A program that is led on has sent its token in the clear and never learns of it.
        guard RequestTarget(request.head.path ?? "/").segments.first != "api" else {
            return EdgeFault.hostUnknown.fixedProblem.response
        }
        guard request.method == .get || request.method == .head else {
            return EdgeFault.method(allowed: [.get, .head]).fixedProblem.response
        }
        let port = options.publicPort ?? options.port
        let place = "https://\(host)\(port == 443 ? "" : ":\(port)")\(request.head.path ?? "/")"
        var headers = SecurityHeaders.api
        headers[.location] = place
        headers[.cacheControl] = "no-store"
        return Response(status: .permanentRedirect, headers: headers)
    }
}

/// That another port than that of the server cannot be listened at.
package struct PortFault: Error {
    package let port: Int
    package let error: IOError
}
