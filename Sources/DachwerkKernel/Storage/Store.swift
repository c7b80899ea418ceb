/// A place where the records of many tenants are kept, each apart from all others.
///
/// A store knows tables, rows and conditions; it knows nothing of resources, duties or rules. A
/// new store is right when it passes `expectStoreConforms` of the test kit.
public protocol Store: Sendable {
    /// Opens the store of one tenant, making it when it is new.
    ///
    /// A tenant's store is open at most once; a second opening, also by another process, fails.
    ///
    /// - Parameter tenant: The tenant's identifier, already checked against its grammar.
    /// - Returns: The open store.
    /// - Throws: ``StoreError``
    func open(_ tenant: String) throws -> any TenantStore

    /// Whether something is kept for a tenant.
    func exists(_ tenant: String) throws -> Bool

    /// The tenants for whom something is kept, whether they are served or not.
    func tenants() throws -> [String]

    /// Takes away everything that is kept for a tenant; its store must be closed.
    func erase(_ tenant: String) throws

    /// Makes a checked copy of a backup beside a tenant's store, which may be open meanwhile.
    ///
    /// The backup is checked as far as it can be: sound, and of this very tenant. A tenant has one
    /// such copy at a time; one that a crash left behind is replaced.
    ///
    /// - Returns: The open copy. What is written to it comes along when it is installed.
    func stage(_ tenant: String, from path: String) throws -> any TenantStore

    /// Puts the staged copy in the place of a tenant's store; both must be closed.
    func install(_ tenant: String) throws

    /// Takes the staged copy away, if there is one; it must be closed.
    func discard(_ tenant: String) throws

    /// Where a copy of a tenant's store is kept that somebody may want to go back to; nothing where
    /// there is no such place.
    func snapshotPath(of tenant: String, named name: String) throws -> String?
}

extension Store {
    /// A store need not have a place for copies.
    public func snapshotPath(of tenant: String, named name: String) throws -> String? { nil }

    /// Puts a backup in the place of a tenant's store, which must be closed.
    public func restore(_ tenant: String, from path: String) throws {
        let staged = try stage(tenant, from: path)
        do {
            try staged.close()
            try install(tenant)
        } catch {
            try? discard(tenant)
            throw error
        }
    }
}

/// The open store of one tenant.
///
/// Readers run at the same time as each other and as the one writer, and each sees one moment.
public protocol TenantStore: Sendable {
    /// Brings the tables into the declared form by adding what is missing.
    ///
    /// Tables and columns that are no longer declared stay as they are; a column whose kind
    /// changed, or a required column without a fallback on a table with rows, is an error.
    func prepare(_ schema: StoreSchema) throws

    /// Reads at one moment, on the calling thread.
    func read<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result

    /// Reads at one moment, on the calling thread, as long as that takes next to no time.
    ///
    /// - Returns: What the body returns; `nil` when the store gave up because too much had to be
    ///   looked at. Then the body may have run in part.
    func glance<Result>(_ body: (any StoreSnapshot) throws -> Result) throws -> Result?

    /// Carries out one transaction and returns once it is durable.
    ///
    /// Transactions of one tenant run one after the other. Several that wait may become durable
    /// together; each is isolated, so that one that throws leaves no trace and harms no other.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result

    /// Takes tables away with all that stands in them, children before their owners.
    func drop(_ tables: [TableSchema]) async throws

    /// The names of all tables with their columns, as the store itself reports them.
    func describe() throws -> [String: [String]]

    /// Leaves nothing in the files of what was taken away or written over before.
    ///
    /// - Throws: ``StoreError`` of the code `store.in-use` when a read that goes on keeps old
    ///   moments from being let go.
    func scrub() async throws

    /// Seals a few values with the present key that another one has sealed, or none.
    ///
    /// - Returns: How many these were; 0 when all are, or when the store has no key.
    func reseal(_ schema: StoreSchema, limit: Int) async throws -> Int

    /// Writes a sound copy of one moment to a new file, while writing goes on.
    func backup(to path: String) throws

    /// Ends all work and lets go of the files.
    func close() throws
}

extension TenantStore {
    /// Does nothing: right for a store that seals nothing.
    public func reseal(_ schema: StoreSchema, limit: Int) async throws -> Int { 0 }

    /// Does nothing: right for a store that keeps nothing of what was taken away.
    public func scrub() async throws {}

    /// Reads to the end: right for a store that cannot tell how much is still to be looked at.
    public func glance<Result>(
        _ body: (any StoreSnapshot) throws -> Result
    ) throws -> Result? { try read(body) }
}

