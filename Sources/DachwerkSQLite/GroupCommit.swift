import DachwerkKernel
import Synchronization

/// The writes that wait for their turn, made durable together.
///
/// While one batch reaches the disk the next one gathers. Each write stands in a savepoint of its
/// own, so that one that throws leaves no trace; all are answered after the commit.
final class GroupCommit: Sendable {
    /// A write that waits.
    struct Pending: Sendable {
        /// Runs the body, and says how to answer it.
        let run: @Sendable (WriteTransaction) -> Outcome
        /// Answers without having run the body.
        let refuse: @Sendable (StoreError) -> Void
    }

    /// A write that ran but is not durable yet.
    struct Outcome: Sendable {
        /// Whether the body threw, so that nothing of it may stay.
        let hasThrown: Bool
        /// Answers; with an error if the commit failed.
        let answer: @Sendable (StoreError?) -> Void
    }

    private struct State {
        var waiting: [Pending] = []
        var isRunning = false
        var isClosed = false
        /// How many rows the connection will have changed when the statistics are renewed next.
        var nextAnalysis = GroupCommit.rowsBeforeAnalysis
    }

    private let state = Mutex(State())
    private let writer: WriterQueue
    private let tenant: String
    private let options: SQLiteOptions

    init(_ tenant: String, _ writer: WriterQueue, _ options: SQLiteOptions) {
        self.tenant = tenant
        self.writer = writer
        self.options = options
    }

    /// Lets a write wait for its turn.
    func add(_ pending: Pending) {
        let (isAccepted, mustStart) = state.withLock { state in
            guard !state.isClosed else { return (false, false) }
            state.waiting.append(pending)
            defer { state.isRunning = true }
            return (true, !state.isRunning)
        }
        guard isAccepted else {
            return pending.refuse(StoreError(.closed, tenant, "The store is closed."))
        }
        if mustStart { writer.enqueue { self.runNext() } }
    }

    /// How many writes wait.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Accepts nothing more.
    func close() { state.withLock { $0.isClosed = true } }

    /// Accepts again after ``close()``.
    func reopen() { state.withLock { $0.isClosed = false } }

    /// Runs everything that waits; on the writer's queue only.
    func finish() {
        while true {
            let batch = takeBatch()
            if batch.isEmpty { return }
            run(batch)
        }
    }

    private func runNext() {
        let batch = takeBatch()
        if !batch.isEmpty { run(batch) }
        // One batch at a time, so that other work on the queue gets its turn in between.
        let isDone = state.withLock { state in
            if state.waiting.isEmpty { state.isRunning = false }
            return state.waiting.isEmpty
        }
        if !isDone { writer.enqueue { self.runNext() } }
    }

    private func takeBatch() -> [Pending] {
        state.withLock { state in
            if state.waiting.count <= options.batchLimit {
                defer { state.waiting = [] }
                return state.waiting
            }
            defer { state.waiting.removeFirst(options.batchLimit) }
            return Array(state.waiting.prefix(options.batchLimit))
        }
    }

    private func run(_ batch: [Pending]) {
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(batch.count)
        do {
            var changedRows: Int64 = 0
            try writer.use { connection in
                try writer.transaction(on: connection) {
                    for pending in batch {
                        try connection.run("SAVEPOINT one")
                        outcomes.append(run(pending, on: connection))
                        try close(outcomes.last, on: connection)
                    }
                }
                changedRows = connection.changedRows
            }
            options.onCommit?(tenant, batch.count)
            for outcome in outcomes { outcome.answer(nil) }
            renewStatistics(changedRows)
        } catch {
            let fault = SQLiteFault.error(error, subject: tenant)
            for outcome in outcomes { outcome.answer(fault) }
            // What did not run yet gets its turn, unless not even the beginning was possible.
            let rest = batch.dropFirst(outcomes.count)
            if outcomes.isEmpty {
                for pending in rest { pending.refuse(fault) }
            } else {
                state.withLock { $0.waiting.insert(contentsOf: rest, at: 0) }
            }
        }
    }

    /// Tells the planner of SQLite how the rows are spread, after many of them have changed.
    ///
    /// Without it a list that is filtered and sorted takes the index of a column with few values
    /// and sorts everything. It looks at a few hundred rows per index, so it takes milliseconds;
    /// should it fail, the old plans stay.
    private func renewStatistics(_ changedRows: Int64) {
        let isDue = state.withLock { state in
            guard changedRows >= state.nextAnalysis else { return false }
            state.nextAnalysis = changedRows + max(changedRows, Self.rowsBeforeAnalysis)
            return true
        }
        guard isDue else { return }
        do {
            try writer.use { connection in try connection.execute("ANALYZE") }
        } catch {
            // Nothing depends on it but speed, and the next batch tries again.
            state.withLock { $0.nextAnalysis = 0 }
        }
    }

    /// How many rows change before the statistics are renewed for the first time; from then on
    /// they are renewed whenever as many rows have changed again as ever before.
    private static let rowsBeforeAnalysis: Int64 = 4_000

    private func run(_ pending: Pending, on connection: Connection) -> Outcome {
        let transaction = WriteTransaction(connection)
        defer { transaction.end() }
        return pending.run(transaction)
    }

    private func close(_ outcome: Outcome?, on connection: Connection) throws {
        if let fault = connection.lastingFault { throw fault }
        guard !connection.isOutsideTransaction else {
            throw StoreError(.inputOutput, tenant, "SQLite has undone the transaction.")
        }
        if outcome?.hasThrown == true { try connection.run("ROLLBACK TO one") }
        try connection.run("RELEASE one")
    }
}
