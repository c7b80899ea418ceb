import NIOCore

/// What all connections of one load generator share; touched on its one event loop only.
final class LoadTally {
    let plan: LoadPlan
    private(set) var count = LoadCount()
    private var next: Int
    private var sent = 0
    private var started: NIODeadline?
    private var latencies: [Int64] = []

    init(_ plan: LoadPlan) {
        self.plan = plan
        next = plan.offset
        latencies.reserveCapacity(200_000)
    }

    /// The next script; `nil` when the time is up.
    func script() -> [String]? {
        if let started, NIODeadline.now() - started >= .milliseconds(Int64(plan.milliseconds)) {
            return nil
        }
        guard !plan.scripts.isEmpty else { return nil }
        defer { next &+= 1 }
        return plan.scripts[next % plan.scripts.count]
    }

    /// Notes an answer; what belongs to the warm-up does not count.
    func note(_ answer: LoadAnswer, after sentAt: NIODeadline) {
        sent += 1
        if sent <= plan.warmUp { return }
        let now = NIODeadline.now()
        if started == nil { started = sentAt }
        count.requests += 1
        count.bytes = answer.bodyLength
        latencies.append((now - sentAt).nanoseconds)
        if !(200..<300).contains(answer.status) {
            count.failures += 1
            if count.firstFailure == nil { count.firstFailure = answer.text }
        }
    }

    /// Notes that a connection broke.
    func note(broken reason: String) {
        count.failures += 1
        if count.firstFailure == nil { count.firstFailure = reason }
    }

    /// The count once all connections are done.
    func finished() -> LoadCount {
        var count = count
        if let started {
            count.seconds = Double((NIODeadline.now() - started).nanoseconds) / 1e9
        }
        latencies.sort()
        if !latencies.isEmpty {
            count.medianMilliseconds = Double(latencies[latencies.count / 2]) / 1e6
            count.slowMilliseconds = Double(latencies[latencies.count * 99 / 100]) / 1e6
        }
        return count
    }
}
