/// A list of a resource that is often asked for: what it is filtered by, and how it is ordered.
///
/// The store keeps an index for it, so that a page is read where it stands. Without one, every
/// record that passes the filter is read and sorted for each page. Each usual list costs a little
/// whenever a record is written, so name those that people really look at.
///
/// ```swift
/// UsualList(of: category, by: .descending(value, .amount))
/// ```
public struct UsualList<Owner: Resource>: Sendable {
    /// The list without its types.
    public let erased: AnyUsualList

    /// Names a list of the records that agree in some fields.
    ///
    /// - Parameters:
    ///   - fields: The fields that are held against one value each.
    ///   - order: What the list is ordered by.
    public init<each Value: FieldValue>(
        of fields: repeat ShapeField<Owner, each Value>, by order: Sort<Owner>...
    ) {
        var paths: [FieldPath] = []
        for field in repeat each fields { paths.append(FieldPath(field.name)) }
        erased = AnyUsualList(filters: paths, order: order.map { $0.criterion })
    }

    /// Names a list of the records that are in one state.
    ///
    /// - Parameter order: What the list is ordered by.
    /// - Returns: The list.
    public static func ofOneState(by order: Sort<Owner>...) -> UsualList {
        UsualList(AnyUsualList(filters: [FieldPath("state")], order: order.map { $0.criterion }))
    }

    private init(_ erased: AnyUsualList) {
        self.erased = erased
    }
}

/// A usual list without its types.
public struct AnyUsualList: Sendable, Hashable {
    /// What is held against one value each.
    public let filters: [FieldPath]
    /// What the list is ordered by.
    public let order: [SortCriterion]

    /// Everything that the list looks at, in the order of its index.
    package var paths: [FieldPath] { filters + order.map(\.path) }
}
