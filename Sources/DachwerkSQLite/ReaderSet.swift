import DachwerkKernel
import Foundation
import Synchronization

/// The connections with which a tenant's file is read.
///
/// A reader is taken for one read and given back. Nobody ever waits for one: when all are busy,
/// another is opened, so that a read inside a read cannot lock itself out. Threads bound them.
final class ReaderSet: Sendable {
    private struct State {
        var resting: [Connection] = []
        var busyCount = 0
        /// Readers of an earlier generation are closed instead of being kept.
        var generation = 0
        var isHalted = false
        var isClosed = false
    }

    /// A reader in use.
    struct Loan {
        let connection: Connection
        fileprivate let generation: Int
    }

    private enum Answer {
        case reader(Loan)
        case open(generation: Int)
        case wait
        case closed
    }

    private static let patience: Duration = .seconds(5)

    private let state = Mutex(State())
    private let path: String
    private let options: SQLiteOptions

    init(path: String, options: SQLiteOptions) {
        self.path = path
        self.options = options
    }

    /// Takes a reader.
    func take() throws -> Loan {
        var deadline: ContinuousClock.Instant?
        while true {
            switch ask() {
            case .reader(let loan): return loan
            case .open(let generation): return try open(generation)
            case .closed: throw StoreError(.closed, path, "The store is closed.")
            case .wait:
                let now = ContinuousClock.now
                if deadline == nil { deadline = now + Self.patience }
                if let deadline, now > deadline {
                    throw StoreError(.inUse, path, "The file is being opened anew.")
                }
                Thread.sleep(forTimeInterval: 0.001)
            }
        }
    }

    private func ask() -> Answer {
        state.withLock { state in
            if state.isClosed { return .closed }
            if state.isHalted { return .wait }
            state.busyCount += 1
            if let connection = state.resting.popLast() {
                return .reader(Loan(connection: connection, generation: state.generation))
            }
            return .open(generation: state.generation)
        }
    }

    private func open(_ generation: Int) throws -> Loan {
        do {
            let connection = try Connection(reading: path, cacheSize: options.cacheSize)
            return Loan(connection: connection, generation: generation)
        } catch {
            state.withLock { $0.busyCount -= 1 }
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
            state.busyCount -= 1
            return true
        }
        if !isKept {
            loan.connection.close()
            state.withLock { $0.busyCount -= 1 }
        }
    }

    /// Stops lending and waits until all readers are closed; says whether they are.
    func halt() -> Bool {
        let resting = state.withLock { state in
            state.isHalted = true
            state.generation += 1
            defer { state.resting = [] }
            return state.resting
        }
        for connection in resting { connection.close() }
        let deadline = ContinuousClock.now + Self.patience
        while state.withLock({ $0.busyCount }) > 0 {
            if ContinuousClock.now > deadline { return false }
            Thread.sleep(forTimeInterval: 0.001)
        }
        return true
    }

    /// Lends again after ``halt()``.
    func resume() {
        state.withLock { $0.isHalted = false }
    }

    /// Closes for good.
    func close() {
        state.withLock { $0.isClosed = true }
    }
}
