/// The only ways a record changes.
public enum OperationKind: String, Sendable, Hashable, CaseIterable {
    /// A new record.
    case create
    /// Other values in fields.
    case change
    /// A transition of the life cycle.
    case move
    /// Away for good.
    case erase
}
