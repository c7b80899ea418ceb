import DachwerkKit
import DachwerkTesting
import Testing

/// Faults in words are found when the platform starts.
@Suite struct PlaceholderTests {
    @Test func `a sentence that is filled differently in two languages is a fault`() async {
        await #expect(throws: TestPlatform.BootFailure.self) {
            try await TestPlatform.boot([UnevenWordsModule.self])
        }
    }
}

private struct UnevenWordsModule: CapabilityModule {
    static let manifest = ModuleManifest(provides: "uneven", version: "1.0", summary: "Uneven.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Words(.english, ["uneven.late": "Late by {days} days."]))
        registrar.add(Words(.german, ["uneven.late": "Zu spät."]))
    }
}
