import DachwerkKit
import DachwerkTesting
import Testing

/// Questions to the records that say how much they read: none of them reads all.
@Suite struct BoundedReadTests {
    @Test func `counts and sums by a field are those of the records that pass`() async throws {
        let platform = try await Self.boot()
        try await platform.work(as: "cellar") { context in
            let byKind = try context.count(Bottle.self, by: \.kind) { $0.litres > 1 }
            #expect(byKind == [.juice: 3, .oil: 2])
            let byState = try context.count(Bottle.self, by: \.state)
            #expect(byState == [.full: 7])
            let byShelf = try context.count(Bottle.self, by: \.shelf)
            #expect(byShelf == [nil: 2, 1: 3, 2: 2])
            #expect(try context.sum(Bottle.self, of: \.litres) == 21)
            #expect(try context.sum(Bottle.self, of: \.shelf) { $0.kind == .juice } == 4)
            #expect(try context.sum(Bottle.self, of: \.litres) { $0.litres > 100 } == 0)
            let value = try context.sum(Bottle.self, of: \.value)
            #expect(value == [Money(minorUnits: 100, currency: "CHF"), Money(cents: 600)])
        }
    }

    @Test func `the first one, whether there is one, and one after the other`() async throws {
        let platform = try await Self.boot()
        try await platform.work(as: "cellar") { context in
            let largest = try context.first(Bottle.self, sort: [.descending(Bottle.litres)])
            #expect(largest?.litres == 6)
            #expect(try context.first(Bottle.self) { $0.litres > 6 } == nil)
            #expect(try context.exists(Bottle.self) { $0.kind == .oil })
            #expect(try !context.exists(Bottle.self) { $0.litres > 6 })
            var seen: [Int] = []
            try context.visit(Bottle.self, where: { $0.litres != 3 }) { bottle in
                seen.append(bottle.litres)
                try context.change(bottle) { $0.shelf = 9 }
            }
            #expect(seen == [0, 1, 2, 4, 5, 6])
            #expect(try context.count(Bottle.self) { $0.shelf == 9 } == 6)
        }
    }

    @Test func `what is written in an operation counts in it`() async throws {
        let platform = try await Self.boot()
        try await platform.work(as: "cellar") { context in
            try context.create(Bottle.self) { $0.litres = 100 }
            #expect(try context.sum(Bottle.self, of: \.litres) == 121)
            #expect(try context.exists(Bottle.self) { $0.litres == 100 })
        }
    }

    @Test func `a field that takes more than a column tells no groups apart`() async throws {
        let platform = try await Self.boot()
        await #expect(throws: Refusal.self) {
            try await platform.work(as: "cellar") { context in
                _ = try context.count(Bottle.self, by: \.value)
            }
        }
    }

    private static func boot() async throws -> TestPlatform {
        let platform = try await TestPlatform.boot([CellarModule.self])
        try await platform.work(as: "cellar") { context in
            for litres in 0..<7 {
                try context.create(Bottle.self) { bottle in
                    bottle.litres = litres
                    bottle.kind = litres % 2 == 0 ? .juice : .oil
                    bottle.shelf = litres % 3 == 2 ? nil : litres % 3 + 1
                    bottle.value =
                        litres == 0
                        ? Money(minorUnits: 100, currency: "CHF")! : Money(cents: 100)
                }
            }
        }
        return platform
    }
}

private struct CellarModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "cellar", version: "1.0", summary: "Keeps bottles.")
    static let keeper = Duty("cellar.keeper", "Keeps bottles.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Bottle.resource)
    }
}

private enum Bottle: Resource {
    enum State: String, LifecycleState { case full, empty }
    enum Kind: String, Choice { case juice, oil }

    static let id: ResourceID = "cellar.bottle"
    static let litres = Field<Int>("litres", .default(0))
    static let kind = Field<Kind>("kind", .default(.oil))
    static let shelf = Field<Int?>("shelf")
    static let value = Field<Money?>("value")
    static let drink = Transition("drink", from: .full, to: .empty)
    static let resource = ResourceDefinition(
        Bottle.self, fields: litres, kind, shelf, value,
        lifecycle: Lifecycle(from: .full, moves: drink), access: access)

    static var access: Access<Bottle> {
        var access = Access<Bottle>()
        access.allow(CellarModule.keeper, .read, .create)
        access.allow(CellarModule.keeper, moving: Bottle.drink)
        return access
    }
}
