import DachwerkKit
import Synchronization

/// The versions of one small module: what it keeps is renamed, lost, or carried over.
protocol ShopModule: CapabilityModule {}

extension ShopModule {
    static var manifest: ModuleManifest {
        ModuleManifest(provides: "shop", version: "1.0", summary: "Keeps things.")
    }
    static var keeper: Duty { Duty("shop.keeper", "Keeps.") }
}

/// The first version.
struct FirstShop: ShopModule {
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Thing.resource)
    }

    enum Kind: String, Choice { case sharp, blunt }

    enum Part: Line {
        static let name = Field<String>("name", .impersonal)
        static let kind = Field<Kind>("kind")
        static let shape = Shape(name, kind)
    }

    enum Thing: Resource {
        enum State: String, LifecycleState { case open, shut }
        static let id: ResourceID = "shop.thing"
        static let label = Field<String>("label", .impersonal)
        static let kind = Field<Kind>("kind")
        static let tags = Field<[Kind]>("tags")
        static let parts = Field<[Values<Part>]>("parts")
        static let shut = Transition("shut", from: .open, to: .shut)
        static let resource = ResourceDefinition(
            Thing.self, fields: label, kind, tags, parts,
            lifecycle: Lifecycle(from: .open, moves: shut), access: access)
        static let access = Access<Thing> {
            $0.allow(FirstShop.keeper, .read, .create, .change)
            $0.allow(FirstShop.keeper, moving: shut)
        }
    }
}

/// Everything has another name.
struct SecondShop: ShopModule {
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Tool.resource)
    }

    enum Kind: String, Choice { case cutting, blunt }

    enum Piece: Line {
        static let title = Field<String>("title", .impersonal, .formerly("name"))
        static let kind = Field<Kind>("kind", .formerly("sharp", is: Kind.cutting))
        static let shape = Shape(title, kind)
    }

    enum Tool: Resource {
        enum State: String, LifecycleState { case open, away }
        static let id: ResourceID = "shop.tool"
        static let title = Field<String>("title", .impersonal, .formerly("name", "label"))
        static let kind = Field<Kind>("kind", .formerly("sharp", is: Kind.cutting))
        static let tags = Field<[Kind]>("tags", .formerly("sharp", is: Kind.cutting))
        static let pieces = Field<[Values<Piece>]>("pieces", .formerly("parts"))
        static let weight = Field<Int?>("weight")
        static let put = Transition("put-away", from: .open, to: .away)
        static let resource = ResourceDefinition(
            Tool.self, fields: title, kind, tags, pieces, weight,
            lifecycle: Lifecycle(from: .open, moves: put).formerly("shut", is: .away),
            access: access
        ).formerly("thing")
        static let access = Access<Tool> {
            $0.allow(SecondShop.keeper, .read, .create, .change)
            $0.allow(SecondShop.keeper, moving: put)
        }
    }
}

/// A state was renamed, and nobody says so.
struct ForgetfulShop: ShopModule {
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Thing.resource)
    }

    enum Thing: Resource {
        enum State: String, LifecycleState { case open, away }
        static let id: ResourceID = "shop.thing"
        static let label = Field<String>("label", .impersonal)
        static let put = Transition("put-away", from: .open, to: .away)
        static let resource = ResourceDefinition(
            Thing.self, fields: label, lifecycle: Lifecycle(from: .open, moves: put),
            access: access)
        static let access = Access<Thing> {
            $0.allow(ForgetfulShop.keeper, .read, .create)
            $0.allow(ForgetfulShop.keeper, moving: put)
        }
    }
}

/// Two steps, of which the second one fails until it may run.
struct FailingShop: ShopModule {
    static let mayRun = Atomic(false)
    struct NotYet: Error {}

    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        FirstShop(settings: Values()).register(in: &registrar)
        registrar.add(DataStep(1, "Says that it was first.") { try Self.mark("first", $0) })
        registrar.add(
            DataStep(2, "Says that it was second.") { context in
                try Self.mark("second", context)
                if !Self.mayRun.load(ordering: .relaxed) { throw NotYet() }
            })
    }

    private static func mark(_ word: String, _ context: TenantContext) throws {
        for thing in try context.records(FirstShop.Thing.self, limit: 100) {
            try context.change(thing) { $0.label = "\(word): \(thing.label)" }
        }
    }
}

/// A step that takes something away.
struct LosingShop: ShopModule {
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        FirstShop(settings: Values()).register(in: &registrar)
        registrar.add(
            DataStep(1, "Empties the labels.", losing: "the labels") { context in
                for thing in try context.records(FirstShop.Thing.self, limit: 100) {
                    try context.change(thing) { $0.label = "gone" }
                }
            })
    }
}

/// Says of present names that they are former ones.
struct ConfusedShop: ShopModule {
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Thing.resource)
    }

    enum Thing: Resource {
        enum State: String, LifecycleState { case open, away }
        static let id: ResourceID = "shop.thing"
        static let label = Field<String>("label", .impersonal, .formerly("size"))
        static let size = Field<Int>(
            "size", .default(1), .formerly("large", is: FirstShop.Kind.sharp))
        static let put = Transition("put-away", from: .open, to: .away)
        static let resource = ResourceDefinition(
            Thing.self, fields: label, size,
            lifecycle: Lifecycle(from: .open, moves: put).formerly("open", is: .away),
            access: access
        ).formerly("thing")
        static let access = Access<Thing> {
            $0.allow(ConfusedShop.keeper, .read, .create)
            $0.allow(ConfusedShop.keeper, moving: put)
        }
    }
}
