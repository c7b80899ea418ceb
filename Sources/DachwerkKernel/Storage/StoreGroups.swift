/// A question for counts and sums of the rows of one table.
public struct StoreGroupQuery: Sendable, Hashable {
    /// The table.
    public var table: TableSchema
    /// The column whose values tell the groups apart; without one all rows are one group.
    public var column: String?
    /// The column of whole numbers that is summed in each group.
    public var sum: String?
    /// Which rows.
    public var condition: StoreCondition

    /// Asks for counts and sums.
    public init(
        _ table: TableSchema, by column: String? = nil, summing sum: String? = nil,
        where condition: StoreCondition = .always
    ) {
        self.table = table
        self.column = column
        self.sum = sum
        self.condition = condition
    }
}

/// Rows that agree in a column.
public struct StoreGroup: Sendable, Hashable {
    /// What stands in the column; nothing when all rows are one group.
    public let value: StoreValue
    /// How many rows there are.
    public let count: Int
    /// The sum of the other column; 0 when none was asked for.
    public let sum: Int64

    /// Describes a group.
    public init(value: StoreValue, count: Int, sum: Int64) {
        self.value = value
        self.count = count
        self.sum = sum
    }
}

extension StoreGroup {
    /// The sum of numbers whose high and low halves were summed apart, so that neither overflows.
    ///
    /// - Throws: ``StoreError/Code/value`` when it has no place in 64 bits.
    public static func sum(high: Int64, low: Int64, of subject: String) throws -> Int64 {
        let carried = high.addingReportingOverflow(low >> 32)
        let shifted = carried.partialValue.multipliedReportingOverflow(by: 1 << 32)
        guard !carried.overflow, !shifted.overflow else {
            throw StoreError(.value, subject, "The sum of \(subject) is out of all bounds.")
        }
        return shifted.partialValue | (low & 0xFFFF_FFFF)
    }
}
