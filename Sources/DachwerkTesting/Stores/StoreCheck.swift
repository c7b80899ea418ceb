public import DachwerkKernel

/// One named check of the conformance suite for stores.
public struct StoreCheck: Sendable, CustomStringConvertible {
    /// The stable identifier, for example `store.transaction-atomic`.
    public let id: String
    /// What a store must do to pass, as a sentence.
    public let rule: String

    private let body: @Sendable (StoreTrial) async throws -> Void

    init(
        _ id: String, _ rule: String,
        _ body: @escaping @Sendable (StoreTrial) async throws -> Void
    ) {
        self.id = id
        self.rule = rule
        self.body = body
    }

    /// The identifier.
    public var description: String { id }

    /// What is wrong with a store, each finding with the identifier of the check before it.
    public func findings(
        _ makeStore: @escaping @Sendable () throws -> any Store,
        crash: (@Sendable (any Store) throws -> any Store)? = nil, seed: UInt64
    ) async -> [String] {
        let trial = StoreTrial(makeStore, crash: crash, seed: seed)
        do {
            try await body(trial)
        } catch {
            trial.fail("threw \(error)")
        }
        return trial.findings.map { "\(id): \($0) (\(rule))" }
    }
}
