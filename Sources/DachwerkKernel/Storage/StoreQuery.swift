/// A test on the rows of one table.
///
/// Comparisons with an empty column fail, whatever the operator; only ``isNull(_:)`` finds it.
/// Texts compare by their UTF-8 bytes.
public indirect enum StoreCondition: Sendable, Hashable {
    /// Every row.
    case always
    /// No row.
    case never
    /// All of these.
    case all([StoreCondition])
    /// One of these.
    case any([StoreCondition])
    /// Not this: exactly the rows that the inner condition does not find, empty columns included.
    case not(StoreCondition)
    /// A column compares to a value.
    case compare(String, StoreComparison, StoreValue)
    /// Nothing stands in a column.
    case isNull(String)
    /// A column holds one of these values.
    case isOneOf(String, [StoreValue])
    /// A column compares to a value in an order of its own; comparing by the bytes is
    /// ``compare(_:_:_:)``. Two values are the same in every order only if their bytes are.
    case compareInOrder(String, StoreSequence, StoreComparison, StoreValue)
    /// A text column contains this text, as ``SearchText`` finds it.
    case contains(String, String)
    /// A JSON column holds an object, one of whose texts contains this text, as ``SearchText``
    /// finds it.
    ///
    /// The names of members are not searched, nor is a member whose name begins with `@`.
    case containsInTexts(String, String)
    /// A child table has a row whose owner column names this row and which passes a condition.
    case exists(TableSchema, owner: String, StoreCondition)
}

/// How two values compare.
public enum StoreComparison: String, Sendable, Hashable, CaseIterable {
    /// The same.
    case equal = "="
    /// Not the same.
    case notEqual = "<>"
    /// Smaller.
    case less = "<"
    /// Smaller or the same.
    case lessOrEqual = "<="
    /// Greater.
    case greater = ">"
    /// Greater or the same.
    case greaterOrEqual = ">="
}

/// How the values of a column follow each other.
public enum StoreSequence: Sendable, Hashable {
    /// Numbers by their size, texts by their bytes.
    case bytes
    /// Texts as people look them up, by ``TextOrder``.
    case words
    /// The texts of a JSON object by language, as people look them up: by the text in the first of
    /// these languages that stands there, else by that in the language of the source.
    case texts([String])
}

/// A question for rows of one table.
public struct StoreQuery: Sendable, Hashable {
    /// One column of the order; nothing stands before everything when ascending.
    public struct Order: Sendable, Hashable {
        /// The column.
        public let column: String
        /// Whether the greatest stands first.
        public let isDescending: Bool
        /// How its values follow each other.
        public let sequence: StoreSequence

        /// Orders by a column.
        public init(
            _ column: String, descending: Bool = false, by sequence: StoreSequence = .bytes
        ) {
            self.column = column
            isDescending = descending
            self.sequence = sequence
        }
    }

    /// The table.
    public var table: TableSchema
    /// Which rows.
    public var condition: StoreCondition
    /// In which order; rows that agree in all columns stand in no certain order.
    public var order: [Order]
    /// How many rows at most.
    public var limit: Int
    /// What is asked about each row that is found: the answers, 1 or 0, stand behind its columns.
    public var tests: [StoreCondition]

    /// Asks for rows.
    public init(
        _ table: TableSchema, where condition: StoreCondition = .always, order: [Order] = [],
        limit: Int = .max, tests: [StoreCondition] = []
    ) {
        self.table = table
        self.condition = condition
        self.order = order
        self.limit = limit
        self.tests = tests
    }
}
