import NIOCore
import NIOHTTP1

/// Watches over one connection: what comes in, how much, how fast, and when it must end.
///
/// It stands right behind the decoder and sees each request head as it came over the wire. What it
/// refuses never reaches a tenant.
final class RequestGuardHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// What the next bytes of the client belong to.
    enum Reading {
        case nothing
        case head
        case body
        case refused
    }

    let limits: ConnectionLimits
    private let registry: ConnectionRegistry
    let isEncrypted: Bool
    let onRefusal: @Sendable (EdgeFault) -> Void
    private var address: SocketAddress?
    private var isAdmitted = false

    var context: ChannelHandlerContext?
    var reading = Reading.head
    /// Whether any byte of the head that is awaited has come.
    var headBytes = 0
    var bodyBytes = 0
    /// How many the body under way may have.
    var mostBodyBytes = 0
    var declaredBytes = 0
    /// When the phase that the client is in began.
    var since = NIODeadline.uptimeNanoseconds(0)
    /// When the client stopped reading what it is sent.
    var unreadSince: NIODeadline?
    /// How many answers are still to be written.
    var owed = 0
    /// When the answer that is being written began.
    var answeringSince: NIODeadline?
    var isAnswering: Bool { answeringSince != nil }
    var isKeptAlive = true
    var isQuiescing = false
    /// Set once nothing but the end is to come.
    var isEnding = false
    var pendingRefusal: EdgeFault?
    var timer: (at: NIODeadline, task: Scheduled<Void>)?

    init(
        limits: ConnectionLimits, registry: ConnectionRegistry, isEncrypted: Bool = false,
        onRefusal: @escaping @Sendable (EdgeFault) -> Void
    ) {
        self.limits = limits
        self.registry = registry
        self.isEncrypted = isEncrypted
        self.onRefusal = onRefusal
    }

    // MARK: The connection

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { begin(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard !isAdmitted, reading != .refused else { return }
        since = context.eventLoop.now
        address = context.remoteAddress
        isAdmitted = registry.admit(context.channel)
        if isAdmitted { settle() } else { refuse(.tooManyConnections) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end(context)
        self.context = nil
    }

    private func end(_ context: ChannelHandlerContext) {
        timer?.task.cancel()
        timer = nil
        if isAdmitted { registry.release(context.channel, address: address) }
        isAdmitted = false
        isEnding = true
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent else {
            context.fireUserInboundEventTriggered(event)
            return
        }
        // Not passed on: who just sent a request on an open connection is still answered.
        isQuiescing = true
        if owed == 0 && reading != .body { since = context.eventLoop.now }
        settle()
    }

    // MARK: What comes in

    /// Hears of bytes before they are decoded.
    func bytesArrived(_ count: Int) {
        if reading == .nothing, let context {
            reading = .head
            headBytes = 0
            since = context.eventLoop.now
        }
        if reading == .head { headBytes += count }
    }

    /// Looks at what is left once the bytes were decoded.
    func bytesHandled() {
        if reading == .head && headBytes > limits.headBytes { refuse(.headTooLarge) }
        settle()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard reading != .refused, !isEnding else { return }
        switch unwrapInboundIn(data) {
        case .head(let head): read(head, context)
        case .body(let buffer):
            bodyBytes += buffer.readableBytes
            guard bodyBytes <= mostBodyBytes else { return refuse(.tooLarge(mostBodyBytes)) }
            context.fireChannelRead(data)
        case .end:
            reading = .nothing
            // Before the answer is out, the next head may not have begun; its time starts later.
            since = context.eventLoop.now
            context.fireChannelRead(data)
        }
    }

    private func read(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard isKeptAlive else { return }
        if let refusal = HeadCheck(limits: limits).refusal(head) { return refuse(refusal) }
        let declared = HeadCheck.declaredLength(head)
        mostBodyBytes = limits.bodyBytes(of: head)
        if let declared, declared > mostBodyBytes { return refuse(.tooLarge(mostBodyBytes)) }
        reading = .body
        headBytes = 0
        bodyBytes = 0
        declaredBytes = declared ?? 0
        since = context.eventLoop.now
        isKeptAlive = head.isKeepAlive
        owed += 1
        if owed == 1, head.headers.contains(name: "expect") {
            let go = HTTPResponseHead(version: .http1_1, status: .continue)
            context.writeAndFlush(wrapOutboundOut(.head(go)), promise: nil)
        }
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError {
            refuse(error == .headerOverflow ? .headTooLarge : .headMalformed)
        }
        context.fireErrorCaught(error)
    }

    // MARK: What goes out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // After a refusal nobody else answers, except earlier requests that still wait for theirs.
        guard !isEnding, pendingRefusal != nil || reading != .refused else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            answeringSince = context.eventLoop.now
            guard owed == 1, !isKeptAlive || isQuiescing else { break }
            head.headers.replaceOrAdd(name: "Connection", value: "close")
            context.write(wrapOutboundOut(.head(head)), promise: promise)
            return
        case .body: break
        case .end:
            context.write(data, promise: answered(context, promise))
            return
        }
        context.write(data, promise: promise)
    }

    /// Counts an answer, and ends the connection after the last one where it must.
    private func answered(
        _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?
    ) -> EventLoopPromise<Void>? {
        answeringSince = nil
        owed -= 1
        since = context.eventLoop.now
        settle()
        guard owed == 0, !isKeptAlive || isQuiescing || pendingRefusal != nil else {
            return promise
        }
        let refusal = pendingRefusal
        pendingRefusal = nil
        // The rest of a body that nobody reads must not keep the connection from ending.
        if refusal == nil { reading = .refused }
        let written = promise ?? context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { [weak self] _ in
            guard let self else { return }
            if let refusal { self.write(refusal) } else { self.finish() }
        }
        return written
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        unreadSince = context.channel.isWritable ? nil : context.eventLoop.now
        settle()
        context.fireChannelWritabilityChanged()
    }
}
