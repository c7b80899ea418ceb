import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A capability whose records name tools of the workshop.
private struct GarageModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "garage", version: "1.0", requires: [.capability("workshop", from: "1.0")],
        summary: "Keeps tools.")
    static let keeper = Duty("garage.keeper", "Keeps.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Bay.resource)
    }
}

private enum Bay: Resource {
    static let id: ResourceID = "garage.bay"
    static let tool = Field<Reference<Tool>?>("tool")
    static let others = Field<[Reference<Tool>]>("others")
    static let resource = ResourceDefinition(Bay.self, fields: tool, others, access: access)
    static let access = Access<Bay> {
        $0.allow(GarageModule.keeper, .read, .create, .change, .erase)
    }
}

@Suite struct PurgeTests {
    private func boot(
        _ on: [String], _ store: InMemoryStore, _ compiler: CompositionCompiler
    ) throws -> TestPlatform {
        let choices = on.map {
            CapabilityChoice(
                capability: $0, version: $0 == "workshop" ? "1.2" : "1.0", settings: [])
        }
        return try TestPlatform.boot(
            compiler, choices, store: store, ids: SystemIDSource())
    }

    @Test
    func `what records of a capability name that is switched off cannot be erased meanwhile`()
        async throws
    {
        let store = InMemoryStore()
        let compiler = CompositionCompiler(
            ModuleCatalog([WorkshopModule.self, GarageModule.self, ChainModule.self]))
        let both = try boot(["workshop", "garage"], store, compiler)
        let actor = both.acting(as: Workshop.keeper, GarageModule.keeper)
        let single = try await actor.create(Tool.self) { $0.title = "Saw" }
        let listed = try await actor.create(Tool.self) { $0.title = "Drill" }
        let free = try await actor.create(Tool.self) { $0.title = "Hammer" }
        let bay = try await actor.create(Bay.self) {
            $0.tool = single.reference
            $0.others = [listed.reference]
        }
        try await both.tenant("alpha").platform.stores.closeAll()

        let alone = try boot(["workshop"], store, compiler)
        let keeper = alone.acting(as: Workshop.keeper)
        for tool in [single, listed] {
            let refusal = await #expect(throws: Refusal.self) { try await keeper.erase(tool) }
            #expect(refusal?.code == "record.in-use-asleep" && refusal?.kind == .conflict)
            #expect(refusal?.arguments["capability"] == .text("garage"))
        }
        try await keeper.erase(free)
        try await alone.tenant("alpha").platform.stores.closeAll()

        let again = try boot(["workshop", "garage"], store, compiler)
            .acting(as: Workshop.keeper, GarageModule.keeper)
        #expect(try again.read(bay.reference).tool == single.reference)
        try await again.erase(bay)
        try await again.erase(single)
    }

    @Test
    func `KER-I5: what another capability names cannot be erased, nor its module switched off`()
        async throws
    {
        let compiler = CompositionCompiler(
            ModuleCatalog([WorkshopModule.self, GarageModule.self, ChainModule.self]))
        let platform = try boot(["workshop", "garage"], InMemoryStore(), compiler)
        let actor = platform.acting(as: Workshop.keeper, GarageModule.keeper)
        let tool = try await actor.create(Tool.self) { $0.title = "Saw" }
        let bay = try await actor.create(Bay.self) { $0.others = [tool.reference] }
        let refusal = await #expect(throws: Refusal.self) { try await actor.erase(tool) }
        #expect(refusal?.code == "record.in-use")
        #expect(refusal?.arguments["resource"] == .text("garage.bay"))
        let alone = compiler.compile([
            CapabilityChoice(capability: "garage", version: "1.0", settings: [])
        ])
        #expect(alone.faults.map(\.id.description) == ["capability.requirement"])
        try await actor.erase(bay)
        try await actor.erase(tool)
    }

    @Test func `KER-I5: a purge waits for sleeping records that name what would go`() async throws {
        let compiler = CompositionCompiler(
            ModuleCatalog([WorkshopModule.self, GarageModule.self, ChainModule.self]))
        let store = InMemoryStore()
        let both = try boot(["workshop", "garage"], store, compiler)
        let former = both.tenant("alpha").composition
        let actor = both.acting(as: Workshop.keeper, GarageModule.keeper)
        let tool = try await actor.create(Tool.self) { $0.title = "Saw" }
        try await actor.create(Bay.self) { $0.tool = tool.reference }
        await #expect(throws: Refusal.self, "It is still on.") {
            try await both.tenant("alpha").purge("workshop", from: former)
        }
        try await both.tenant("alpha").platform.stores.closeAll()

        let none = try boot(["chain"], store, compiler).tenant("alpha")
        let refusal = await #expect(throws: Refusal.self) {
            try await none.purge("workshop", from: former)
        }
        #expect(refusal?.code == "record.in-use")
        try await none.purge("garage", from: former)
        try await none.purge("workshop", from: former)
        let tables = try none.platform.stores.use("alpha", prepare: none.composition.schema) {
            try $0.describe().keys.filter { $0.hasPrefix("workshop") || $0.hasPrefix("garage") }
        }
        #expect(tables.isEmpty)
        let history = try none.read { try $0.count(PlatformTables.history, where: .always) }
        #expect(history == 0)
    }
}
