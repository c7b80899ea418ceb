import NIOCore

/// Runs the work of a connection on the event loop that reads it and writes to it.
///
/// Most requests are answered at once. On a thread of their own each would wake another thread
/// twice, to be worked on and to be written, which costs as much as reading a record. What takes
/// its time goes aside, see ``aside(_:)``.
final class EventLoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// Does work on a thread of the executor that is preferred where this is called.
@concurrent
func slowly<Result>(_ work: () throws -> Result) async throws -> Result { try work() }

/// Takes work that may last off the event loop, so that the other connections there go on.
func aside<Result>(_ work: () async throws -> Result) async throws -> Result {
    try await withTaskExecutorPreference(globalConcurrentExecutor, operation: work)
}
