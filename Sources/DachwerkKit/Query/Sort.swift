/// One criterion of an order.
public struct SortCriterion: Sendable, Hashable {
    /// What is compared.
    public let path: FieldPath
    /// Whether the greatest stands first.
    public let isDescending: Bool

    /// Sorts by a field or a part of one.
    public init(_ path: FieldPath, descending: Bool = false) {
        self.path = path
        isDescending = descending
    }
}

/// A typed order, as in `.ascending(Loan.number)`.
public struct Sort<Owner: Resource>: Sendable {
    /// The criterion without its types.
    public let criterion: SortCriterion

    /// The smallest first.
    public static func ascending<Value: FieldValue>(_ field: ShapeField<Owner, Value>) -> Sort {
        Sort(criterion: SortCriterion(FieldPath(field.name)))
    }
    /// The greatest first.
    public static func descending<Value: FieldValue>(_ field: ShapeField<Owner, Value>) -> Sort {
        Sort(criterion: SortCriterion(FieldPath(field.name), descending: true))
    }
    /// The smallest first, by a part of a field such as the start of a period.
    public static func ascending<Value: FieldValue>(
        _ field: ShapeField<Owner, Value>, _ part: FieldPath.Part
    ) -> Sort {
        Sort(criterion: SortCriterion(FieldPath(field.name, part)))
    }
    /// The greatest first, by a part of a field such as the amount of money.
    public static func descending<Value: FieldValue>(
        _ field: ShapeField<Owner, Value>, _ part: FieldPath.Part
    ) -> Sort {
        Sort(criterion: SortCriterion(FieldPath(field.name, part), descending: true))
    }
    /// The oldest first.
    public static var oldest: Sort { Sort(criterion: SortCriterion(FieldPath("id"))) }
    /// The newest first.
    public static var newest: Sort {
        Sort(criterion: SortCriterion(FieldPath("id"), descending: true))
    }
}
