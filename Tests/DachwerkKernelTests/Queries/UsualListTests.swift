import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A list that is often asked for has an index of its own.
private enum Crate: Resource {
    enum State: String, LifecycleState { case open, closed }
    static let id: ResourceID = "crates.crate"
    static let room = Field<String?>("room", .indexed, .impersonal)
    static let label = Field<String>("label", .impersonal)
    static let price = Field<Money>("price")
    static let time = Field<Period?>("time")
    static let close = Transition("close", from: .open, to: .closed)
    static let resource = ResourceDefinition(
        Self.self, fields: room, label, price, time,
        lifecycle: Lifecycle(from: .open, moves: close),
        lists: [
            UsualList(of: room, by: .descending(price, .amount), .ascending(label)),
            UsualList(of: room, label, by: .descending(time, .start), .descending(price, .amount)),
            .ofOneState(by: .newest),
        ], access: access)

    static let access = Access<Crate> {
        $0.allow(CrateModule.keeper, .read, .create)
        $0.allow(CrateModule.keeper, moving: close)
    }
}

private struct CrateModule: CapabilityModule {
    static let manifest = ModuleManifest(provides: "crates", version: "1.0", summary: "Crates.")
    static let keeper = Duty("crates.keeper", "Keeps.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Crate.resource)
    }
}

@Suite struct UsualListTests {
    @Test func `the index of a usual list has its filters, then its order`() {
        let (table, _) = TableBuilder.build(Crate.resource.erased)
        let indexes = table.indexes.filter { $0.name.contains("__list_") }.map(\.columns)
        #expect(
            indexes == [
                // The second criterion runs against the first, so it is sorted behind it.
                ["room", "price_amount"],
                ["room", "label", "time_start", "price_amount", "id"],
                ["state", "id"],
            ])
    }

    @Test func `an index that a usual list begins with is not kept twice`() {
        let (table, _) = TableBuilder.build(Crate.resource.erased)
        #expect(!table.indexes.contains { $0.columns == ["room"] })
    }

    @Test func `a glance has the same page as a look, once the store stands open`() async throws {
        let platform = try await TestPlatform.boot([CrateModule.self])
        let tenant = platform.tenant("alpha")
        let session = tenant.session(
            for: Actor(kind: .token, id: "t", duties: [CrateModule.keeper.id]))
        for number in 0..<30 {
            _ = try await session.perform(
                Operation(
                    Crate.id, .create,
                    fields: [
                        "label": .text("l\(number)"), "room": .text("r\(number % 2)"),
                        "price": .money(Money(cents: Int64(number * 7 % 10))),
                    ]))
        }
        let request = try ListRequestReader(session.view(Crate.id).resource).read(
            [("room", "r1"), ("sort", "-price.amount"), ("limit", "10")])
        let page = try session.listText(Crate.id, request)
        let glance = try #require(try session.glance(Crate.id, request))
        #expect(glance.items == page.items)
        #expect(glance.next == page.next)
        try await tenant.platform.stores.close(tenant.id)
        #expect(try session.glance(Crate.id, request) == nil, "To open a store takes its time.")
        #expect(try session.listText(Crate.id, request).items == page.items)
    }
}
