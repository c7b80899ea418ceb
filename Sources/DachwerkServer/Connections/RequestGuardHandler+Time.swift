import NIOCore

extension RequestGuardHandler {
    /// When the client must have done what it is doing; `nil` while it waits for us.
    private var deadline: NIODeadline? {
        if isEnding { return since + limits.lingerTime }
        if let answeringSince {
            let end = answeringSince + limits.answerTime
            return unreadSince.map { min($0 + limits.unreadTime, end) } ?? end
        }
        if let unreadSince { return unreadSince + limits.unreadTime }
        switch reading {
        case .refused: return owed == 0 ? since + limits.lingerTime : nil
        // Behind earlier requests that wait for their answers we may be the ones who do not read.
        case .body:
            return owed > 1 ? nil : since + limits.bodyTime(for: max(declaredBytes, bodyBytes))
        case .head where headBytes > 0 || !isQuiescing:
            return owed > 0 ? nil : since + limits.headTime
        case .head, .nothing:
            guard owed == 0 else { return nil }
            return since + (isQuiescing ? limits.quiesceTime : limits.idleTime)
        }
    }

    /// Makes sure that the timer goes off no later than the deadline; it may go off earlier.
    func settle() {
        guard let context, context.channel.isActive, let deadline else { return }
        if let timer, timer.at <= deadline { return }
        timer?.task.cancel()
        let loop = context.eventLoop.assumeIsolated()
        let task = loop.scheduleTask(deadline: deadline) { [weak self] in
            guard let self else { return }
            self.timer = nil
            self.timeIsUp()
        }
        timer = (deadline, task)
    }

    private func timeIsUp() {
        guard let context, let deadline else { return }
        guard context.eventLoop.now >= deadline else { return settle() }
        if isEnding || unreadSince != nil || isAnswering {
            context.close(promise: nil)
            return
        }
        switch reading {
        case .head where headBytes > 0: refuse(.headTooSlow)
        case .body: refuse(.bodyTooSlow)
        default: context.close(promise: nil)
        }
    }
}
