import Synchronization

/// What changes while the server runs: how much is in work, and whether it is about to stop.
final class ServerState: Sendable {
    private let open = Atomic<Int>(0)
    private let stopping = Atomic<Bool>(false)
    private let boundPort = Atomic<Int>(0)

    /// Counts a request in, and says how many are in work with it.
    func enter() -> Int { open.wrappingAdd(1, ordering: .relaxed).newValue }

    /// Counts a request out.
    func leave() { open.wrappingSubtract(1, ordering: .relaxed) }

    /// How many requests are in work.
    var requestsInWork: Int { open.load(ordering: .relaxed) }

    /// Whether the server is about to stop.
    var isStopping: Bool { stopping.load(ordering: .relaxed) }

    func stop() { stopping.store(true, ordering: .relaxed) }

    /// The port that the server listens at; `nil` before it does, and where it has none.
    var port: Int? {
        let port = boundPort.load(ordering: .relaxed)
        return port > 0 ? port : nil
    }

    func listens(at port: Int) { boundPort.store(port, ordering: .relaxed) }
}
