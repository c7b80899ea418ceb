import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct CompositionCacheTests {
    private let compiler = CompositionCompiler(TenantFixture.catalog)

    private func lending(_ days: Int64) -> [CapabilityChoice] {
        [
            CapabilityChoice(
                capability: "sample-lending", version: "1.0",
                settings: TenantFixture.catalog.providers(of: "sample-lending").flatMap { module in
                    module.settings.map { $0.name == "limitDays" ? .integer(days) : $0.unset }
                })
        ]
    }

    @Test func `tenants with the same set share one composition while one of them lives`() throws {
        let first = try #require(compiler.compile(lending(5)).composition)
        let second = try #require(compiler.compile(lending(5)).composition)
        #expect(first === second)
    }

    @Test func `a composition that nobody uses any more is let go`() throws {
        weak var gone: Composition?
        let kept = try #require(compiler.compile(lending(0)).composition)
        for days in 1...200 {
            let composition = try #require(compiler.compile(lending(Int64(days))).composition)
            gone = composition
            #expect(composition.capabilities.count == kept.capabilities.count)
        }
        #expect(gone == nil)
        #expect(compiler.knownCount <= 2)
        #expect(compiler.compile(lending(0)).composition === kept)
    }

    @Test func `faulty sets are remembered up to a bound`() {
        for number in 0..<300 {
            let choice = CapabilityChoice(
                capability: "no-such-\(number)", version: "1.0", settings: [])
            #expect(compiler.compile([choice]).faults.count == 1)
            #expect(compiler.compile([choice]).faults.count == 1)
        }
        #expect(compiler.knownCount <= 64)
    }

    @Test func `a tenant whose file changes again and again leaves nothing behind`() throws {
        let folder = try TenantFolder()
        let registry = TenantRegistry(
            folder: folder.path, compiler: compiler, platform: TenantFixture.services())
        for days in 1...30 {
            let capabilities =
                #"{"sample-lending": {"version": "1.0", "settings": {"limitDays": \#(days)}}}"#
            try folder.write(
                TenantFixture.file("house", capabilities: capabilities), to: "house.json")
            registry.load()
            #expect(registry.tenant(id: "house") != nil)
        }
        #expect(compiler.knownCount <= 2)
    }
}
