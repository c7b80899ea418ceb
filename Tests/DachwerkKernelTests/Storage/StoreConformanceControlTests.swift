import DachwerkKernel
import DachwerkTesting
import Testing

/// The suite is worth something only if it notices what is wrong.
@Suite struct StoreConformanceControlTests {
    @Test(arguments: FaultyStore.Fault.allCases)
    func `a store with a fault is reported by the check made for it`(
        _ fault: FaultyStore.Fault
    ) async throws {
        let checks = StoreConformance.checks(fault.rawValue)
        try #require(checks.count == 1)
        try await withKnownIssue {
            try await expectStoreConforms({ FaultyStore(fault) }, checks: checks)
        } matching: { issue in
            issue.comments.contains { $0.rawValue.hasPrefix("\(fault.rawValue): ") }
        }
    }

    @Test func `a store that loses acknowledged writes in a crash is reported`() async throws {
        try await withKnownIssue {
            try await expectStoreConforms(
                { InMemoryStore() }, checks: StoreConformance.checks("store.crash"),
                crash: { _ in InMemoryStore() })
        } matching: { issue in
            issue.comments.contains { $0.rawValue.hasPrefix("store.crash: ") }
        }
    }

    @Test func `there is a fault for every check`() {
        let controlled = Set(FaultyStore.Fault.allCases.map(\.rawValue)).union(["store.crash"])
        #expect(controlled == Set(StoreConformance.checks.map(\.id)))
    }

    @Test func `every check has its own identifier and a sentence`() {
        let ids = StoreConformance.checks.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("store.") })
        #expect(StoreConformance.checks.allSatisfy { !$0.rule.isEmpty })
    }
}
