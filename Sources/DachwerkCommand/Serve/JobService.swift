import DachwerkKernel
import ServiceLifecycle
import Synchronization

/// Runs what the tenants' jobs have to do, some tenants at a time; none waits for the work of
/// another that takes long.
///
/// The runner knows which jobs are due; a job that fails is reported and stops no other. The
/// pause is measured on a clock that nobody can set back.
struct JobService: Service {
    /// The tenants that wait for their turn, and how many are at work.
    private struct Queue {
        var waiting: [Tenant] = []
        var workers = 0
    }

    private final class Line: Sendable {
        let state = Mutex(Queue())
    }

    let registry: TenantRegistry
    let runner: JobRunner
    /// How long to wait after the start and between two looks.
    var pause: Duration = .seconds(60)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            let queue = Line()
            try await withThrowingDiscardingTaskGroup { group in
                while true {
                    try await Task.sleep(for: pause, clock: .continuous)
                    let due = registry.tenants.filter { runner.begin($0) }
                    let more = queue.state.withLock { queue in
                        queue.waiting += due
                        let more = min(JobRunner.width - queue.workers, queue.waiting.count)
                        queue.workers += max(0, more)
                        return max(0, more)
                    }
                    for _ in 0..<more {
                        group.addTask {
                            while let tenant = Self.next(of: queue) { await runner.run(tenant) }
                        }
                    }
                }
            }
        }
    }

    /// The next tenant for a worker; without one the worker goes home.
    private static func next(of queue: Line) -> Tenant? {
        queue.state.withLock { queue in
            guard !Task.isCancelled, !queue.waiting.isEmpty else {
                queue.workers -= 1
                return nil
            }
            return queue.waiting.removeFirst()
        }
    }
}
