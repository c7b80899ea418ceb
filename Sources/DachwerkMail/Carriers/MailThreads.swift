import Dispatch
import Synchronization

/// A few threads for conversations that wait for a mail server, so that nothing else waits.
///
/// Each serial queue works on one message at a time, on a thread that the system gives it. However
/// slow the server is, no more threads are held, and none of those that answer requests.
final class MailThreads: Sendable {
    private let queues: [DispatchQueue]
    private let turn = Atomic<Int>(0)

    init(count: Int) {
        queues = (0..<max(1, count)).map { DispatchQueue(label: "dachwerk.mail.\($0)") }
    }

    func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        let number = turn.wrappingAdd(1, ordering: .relaxed).newValue
        let queue = queues[Int(UInt(bitPattern: number) % UInt(queues.count))]
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
