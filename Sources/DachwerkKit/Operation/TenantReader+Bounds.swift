extension TenantReader {
    /// The first record of an order that passes a filter; `nil` when none does.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - sort: The order; that of the identities unless said otherwise.
    ///   - filter: The test.
    /// - Returns: The record; the store looks no further.
    /// - Throws: What the store throws.
    public func first<Owner: Resource>(
        _ owner: Owner.Type, sort: [Sort<Owner>] = [],
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> Record<Owner>? {
        try records(owner, sort: sort, limit: 1, where: filter).first
    }

    /// Whether a record passes a filter; the store looks no further than the first.
    public func exists<Owner: Resource>(
        _ owner: Owner.Type,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> Bool {
        try reading.exists(Owner.id, where: filter(FilterBuilder()).condition)
    }

    /// Visits the records that pass a filter one after the other, in the order of their making.
    ///
    /// However many there are, only a few stand in memory at once. What the body writes meanwhile
    /// shows in the records that are still to come.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - filter: The test.
    ///   - body: What is done with each.
    /// - Throws: What the store or the body throws.
    public func visit<Owner: Resource>(
        _ owner: Owner.Type,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything },
        _ body: (Record<Owner>) throws -> Void
    ) throws {
        try reading.visit(Owner.id, where: filter(FilterBuilder()).condition) {
            try body(Record($0))
        }
    }

    /// How many records pass a filter.
    public func count<Owner: Resource>(
        _ owner: Owner.Type,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> Int {
        try reading.count(Owner.id, where: filter(FilterBuilder()).condition)
    }
}

extension TenantReader {
    /// How many records pass a filter, for each value of a field or for each state.
    ///
    /// ```swift
    /// let counts = try reader.count(Loan.self, by: \.state) { $0.store == store }
    /// ```
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - field: What they are told apart by; it stands in one column, as all but lists, money and
    ///     periods do.
    ///   - filter: The test.
    /// - Returns: The counts; a value that no record has is not among them.
    /// - Throws: What the store throws, or a fault when the field takes more than a column.
    public func count<Owner: Resource, Value: FieldValue>(
        _ owner: Owner.Type, by field: (FilterBuilder<Owner>) -> FilterTerm<Owner, Value>,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> [Value: Int] {
        let builder = FilterBuilder<Owner>()
        let groups = try reading.groups(
            Owner.id, by: field(builder).path, summing: nil, where: filter(builder).condition)
        var counts: [Value: Int] = [:]
        for group in groups {
            guard let value = Value(content: group.content) else { continue }
            counts[value, default: 0] += group.count
        }
        return counts
    }

    /// The sum of a field over the records that pass a filter; an empty field adds nothing.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - field: A whole number.
    ///   - filter: The test.
    /// - Returns: The sum; 0 when no record passes.
    /// - Throws: What the store throws, also when the sum is out of all bounds.
    public func sum<Owner: Resource, Value: CountedValue>(
        _ owner: Owner.Type, of field: (FilterBuilder<Owner>) -> FilterTerm<Owner, Value>,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> Int {
        let builder = FilterBuilder<Owner>()
        let groups = try reading.groups(
            Owner.id, by: nil, summing: field(builder).path, where: filter(builder).condition)
        return Int(clamping: groups.first?.sum ?? 0)
    }

    /// The sums of an amount over the records that pass a filter, one for each currency.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - field: An amount.
    ///   - filter: The test.
    /// - Returns: The sums in the order of their currencies; none when no record has an amount.
    /// - Throws: What the store throws, also when a sum is out of all bounds.
    public func sum<Owner: Resource, Value: MoneyValue>(
        _ owner: Owner.Type, of field: (FilterBuilder<Owner>) -> FilterTerm<Owner, Value>,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> [Money] {
        let builder = FilterBuilder<Owner>()
        let name = field(builder).path.field
        let groups = try reading.groups(
            Owner.id, by: FieldPath(name, .currency), summing: FieldPath(name, .amount),
            where: filter(builder).condition)
        return groups.compactMap { group in
            group.content.textValue.flatMap { Money(minorUnits: group.sum, currency: $0) }
        }
    }
}

/// Records that agree in a value: how many they are, and the sum of another.
package struct RecordGroup: Sendable, Hashable {
    /// The value in which they agree; nothing when they are all records together.
    package let content: FieldContent
    /// How many there are.
    package let count: Int
    /// The sum; 0 when none was asked for.
    package let sum: Int64

    package init(content: FieldContent, count: Int, sum: Int64) {
        self.content = content
        self.count = count
        self.sum = sum
    }
}

/// A value that is a whole number or may be one.
public protocol CountedValue: FieldValue {}
extension Int: CountedValue {}
extension Optional: CountedValue where Wrapped == Int {}

/// A value that is an amount or may be one.
public protocol MoneyValue: FieldValue {}
extension Money: MoneyValue {}
extension Optional: MoneyValue where Wrapped == Money {}
