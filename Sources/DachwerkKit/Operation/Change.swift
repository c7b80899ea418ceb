/// One record on its way through an operation, as rules see it.
///
/// A rule may read what was, complete what will be, or refuse:
///
/// ```swift
/// registrar.add(Rule("number", Loan.self, on: .create) { loan, context in
///     loan.after.number = try context.nextNumber("loan")
/// })
/// ```
public struct Change<Owner: Resource>: Sendable {
    /// The change without its types.
    public internal(set) var erased: RecordChange

    /// What happens to the record.
    public var kind: OperationKind { erased.kind }
    /// The record as it was; `nil` for a new one.
    public var before: Record<Owner>? { erased.before.map(Record.init) }
    /// The record as it will be; rules may set fields.
    public var after: Record<Owner> {
        get { Record(erased.after) }
        _modify {
            // The values are handed over and back, for a second owner would have them copied.
            var record = Record<Owner>(erased.after)
            erased.after.contents = []
            defer { erased.after = record.data }
            yield &record
        }
    }
    /// The reason that was given.
    public var reason: String? { erased.reason }

    /// Whether the operation is this transition.
    public func isMove(_ move: Move<Owner>) -> Bool {
        erased.kind == .move && erased.move == move.erased.name
    }

    /// Whether a field has another value than before; for a new record, whether it has one.
    public func changes<Value: FieldValue>(_ field: ShapeField<Owner, Value>) -> Bool {
        guard let position = Owner.shape.position(of: field.erased) else { return false }
        guard let before = erased.before else { return !erased.after.contents[position].isNull }
        return before.contents[position] != erased.after.contents[position]
    }
}

/// One record on its way through an operation, without its Swift types.
public struct RecordChange: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// What happens.
    public let kind: OperationKind
    /// The transition, for a move.
    public let move: String?
    /// The reason that was given.
    public let reason: String?
    /// The record as it was.
    public let before: RecordData?
    /// The record as it will be; for an erasure, as it was.
    public var after: RecordData

    /// Describes a change.
    public init(
        resource: ResourceID, kind: OperationKind, move: String?, reason: String?,
        before: RecordData?, after: RecordData
    ) {
        self.resource = resource
        self.kind = kind
        self.move = move
        self.reason = reason
        self.before = before
        self.after = after
    }
}
