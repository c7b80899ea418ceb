import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

/// Where places lie, for a map.
@Suite struct PointTests {
    private func place(
        _ platform: TestPlatform, _ build: (inout Values<Place>) -> Void
    ) async throws -> Record<Place> {
        let house = try await platform.organisation("Haus am Park")
        return try await platform.acting(as: MemberNetwork.editor).create(
            Place.self, state: .listed
        ) {
            $0.name = NetworkFixture.german("Haus")
            $0.organisation = house.reference
            build(&$0)
        }
    }

    @Test func `a point is two numbers on the earth, or none`() async throws {
        let platform = try await NetworkFixture.boot()
        let whole = try await place(platform) {
            $0.latitude = "53,5396"
            $0.longitude = "8.5809"
        }
        #expect(whole.latitude == "53,5396")
        for latitude in ["90.1", "north", "1e3", "5.3.5", "-"] {
            await expectRefusal("member-network.no-latitude") {
                _ = try await place(platform) {
                    $0.latitude = latitude
                    $0.longitude = "8.5809"
                }
            }
        }
        await expectRefusal("member-network.no-longitude") {
            _ = try await place(platform) {
                $0.latitude = "53.5396"
                $0.longitude = "180.5"
            }
        }
        await expectRefusal("member-network.half-point") {
            _ = try await place(platform) { $0.latitude = "53.5396" }
        }
    }

    @Test func `a point is seen by whoever sees the street`() async throws {
        let platform = try await NetworkFixture.boot()
        let shelter = try await place(platform) {
            $0.latitude = "53.5396"
            $0.longitude = "8.5809"
            $0.addressVisibility = .editors
        }
        let everyone = platform.acting()
        #expect(try everyone.read(shelter.reference).latitude == nil)
        let editor = platform.acting(as: MemberNetwork.editor)
        #expect(try editor.read(shelter.reference).latitude == "53.5396")
    }

    @Test func `entries that look alike stand side by side for those who merge them`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let first = try await platform.organisation("Chor der Straße") { $0.city = "Dortmund" }
        let second = try await platform.organisation("Chor der Strasse") { $0.city = "Lünen" }
        let editor = platform.acting(as: MemberNetwork.editor)
        let panel = try #require(
            try editor.panel("duplicates", of: try editor.read(second.reference)))
        #expect(panel.rows.map { $0[3] } == ["Dortmund"])
        let member = platform.acting(as: MemberNetwork.member)
        #expect(try member.panel("duplicates", of: try editor.read(second.reference)) == nil)
        _ = first
    }
}
