import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Capabilities that only need each other.
private struct NeedModule<Name: NeedName>: CapabilityModule {
    static var manifest: ModuleManifest { Name.manifest }
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Duty("\(Name.manifest.capability).keeper", "Keeps."))
    }
}

private protocol NeedName: Sendable { static var manifest: ModuleManifest { get } }

private func needs(
    _ id: String, _ version: CapabilityVersion = "1.0", _ others: [CapabilityRequirement] = [],
    module: String? = nil
) -> ModuleManifest {
    ModuleManifest(
        provides: id, version: version, requires: others, summary: "Needs others.", module: module)
}

private enum Base: NeedName { static let manifest = needs("base", "1.3") }
private enum OldBase: NeedName { static let manifest = needs("base", "1.1", module: "old-base") }
private enum Left: NeedName {
    static let manifest = needs("left", "1.0", [.capability("base", from: "1.2")])
}
private enum Right: NeedName {
    static let manifest = needs(
        "right", "2.0", [.capability("base", from: "1.0"), .capability("left", from: "1.0")])
}
private enum Top: NeedName {
    static let manifest = needs(
        "top", "1.0", [.capability("right", from: "2.0"), .capability("left", from: "1.0")])
}
private enum RingA: NeedName {
    static let manifest = needs("ring-a", "1.0", [.capability("ring-b", from: "1.0")])
}
private enum RingB: NeedName {
    static let manifest = needs("ring-b", "1.0", [.capability("ring-c", from: "1.0")])
}
private enum RingC: NeedName {
    static let manifest = needs(
        "ring-c", "1.0", [.capability("base", from: "1.0"), .capability("ring-a", from: "1.0")])
}
private enum Outside: NeedName {
    static let manifest = needs("a-outside", "1.0", [.capability("ring-a", from: "1.0")])
}

@Suite struct CompositionOrderTests {
    private func compiler(_ modules: [any CapabilityModule.Type]) -> CompositionCompiler {
        CompositionCompiler(ModuleCatalog(modules))
    }

    private func choices(_ ids: [String], version: CapabilityVersion? = nil) -> [CapabilityChoice] {
        ids.map {
            CapabilityChoice(
                capability: $0, version: version ?? ($0 == "right" ? "2.0" : "1.0"), settings: [])
        }
    }

    @Test func `KER-I6: the order of files and of modules changes nothing`() throws {
        var modules: [any CapabilityModule.Type] = [
            NeedModule<Base>.self, NeedModule<Left>.self, NeedModule<Right>.self,
            NeedModule<Top>.self, WorkshopModule.self, ChainModule.self,
        ]
        var ids = ["base", "left", "right", "top", "workshop", "chain"]
        var dice = SeededGenerator(seed: 6)
        var results: Set<[String]> = []
        for _ in 0..<30 {
            modules.shuffle(using: &dice)
            ids.shuffle(using: &dice)
            let compiler = compiler(modules)
            let composition = try #require(compiler.compile(choices(ids)).composition)
            results.insert(
                composition.capabilities.map(\.id) + composition.resources.map(\.id.description)
                    + composition.schema.tables.map(\.name) + composition.duties.map(\.id))
            #expect(
                compiler.compile(choices(ids.shuffled(using: &dice))).composition === composition)
        }
        #expect(results.count == 1)
        let order = try #require(results.first)
        let places = try ["platform", "base", "left", "right", "top"].map {
            try #require(order.firstIndex(of: $0))
        }
        #expect(places == places.sorted(), "Each stands behind what it needs.")
    }

    @Test func `KER-I6: a circle is named as a chain, without what only leads to it`() {
        let compiler = compiler([
            NeedModule<Base>.self, NeedModule<RingA>.self, NeedModule<RingB>.self,
            NeedModule<RingC>.self, NeedModule<Outside>.self,
        ])
        let ids = ["a-outside", "base", "ring-a", "ring-b", "ring-c"]
        for ids in [ids, ids.reversed()] {
            let result = compiler.compile(choices(ids))
            #expect(result.composition == nil)
            #expect(result.faults.map(\.id.description) == ["capability.cycle"])
            #expect(result.faults[0].message.contains("ring-a → ring-b → ring-c → ring-a"))
            #expect(result.faults[0].hint != nil)
        }
    }

    @Test func `KER-I6: missing, old, unknown and doubtful capabilities are all told at once`() {
        let compiler = compiler([
            NeedModule<Base>.self, NeedModule<OldBase>.self, NeedModule<Left>.self,
            NeedModule<Right>.self, NeedModule<Top>.self,
        ])
        var wishes = choices(["top", "workshopp", "base"])
        wishes.append(CapabilityChoice(capability: "right", version: "3.0", settings: []))
        let found = compiler.compile(wishes).faults
        let pairs = Set(found.map { "\($0.id) \($0.subject)" })
        #expect(
            pairs == [
                "capability.requirement top", "capability.unknown workshopp",
                "capability.module base", "capability.version right",
            ])
        #expect(found.allSatisfy { $0.hint?.isEmpty == false })
        let old = [
            CapabilityChoice(capability: "base", version: "1.0", module: "old-base", settings: []),
            CapabilityChoice(capability: "left", version: "1.0", settings: []),
        ]
        let conflict = compiler.compile(old).faults
        #expect(conflict.map(\.id.description) == ["capability.requirement"])
        #expect(conflict[0].message.contains("1.2") && conflict[0].message.contains("1.1"))
    }
}
