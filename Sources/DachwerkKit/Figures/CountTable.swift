/// One row or column of a counted table.
public struct Category: Sendable, Hashable {
    /// The stable name, such as a country code or the identity of a topic.
    public let id: String
    /// What people read; the name itself when there is none.
    public let label: LocalizedText?

    /// Names a row or column.
    public init(_ id: String, _ label: LocalizedText? = nil) {
        self.id = id
        self.label = label
    }
}

/// How a figure came about.
public enum FigureKind: String, Sendable, Hashable {
    /// Counted from the records.
    case computed
    /// Stated by somebody, and passed on as it was stated.
    case reported
    /// Not known: nothing that would tell it was ever entered.
    case unknown
}

/// Counts by one or two dimensions, as they are.
///
/// Those of whom the category is not known are no category: they stand beside the table, so that
/// nobody takes the sum of the rows for the whole.
public struct CountTable: Sendable, Hashable {
    /// The rows.
    public let rows: [Category]
    /// The columns; none in a table of one dimension.
    public let columns: [Category]
    /// A list of counts for each row: one for each column, or a single one without columns.
    public let counts: [[Int]]
    /// How many there are whose category is not known.
    public let unknown: Int
    /// How the counts came about.
    public let kind: FigureKind
    /// Who stated them.
    public let source: String?
    /// The day they speak of, when it is not the one that was asked for.
    public let asOf: LocalDate?

    /// Counts by one dimension.
    ///
    /// - Parameters:
    ///   - rows: The rows with their counts; negative counts become none.
    ///   - unknown: How many there are whose category is not known.
    ///   - kind: How the counts came about.
    ///   - source: Who stated them.
    ///   - asOf: The day they speak of, when it is not the one that was asked for.
    public init(
        rows: [(Category, Int)], unknown: Int = 0, kind: FigureKind = .computed,
        source: String? = nil, asOf: LocalDate? = nil
    ) {
        self.rows = rows.map(\.0)
        columns = []
        counts = rows.map { [max(0, $0.1)] }
        self.unknown = max(0, unknown)
        self.kind = kind
        self.source = source
        self.asOf = asOf
    }

    /// Counts by two dimensions.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - columns: The columns.
    ///   - unknown: How many there are whose categories are not known.
    ///   - kind: How the counts came about.
    ///   - source: Who stated them.
    ///   - asOf: The day they speak of, when it is not the one that was asked for.
    ///   - count: The count of a row and a column, by their positions.
    public init(
        rows: [Category], columns: [Category], unknown: Int = 0, kind: FigureKind = .computed,
        source: String? = nil, asOf: LocalDate? = nil, count: (Int, Int) -> Int
    ) {
        self.rows = rows
        self.columns = columns
        counts = rows.indices.map { row in columns.indices.map { max(0, count(row, $0)) } }
        self.unknown = max(0, unknown)
        self.kind = kind
        self.source = source
        self.asOf = asOf
    }

    /// The sum of all counts.
    public var total: Int { counts.reduce(0) { $1.reduce($0, CountTable.sum) } }

    /// The sum of a row.
    public func total(ofRow row: Int) -> Int { counts[row].reduce(0, CountTable.sum) }

    /// The sum of a column.
    public func total(ofColumn column: Int) -> Int {
        counts.reduce(0) { CountTable.sum($0, $1[column]) }
    }

    /// Counts come from records and stay far below the limit; a reported one may not.
    static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, isTooMuch) = left.addingReportingOverflow(right)
        return isTooMuch ? .max : sum
    }
}
