import NIOCore

/// One connection of a load generator: sends a request, waits for its answer, sends the next.
final class LoadConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let tally: LoadTally
    private var script: ArraySlice<String> = []
    private var received: [UInt8] = []
    private var sentAt = NIODeadline.now()
    private var isDone = false

    init(_ tally: LoadTally) {
        self.tally = tally
    }

    /// Makes a connection send its first request.
    struct Start: Sendable {}

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is Start {
            send(id: nil, context)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        received.append(contentsOf: buffer.readableBytesView)
        guard let answer = LoadAnswer(received) else { return }
        received.removeFirst(answer.length)
        tally.note(answer, after: sentAt)
        // What follows a refused request makes no sense.
        if !(200..<300).contains(answer.status) { script = [] }
        send(id: script.isEmpty ? nil : answer.id, context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if !isDone { tally.note(broken: "The server closed the connection.") }
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !isDone { tally.note(broken: "\(error)") }
        isDone = true
        context.close(promise: nil)
    }

    private func send(id: String?, _ context: ChannelHandlerContext) {
        if script.isEmpty {
            guard let next = tally.script() else {
                isDone = true
                context.close(promise: nil)
                return
            }
            script = next[...]
        }
        guard var request = script.popFirst() else { return }
        if let id { request = Self.fill(request, id) }
        var buffer = context.channel.allocator.buffer(capacity: request.utf8.count)
        buffer.writeString(request)
        sentAt = .now()
        context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
    }

    private static func fill(_ request: String, _ id: String) -> String {
        guard let open = request.firstIndex(of: "{"),
            request[open...].hasPrefix("{id}")
        else { return request }
        let after = request.index(open, offsetBy: 4)
        return request[..<open] + id + request[after...]
    }
}
