import NIOCore
import NIOPosix
import NIOSSL

@testable import DachwerkServer

/// One encrypted connection to a server of this machine.
struct EncryptedClient {
    typealias Stream = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    let port: Int
    var trusts: NIOSSLCertificate
    var versions: (TLSVersion, TLSVersion) = (.tlsv12, .tlsv13)

    /// Opens a connection, uses it and closes it.
    func connect<Result>(
        _ body: (Connection) async throws -> Result
    ) async throws -> Result {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = versions.0
        configuration.maximumTLSVersion = versions.1
        configuration.trustRoots = .certificates([trusts])
        let context = try NIOSSLContext(configuration: configuration)
        let channel: Stream = try await ClientBootstrap(
            group: MultiThreadedEventLoopGroup.singleton
        ).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(
                    NIOSSLClientHandler(context: context, serverHostname: "alpha.localhost"))
                return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(Connection(inbound.makeAsyncIterator(), outbound))
        }
    }

    /// Asks once on a connection of its own.
    func ask(
        _ path: String, host: String = "alpha.localhost"
    ) async throws -> RunningServer.Answer {
        try await connect { try await $0.ask(path, host: host, isLast: true) }
    }

    /// An open connection.
    final class Connection {
        private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
        private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>

        init(
            _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
            _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
        ) {
            self.inbound = inbound
            self.outbound = outbound
        }

        /// Sends a request without a body and reads the answer.
        func ask(
            _ path: String, host: String = "alpha.localhost", isLast: Bool = false
        ) async throws -> RunningServer.Answer {
            let end = isLast ? "Connection: close\r\n" : ""
            try await outbound.write(
                ByteBuffer(string: "GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\(end)\r\n"))
            var text = ""
            while let buffer = try await inbound.next(isolation: #isolation) {
                text += String(buffer: buffer)
                let answer = RunningServer.Answer(text)
                let length = answer.headers["content-length"].flatMap { Int($0) }
                if !isLast, let length, answer.body.utf8.count >= length { return answer }
            }
            return RunningServer.Answer(text)
        }
    }
}
