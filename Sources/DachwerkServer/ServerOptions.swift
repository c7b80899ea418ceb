package import DachwerkKernel

/// How the server listens and what it allows.
package struct ServerOptions: Sendable {
    /// The address to listen at.
    package var host = "127.0.0.1"
    /// The port to listen at; 0 for any free one.
    package var port = 8_080
    /// What connections are encrypted with; without it they are not, and a proxy stands in front.
    package var certificates: CertificateKeeper?
    /// Whom to tell of a weakness; without it there is no `security.txt`.
    package var security: SecurityText?
    /// From where a proxy asks for others; nobody else is believed about that.
    package var proxies: [NetworkRange] = []
    /// The port that browsers use, where a proxy stands in front; the one listened at otherwise.
    package var publicPort: Int?
    /// The hosts that belong to the platform itself and to no tenant, without port.
    package var platformHosts = HostName.platform.union(["[::1]"])
    /// What one client may ask of a connection.
    package var limits = ConnectionLimits()
    /// The most requests in work at the same time; more are asked to come again.
    package var requestsInWork = 512
    /// How many records one address may make in ten minutes for one tenant without a token; 0 for
    /// as many as it likes.
    package var publicCreations = 20
    /// How long requests in flight may take to finish once the server stops.
    package var drainTime = Duration.seconds(20)
    /// Whether every request is logged, or only those that fail.
    package var logsRequests = true

    package init() {}

    /// Whether a proxy that is believed has this address.
    func isProxy(_ address: NetworkAddress) -> Bool {
        proxies.contains { $0.contains(address) }
    }
}
