import DachwerkTesting
@testable import InformationSessionsPlugin
@testable import MediatorTrainingPlugin
@testable import MemberNetworkPlugin
import Testing

@Suite struct ConformanceTests {
    @Test func `the module keeps every promise of the platform`() async throws {
        try await expectModuleConforms(
            InformationSessionsModule.self,
            with: [MediatorTrainingModule.self, MemberNetworkModule.self])
    }
}
