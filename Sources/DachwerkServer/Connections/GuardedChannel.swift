import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOSSL

/// An HTTP/1.1 connection of Hummingbird with a guard right behind the decoder.
///
/// Hummingbird's own place for handlers comes after the translation that drops what the guard has
/// to see, so the guard is put in once the pipeline stands.
struct GuardedChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    private let base: HTTP1Channel
    private let limits: ConnectionLimits
    private let registry: ConnectionRegistry
    private let certificates: CertificateKeeper?
    private let onRefusal: @Sendable (EdgeFault) -> Void

    init(
        responder: @escaping HTTPChannelHandler.Responder, limits: ConnectionLimits,
        registry: ConnectionRegistry, certificates: CertificateKeeper?,
        onRefusal: @escaping @Sendable (EdgeFault) -> Void
    ) {
        base = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes,
                    maxHeaderFieldCount: limits.headerFields)))
        self.limits = limits
        self.registry = registry
        self.certificates = certificates
        self.onRefusal = onRefusal
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            let watch = RequestGuardHandler(
                limits: limits, registry: registry, isEncrypted: certificates != nil,
                onRefusal: onRefusal)
            try pipeline.addHandler(watch, position: .after(decoder))
            try pipeline.addHandler(ArrivalHandler(watch), position: .first)
            if let certificates {
                // In front of all others, so that they count and judge what was really said. The
                // time for a request head runs from the start, so it bounds the handshake too.
                try pipeline.addHandler(
                    NIOSSLServerHandler(context: certificates.context), position: .first)
            }
            return value
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) {
            await base.handle(value: value, logger: logger)
        }
    }
}
