/// A record without its Swift types.
public struct RecordData: Sendable, Hashable {
    /// The identity.
    public let id: RecordID
    /// Rises by one with every change; the basis of optimistic locking.
    public var version: Int64
    /// The state, or `recorded` where there is no life cycle.
    public var state: String
    /// When it was created.
    public let createdAt: Instant
    /// When it was last changed.
    public var updatedAt: Instant
    /// The values in the order of the fields.
    public var contents: [FieldContent]

    /// Puts a record together.
    public init(
        id: RecordID, version: Int64, state: String, createdAt: Instant, updatedAt: Instant,
        contents: [FieldContent]
    ) {
        self.id = id
        self.version = version
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.contents = contents
    }
}

/// One instance of a resource, read by the field's own name and type.
///
/// ```swift
/// loan.quantity            // an Int
/// loan.state == .approved  // a Loan.State
/// ```
@dynamicMemberLookup
public struct Record<Owner: Resource>: Sendable, Hashable {
    /// The record without its types.
    public internal(set) var data: RecordData

    /// Gives a record its types.
    public init(_ data: RecordData) {
        self.data = data
    }

    /// The identity.
    public var id: RecordID { data.id }
    /// A link to this record.
    public var reference: Reference<Owner> { Reference(data.id) }
    /// When it was created.
    public var createdAt: Instant { data.createdAt }
    /// When it was last changed.
    public var updatedAt: Instant { data.updatedAt }
    /// The state of the life cycle.
    public var state: Owner.State {
        Owner.State(rawValue: data.state) ?? ShapeMismatch.stop(field: "state")
    }

    /// The value of a field.
    @inlinable
    public subscript<Value: FieldValue>(
        dynamicMember field: KeyPath<Owner.Type, ShapeField<Owner, Value>>
    ) -> Value {
        get { self[Owner.self[keyPath: field]] }
        set { self[Owner.self[keyPath: field]] = newValue }
    }

    /// Lets nothing stand in a field.
    mutating func empty(_ field: AnyField) {
        guard let position = Owner.shape.position(of: field) else { return }
        data.contents[position] = field.kind.isList ? .list([]) : .null
    }

    /// The value of a field.
    @inlinable
    public subscript<Value: FieldValue>(field: ShapeField<Owner, Value>) -> Value {
        get { data.contents.typed(at: Owner.shape.position(of: field.erased), field.erased) }
        set { put(newValue.content, at: Owner.shape.position(of: field.erased)) }
    }

    @usableFromInline
    mutating func put(_ content: FieldContent, at position: Int?) {
        guard let position else { return }
        data.contents[position] = content
    }
}
