import DachwerkKernel
public import DachwerkKit

/// An entry of the history as a test sees it.
public struct RecordedChange: Sendable {
    /// The version that the change led to.
    public let version: Int
    /// What happened.
    public let operation: OperationKind
    /// The transition, for a move.
    public let move: String?
    /// The state afterwards.
    public let state: String
    /// Who did it.
    public let actor: String
    /// The reason that was given.
    public let reason: String?
    /// When.
    public let at: Instant
    /// What each field was and became.
    public let changes: [String: (from: FieldContent, to: FieldContent)]

    init(_ entry: HistoryEntry) {
        version = Int(clamping: entry.version)
        operation = entry.operation
        move = entry.move
        state = entry.state
        actor = entry.actor
        reason = entry.reason
        at = entry.at
        changes = Dictionary(
            entry.changes.map { ($0.field, (from: $0.from, to: $0.to)) },
            uniquingKeysWith: { first, _ in first })
    }
}
