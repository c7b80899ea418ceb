/// A typed test on the records of one resource, written in a closure.
///
/// ```swift
/// context.records(Loan.self) { $0.quantity >= 3 && $0.state == .approved }
/// ```
public struct Filter<Owner: Resource>: Sendable {
    /// The test without its types.
    public let condition: Condition

    /// Gives a test its type.
    public init(_ condition: Condition) {
        self.condition = condition
    }

    /// Both must pass.
    public static func && (left: Filter, right: Filter) -> Filter {
        Filter(.all([left.condition, right.condition]))
    }
    /// One must pass.
    public static func || (left: Filter, right: Filter) -> Filter {
        Filter(.any([left.condition, right.condition]))
    }
    /// Must not pass.
    public static prefix func ! (filter: Filter) -> Filter {
        Filter(.not(filter.condition))
    }
}

/// Names the fields of a resource inside a filter.
@dynamicMemberLookup
public struct FilterBuilder<Owner: Resource>: Sendable {
    init() {}

    /// A builder for the test kit.
    package static var forTests: FilterBuilder { FilterBuilder() }

    /// A field.
    ///
    /// Inlinable, because a key path that the compiler can see through need not be made.
    @inlinable
    public subscript<Value: FieldValue>(
        dynamicMember field: KeyPath<Owner.Type, ShapeField<Owner, Value>>
    ) -> FilterTerm<Owner, Value> {
        FilterTerm(path: FieldPath(Owner.self[keyPath: field].name))
    }

    /// The state of the life cycle.
    public var state: FilterTerm<Owner, Owner.State> { FilterTerm(path: FieldPath("state")) }
    /// The record itself.
    public var id: FilterTerm<Owner, Reference<Owner>> { FilterTerm(path: FieldPath("id")) }
    /// When the record was created.
    public var createdAt: FilterTerm<Owner, Instant> { FilterTerm(path: FieldPath("createdAt")) }
    /// When the record was last changed.
    public var updatedAt: FilterTerm<Owner, Instant> { FilterTerm(path: FieldPath("updatedAt")) }
    /// Every record.
    public var everything: Filter<Owner> { Filter(.always) }
}

/// A field inside a filter.
public struct FilterTerm<Owner: Resource, Value: FieldValue>: Sendable {
    @usableFromInline let path: FieldPath

    @usableFromInline
    init(path: FieldPath) {
        self.path = path
    }

    /// The same.
    public static func == (term: FilterTerm, value: Value) -> Filter<Owner> {
        value.content.isNull
            ? Filter(.isNull(term.path)) : Filter(.compare(term.path, .equal, value.content))
    }
    /// Not the same.
    public static func != (term: FilterTerm, value: Value) -> Filter<Owner> {
        value.content.isNull
            ? Filter(.not(.isNull(term.path)))
            : Filter(.compare(term.path, .notEqual, value.content))
    }
    /// Smaller.
    public static func < (term: FilterTerm, value: Value) -> Filter<Owner> {
        Filter(.compare(term.path, .less, value.content))
    }
    /// Smaller or the same.
    public static func <= (term: FilterTerm, value: Value) -> Filter<Owner> {
        Filter(.compare(term.path, .lessOrEqual, value.content))
    }
    /// Greater.
    public static func > (term: FilterTerm, value: Value) -> Filter<Owner> {
        Filter(.compare(term.path, .greater, value.content))
    }
    /// Greater or the same.
    public static func >= (term: FilterTerm, value: Value) -> Filter<Owner> {
        Filter(.compare(term.path, .greaterOrEqual, value.content))
    }
    /// One of several values.
    public func isOne(of values: [Value]) -> Filter<Owner> {
        Filter(.isOneOf(path, values.map { $0.content }))
    }
    /// Nothing stands in it.
    public var isEmpty: Filter<Owner> { Filter(.isNull(path)) }
    /// Names an organisation that the actor acts for.
    public var isOfActor: Filter<Owner> { Filter(.isOfActor(path, .organisation)) }
    /// Names a duty that the actor holds.
    public var isDutyOfActor: Filter<Owner> { Filter(.isOfActor(path, .duty)) }
    /// Names the person behind the actor.
    public var isActor: Filter<Owner> { Filter(.isOfActor(path, .person)) }
}

extension FilterTerm where Value == Period {
    /// Shares at least an instant with a period.
    public func overlaps(_ period: Period) -> Filter<Owner> { Filter(.overlaps(path, period)) }
    /// The start of the period.
    public var start: FilterTerm<Owner, Instant> {
        FilterTerm<Owner, Instant>(path: FieldPath(path.field, .start))
    }
    /// The end of the period.
    public var end: FilterTerm<Owner, Instant> {
        FilterTerm<Owner, Instant>(path: FieldPath(path.field, .end))
    }
}

extension FilterTerm {
    /// Holds an element.
    public func contains<Element: FieldValue>(_ element: Element) -> Filter<Owner>
    where Value == [Element] {
        Filter(.contains(path, element.content))
    }
}

/// A value that is a local date or may be one.
public protocol LocalDateValue: FieldValue {}
extension LocalDate: LocalDateValue {}
extension Optional: LocalDateValue where Wrapped == LocalDate {}

extension FilterTerm where Value: LocalDateValue {
    /// Lies before the local date of the operation; an empty field does not.
    public var isBeforeToday: Filter<Owner> { Filter(.comparesToToday(path, .less)) }
    /// Is the local date of the operation or lies before it; an empty field does not.
    public var isOnOrBeforeToday: Filter<Owner> { Filter(.comparesToToday(path, .lessOrEqual)) }
    /// Is the local date of the operation or lies after it; an empty field does not.
    public var isOnOrAfterToday: Filter<Owner> { Filter(.comparesToToday(path, .greaterOrEqual)) }
    /// Lies after the local date of the operation; an empty field does not.
    public var isAfterToday: Filter<Owner> { Filter(.comparesToToday(path, .greater)) }
}
