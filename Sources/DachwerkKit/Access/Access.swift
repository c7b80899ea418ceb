/// Who may do what with the records of a resource.
///
/// What is not allowed here is refused. Each line of permission is a statement of its own, so that
/// a typing error is found where it is:
///
/// ```swift
/// static let access = Access<Loan> {
///     $0.allow(Lending.staff, .read, .create, .change)
///     $0.allow(Lending.keeper, moving: approve, refuse, handOver)
///     $0.allow(Lending.borrower, .read, where: { $0.organisation.isOfActor })
/// }
/// ```
public struct Access<Owner: Resource>: Sendable {
    /// The permissions without their types.
    public private(set) var grants: [Grant] = []

    /// Allows nothing but what the lines allow.
    ///
    /// - Parameter lines: Allow one thing after the other.
    public init(_ lines: (inout Access) -> Void = { _ in }) {
        lines(&self)
    }

    /// Allows a duty to do something with all or some records.
    ///
    /// - Parameters:
    ///   - duty: Who may.
    ///   - actions: What it may do.
    ///   - rows: Which records it may do it with; all unless said otherwise.
    public mutating func allow(
        _ duty: Duty, _ actions: Action...,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add([duty], Set(actions), rows)
    }

    /// Allows each of several duties to do something with all or some records.
    ///
    /// - Parameters:
    ///   - duties: Who may.
    ///   - actions: What they may do.
    ///   - rows: Which records they may do it with; all unless said otherwise.
    public mutating func allow(
        _ duties: [Duty], _ actions: Action...,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add(duties, Set(actions), rows)
    }

    /// Allows a duty to see or write only some fields.
    ///
    /// - Parameters:
    ///   - duty: Who may.
    ///   - actions: What it may do.
    ///   - fields: The only fields the permission speaks of.
    ///   - rows: Which records it may do it with; all unless said otherwise.
    public mutating func allow<each Value: FieldValue>(
        _ duty: Duty, _ actions: Action..., only fields: repeat ShapeField<Owner, each Value>,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add([duty], Set(actions), rows, fields: Self.names(repeat each fields))
    }

    /// Allows each of several duties to see or write only some fields.
    ///
    /// - Parameters:
    ///   - duties: Who may.
    ///   - actions: What they may do.
    ///   - fields: The only fields the permission speaks of.
    ///   - rows: Which records they may do it with; all unless said otherwise.
    public mutating func allow<each Value: FieldValue>(
        _ duties: [Duty], _ actions: Action..., only fields: repeat ShapeField<Owner, each Value>,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add(duties, Set(actions), rows, fields: Self.names(repeat each fields))
    }

    /// Allows a duty to see or write all fields but some.
    ///
    /// - Parameters:
    ///   - duty: Who may.
    ///   - actions: What it may do.
    ///   - fields: The fields the permission does not speak of.
    ///   - rows: Which records it may do it with; all unless said otherwise.
    public mutating func allow<each Value: FieldValue>(
        _ duty: Duty, _ actions: Action..., except fields: repeat ShapeField<Owner, each Value>,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add([duty], Set(actions), rows, hiding: Self.names(repeat each fields))
    }

    /// Allows each of several duties to see or write all fields but some.
    ///
    /// - Parameters:
    ///   - duties: Who may.
    ///   - actions: What they may do.
    ///   - fields: The fields the permission does not speak of.
    ///   - rows: Which records they may do it with; all unless said otherwise.
    public mutating func allow<each Value: FieldValue>(
        _ duties: [Duty], _ actions: Action..., except fields: repeat ShapeField<Owner, each Value>,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add(duties, Set(actions), rows, hiding: Self.names(repeat each fields))
    }

    /// Allows a duty to lead records through transitions.
    ///
    /// - Parameters:
    ///   - duty: Who may.
    ///   - moves: The transitions.
    ///   - rows: With which records; all unless said otherwise.
    public mutating func allow(
        _ duty: Duty, moving moves: Move<Owner>...,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add([duty], [.move], rows, moves: Set(moves.map(\.erased.name)))
    }

    /// Allows each of several duties to lead records through transitions.
    ///
    /// - Parameters:
    ///   - duties: Who may.
    ///   - moves: The transitions.
    ///   - rows: With which records; all unless said otherwise.
    public mutating func allow(
        _ duties: [Duty], moving moves: Move<Owner>...,
        where rows: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        add(duties, [.move], rows, moves: Set(moves.map(\.erased.name)))
    }

    private static func names<each Value: FieldValue>(
        _ fields: repeat ShapeField<Owner, each Value>
    ) -> Set<String> {
        var names: Set<String> = []
        for field in repeat each fields { names.insert(field.name) }
        return names
    }

    private mutating func add(
        _ duties: [Duty], _ actions: Set<Action>,
        _ rows: ((FilterBuilder<Owner>) -> Filter<Owner>)?,
        fields: Set<String>? = nil, hiding: Set<String> = [], moves: Set<String> = []
    ) {
        let condition = rows?(FilterBuilder()).condition
        grants += duties.map { duty in
            Grant(
                duty: duty, actions: actions, rows: condition, fields: fields,
                hiddenFields: hiding, moves: moves)
        }
    }
}

/// One permission without its types.
public struct Grant: Sendable, Hashable {
    /// Who may.
    public let duty: Duty
    /// What it may do.
    public let actions: Set<Action>
    /// Which records it may do it with; `nil` for all.
    public let rows: Condition?
    /// The only fields it speaks of; `nil` for all but the hidden ones.
    public let fields: Set<String>?
    /// The fields it does not speak of.
    public let hiddenFields: Set<String>
    /// The transitions it allows.
    public let moves: Set<String>

    /// Whether the permission speaks of a field.
    public func covers(_ field: String) -> Bool {
        fields.map { $0.contains(field) } ?? !hiddenFields.contains(field)
    }
}
