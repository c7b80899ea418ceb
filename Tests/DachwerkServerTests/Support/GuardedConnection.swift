import NIOCore
import NIOEmbedded
import NIOHTTP1

@testable import DachwerkServer

/// One connection with its guard, in memory, with a clock that the test moves.
final class GuardedConnection {
    let channel = EmbeddedChannel()
    let registry: ConnectionRegistry

    init(_ limits: ConnectionLimits = ConnectionLimits()) throws {
        registry = ConnectionRegistry(limits)
        let watch = RequestGuardHandler(limits: limits, registry: registry) { _ in }
        var decoderLimits = NIOHTTPDecoderLimitConfiguration()
        decoderLimits.maxHeaderFieldSize = limits.headBytes
        decoderLimits.maxHeaderListSize = limits.headBytes
        decoderLimits.maxHeaderFieldCount = limits.headerFields
        try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withErrorHandling: false,
            withOutboundHeaderValidation: false, withEncoderConfiguration: .init(),
            withDecoderLimitConfiguration: decoderLimits)
        try channel.pipeline.syncOperations.addHandler(watch)
        try channel.pipeline.syncOperations.addHandler(ArrivalHandler(watch), position: .first)
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 4_711)).wait()
    }

    /// Sends bytes as a client; what the decoder thinks of them shows in the answer.
    func send(_ text: String) {
        _ = try? channel.writeInbound(ByteBuffer(string: text))
        channel.embeddedEventLoop.run()
    }

    /// Sends a request with these header lines.
    func send(_ target: String = "/", headers: [String]) {
        send("GET \(target) HTTP/1.1\r\n" + headers.map { $0 + "\r\n" }.joined() + "\r\n")
    }

    /// Lets time pass.
    func wait(_ time: TimeAmount) { channel.embeddedEventLoop.advanceTime(by: time) }

    /// The heads of the requests that passed the guard.
    var passed: [HTTPRequestHead] {
        var heads: [HTTPRequestHead] = []
        while let part = try? channel.readInbound(as: HTTPServerRequestPart.self) {
            if case .head(let head) = part { heads.append(head) }
        }
        return heads
    }

    /// Answers a request as the server would.
    func answer(_ body: String = "ok") {
        var head = HTTPResponseHead(version: .http1_1, status: .ok)
        head.headers.add(name: "Content-Length", value: "\(body.utf8.count)")
        channel.write(HTTPServerResponsePart.head(head), promise: nil)
        channel.write(
            HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: body))), promise: nil)
        channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
        channel.embeddedEventLoop.run()
    }

    /// Everything that went to the client since the last look.
    var received: String {
        var text = ""
        while let buffer = try? channel.readOutbound(as: ByteBuffer.self) {
            text += String(buffer: buffer)
        }
        return text
    }

    /// The status that the client got; `nil` when it got no answer.
    var status: Int? {
        let words = received.split(separator: " ")
        return words.count > 1 ? Int(words[1]) : nil
    }
}