/// One moment of a tenant's store.
public protocol StoreSnapshot {
    /// The row of a table by the value of its single primary-key column.
    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]?
    /// The row of a table by its key, with answers to what is asked about it behind its columns.
    func row(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition]
    ) throws -> [StoreValue]?
    /// Reads the row of a table by its key where it stands, with answers to what is asked about it
    /// behind its columns, and says whether there is one.
    ///
    /// The body neither keeps the row nor asks the same snapshot for anything.
    func find(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition],
        _ body: (any StoreRow) throws -> Void
    ) throws -> Bool
    /// The rows that a query finds.
    func rows(_ query: StoreQuery) throws -> [[StoreValue]]
    /// Reads the rows that a query finds one after the other.
    ///
    /// The body neither keeps a row nor asks the same snapshot for anything.
    func scan(_ query: StoreQuery, _ body: (any StoreRow) throws -> Void) throws
    /// Whether a table is there: one that another composition declared may be, or not.
    func contains(_ table: TableSchema) throws -> Bool
    /// How many rows pass.
    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int
    /// Counts the rows that pass, and sums a column of them, apart for each value of another one.
    ///
    /// An empty column is a value of its own, and adds nothing to a sum.
    ///
    /// - Throws: ``StoreError/Code/value`` when a sum has no place in 64 bits, or when the summed
    ///   column keeps no whole numbers.
    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup]
}

extension StoreSnapshot {
    /// Finds the row as one of a query.
    public func row(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition]
    ) throws -> [StoreValue]? {
        guard !tests.isEmpty, let name = table.primaryKey.first else {
            return try row(table, key)
        }
        let isKey = StoreCondition.compare(name, .equal, key)
        return try rows(StoreQuery(table, where: isKey, limit: 1, tests: tests)).first
    }

    /// Reads a copy of the row.
    public func find(
        _ table: TableSchema, _ key: StoreValue, tests: [StoreCondition],
        _ body: (any StoreRow) throws -> Void
    ) throws -> Bool {
        guard let row = try row(table, key, tests: tests) else { return false }
        try body(CopiedRow(values: row))
        return true
    }
}

/// One transaction of a tenant's store: sees its own writes.
public protocol StoreTransaction: StoreSnapshot {
    /// Adds a row: one value for each column.
    func insert(_ row: [StoreValue], into table: TableSchema) throws
    /// Sets columns in the rows that pass, and says how many these were.
    @discardableResult
    func update(
        _ table: TableSchema, set values: [String: StoreValue], where condition: StoreCondition
    ) throws -> Int
    /// Takes away the rows that pass, and says how many these were.
    @discardableResult
    func delete(from table: TableSchema, where condition: StoreCondition) throws -> Int
    /// Carries out a part of the transaction: when it throws, it leaves no trace, and what was
    /// written before it stays.
    func attempt<Result>(_ body: () throws -> Result) throws -> Result
}

/// What a store could not do.
public struct StoreError: Error, Sendable, Hashable {
    /// What went wrong: an open set of stable names.
    public struct Code: Sendable, Hashable, ExpressibleByStringLiteral {
        /// The stable name.
        public let name: String
        /// Names a code.
        public init(stringLiteral name: String) { self.name = name }

        /// Two rows agree in a unique index, whose columns the error names.
        public static let notUnique: Code = "store.not-unique"
        /// A row that is named elsewhere was to be deleted, or a row names what is not there.
        public static let reference: Code = "store.reference"
        /// The store is open already, here or in another process.
        public static let inUse: Code = "store.in-use"
        /// What is kept belongs to another tenant.
        public static let wrongTenant: Code = "store.wrong-tenant"
        /// The tables cannot be brought into the declared form without losing something.
        public static let schema: Code = "store.schema"
        /// No space is left.
        public static let full: Code = "store.full"
        /// What is kept is damaged, or does not have the declared form.
        public static let damaged: Code = "store.damaged"
        /// The durable setting is not in force.
        public static let notDurable: Code = "store.not-durable"
        /// The store is closed.
        public static let closed: Code = "store.closed"
        /// A value, a row or a condition does not fit the table.
        public static let value: Code = "store.value"
        /// Reading or writing failed.
        public static let inputOutput: Code = "store.input-output"
    }

    /// What went wrong.
    public let code: Code
    /// The table, column, file or tenant it is about.
    public let subject: String
    /// A sentence for the operator.
    public let message: String
    /// The columns in which two rows agree, for ``Code/notUnique``.
    public let columns: [String]

    /// Reports a fault.
    public init(_ code: Code, _ subject: String, _ message: String) {
        self.code = code
        self.subject = subject
        self.message = message
        columns = []
    }

    /// Reports that two rows of a table agree in all of some columns.
    public init(notUnique columns: [String], of table: String, _ message: String) {
        code = .notUnique
        subject = "\(table).\(columns.joined(separator: ","))"
        self.message = message
        self.columns = columns
    }
}
