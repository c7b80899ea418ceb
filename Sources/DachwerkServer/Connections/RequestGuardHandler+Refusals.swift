import NIOCore
import NIOHTTP1

extension RequestGuardHandler {
    /// Turns the client away; nothing that it sends afterwards is looked at.
    func refuse(_ refusal: GuardRefusal) {
        guard reading != .refused, !isEnding, let context else { return }
        onRefusal(refusal)
        let isInBody = reading == .body
        reading = .refused
        since = context.eventLoop.now
        if isInBody && owed > 0 {
            // Whoever waits for the rest of the body must not take what came for all of it.
            context.fireErrorCaught(TurnedAway(code: refusal.code))
            if owed == 1 && !isAnswering {
                write(refusal)
            } else {
                context.close(promise: nil)
            }
        } else if owed > 0 {
            pendingRefusal = refusal
        } else {
            write(refusal)
        }
    }

    func write(_ refusal: GuardRefusal) {
        guard let context, context.channel.isActive else { return }
        isEnding = true
        owed = 0
        since = context.eventLoop.now
        let body = refusal.body
        context.write(wrapOutboundOut(.head(refusal.head(length: body.count))), promise: nil)
        context.write(
            wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { [weak self] _ in self?.finish() }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
        settle()
    }

    /// Says that nothing more will come, and leaves the client a moment to read what did.
    ///
    /// Closing at once would make the system throw away an answer that is still on its way.
    func finish() {
        guard let context, context.channel.isActive else { return }
        isEnding = true
        since = context.eventLoop.now
        context.close(mode: .output, promise: nil)
        settle()
    }
}

/// A request that was turned away while somebody was reading its body.
struct TurnedAway: Error {
    let code: String
}
