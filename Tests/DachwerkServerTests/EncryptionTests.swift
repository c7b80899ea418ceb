import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle
import Synchronization
import Testing

@testable import DachwerkServer

@Suite("Encrypted connections", .serialized)
struct EncryptionTests {
    private static func keeper(
        _ files: CertificateFiles, clock: any PlatformClock = SystemClock(),
        observer: any PlatformObserver = SilentObserver(),
        metrics: PrometheusMetrics = PrometheusMetrics()
    ) throws -> CertificateKeeper {
        try CertificateKeeper(files, clock: clock, observer: observer, metrics: metrics)
    }

    private static func options(_ keeper: CertificateKeeper) -> ServerOptions {
        var options = ServerOptions()
        options.certificates = keeper
        return options
    }

    @Test(arguments: [TLSVersion.tlsv12, .tlsv13])
    func `S17: a request is answered over TLS 1.2 and 1.3, with HSTS`(
        version: TLSVersion
    ) async throws {
        let made = try TestCertificate()
        let trusted = try made.certificate
        try await RunningServer.use(Self.options(try Self.keeper(made.files))) { server in
            let client = EncryptedClient(
                port: server.port, trusts: trusted, versions: (version, version))
            for (path, status) in [("/", 200), ("/api", 200), ("/api/none", 404), ("/none", 404)] {
                let answer = try await client.ask(path)
                #expect(answer.status == status, "\(path)")
                #expect(
                    answer.headers["strict-transport-security"]
                        == "max-age=31536000; includeSubDomains", "\(path)")
            }
            let stranger = try await client.ask("/", host: "nobody.localhost")
            #expect(stranger.status == 421)
            #expect(stranger.headers["strict-transport-security"] != nil)
            // Refused before anybody looks at the tenant.
            let malformed = try await client.ask("nowhere")
            #expect(malformed.status == 400)
            #expect(malformed.headers["strict-transport-security"] != nil)
        }
    }

    @Test func `S17: older versions and plain HTTP are turned away`() async throws {
        let made = try TestCertificate()
        let trusted = try made.certificate
        try await RunningServer.use(Self.options(try Self.keeper(made.files))) { server in
            for version in [TLSVersion.tlsv1, .tlsv11] {
                let client = EncryptedClient(
                    port: server.port, trusts: trusted, versions: (version, version))
                await #expect(throws: (any Error).self) { try await client.ask("/") }
            }
            let plain = try? await server.ask("GET", "/")
            #expect(plain?.status ?? 0 == 0)
            // Control: the same client gets in with what is spoken.
            let client = EncryptedClient(port: server.port, trusts: trusted)
            let answer = try await client.ask("/")
            #expect(answer.status == 200)
        }
    }

    @Test func `another pair is taken up, and connections that stand go on`() async throws {
        let (made, other) = (try TestCertificate(), try TestCertificate())
        let (first, second) = (try made.certificate, try other.certificate)
        let observer = Listener()
        let keeper = try Self.keeper(made.files, observer: observer)
        let files = made.files
        try await RunningServer.use(Self.options(keeper)) { server in
            try await EncryptedClient(port: server.port, trusts: first).connect { connection in
                #expect(try await connection.ask("/").status == 200)
                try Data(contentsOf: URL(filePath: other.files.certificate))
                    .write(to: URL(filePath: files.certificate))
                keeper.look()
                // Half of it is there: nothing changes until it stays so.
                #expect(observer.names.isEmpty)
                try Data(contentsOf: URL(filePath: other.files.key))
                    .write(to: URL(filePath: files.key))
                keeper.look()
                keeper.look()
                #expect(observer.names == ["tls.reloaded"])
                #expect(try await connection.ask("/").status == 200)
                let client = EncryptedClient(port: server.port, trusts: second)
                #expect(try await client.ask("/").status == 200)
                let former = EncryptedClient(port: server.port, trusts: first)
                await #expect(throws: (any Error).self) { try await former.ask("/") }
            }
        }
        withExtendedLifetime((made, other)) {}
    }

    @Test func `a pair that does not fit keeps the former one, and log and metrics say so`() throws
    {
        let (made, other, kept) = (
            try TestCertificate(), try TestCertificate(), try TestCertificate()
        )
        try kept.take(from: made)
        let (observer, metrics) = (Listener(), PrometheusMetrics())
        let keeper = try Self.keeper(made.files, observer: observer, metrics: metrics)
        func told() -> String { String(decoding: metrics.text, as: UTF8.self) }
        #expect(told().contains("dachwerk_tls_refused 0"))
        let before = keeper.context
        try made.take(key: false, from: other)
        for _ in 0..<4 { keeper.look() }
        #expect(observer.names == ["tls.refused"])
        #expect(observer.messages.last?.contains("is not that of the certificate") == true)
        #expect(told().contains("dachwerk_tls_refused 1"))
        #expect(keeper.context === before)
        // Another fault is told anew, and what fits in the end is taken up.
        try FileManager.default.removeItem(atPath: made.files.key)
        for _ in 0..<3 { keeper.look() }
        #expect(observer.names == ["tls.refused", "tls.refused"])
        try made.take(from: other)
        for _ in 0..<3 { keeper.look() }
        #expect(observer.names.last == "tls.reloaded")
        #expect(told().contains("dachwerk_tls_refused 0"))
        #expect(keeper.context !== before)
    }

    @Test func `a pair that cannot be used is refused at the start in words`() throws {
        let (made, other) = (try TestCertificate(), try TestCertificate())
        func fault(_ files: CertificateFiles, at clock: any PlatformClock = SystemClock()) -> String
        {
            do {
                _ = try Self.keeper(files, clock: clock)
                return ""
            } catch { return (error as? CertificateFault)?.message ?? "\(error)" }
        }
        #expect(fault(made.files).isEmpty)
        let (certificate, key) = (made.files.certificate, made.files.key)
        let missing = "/nowhere/key.pem"
        #expect(
            fault(CertificateFiles(certificate: certificate, key: missing)).contains(
                "The file of the key, '\(missing)', is not there"))
        #expect(
            fault(CertificateFiles(certificate: key, key: key)).contains(
                "'\(key)' holds no certificate"))
        #expect(
            fault(CertificateFiles(certificate: certificate, key: certificate)).contains(
                "'\(certificate)' holds no key"))
        #expect(
            fault(CertificateFiles(certificate: certificate, key: other.files.key)).contains(
                "is not that of the certificate in '\(certificate)'"))
        let now = SystemClock().now()
        let late = FixedClock(now.adding(days: TestCertificate.days + 1))
        #expect(fault(made.files, at: late).contains("'\(certificate)' ended on 20"))
        #expect(fault(made.files, at: FixedClock(now.adding(days: -2))).contains("holds from 20"))
        withExtendedLifetime(other) {}
    }

    @Test func `the end of a certificate is told once a day from two weeks before`() throws {
        let made = try TestCertificate()
        let clock = FixedClock(SystemClock().now())
        let observer = Listener()
        let keeper = try Self.keeper(made.files, clock: clock, observer: observer)
        keeper.look()
        #expect(observer.names.isEmpty)
        clock.advance(days: TestCertificate.days - 10)
        for _ in 0..<3 { keeper.look() }
        #expect(observer.names == ["tls.ending"])
        clock.advance(days: 1)
        keeper.look()
        #expect(observer.names == ["tls.ending", "tls.ending"])
    }

    @Test func `who asks without encryption is led on, and nothing else is answered`() async throws
    {
        let tenants = try SampleTenants()
        var options = ServerOptions()
        options.publicPort = 8_443
        let (ports, found) = AsyncStream<Int>.makeStream()
        let logger = Logger(label: "test") { JSONLogHandler(label: $0, sink: MemorySink()) }
        let redirect = RedirectServer(
            port: 0, options: options, tenants: FixedTenants([tenants.alpha]), logger: logger
        ) { found.yield($0) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [redirect], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = await ports.first { _ in true } ?? 0
            let asking = RunningServer(
                port: port, tenants: tenants, log: MemorySink(),
                desk: try RunningServer.desk(tenants))
            let page = try await asking.ask("GET", "/account?done=out")
            #expect(page.status == 308)
            #expect(page.headers["location"] == "https://alpha.localhost:8443/account?done=out")
            #expect(try await asking.ask("POST", "/sign-in", body: "a=b").status == 405)
            #expect(try await asking.ask("GET", "/", host: "evil.example").status == 421)
            #expect(try await asking.ask("GET", "/api/notes/note").status == 421)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}

/// Remembers what it heard.
private final class Listener: PlatformObserver {
    private let events = Mutex<[PlatformEvent]>([])
    var names: [String] { events.withLock { $0.map(\.name) } }
    var messages: [String] { events.withLock { $0.map(\.message) } }
    func observe(_ event: PlatformEvent) { events.withLock { $0.append(event) } }
}
