public import DachwerkKernel
public import Testing

/// Everything that a store must do, as a list of named checks.
///
/// A test of a store is one line:
///
/// ```swift
/// @Test func `the embedded store is right`() async throws {
///     try await expectStoreConforms { SQLiteStore(folder: try emptyFolder()) }
/// }
/// ```
public enum StoreConformance {
    /// All checks, by topic.
    public static let checks: [StoreCheck] =
        StoreCheck.transactions + StoreCheck.readers + StoreCheck.tenants + StoreCheck.values
        + StoreCheck.orders + StoreCheck.words + StoreCheck.conditions + StoreCheck.changes
        + StoreCheck.paging + StoreCheck.groups + StoreCheck.constraints + StoreCheck.schemas
        + StoreCheck.backups
        + StoreCheck.staging + StoreCheck.lifecycle

    /// The checks with these identifiers.
    public static func checks(_ ids: String...) -> [StoreCheck] {
        checks.filter { ids.contains($0.id) }
    }
}

/// Runs the conformance suite against a store and records an issue for everything that is wrong.
///
/// Each issue begins with the identifier of its check, such as `store.transaction-atomic`.
///
/// - Parameters:
///   - makeStore: Makes an empty store; it is called once or more for each check.
///   - checks: The checks to run.
///   - crash: Ends a store as a crash would, without closing anything, and returns a fresh store
///     over what is left; without it, nothing is proved about crashes.
///   - seed: Where the random data begin; a failure prints it.
///   - sourceLocation: Where issues are shown.
/// - Throws: `CancellationError` when the test is cancelled; what a check throws is an issue.
public func expectStoreConforms(
    _ makeStore: @escaping @Sendable () throws -> any Store,
    checks: [StoreCheck] = StoreConformance.checks,
    crash: (@Sendable (any Store) throws -> any Store)? = nil,
    seed: UInt64 = 0x00DA_C443_2B2B_0001,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    for check in checks {
        try Task.checkCancellation()
        for finding in await check.findings(makeStore, crash: crash, seed: seed) {
            Issue.record(Comment(rawValue: finding), sourceLocation: sourceLocation)
        }
    }
}
