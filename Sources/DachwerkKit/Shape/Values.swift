/// The values of a shape's fields, read by the field's own name and type.
///
/// ```swift
/// let line: Values<LoanLine> = …
/// line.quantity          // an Int
/// ```
@dynamicMemberLookup
public struct Values<Owner: Shaped>: Sendable {
    /// The values in the order of the fields.
    public internal(set) var contents: [FieldContent]

    /// Takes values in the order of the fields.
    ///
    /// - Parameter contents: One content for each field.
    public init(contents: [FieldContent]) {
        self.contents = contents
    }

    /// Makes values by setting fields one by one; what is not set has its default.
    public init(_ build: (inout Values<Owner>) -> Void = { _ in }) {
        contents = Owner.shape.fields.map(\.unset)
        build(&self)
    }

    /// The value of a field.
    @inlinable
    public subscript<Value: FieldValue>(
        dynamicMember field: KeyPath<Owner.Type, ShapeField<Owner, Value>>
    ) -> Value {
        get { self[Owner.self[keyPath: field]] }
        set { self[Owner.self[keyPath: field]] = newValue }
    }

    /// The value of a field.
    @inlinable
    public subscript<Value: FieldValue>(field: ShapeField<Owner, Value>) -> Value {
        get { contents.typed(at: Owner.shape.position(of: field.erased), field.erased) }
        set { put(newValue.content, at: Owner.shape.position(of: field.erased)) }
    }

    @usableFromInline
    mutating func put(_ content: FieldContent, at position: Int?) {
        guard let position else { return }
        contents[position] = content
    }
}

extension Values: Hashable {
    /// Equal when all fields are.
    public static func == (left: Values, right: Values) -> Bool { left.contents == right.contents }
    /// Hashes all fields.
    public func hash(into hasher: inout Hasher) { hasher.combine(contents) }
}

extension Values: FieldValue where Owner: Line {
    /// A line with the shape's fields.
    public static var fieldKind: FieldKind { .line(Owner.shape.fields) }
    /// Reads the values of one line.
    public init?(content: FieldContent) {
        guard case .line(let contents) = content, contents.count == Owner.shape.fields.count
        else { return nil }
        self.init(contents: contents)
    }
    /// The values without their types.
    public var content: FieldContent { .line(contents) }
}

extension [FieldContent] {
    /// The value at a position in its type.
    ///
    /// The kernel validates contents against the shape before a module sees them, so the type
    /// always fits. Should a store hand out something else all the same, the process must not
    /// invent a value: it stops with the field's name.
    @inlinable
    func typed<Value: FieldValue>(at position: Int?, _ field: AnyField) -> Value {
        guard let position, indices.contains(position), let value = Value(content: self[position])
        else { return ShapeMismatch.stop(field: field.name) }
        return value
    }
}

/// The one place where a shape and its contents disagree: a fault of the program, never of input.
@usableFromInline
enum ShapeMismatch {
    @usableFromInline
    static func stop<Value>(field: String) -> Value {
        fatalError("The stored content of '\(field)' does not fit the type of its field.")
    }
}
