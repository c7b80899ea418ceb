/// The tables that a tenant's store must have.
public struct StoreSchema: Sendable, Hashable {
    /// The tables, owners before their children.
    public let tables: [TableSchema]

    /// Collects tables.
    public init(tables: [TableSchema]) {
        self.tables = tables
    }
}

/// A table: one per resource, one per list of lines, and a few of the platform's own.
public struct TableSchema: Sendable, Hashable {
    /// Shared by all copies, so that a copy costs next to nothing.
    private final class Storage: Sendable {
        let name: String
        let owner: String
        let columns: [ColumnSchema]
        let primaryKey: [String]
        let indexes: [IndexSchema]
        let positions: [String: Int]
        let formerNames: [String]

        init(
            _ name: String, _ owner: String, _ columns: [ColumnSchema], _ primaryKey: [String],
            _ indexes: [IndexSchema], _ formerNames: [String]
        ) {
            self.formerNames = formerNames
            self.name = name
            self.owner = owner
            self.columns = columns
            self.primaryKey = primaryKey
            self.indexes = indexes
            positions = Dictionary(
                columns.enumerated().map { ($0.element.name, $0.offset) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private let storage: Storage

    /// The name in snake case, as people see it when they open the file.
    public var name: String { storage.name }
    /// The capability that owns the table, for the ownership ledger; `platform` for the kernel's.
    public var owner: String { storage.owner }
    /// The columns; the order is the order of the values in a row.
    public var columns: [ColumnSchema] { storage.columns }
    /// The names of the columns that identify a row.
    public var primaryKey: [String] { storage.primaryKey }
    /// The further indexes.
    public var indexes: [IndexSchema] { storage.indexes }
    /// The position of each column by its name.
    public var positions: [String: Int] { storage.positions }

    /// What the table was called before; a store that has it under such a name renames it.
    public var formerNames: [String] { storage.formerNames }

    /// Describes a table.
    public init(
        name: String, owner: String, columns: [ColumnSchema], primaryKey: [String],
        indexes: [IndexSchema] = [], formerNames: [String] = []
    ) {
        storage = Storage(name, owner, columns, primaryKey, indexes, formerNames)
    }

    /// Tables are told apart by everything they declare.
    public static func == (left: TableSchema, right: TableSchema) -> Bool {
        left.storage === right.storage
            || left.name == right.name && left.owner == right.owner
                && left.columns == right.columns && left.primaryKey == right.primaryKey
                && left.indexes == right.indexes && left.formerNames == right.formerNames
    }
    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A column with its type.
public struct ColumnSchema: Sendable, Hashable {
    /// What kind of value stands in a column; a store may use its own type for each.
    public enum Kind: String, Sendable, Hashable {
        /// 0 or 1.
        case boolean
        /// A whole number of 64 bits.
        case integer
        /// A text.
        case text
        /// An instant in 24 characters of UTC, which sorts as text.
        case instant
        /// A date `yyyy-mm-dd`, which sorts as text.
        case date
        /// An identity in 36 characters.
        case identifier
        /// JSON as text.
        case json
    }

    /// The name in snake case.
    public let name: String
    /// What kind of value stands in it.
    public let kind: Kind
    /// Whether nothing may stand in it.
    public let isNullable: Bool
    /// What rows that exist already get when the column is added.
    public let fallback: StoreValue
    /// The table whose rows it names, with deletion passing on to these rows.
    public let cascadesFrom: String?
    /// The table whose rows it names; a row that is named cannot be deleted.
    public let references: String?
    /// What the column was called before; a store that has it under such a name renames it.
    public var formerNames: [String] = []
    /// Whether what stands in it is sealed where the store has a key; it is compared and ordered
    /// as if it were not, but never found by an index.
    public var isSealed = false

    /// Describes a column.
    public init(
        _ name: String, _ kind: Kind, isNullable: Bool = false, fallback: StoreValue = .null,
        references: String? = nil, cascadesFrom: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.isNullable = isNullable
        self.fallback = fallback
        self.references = references
        self.cascadesFrom = cascadesFrom
    }
}

/// An index over columns.
public struct IndexSchema: Sendable, Hashable {
    /// The name in snake case, unique in the store.
    public let name: String
    /// The columns in order.
    public let columns: [String]
    /// Whether no two rows may agree in all of them; rows with nothing in one never agree.
    public let isUnique: Bool
    /// Whether a store may leave out the rows with nothing in the first column: the index then
    /// finds what stands there, and neither what is empty nor an order.
    public let leavesOutNothing: Bool
    /// Whether a store may leave out the rows in whose first column false stands: the index then
    /// finds the few that are true, and an order among them.
    public let leavesOutFalse: Bool

    /// Describes an index.
    public init(
        _ name: String, on columns: [String], isUnique: Bool = false,
        leavesOutNothing: Bool = false, leavesOutFalse: Bool = false
    ) {
        self.name = name
        self.columns = columns
        self.isUnique = isUnique
        self.leavesOutNothing = leavesOutNothing
        self.leavesOutFalse = leavesOutFalse
    }
}
