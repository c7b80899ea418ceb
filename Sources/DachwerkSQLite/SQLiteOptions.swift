public import DachwerkKernel

/// How the embedded store works.
public struct SQLiteOptions: Sendable {
    /// How many connections for reading a tenant keeps at rest; more are opened when needed.
    public var restingReaders: Int
    /// How much memory one connection may use for pages, in kibibytes.
    public var cacheSize: Int
    /// How many waiting writes become durable together at most.
    public var batchLimit: Int
    /// Hears of every commit: the tenant, and how many writes became durable with it.
    public var onCommit: (@Sendable (_ tenant: String, _ writes: Int) -> Void)?
    /// Hears of every check of a whole file after a stop that was not clean.
    public var onCheck: (@Sendable (_ tenant: String) -> Void)?

    /// Gives what seals the guarded columns of a tenant; without it they stay as they are.
    public var cipher: (@Sendable (_ tenant: String) throws -> (any ColumnCipher)?)?

    /// Chooses how the store works; the defaults suit a server with many small tenants.
    public init(
        restingReaders: Int = 4, cacheSize: Int = 4096, batchLimit: Int = 256,
        onCommit: (@Sendable (_ tenant: String, _ writes: Int) -> Void)? = nil,
        onCheck: (@Sendable (_ tenant: String) -> Void)? = nil,
        cipher: (@Sendable (_ tenant: String) throws -> (any ColumnCipher)?)? = nil
    ) {
        self.restingReaders = max(1, restingReaders)
        self.cacheSize = max(64, min(cacheSize, 1_048_576))
        self.batchLimit = max(1, batchLimit)
        self.onCommit = onCommit
        self.onCheck = onCheck
        self.cipher = cipher
    }
}
