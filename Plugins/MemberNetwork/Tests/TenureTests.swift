import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

/// Who left acts no more, whatever token is left over.
@Suite struct TenureTests {
    @Test func `a token of a member that left opens nothing, from midnight of the tenant on`()
        async throws
    {
        let platform = try await NetworkFixture.boot(at: "2015-06-30T12:00:00Z")
        let umbrella = try await platform.umbrella()
        let club = try await platform.organisation("Chor")
        let partner = try await platform.organisation("Partner")
        try await platform.join(club, umbrella, from: "2010-01-01", until: "2015-06-30")
        let left = try await platform.token(
            as: MemberNetwork.member, organisations: [club.id], days: 5_000)
        let other = try await platform.token(
            as: MemberNetwork.member, organisations: [partner.id], days: 5_000)
        let both = try await platform.token(
            as: MemberNetwork.member, organisations: [club.id, partner.id], days: 5_000)
        #expect(try left.holder() != nil)
        // Summer: midnight in Dortmund is ten in the evening in Greenwich.
        platform.clock.set("2015-06-30T21:59:59Z")
        #expect(try left.holder() != nil)
        platform.clock.set("2015-06-30T22:00:00Z")
        #expect(try left.holder() == nil)
        #expect(try other.holder() != nil)
        let partly = try #require(try both.holder())
        await #expect(throws: Refusal.forbidden) {
            try await partly.change(try partly.read(club.reference)) {
                $0.web = "https://a.example"
            }
        }
        try await partly.change(try partly.read(partner.reference)) { $0.web = "https://a.example" }
        // Whoever comes back acts again.
        try await platform.join(club, umbrella, from: "2020-01-01")
        #expect(try left.holder() == nil)
        platform.clock.set("2020-01-02T08:00:00Z")
        #expect(try left.holder() != nil)
    }

    @Test
    func `a contact acts from the first day to the last, and as long as the organisation does`()
        async throws
    {
        let platform = try await NetworkFixture.boot(at: "2025-05-01T08:00:00Z")
        let club = try await platform.organisation("Chor")
        let editor = platform.acting(as: MemberNetwork.editor)
        let (first, last) = (
            try NetworkFixture.date("2025-05-02"), try NetworkFixture.date("2025-05-03")
        )
        let contact = try await editor.create(Contact.self) {
            $0.organisation = club.reference
            $0.name = "Ayşe Kaya"
            $0.validFrom = first
            $0.validUntil = last
        }
        let token = try await platform.token(
            as: MemberNetwork.member, organisations: [club.id], person: contact.id)
        let alone = try await platform.token(as: MemberNetwork.member, person: contact.id)
        for (moment, acts) in [
            ("2025-05-01T21:59:00Z", false), ("2025-05-01T22:00:00Z", true),
            ("2025-05-03T21:59:00Z", true), ("2025-05-03T22:00:00Z", false),
        ] as [(Instant, Bool)] {
            platform.clock.set(moment)
            #expect(try (token.holder() != nil) == acts, "\(moment)")
            #expect(try (alone.holder() != nil) == acts, "\(moment)")
        }
        platform.clock.set("2025-05-03T08:00:00Z")
        let administrator = platform.acting(as: MemberNetwork.administrator)
        try await administrator.move(
            try administrator.read(club.reference), Organisation.archive, reason: "gone")
        #expect(try token.holder() == nil && alone.holder() == nil)
    }

    @Test func `a token is made only for people and organisations that are there`() async throws {
        let platform = try await NetworkFixture.boot()
        let club = try await platform.organisation("Chor")
        let nobody = try #require(RecordID("0198c2a5-7f00-7000-8000-2f3a44b1c9d2"))
        await expectRefusal("token.person") {
            try await platform.token(as: MemberNetwork.member, person: nobody)
        }
        await expectRefusal("token.organisation") {
            try await platform.token(as: MemberNetwork.member, organisations: [club.id, nobody])
        }
        let token = try await platform.token(as: MemberNetwork.member, organisations: [club.id])
        #expect(try token.holder() != nil)
        let administrator = platform.acting(as: MemberNetwork.administrator)
        let current = try administrator.read(club.reference)
        try await administrator.erase(current, reason: "by mistake")
        #expect(try token.holder() == nil)
    }
}
