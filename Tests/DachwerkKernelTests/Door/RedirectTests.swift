import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct RedirectTests {
    private func boot() async throws -> TestPlatform {
        try await TestPlatform.boot([TwinModule.self, TwinFanModule.self])
    }

    @Test func `DIR-I3: what refers to one record refers to the other, in every kind of field`()
        async throws
    {
        let platform = try await boot()
        let actor = platform.acting(as: TwinModule.worker)
        let former = try await actor.create(Twin.self)
        let latter = try await actor.create(Twin.self)
        let other = try await actor.create(Twin.self)
        let fan = try await actor.create(TwinFan.self) {
            $0.favourite = former.reference
            $0.all = [former.reference, other.reference, latter.reference]
            $0.lines = [
                Values<TwinLine> { $0.twin = former.reference },
                Values<TwinLine> { $0.twin = other.reference },
            ]
        }
        let untouched = try await actor.create(TwinFan.self) { $0.favourite = other.reference }
        _ = try await actor.change(former) { $0.into = latter.reference }
        let now = try actor.read(fan.reference)
        #expect(now.favourite == latter.reference)
        #expect(now.all == [latter.reference, other.reference])
        #expect(now.lines.map(\.twin) == [latter.reference, other.reference])
        #expect(now.data.version == 2)
        let history = try actor.history(of: fan.reference)
        #expect(history.map(\.operation) == [.create, .change])
        #expect(Set(history[1].changes.keys) == ["favourite", "all", "lines"])
        #expect(try actor.read(untouched.reference).data.version == 1)
        #expect(try actor.read(former.reference).into == latter.reference)
    }

    @Test func `a value that must be unique stops it, and nothing is half done`() async throws {
        let platform = try await boot()
        let actor = platform.acting(as: TwinModule.worker)
        let former = try await actor.create(Twin.self)
        let latter = try await actor.create(Twin.self)
        let first = try await actor.create(TwinFan.self) {
            $0.only = former.reference
            $0.favourite = former.reference
        }
        _ = try await actor.create(TwinFan.self) { $0.only = latter.reference }
        let refusal = await #expect(throws: Refusal.self) {
            try await actor.change(former) { $0.into = latter.reference }
        }
        #expect(refusal?.code == "record.not-unique")
        #expect(try actor.read(first.reference).favourite == former.reference)
        #expect(try actor.read(former.reference).into == nil)
    }

    @Test func `a module redirects only what refers to its own records`() async throws {
        let platform = try await boot()
        let actor = platform.acting(as: TwinModule.worker)
        let former = try await actor.create(Twin.self)
        let latter = try await actor.create(Twin.self)
        let refusal = await #expect(throws: Refusal.self) {
            try await actor.create(TwinFan.self) {
                $0.favourite = former.reference
                $0.usurped = latter.reference
            }
        }
        #expect(refusal?.kind == .fault)
    }
}

/// Something of which there may be two by mistake.
enum Twin: Resource {
    static let id: ResourceID = "twins.twin"
    static let into = Field<Reference<Twin>?>("into")
    static let resource = ResourceDefinition(Twin.self, fields: into, access: access)

    private static let access = Access<Twin> {
        $0.allow(TwinModule.worker, .read, .create, .change, .erase)
    }
}

/// What refers to twins, by another module.
enum TwinFan: Resource {
    static let id: ResourceID = "fans.fan"
    static let favourite = Field<Reference<Twin>?>("favourite", .fixed)
    static let all = Field<[Reference<Twin>]>("all", .count(0...9))
    static let lines = Field<[Values<TwinLine>]>("lines", .count(0...9))
    static let only = Field<Reference<Twin>?>("only", .unique)
    static let usurped = Field<Reference<Twin>?>("usurped")
    static let resource = ResourceDefinition(
        TwinFan.self, fields: favourite, all, lines, only, usurped, access: access)

    private static let access = Access<TwinFan> {
        $0.allow(TwinModule.worker, .read, .create, .change, .erase)
    }
}

/// A line that refers to a twin.
enum TwinLine: Line {
    static let twin = Field<Reference<Twin>>("twin")
    static let shape = Shape<TwinLine>(twin)
}

/// Has twins, and makes one of two.
struct TwinModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "twins", version: "1.0", summary: "Things of which there may be two.")
    static let worker = Duty("twins.worker", "Works.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.worker)
        registrar.add(Twin.resource)
        registrar.add(
            Rule("become", Twin.self, on: .change, at: .after) { change, context in
                guard let into = change.after.into else { return }
                try context.redirect(change.after.reference, to: into)
            })
    }
}

/// Refers to twins; its rule tries what only the module of the twins may do.
struct TwinFanModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "fans", version: "1.0", requires: [.capability("twins", from: "1.0")],
        summary: "Things that refer to twins.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(TwinFan.resource)
        registrar.add(
            // Were it asked, it would refuse: what other modules decided is not decided anew.
            Rule("stay", TwinFan.self, on: .change) { _, _ in throw Refusal(undeclared: "fans.no") }
        )
        registrar.add(
            Rule("usurp", TwinFan.self, on: .create, at: .after) { change, context in
                guard let favourite = change.after.favourite, let usurped = change.after.usurped
                else { return }
                try context.redirect(favourite, to: usurped)
            })
    }
}
