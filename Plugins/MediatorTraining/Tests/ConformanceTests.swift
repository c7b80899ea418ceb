import DachwerkTesting
@testable import MediatorTrainingPlugin
@testable import MemberNetworkPlugin
import Testing

@Suite struct ConformanceTests {
    @Test func `the module keeps every promise of the platform`() async throws {
        try await expectModuleConforms(
            MediatorTrainingModule.self, with: [MemberNetworkModule.self])
    }
}
