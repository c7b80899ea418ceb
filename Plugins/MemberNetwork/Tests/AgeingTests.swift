import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct AgeingTests {
    @Test func `DIR-I2: what nobody confirms is marked, announced to the editors, and then hidden`()
        async throws
    {
        let platform = try await NetworkFixture.boot(at: "2024-01-10T08:00:00Z")
        let association = try await platform.organisation("Verein")
        let kept = try await platform.organisation("Gepflegter Verein")
        let editor = platform.acting(as: MemberNetwork.editor)
        #expect(association.assuredOn == LocalDate("2024-01-10"))
        #expect(association.assuredBy != nil)

        try await platform.age(on: "2025-01-10")
        #expect(try editor.read(association.reference).state == .listed)
        try await platform.age(on: "2025-01-11")
        #expect(try editor.read(association.reference).state == .stale)
        #expect(try platform.acting(as: .everyone).read(association.reference).state == .stale)
        let stale = try platform.told(association, "stale")
        #expect(Set(stale.map(\.duty)) == [MemberNetwork.editor.id, nil])
        #expect(stale.compactMap(\.organisation) == [association.id])

        _ = try await editor.move(try editor.read(kept.reference), Organisation.confirm)
        try await platform.age(on: "2025-12-11")
        #expect(try platform.told(association, "unlisting").isEmpty)
        try await platform.age(on: "2025-12-12")
        let announced = try platform.told(association, "unlisting")
        #expect(announced.map(\.duty) == [MemberNetwork.editor.id])
        #expect(announced.first?.arguments["day"] == .date(try NetworkFixture.date("2026-01-11")))
        try await platform.age(on: "2026-01-10")
        #expect(try editor.read(association.reference).state == .stale)
        try await platform.age(on: "2026-01-11")
        #expect(try editor.read(association.reference).state == .unlisted)
        #expect(try editor.read(kept.reference).state == .listed)
        #expect(try platform.told(association, "unlisted").count == 1)
    }

    @Test func `DIR-I2: what nobody was told of in time is not hidden`() async throws {
        let platform = try await NetworkFixture.boot(at: "2024-01-10T08:00:00Z")
        let association = try await platform.organisation("Verein")
        // The server stood still for three years.
        platform.clock.set("2027-02-01T08:00:00Z")
        _ = try await platform.organisation("Neuer Verein")
        try await platform.age(on: "2027-02-01")
        let editor = platform.acting(as: MemberNetwork.editor)
        #expect(try editor.read(association.reference).state == .stale)
        let notice = try #require(try platform.told(association, "unlisting").first)
        #expect(notice.arguments["day"] == .date(try NetworkFixture.date("2027-03-03")))
        try await platform.age(on: "2027-03-02")
        #expect(try editor.read(association.reference).state == .stale)
        try await platform.age(on: "2027-03-03")
        #expect(try editor.read(association.reference).state == .unlisted)
    }

    @Test func `DIR-I2: a quiet year never empties the directory`() async throws {
        let platform = try await NetworkFixture.boot(at: "2024-01-10T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let association = try await platform.organisation("Verein")
        let service = try await platform.service("Beratung", of: association)
        for day in ["2025-02-01", "2025-12-20", "2026-01-20", "2029-01-01"] {
            try await platform.age(on: day)
        }
        let anybody = platform.acting(as: .everyone)
        #expect(try anybody.list(Organisation.self) { $0.everything }.count == 2)
        #expect(try anybody.read(service.reference).state == .stale)
        #expect(try anybody.read(umbrella.reference).state == .stale)
        // Once somebody keeps it again, the others are announced before they go.
        let editor = platform.acting(as: MemberNetwork.editor)
        _ = try await editor.move(try editor.read(umbrella.reference), Organisation.confirm)
        try await platform.age(on: "2029-01-02")
        // Once in time before the silence, and once more now.
        #expect(try platform.told(association, "unlisting").count == 2)
        #expect(try anybody.read(association.reference).state == .stale)
        try await platform.age(on: "2029-02-02")
        expectRefusal("not-found") { try anybody.read(association.reference) }
    }

    @Test func `DIR-I2: entries of the tenant itself do not vanish`() async throws {
        let platform = try await NetworkFixture.boot(at: "2024-01-10T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let own = try await platform.service("Beratung", of: umbrella)
        let association = try await platform.organisation("Verein")
        let other = try await platform.service("Tanzgruppe", of: association)
        platform.clock.set("2025-12-01T08:00:00Z")
        _ = try await platform.organisation("Neuer Verein")
        for day in ["2025-12-20", "2025-12-21", "2026-02-01", "2026-02-02"] {
            try await platform.age(on: day)
        }
        let anybody = platform.acting(as: .everyone)
        #expect(try anybody.read(umbrella.reference).state == .stale)
        #expect(try anybody.read(own.reference).state == .stale)
        expectRefusal("not-found") { try anybody.read(other.reference) }
        #expect(try platform.told(umbrella, "unlisting").isEmpty)
    }
}

extension TestPlatform {
    /// Runs the ageing twice on a day; the second time changes and tells nothing.
    fileprivate func age(on day: String) async throws {
        clock.set(try #require(Instant("\(day)T08:00:00Z")))
        try await runJob("member-network.ageing")
        let told = try notices().count
        try await runJob("member-network.ageing")
        #expect(try notices().count == told)
    }

    /// What was told about an entry.
    fileprivate func told<Entry: Resource>(
        _ entry: Record<Entry>, _ name: String
    ) throws -> [SentNotice] {
        try notices().filter { $0.subject == entry.id && $0.code == "member-network.\(name)" }
    }
}
