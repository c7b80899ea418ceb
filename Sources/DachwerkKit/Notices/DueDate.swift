/// Something that has to be done by a date of a record: it stands on the desk of those who can do
/// it, with the time that is left, until the record is not in question any more.
///
/// ```swift
/// registrar.add(
///     DueDate(.date(Item.nextSafetyCheck), within: 14, while: { $0.isBorrowable == true }))
/// ```
///
/// Whoever may lead the record on or change it sees it. What people are reminded of by a
/// ``Reminder`` stands there by itself.
public struct DueDate<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyDueDate

    /// Declares by when something has to be done.
    ///
    /// - Parameters:
    ///   - date: The date.
    ///   - days: How many days before it stands on the desk.
    ///   - filter: Which records are in question.
    public init(
        _ date: ReminderDate<Owner>, within days: Int = 7,
        while filter: (FilterBuilder<Owner>) -> Filter<Owner>
    ) {
        erased = AnyDueDate(
            resource: Owner.id, path: date.path, days: days,
            condition: filter(FilterBuilder()).condition)
    }
}

/// What has to be done by a date, without its Swift types.
public struct AnyDueDate: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// Where the date stands.
    package let path: FieldPath
    /// How many days before it stands on the desk.
    package let days: Int
    /// Which records are in question.
    package let condition: Condition

    package init(resource: ResourceID, path: FieldPath, days: Int, condition: Condition) {
        self.resource = resource
        self.path = path
        self.days = days
        self.condition = condition
    }
}
