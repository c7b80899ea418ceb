import DachwerkTesting
@testable import EquipmentLendingPlugin
@testable import MemberNetworkPlugin
import Testing

@Suite struct ConformanceTests {
    @Test func `the module keeps every promise of the platform`() async throws {
        try await expectModuleConforms(
            EquipmentLendingModule.self, with: [MemberNetworkModule.self])
    }
}
