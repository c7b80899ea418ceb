/// What is counted of a refusal although its operation is undone: what people could not get.
///
/// The platform counts in memory, so that a refusal writes nothing; a job takes what has come
/// together and keeps it. What came in since is lost when the process is killed.
public struct RefusalNote: Sendable, Hashable {
    /// What is counted: the capability and a name of its own, as in `equipment-lending.demand`.
    public let name: String
    /// The record that it was about.
    public let subject: RecordID
    /// How much was wished.
    public let quantity: Int

    /// Says what is counted.
    public init<Owner: Resource>(_ name: String, about record: Reference<Owner>, quantity: Int) {
        self.name = name
        subject = record.id
        self.quantity = quantity
    }
}

/// What came together about one record on one day.
public struct NotedRefusals: Sendable, Hashable {
    /// The record.
    public let subject: RecordID
    /// The day on the tenant's calendar.
    public let day: LocalDate
    /// How often it was refused.
    public internal(set) var refusals: Int
    /// How much was wished, all together.
    public internal(set) var quantity: Int

    /// Begins to count.
    package init(subject: RecordID, day: LocalDate) {
        self.subject = subject
        self.day = day
        refusals = 0
        quantity = 0
    }

    /// Counts one more refusal.
    package mutating func add(_ quantity: Int) {
        refusals += 1
        let sum = self.quantity.addingReportingOverflow(quantity)
        self.quantity = sum.overflow ? .max : sum.partialValue
    }
}

extension TenantReader {
    /// What was refused and is not yet taken.
    public func noted(_ name: String) -> [NotedRefusals] { reading.noted(name) }
}

extension TenantContext {
    /// Takes what was refused, so that it can be kept.
    public func takeNoted(_ name: String) -> [NotedRefusals] { writing.takeNoted(name) }
}
