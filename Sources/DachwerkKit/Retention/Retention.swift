/// When the persons behind the records of a resource are forgotten, and what goes with them.
///
/// Every resource with personal fields forgets by itself: so many months after the last change
/// of a record, as each field says. What counts differently is declared:
///
/// ```swift
/// registrar.add(
///     Retention(Loan.self, from: .moment(Loan.endedAt), months: settings.retentionMonths)
///         .marking { $0.isAnonymous = true })
/// ```
///
/// The platform carries it out, each record in a transaction of its own, in the record, in its
/// history and in what people were told of it. A record whose end never comes is forgotten as
/// long after its last change. Forgetting is no operation of the module: no rule completes it,
/// refuses it or tells of it.
public struct Retention<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public private(set) var erased: AnyRetention

    /// Declares when the persons behind records are forgotten.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - start: From when on the months count.
    ///   - months: How many months; as each personal field says unless given.
    ///   - means: What happens then.
    ///   - kept: Which records are in use, and so not forgotten however old they are.
    ///   - followers: What else goes, in this order.
    public init(
        _ owner: Owner.Type, from start: RetentionStart<Owner> = .lastChange, months: Int? = nil,
        by means: RetentionMeans<Owner> = .emptying,
        keptWhile kept: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil,
        with followers: RetentionFollower<Owner>...
    ) {
        var fixed: (@Sendable (RecordData) -> Int)?
        if let months { fixed = { _ in months } }
        erased = AnyRetention(
            resource: Owner.id, start: start.erased, months: fixed, means: means.erased,
            kept: kept.map { $0(FilterBuilder()).condition }, followers: followers.map(\.erased))
    }

    /// Sets further fields of a record that is forgotten, such as a mark that it was.
    ///
    /// - Parameter edit: Sets the fields.
    /// - Returns: The retention with the mark.
    public func marking(
        _ edit: @escaping @Sendable (inout Record<Owner>) -> Void
    ) -> Retention {
        var changed = self
        changed.erased.edit = { data in
            var record = Record<Owner>(data)
            edit(&record)
            data = record.data
        }
        return changed
    }

    /// Keeps some records longer than others.
    ///
    /// - Parameter months: How many months a record is kept.
    /// - Returns: The retention with these months.
    public func months(
        _ months: @escaping @Sendable (Record<Owner>) -> Int
    ) -> Retention {
        var changed = self
        changed.erased.months = { months(Record($0)) }
        return changed
    }

    /// Tells ahead of the day on which a record is forgotten: never without notice, however late
    /// the platform looks.
    ///
    /// - Parameters:
    ///   - days: How many days ahead.
    ///   - tell: Tells of it, and may note the day in the record; without a day, what was
    ///     announced is off again, because the record went on.
    /// - Returns: The retention with the announcement.
    public func announced(
        days: Int,
        _ tell: @escaping @Sendable (Record<Owner>, LocalDate?, TenantContext) throws -> Void
    ) -> Retention {
        var changed = self
        changed.erased.announcement = AnyRetention.Announcement(days: max(0, days)) {
            try tell(Record($0), $1, $2)
        }
        return changed
    }
}

/// A retention without its Swift types.
public struct AnyRetention: Sendable {
    /// From when on the months count.
    package enum Start: Sendable, Hashable {
        /// Since somebody last changed the record.
        case lastChange
        /// Since the record came into one of these states.
        case states([String])
        /// Since the date or moment in a field.
        case field(String)
    }

    /// What happens to a record.
    package enum Means: Sendable, Hashable {
        /// Its personal fields are emptied.
        case emptying
        /// It is taken away.
        case erasing
        /// It goes through these transitions, and its personal fields are emptied with the last.
        case moving([String])
    }

    /// Something that goes with a record.
    package struct Follower: Sendable, Hashable {
        /// The resource whose records go.
        package let resource: ResourceID
        /// The field that leads to the record.
        package let link: String
        /// The fields that are emptied; `nil` when the records are taken away.
        package let fields: [String]?
    }

    /// Tells ahead that a record will be forgotten.
    package struct Announcement: Sendable {
        /// How many days ahead.
        package let days: Int
        /// Tells of it.
        package let tell: @Sendable (RecordData, LocalDate?, TenantContext) throws -> Void
    }

    /// The resource.
    public let resource: ResourceID
    /// From when on the months count.
    package let start: Start
    /// How many months; `nil` when each field says so itself.
    package internal(set) var months: (@Sendable (RecordData) -> Int)?
    /// What happens then.
    package let means: Means
    /// Which records are kept however old they are.
    package let kept: Condition?
    /// What else goes.
    package let followers: [Follower]
    /// Sets further fields.
    package internal(set) var edit: @Sendable (inout RecordData) -> Void = { _ in }
    /// What is told ahead.
    package internal(set) var announcement: Announcement?

    init(
        resource: ResourceID, start: Start, months: (@Sendable (RecordData) -> Int)?, means: Means,
        kept: Condition?, followers: [Follower]
    ) {
        self.resource = resource
        self.start = start
        self.months = months
        self.means = means
        self.kept = kept
        self.followers = followers
    }
}
