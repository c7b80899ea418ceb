import DachwerkTesting
@testable import MemberNetworkPlugin
@testable import MicroGrantsPlugin
import Testing

@Suite struct ConformanceTests {
    @Test func `the module keeps every promise of the platform`() async throws {
        try await expectModuleConforms(MicroGrantsModule.self, with: [MemberNetworkModule.self])
    }
}
