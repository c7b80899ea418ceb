import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends commands to a running server of this machine.
package enum ControlClient {
    /// How many bytes of an answer are taken.
    private static let limit = 16 * 1_024 * 1_024

    /// Sends a command and waits for the answer.
    ///
    /// - Parameters:
    ///   - path: The socket of the server.
    ///   - command: The command in kebab case.
    ///   - body: Its input as JSON, or nothing.
    /// - Returns: The status and the body; `nil` when nobody listens at the socket.
    /// - Throws: When the server breaks off.
    package static func send(
        path: String, command: String, body: [UInt8] = []
    ) async throws -> (status: Int, body: [UInt8])? {
        let channel: NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>
        do {
            channel = try await connect(path)
        } catch let error as IOError
            where [ENOENT, ECONNREFUSED, ENOTSOCK].contains(error.errnoCode)
        {
            return nil
        }
        return try await channel.executeThenClose { inbound, outbound in
            var headers = HTTPHeaders()
            headers.add(name: "Host", value: "localhost")
            headers.add(name: "Content-Type", value: "application/json")
            headers.add(name: "Content-Length", value: String(body.count))
            headers.add(name: "Connection", value: "close")
            let head = HTTPRequestHead(
                version: .http1_1, method: .POST, uri: "/\(command)", headers: headers)
            // At once: the server knows the length, and may answer and close before an end that
            // would be written later.
            try await outbound.write(
                contentsOf: [
                    .head(head), .body(.byteBuffer(ByteBuffer(bytes: body))), .end(nil),
                ])
            return try await answer(inbound)
        }
    }

    private static func connect(
        _ path: String
    ) async throws -> NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.seconds(5))
            .connect(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                }
            }
    }

    private static func answer(
        _ inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>
    ) async throws -> (status: Int, body: [UInt8]) {
        var status: Int?
        var bytes: [UInt8] = []
        for try await part in inbound {
            switch part {
            case .head(let head): status = Int(head.status.code)
            case .body(let buffer):
                bytes.append(contentsOf: buffer.readableBytesView)
                guard bytes.count <= limit else { throw ChannelError.inputClosed }
            case .end:
                guard let status else { throw ChannelError.inputClosed }
                return (status, bytes)
            }
        }
        throw ChannelError.eof
    }
}
