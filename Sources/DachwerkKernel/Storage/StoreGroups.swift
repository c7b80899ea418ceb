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

extension StoreSnapshot {
    /// Counts and sums the rows one after the other: right for a store without a language of its
    /// own.
    public func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        let position = try query.column.map { try query.table.position(of: $0) }
        let summed = try query.sum.map { try query.table.position(of: $0) }
        let subject = "\(query.table.name).\(query.sum ?? "")"
        if let summed, ![.integer, .boolean].contains(query.table.columns[summed].kind) {
            throw StoreError(.value, subject, "\(subject) keeps no whole numbers.")
        }
        // By their bytes, because two spellings of one text are two values.
        var sums: [[UInt8]: (value: StoreValue, count: Int, high: Int64, low: Int64)] = [:]
        try scan(StoreQuery(query.table, where: query.condition)) { row in
            let value = try position.map { try row.value($0) } ?? .null
            let number = try summed.flatMap { try row.value($0).integer } ?? 0
            var sum = sums[value.bytes] ?? (value, 0, 0, 0)
            sum.count += 1
            sum.high += number >> 32
            sum.low += number & 0xFFFF_FFFF
            sums[value.bytes] = sum
        }
        return try sums.values.sorted { $0.value.precedes($1.value) }.map { sum in
            StoreGroup(
                value: sum.value, count: sum.count,
                sum: try StoreGroup.sum(high: sum.high, low: sum.low, of: subject))
        }
    }
}

extension TableSchema {
    fileprivate func position(of column: String) throws -> Int {
        guard let position = positions[column] else {
            throw StoreError(
                .value, "\(name).\(column)", "\(name) declares no column \(column).")
        }
        return position
    }
}

extension StoreValue {
    fileprivate var bytes: [UInt8] {
        switch self {
        case .null: []
        case .integer(let number): Array("i\(number)".utf8)
        case .text(let text): Array("t\(text)".utf8)
        }
    }

    /// Whether the value stands before another one: nothing, numbers, texts by their bytes.
    fileprivate func precedes(_ other: StoreValue) -> Bool {
        switch (self, other) {
        case (.null, .null), (.integer, .null), (.text, .null), (.text, .integer): false
        case (.null, _), (.integer, .text): true
        case (.integer(let first), .integer(let second)): first < second
        case (.text(let first), .text(let second)):
            first.utf8.lexicographicallyPrecedes(second.utf8)
        }
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
