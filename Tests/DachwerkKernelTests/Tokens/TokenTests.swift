import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A token follows the role it was made with, and can only become less.
@Suite struct TokenTests {
    private static let end: Instant = "2025-06-01T00:00:00Z"

    /// The same tenant as its file says it is now.
    private func tenant(_ fixture: WorkshopFixture, roles: [String: [Duty]]) -> Tenant {
        let former = fixture.platform.tenant("alpha")
        let file = TenantFile(
            id: former.id, name: former.file.name, hosts: former.file.hosts,
            zone: former.file.zone,
            roles: roles.sorted { $0.key < $1.key }.map { id, duties in
                TenantFile.Role(
                    id: id, name: LocalizedText(id, in: .english), duties: duties.map(\.id))
            })
        return Tenant(file: file, composition: former.composition, platform: former.platform)
    }

    private func duties(_ tenant: Tenant, _ digest: String) throws -> Set<String>? {
        try tenant.session(tokenDigest: digest)?.actor.duties
    }

    @Test func `Replay 20: a role that loses a duty takes it from its tokens`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let full = tenant(fixture, roles: ["desk": [Workshop.keeper, Workshop.auditor]])
        let id = try await full.keep(
            TokenGrant(
                label: "x", duties: [Workshop.writer.id], roles: ["desk"], expiresAt: Self.end),
            digest: "a")
        #expect(
            try duties(full, "a") == [
                Workshop.keeper.id, Workshop.auditor.id, Workshop.writer.id,
            ])
        let less = tenant(fixture, roles: ["desk": [Workshop.auditor]])
        #expect(try duties(less, "a") == [Workshop.auditor.id, Workshop.writer.id])
        let session = try #require(try less.session(tokenDigest: "a"))
        #expect(throws: Refusal.notFound) {
            _ = try session.exportRecords(Party.id, format: .json, after: nil)
        }
        let gone = tenant(fixture, roles: ["other": [Workshop.clerk]])
        #expect(try duties(gone, "a") == [Workshop.writer.id])
        let kept = try #require(try gone.keptTokens().first { $0.id == id })
        #expect(kept.lostRoles(in: gone.file) == ["desk"])
        #expect(kept.dutiesBeyondRoles(in: gone.file) == [Workshop.writer.id])
        #expect(kept.lostRoles(in: full.file).isEmpty)
        // A role that wins a duty gives it, until the token is narrowed.
        let more = tenant(fixture, roles: ["desk": [Workshop.keeper, Workshop.clerk]])
        #expect(try duties(more, "a")?.contains(Workshop.clerk.id) == true)
    }

    @Test func `a token becomes less and never more`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let alpha = tenant(fixture, roles: ["desk": [Workshop.keeper, Workshop.auditor]])
        let club = try await fixture.party("Club")
        let choir = try await fixture.party("Choir")
        let id = try await alpha.keep(
            TokenGrant(
                label: "x", duties: [], roles: ["desk"], organisations: [club, choir],
                expiresAt: Self.end), digest: "a")
        #expect(try duties(alpha, "a")?.count == 2)
        let narrowing = TokenNarrowing(
            duties: [Workshop.auditor.id], organisations: [club],
            expiresAt: "2025-05-20T00:00:00Z")
        let made = try #require(try alpha.keptTokens().first)
        #expect(made.narrowedAt == nil && made.narrowedBy == nil && made.revokedBy == nil)
        let narrowed = try await alpha.narrowToken(id, narrowing, by: .scheduler)
        #expect(narrowed.grant.expiresAt == "2025-05-20T00:00:00Z")
        let session = try #require(try alpha.session(tokenDigest: "a"))
        #expect(session.actor.duties == [Workshop.auditor.id])
        #expect(session.actor.organisations == [club])
        for (wider, place) in [
            (TokenNarrowing(duties: [Workshop.keeper.id]), "/duties/0"),
            (TokenNarrowing(organisations: [choir]), "/organisations/0"),
            (TokenNarrowing(organisations: []), "/organisations"),
            (TokenNarrowing(expiresAt: Self.end), "/expiresAt"),
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                try await alpha.narrowToken(id, wider, by: .scheduler)
            }
            #expect(refusal?.places == [place] && refusal?.codes == ["token.wider"])
        }
        // What the role no longer gives is not kept by narrowing to it.
        let less = tenant(fixture, roles: ["desk": [Workshop.keeper]])
        #expect(try duties(less, "a") == [])
        try await alpha.revokeToken(id, by: .scheduler)
        await #expect(throws: Refusal.notFound) {
            try await alpha.narrowToken(id, TokenNarrowing(duties: []), by: .scheduler)
        }
    }

    @Test func `a token keeps who narrowed it last and who ended it, and when`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let alpha = tenant(fixture, roles: [:])
        let now = alpha.platform.clock.now()
        func token() async throws -> RecordID {
            try await alpha.keep(
                TokenGrant(
                    label: "x", duties: [Workshop.keeper.id, Workshop.auditor.id],
                    expiresAt: Self.end), digest: "\(alpha.keptTokens().count)")
        }
        let (first, second) = (try await token(), try await token())
        let admin = alpha.session(
            for: Actor(kind: .token, id: "admin", duties: [PlatformModule.administrator.id]))
        _ = try await admin.narrowToken(first, TokenNarrowing(duties: [Workshop.auditor.id]))
        // What takes nothing is nobody's deed.
        _ = try await alpha.narrowToken(first, TokenNarrowing(), by: .scheduler)
        try await admin.endToken(second)
        let kept = try alpha.keptTokens()
        let hand = KeptToken.Hand(kind: "token", id: "admin")
        #expect(kept[0].narrowedBy == hand && kept[0].narrowedAt == now)
        #expect(kept[0].revokedAt == nil && kept[0].revokedBy == nil)
        #expect(kept[1].revokedBy == hand && kept[1].revokedAt == now)
        #expect(kept[1].narrowedAt == nil && kept[1].narrowedBy == nil)
    }

    @Test func `an unknown duty, role, person or organisation makes no token`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let alpha = fixture.platform.tenant("alpha")
        let nobody = RecordID(high: 7, low: 7)
        for (grant, code) in [
            (
                TokenGrant(label: "", duties: ["workshop.keper"], expiresAt: Self.end),
                "token.duty-near"
            ),
            (TokenGrant(label: "", duties: [], roles: ["x"], expiresAt: Self.end), "token.role"),
            (
                TokenGrant(
                    label: "", duties: [Workshop.member.id], organisations: [nobody],
                    expiresAt: Self.end), "token.organisation"
            ),
            (
                TokenGrant(
                    label: "", duties: [Workshop.member.id], person: nobody, expiresAt: Self.end),
                "token.person"
            ),
        ] as [(TokenGrant, Refusal.Code)] {
            let refusal = await #expect(throws: Refusal.self) {
                try await alpha.keep(grant, digest: "\(code)")
            }
            #expect(refusal?.code == code)
        }
        #expect(try alpha.keptTokens().isEmpty)
    }

    @Test func `a record that is erased takes its tokens with it`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let alpha = fixture.platform.tenant("alpha")
        let club = try await fixture.party("Club")
        _ = try await alpha.keep(
            TokenGrant(
                label: "", duties: [Workshop.member.id], organisations: [club],
                expiresAt: Self.end), digest: "a")
        #expect(try alpha.session(tokenDigest: "a") != nil)
        _ = try await fixture.keeper.perform(Operation(Party.id, .erase(club)))
        #expect(try alpha.session(tokenDigest: "a") == nil)
    }
}
