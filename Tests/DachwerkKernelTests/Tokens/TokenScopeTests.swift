import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// A token is confined to some resources and to reading, and tells when it was used last.
@Suite struct TokenScopeTests {
    private static let end: Instant = "2025-06-01T00:00:00Z"

    private func keep(
        _ tenant: Tenant, _ scope: ActorScope?, duties: [Duty] = [Workshop.keeper],
        digest: String = "a"
    ) async throws -> RecordID {
        try await tenant.keep(
            TokenGrant(label: "x", duties: duties.map(\.id), scope: scope, expiresAt: Self.end),
            digest: digest)
    }

    @Test func `for a token with resources there is nothing else`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let alpha = fixture.platform.tenant("alpha")
        let club = try await fixture.party("Club")
        let tool = try await fixture.tool("Hammer", state: "ready")
        _ = try await keep(alpha, ActorScope(resources: [Party.id]))
        let session = try #require(try alpha.session(tokenDigest: "a"))
        #expect(try session.read(Party.id, club).id == club)
        // Not even what everybody may read.
        #expect(throws: Refusal.notFound) { _ = try session.read(Tool.id, tool.id) }
        let refusal = await fixture.refusal(
            session, Operation(Tool.id, .create, fields: ["title": .text("Saw")]))
        #expect(refusal == .notFound)
        let reading = try #require(
            alpha.composition.readings.all.first { $0.id == "workshop.tools" })
        #expect(!session.mayAsk(reading))
        // The same token without resources sees both, and asks.
        _ = try await keep(alpha, nil, duties: [Workshop.keeper, Workshop.auditor], digest: "b")
        let whole = try #require(try alpha.session(tokenDigest: "b"))
        #expect(try whole.read(Tool.id, tool.id).id == tool.id)
        #expect(whole.mayAsk(reading))
    }

    @Test func `a token that only reads writes nothing, by no way`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let alpha = fixture.platform.tenant("alpha")
        let tool = try await fixture.tool("Hammer")
        _ = try await keep(
            alpha, ActorScope(isReadOnly: true),
            duties: [Workshop.keeper, PlatformModule.administrator])
        let session = try #require(try alpha.session(tokenDigest: "a"))
        #expect(try session.read(Tool.id, tool.id).value("title") == .text("Hammer"))
        for wish in [
            Operation.Wish.create, .change(tool.id), .move(tool.id, "finish"), .erase(tool.id),
        ] {
            let refusal = await fixture.refusal(
                session, Operation(Tool.id, wish, fields: ["title": .text("Saw")]))
            #expect(refusal == .forbidden, "\(wish)")
        }
        // It looks after the tenant by looking only.
        let id = try #require(try session.tokens().first).id
        await #expect(throws: Refusal.forbidden) { try await session.endToken(id) }
        await #expect(throws: Refusal.forbidden) {
            _ = try await session.narrowToken(id, TokenNarrowing(duties: []))
        }
    }

    @Test func `a scope can be narrowed and never widened`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let alpha = fixture.platform.tenant("alpha")
        let id = try await keep(alpha, ActorScope(resources: [Party.id, Tool.id]))
        let wider = await #expect(throws: Refusal.self) {
            _ = try await alpha.narrowToken(
                id, TokenNarrowing(resources: [Tool.id, PlatformNotice.id]), by: .scheduler)
        }
        #expect(wider?.places == ["/resources/1"] && wider?.codes == ["token.wider"])
        _ = try await alpha.narrowToken(
            id, TokenNarrowing(resources: [Tool.id], isReadOnly: true), by: .scheduler)
        let kept = try #require(try alpha.keptTokens().first)
        #expect(kept.grant.scope == ActorScope(resources: [Tool.id], isReadOnly: true))
        let session = try #require(try alpha.session(tokenDigest: "a"))
        #expect(try !session.view(Party.id).may(.read))
        #expect(try !session.view(Tool.id).may(.create))
        for scope in [ActorScope(resources: ["workshop.tol"]), ActorScope(resources: ["x"])] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await keep(alpha, scope, digest: "\(scope)")
            }
            #expect(refusal?.code.description.hasPrefix("token.resource") == true)
        }
    }

    @Test func `the last use of a token is written down without a write for each request`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let alpha = fixture.platform.tenant("alpha")
        _ = try await keep(alpha, nil)
        #expect(try alpha.keptTokens()[0].usedAt == nil)
        let writes = alpha.platform.stores.writeCount(of: "alpha")
        for _ in 0..<20 {
            fixture.platform.clock.advance(minutes: 1)
            _ = try #require(try alpha.session(tokenDigest: "a"))
        }
        let last = fixture.platform.clock.now()
        #expect(alpha.platform.stores.writeCount(of: "alpha") == writes)
        #expect(try alpha.keptTokens()[0].usedAt == nil)
        try await alpha.keepTokenUses()
        #expect(try alpha.keptTokens()[0].usedAt == last)
        let kept = alpha.platform.stores.writeCount(of: "alpha")
        // What has been written down is not written again, also not after the token was read anew.
        fixture.platform.clock.advance(minutes: 1)
        try await alpha.keepTokenUses()
        #expect(alpha.platform.stores.writeCount(of: "alpha") == kept)
        _ = try alpha.session(tokenDigest: "a")
        alpha.tokens.forget()
        try await alpha.keepTokenUses()
        #expect(try alpha.keptTokens()[0].usedAt == fixture.platform.clock.now())
    }
}
