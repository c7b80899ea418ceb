import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What one tenant has is worth nothing in another, and without a tenant there is nothing.
@Suite struct TenantBoundaryTests {
    @Test func `KER-I1: without a tenant that is known there is no door`() throws {
        let compiler = CompositionCompiler(ModuleCatalog([WorkshopModule.self]))
        let clock = FixedClock("2025-05-05T08:00:00Z")
        let services = PlatformServices(
            stores: StorePool(store: InMemoryStore(), limit: 2), clock: clock,
            ids: SequentialIDs(), observer: SilentObserver())
        let registry = TenantRegistry(folder: "/nowhere", compiler: compiler, platform: services)
        for host in ["", "localhost", "alpha.localhost", "*", "%", "null", "\u{0}"] {
            #expect(registry.tenant(host: host) == nil)
            #expect(registry.tenant(id: host) == nil)
        }
        #expect(registry.tenants.isEmpty)
    }

    @Test func `KER-I1: a host leads to its tenant byte by byte`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tenants = ["alpha", "beta"].map(fixture.platform.tenant)
        let registry = TenantRegistry(
            folder: "/nowhere", compiler: fixture.platform.compiler, platform: tenants[0].platform)
        registry.install(tenants)
        #expect(registry.tenant(host: "alpha.localhost") === tenants[0])
        #expect(registry.tenant(host: "beta.localhost") === tenants[1])
        for host in [
            "", "localhost", "ALPHA.localhost", "alpha.localhost.", "alpha.localhost:80",
            " alpha.localhost", "alpha.localhost,beta.localhost", "alpha", "xalpha.localhost",
            "alph\u{0430}.localhost",
        ] {
            #expect(registry.tenant(host: host) == nil, "\(host)")
        }
    }

    @Test func `KER-I2: a record of one tenant is nowhere in another`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("zzalpha", ["secret": .text("zzalpha")])
        let beta = fixture.session(Workshop.keeper, tenant: "beta")
        #expect(throws: Refusal.notFound) { try beta.read(Tool.id, tool.id) }
        #expect(throws: Refusal.notFound) { try beta.history(Tool.id, tool.id) }
        for wish in [
            Operation.Wish.change(tool.id), .move(tool.id, "finish"), .erase(tool.id),
        ] {
            #expect(await fixture.refusal(beta, Operation(Tool.id, wish)) == .notFound)
        }
        var request = ListRequest()
        #expect(try beta.list(Tool.id, request).records.isEmpty)
        request.search = "zzalpha"
        #expect(try beta.list(Tool.id, request).records.isEmpty)
        let bytes = try beta.exportRecords(Tool.id, format: .json, after: nil).bytes
        #expect(!String(decoding: bytes, as: UTF8.self).contains("zzalpha"))
        let figure = try fixture.session(Workshop.auditor, tenant: "beta").figure(
            "workshop.tools", on: .last)
        #expect(figure.1.numerator == 0)
        // The same identity may live in both without touching.
        _ = try await beta.importRecords(
            Tool.id, [ImportRow(id: tool.id, fields: ["title": .text("own")])])
        #expect(try fixture.keeper.read(Tool.id, tool.id).value("title") == .text("zzalpha"))
    }

    @Test func `KER-I2: a token opens the door of its own tenant and no other`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let (alpha, beta) = (fixture.platform.tenant("alpha"), fixture.platform.tenant("beta"))
        let id = try await alpha.keep(
            TokenGrant(
                label: "test", duties: [Workshop.keeper.id], expiresAt: "2025-06-01T00:00:00Z"),
            digest: "digest")
        #expect(try alpha.session(tokenDigest: "digest")?.actor.id == id.description)
        #expect(try beta.session(tokenDigest: "digest") == nil)
        await #expect(throws: Refusal.notFound) { try await beta.revokeToken(id, by: .scheduler) }
        #expect(try alpha.session(tokenDigest: "digest") != nil)
        fixture.platform.clock.set("2025-06-01T00:00:00Z")
        #expect(try alpha.session(tokenDigest: "digest") == nil)
        fixture.platform.clock.set("2025-05-31T00:00:00Z")
        try await alpha.revokeToken(id, by: .scheduler)
        #expect(try alpha.session(tokenDigest: "digest") == nil)
    }

    @Test func `KER-I2: numbers are counted by tenant and by capability`() async throws {
        let platform = try await TestPlatform.boot([ChainModule.self])
        for tenant in ["alpha", "beta"] {
            let session = platform.acting(as: ChainModule.worker, tenant: tenant).session
            for number in 1...3 {
                let made = try await session.perform(Operation(Link.id, .create))
                #expect(made.record?.value("number") == .integer(Int64(number)))
            }
        }
    }

    @Test func `what is not enabled answers as if it did not exist`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let session = fixture.platform.tenant("alpha").session(for: .scheduler)
        for id: ResourceID in ["chain.link", "workshop.none", "", "..", "platform.none"] {
            #expect(throws: Refusal.notFound) { try session.list(id, ListRequest()) }
            #expect(throws: Refusal.notFound) { try session.read(id, RecordID(high: 1, low: 1)) }
            #expect(await fixture.refusal(session, Operation(id, .create)) == .notFound)
        }
    }
}
