/// That the records of a resource stand in people's calendars: a mail about one brings the entry
/// along, changes it when the record changes, and takes it back.
///
/// ```swift
/// registrar.add(
///     CalendarEntry(
///         Visit.self, at: Visit.period, while: { $0.state == .agreed },
///         cancelled: { $0.state == .cancelled }))
/// ```
///
/// The entry says which organisation and what kind of record, and nothing else of it. A record
/// between parties, or one that holds what is sensitive, brings none.
public struct CalendarEntry<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyCalendarEntry

    /// Declares the entry of a resource.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - field: When it takes place.
    ///   - filter: Which records take place.
    ///   - cancelled: Which do not any more; of all others a mail says nothing.
    public init(
        _ owner: Owner.Type, at field: ShapeField<Owner, Period>,
        while filter: (FilterBuilder<Owner>) -> Filter<Owner>,
        cancelled: (FilterBuilder<Owner>) -> Filter<Owner>
    ) {
        erased = AnyCalendarEntry(
            resource: Owner.id, holds: filter(FilterBuilder()).condition,
            isCancelled: cancelled(FilterBuilder()).condition,
            period: { Record<Owner>($0)[field] })
    }
}

/// The entry of a resource without its Swift types.
public struct AnyCalendarEntry: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// Which records take place.
    package let holds: Condition
    /// Which do not any more.
    package let isCancelled: Condition
    /// When a record takes place.
    package let period: @Sendable (RecordData) -> Period
}
