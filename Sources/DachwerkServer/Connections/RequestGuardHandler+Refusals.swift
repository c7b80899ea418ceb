import DachwerkKit
import HTTPTypes
import NIOCore
import NIOHTTP1

extension RequestGuardHandler {
    /// Turns the client away; nothing that it sends afterwards is looked at.
    func refuse(_ fault: EdgeFault) {
        guard reading != .refused, !isEnding, let context else { return }
        onRefusal(fault)
        let isInBody = reading == .body
        reading = .refused
        since = context.eventLoop.now
        if isInBody && owed > 0 {
            // Whoever waits for the rest of the body must not take what came for all of it.
            context.fireErrorCaught(TurnedAway(code: fault.refusal.code.description))
            if owed == 1 && !isAnswering {
                write(fault)
            } else {
                context.close(promise: nil)
            }
        } else if owed > 0 {
            pendingRefusal = fault
        } else {
            write(fault)
        }
    }

    func write(_ fault: EdgeFault) {
        guard let context, context.channel.isActive else { return }
        isEnding = true
        owed = 0
        since = context.eventLoop.now
        var problem = fault.fixedProblem
        if isEncrypted { problem.headers.append(SecurityHeaders.encryption) }
        let body = problem.bytes
        context.write(
            wrapOutboundOut(.head(fault.lastHead(of: problem, length: body.count))), promise: nil)
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
