import DachwerkAccounts
import DachwerkTesting
import DachwerkKernel
import DachwerkKit
import DachwerkWeb
import Foundation
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

@testable import DachwerkServer

/// A server on a free port of this machine, for the time of one test.
struct RunningServer: Sendable {
    let port: Int
    let tenants: SampleTenants
    let log: MemorySink
    let desk: SignInDesk
    var operators = OperatorBook(clock: SystemClock())

    /// Starts a server, uses it, and stops it.
    static func use(
        _ options: ServerOptions = ServerOptions(), clock: any PlatformClock = SystemClock(),
        store: InMemoryStore = InMemoryStore(), besides modules: [any CapabilityModule.Type] = [],
        post: (any NoticePost)? = nil, provider: (any IdentityProvider)? = nil,
        sleep: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0, clock: .continuous)
        },
        _ body: @escaping @Sendable (RunningServer) async throws -> Void
    ) async throws {
        var options = options
        options.port = 0
        let tenants = try SampleTenants(
            clock: clock, store: store, besides: modules, post: post)
        let sink = MemorySink()
        var logger = Logger(label: "test") { JSONLogHandler(label: $0, sink: sink) }
        logger.logLevel = .info
        let desk = try desk(tenants)
        let source = FixedTenants([tenants.alpha, tenants.beta])
        let (ports, found) = AsyncStream<Int>.makeStream()
        let links = SignInLinks(desk, sleep: sleep)
        let operators = OperatorBook(clock: clock)
        let server = DachwerkHTTPServer(
            options: options, tenants: source,
            pages: try PageResponder(
                desk: desk, tenants: source, links: links, provider: provider),
            metrics: PrometheusMetrics(),
            logger: logger, operators: operators,
            onServerRunning: { found.yield($0) })
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask { await links.work() }
            for await port in ports {
                do {
                    try await body(
                        RunningServer(
                            port: port, tenants: tenants, log: sink, desk: desk,
                            operators: operators))
                } catch {
                    await group.triggerGracefulShutdown()
                    throw error
                }
                break
            }
            await group.triggerGracefulShutdown()
            links.end()
            try await tasks.waitForAll()
        }
    }

    /// What lets people in, with cheap hashes: what they cost is measured elsewhere.
    static func desk(_ tenants: SampleTenants) throws -> SignInDesk {
        try SignInDesk(
            tenants.alpha.platform, cost: PasswordHash.Cost(memory: 64 * 1_024, passes: 1))
    }

    /// Sends bytes on a connection of its own, and gives what came until the other side closed.
    ///
    /// - Parameters:
    ///   - text: What is sent first.
    ///   - rest: What is sent after the pause.
    ///   - pause: What happens in between.
    /// - Returns: Everything that came.
    /// - Throws: What the connection or the pause throws.
    func exchange(
        _ text: String, then rest: String = "", pause: () async throws -> Void = {}
    ) async throws -> String {
        let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer> = try await ClientBootstrap(
            group: MultiThreadedEventLoopGroup.singleton
        ).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: text))
            if !rest.isEmpty {
                try await pause()
                try await outbound.write(ByteBuffer(string: rest))
            }
            var received = ""
            for try await buffer in inbound { received += String(buffer: buffer) }
            return received
        }
    }

    /// Asks once and closes the connection.
    func ask(
        _ method: String = "GET", _ path: String, host: String = "alpha.localhost",
        headers: [String] = [], body: String = ""
    ) async throws -> Answer {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)", "Connection: close"] + headers
        if !body.isEmpty { lines.append("Content-Length: \(body.utf8.count)") }
        return Answer(try await exchange(lines.joined(separator: "\r\n") + "\r\n\r\n" + body))
    }

    /// Asks with a JSON body and a token.
    func send(
        _ method: String, _ path: String, _ body: String, token: String,
        host: String = "alpha.localhost", headers: [String] = []
    ) async throws -> Answer {
        try await ask(
            method, path, host: host,
            headers: [
                "Authorization: Bearer \(token)", "Content-Type: application/json",
            ] + headers, body: body)
    }

    /// An answer, taken apart.
    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        /// What sets cookies, one for each.
        let cookies: [String]
        let body: String

        init(_ text: String) {
            // Searched as bytes: a line break is one character of its own kind.
            let bytes = Array(text.utf8)
            let end = bytes.indices.first { bytes[$0...].starts(with: [13, 10, 13, 10]) }
            let head = String(decoding: bytes[..<(end ?? bytes.endIndex)], as: UTF8.self)
            body = end.map { String(decoding: bytes[($0 + 4)...], as: UTF8.self) } ?? ""
            let lines = head.split(whereSeparator: \.isNewline)
            let words = lines.first?.split(separator: " ") ?? []
            status = words.count > 1 ? Int(words[1]) ?? 0 : 0
            var headers: [String: String] = [:]
            var cookies: [String] = []
            for line in lines.dropFirst() {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let value = String(line[line.index(after: colon)...].drop { $0 == " " })
                headers[line[..<colon].lowercased()] = value
                if line[..<colon].lowercased() == "set-cookie" { cookies.append(value) }
            }
            self.headers = headers
            self.cookies = cookies
        }

        /// Everything but what differs from request to request.
        var comparable: [String: String] {
            var all = headers.filter { !["date", "x-request-id"].contains($0.key) }
            all["status"] = "\(status)"
            all["body"] = body
            return all
        }
    }
}
