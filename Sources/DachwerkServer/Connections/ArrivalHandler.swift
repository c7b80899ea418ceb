import NIOCore

/// Tells the guard of a connection when bytes arrive, before anything is made of them.
///
/// A request head is decoded only when it is complete; without this handler nobody would know that
/// one had begun, and a client that sends a byte every few seconds would hold on for ever.
final class ArrivalHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let watch: RequestGuardHandler

    init(_ watch: RequestGuardHandler) {
        self.watch = watch
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        watch.bytesArrived(unwrapInboundIn(data).readableBytes)
        context.fireChannelRead(data)
        watch.bytesHandled()
    }
}
