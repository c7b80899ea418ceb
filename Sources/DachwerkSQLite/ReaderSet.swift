import DachwerkKernel
import Dispatch
import Synchronization

/// The connections with which a tenant's file is read.
///
/// A reader is taken for one read and given back. Nobody ever waits for one: when all are busy,
/// another is opened, so that a read inside a read cannot lock itself out. Threads bound them.
/// While a faulty file is opened anew, reading fails at once: the reading thread may be one that
/// serves other tenants, too.
final class ReaderSet: Sendable {
    private struct State {
        var resting: [Connection] = []
        var busyCount = 0
        /// Readers of an earlier generation are closed instead of being kept.
        var generation = 0
        var isHalted = false
        var isClosed = false
        /// Told when the last reader comes back while nothing is lent.
        var onLast: DispatchSemaphore?

        /// A reader is in use no more.
        mutating func leave() {
            busyCount -= 1
            if busyCount == 0 { onLast?.signal() }
        }
    }

    /// A reader in use.
    struct Loan {
        let connection: Connection
        fileprivate let generation: Int
    }

    private enum Answer {
        case reader(Loan)
        case open(generation: Int)
    }

    private static let patience: DispatchTimeInterval = .seconds(5)

    private let state = Mutex(State())
    private let path: String
    private let options: SQLiteOptions

    private let cipher: (any ColumnCipher)?

    init(path: String, options: SQLiteOptions, cipher: (any ColumnCipher)?) {
        self.path = path
        self.cipher = cipher
        self.options = options
    }

    /// Takes a reader.
    func take() throws -> Loan {
        let answer: Answer = try state.withLock { state in
            if state.isClosed { throw StoreError(.closed, path, "The store is closed.") }
            if state.isHalted {
                throw StoreError(.inUse, path, "The file is being opened anew.")
            }
            state.busyCount += 1
            if let connection = state.resting.popLast() {
                return .reader(Loan(connection: connection, generation: state.generation))
            }
            return .open(generation: state.generation)
        }
        switch answer {
        case .reader(let loan): return loan
        case .open(let generation): return try open(generation)
        }
    }

    private func open(_ generation: Int) throws -> Loan {
        do {
            let connection = try Connection(
                reading: path, cacheSize: options.cacheSize, cipher: cipher)
            return Loan(connection: connection, generation: generation)
        } catch {
            state.withLock { $0.leave() }
            throw error
        }
    }

    /// Gives a reader back.
    func give(_ loan: Loan) {
        let isUsable = loan.connection.lastingFault == nil && loan.connection.isOutsideTransaction
        // The last reference may close the connection, which must happen before it counts as idle
        // and outside the lock; a kept one is cheap.
        let isKept = state.withLock { state in
            guard isUsable, !state.isHalted, !state.isClosed,
                state.generation == loan.generation,
                state.resting.count < options.restingReaders
            else { return false }
            state.resting.append(loan.connection)
            state.leave()
            return true
        }
        if !isKept {
            loan.connection.close()
            state.withLock { $0.leave() }
        }
    }

    /// Stops lending and waits until all readers are closed; says whether they are.
    ///
    /// On a thread of the writer only, which serves this one tenant.
    func halt() -> Bool {
        let last = DispatchSemaphore(value: 0)
        let (resting, isBusy) = state.withLock { state in
            state.isHalted = true
            state.generation += 1
            state.onLast = last
            defer { state.resting = [] }
            return (state.resting, state.busyCount > 0)
        }
        for connection in resting { connection.close() }
        return !isBusy || last.wait(timeout: .now() + Self.patience) == .success
    }

    /// Lends again after ``halt()``.
    func resume() {
        state.withLock { state in
            state.isHalted = false
            state.onLast = nil
        }
    }

    /// Closes for good.
    func close() {
        state.withLock { $0.isClosed = true }
    }
}
