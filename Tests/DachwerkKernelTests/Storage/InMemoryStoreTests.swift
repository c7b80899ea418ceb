import DachwerkKernel
import DachwerkTesting
import Testing

@Suite struct InMemoryStoreTests {
    @Test(arguments: StoreConformance.checks)
    func `the store in memory passes the conformance suite`(_ check: StoreCheck) async throws {
        try await expectStoreConforms(
            { InMemoryStore() }, checks: [check],
            crash: { store in
                guard let store = store as? InMemoryStore else { return store }
                return store.afterCrash()
            })
    }
}
