import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct TransitionRuleTests {
    @Test func `a rule for transitions runs for these and for nothing else`() async throws {
        let platform = try await TestPlatform.boot([LampModule.self])
        let keeper = platform.acting(as: LampModule.keeper)
        let lamp = try await keeper.create(Lamp.self)
        #expect(lamp.heard.isEmpty)
        let changed = try await keeper.change(lamp) { $0.note = "old" }
        #expect(changed.heard.isEmpty)
        let lit = try await keeper.move(changed, Lamp.light)
        #expect(lit.heard == ["light"])
        let dimmed = try await keeper.move(lit, Lamp.dim)
        #expect(dimmed.heard == ["light", "either"])
        let out = try await keeper.move(dimmed, Lamp.extinguish)
        #expect(out.heard == ["light", "either", "either"])
        let again = try await keeper.move(out, Lamp.light)
        #expect(again.heard == ["light", "either", "either", "light"])
    }
}

private struct LampModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "lamps", version: "1.0", summary: "Lamps that write down what they hear of.")
    static let keeper = Duty("lamps.keeper", "Does everything.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Lamp.resource)
        registrar.add(
            Rule("light", for: Lamp.light) { change, _ in change.after.heard.append("light") })
        registrar.add(
            Rule("either", for: Lamp.dim, Lamp.extinguish) { change, _ in
                change.after.heard.append("either")
            })
    }
}

private enum Lamp: Resource {
    enum State: String, LifecycleState { case dark, bright, dimmed }

    static let id: ResourceID = "lamps.lamp"
    static let note = Field<String?>("note", .impersonal)
    static let heard = Field<[String]>("heard", .computed, .impersonal)
    static let light = Transition("light", from: .dark, to: .bright)
    static let dim = Transition("dim", from: .bright, to: .dimmed)
    static let extinguish = Transition("extinguish", from: .dimmed, to: .dark)
    static let resource = ResourceDefinition(
        Lamp.self, fields: note, heard,
        lifecycle: Lifecycle(from: .dark, moves: light, dim, extinguish), access: access)

    static let access = Access<Lamp> {
        $0.allow(LampModule.keeper, .read, .create, .change)
        $0.allow(LampModule.keeper, moving: light, dim, extinguish)
    }
}
