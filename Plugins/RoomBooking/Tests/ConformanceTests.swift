import DachwerkTesting
@testable import MemberNetworkPlugin
@testable import RoomBookingPlugin
import Testing

@Suite struct ConformanceTests {
    @Test func `the module keeps every promise of the platform`() async throws {
        try await expectModuleConforms(RoomBookingModule.self, with: [MemberNetworkModule.self])
    }
}
