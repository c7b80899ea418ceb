import DachwerkKernel
import Dispatch
import Foundation
import Synchronization

/// Where all writing of one tenant happens, one thing after the other.
///
/// After a fault that leaves open what reached the disk, the file is opened anew before the next
/// thing is done.
final class WriterQueue: Sendable {
    private struct State {
        var writer: Connection?
        var fault: StoreError?
        /// Whether the mark of a clean stop is out of the file.
        var isUnmarked = false
        var isClosed = false
        /// The thread on which something is being done.
        var owner: ObjectIdentifier?
    }

    private let state: Mutex<State>
    private let queue: DispatchQueue
    private let files: StoreFiles
    private let options: SQLiteOptions
    private let cipher: (any ColumnCipher)?
    private let readers: ReaderSet

    init(
        _ files: StoreFiles, _ options: SQLiteOptions, _ cipher: (any ColumnCipher)?,
        readers: ReaderSet
    ) throws {
        self.files = files
        self.options = options
        self.cipher = cipher
        self.readers = readers
        state = Mutex(State(writer: try Writer.open(files, options, cipher)))
        queue = DispatchQueue(label: "dachwerk.\(files.tenant).writes")
    }

    /// Does something later.
    func enqueue(_ body: @escaping @Sendable () -> Void) {
        queue.async { self.owning(body) }
    }

    /// Does something on the queue and waits for it.
    func wait<Result>(_ body: () throws -> Result) throws -> Result {
        guard state.withLock({ $0.owner }) != ObjectIdentifier(Thread.current) else {
            throw StoreError(
                .misuse, files.tenant, "A write must not use its own store from inside.")
        }
        return try queue.sync { try owning(body) }
    }

    /// Remembers who is at work, so that nobody waits for himself.
    ///
    /// The thread tells it, which stays the same for as long as a body runs.
    private func owning<Result>(_ body: () throws -> Result) rethrows -> Result {
        state.withLock { $0.owner = ObjectIdentifier(Thread.current) }
        defer { state.withLock { $0.owner = nil } }
        return try body()
    }

    /// Uses the connection, opened anew if that must be; on the queue only.
    func use<Result>(_ body: (Connection) throws -> Result) throws -> Result {
        let writer = try readyWriter()
        defer {
            if let fault = writer.lastingFault {
                state.withLock { $0.fault = fault }
            }
        }
        do {
            return try body(writer)
        } catch {
            throw SQLiteFault.error(error, subject: files.database)
        }
    }

    /// Carries out one durable transaction; on the queue only.
    func transaction<Result>(
        on connection: Connection, _ body: () throws -> Result
    ) throws -> Result {
        try connection.run("BEGIN IMMEDIATE")
        do {
            if !state.withLock({ $0.isUnmarked }) {
                try Bookkeeping.set(Bookkeeping.cleanStopState, to: nil, on: connection)
            }
            let result = try body()
            try connection.run("COMMIT")
            state.withLock { $0.isUnmarked = true }
            return result
        } catch {
            if !connection.isOutsideTransaction { try? connection.run("ROLLBACK") }
            throw error
        }
    }

    private func readyWriter() throws -> Connection {
        let (writer, fault, isClosed) = state.withLock { ($0.writer, $0.fault, $0.isClosed) }
        if isClosed { throw StoreError(.closed, files.tenant, "The store is closed.") }
        if let writer, fault == nil { return writer }
        return try reopen(writer, after: fault)
    }

    private func reopen(_ writer: Connection?, after fault: StoreError?) throws -> Connection {
        // On a full disk nothing of what is there is in doubt, so reading goes on meanwhile. Else
        // all connections of the process must go, for only then is the log read from the disk.
        let isDoubtful = fault?.code != .full
        if isDoubtful, !readers.halt() {
            readers.resume()
            throw StoreError(
                .inUse, files.tenant, "A read keeps the file from being opened anew.")
        }
        defer { if isDoubtful { readers.resume() } }
        state.withLock { $0.writer = nil }
        writer?.close()
        let new = try Writer.open(files, options, cipher, isDoubtful: isDoubtful)
        state.withLock { state in
            state.writer = new
            state.fault = nil
            state.isUnmarked = false
        }
        return new
    }

    /// Makes it so that the next thing is done on a file that was opened anew.
    func doubt(_ fault: StoreError) {
        state.withLock { $0.fault = fault }
    }

    /// Marks the stop as clean and closes the file; on the queue only.
    func close() throws {
        let isClosed = state.withLock { $0.isClosed }
        if isClosed { return }
        defer {
            let writer = state.withLock { state in
                state.isClosed = true
                defer { state.writer = nil }
                return state.writer
            }
            writer?.close()
        }
        try use { connection in
            let name = Bookkeeping.cleanStopState
            if try Bookkeeping.value(name, on: connection) == nil {
                try connection.run("BEGIN IMMEDIATE")
                try Bookkeeping.set(name, to: "yes", on: connection)
                try connection.run("COMMIT")
            }
            try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        }
    }
}
