import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Synchronization
import Testing

/// What a store kept under one version of a module is under the next.
@Suite struct UpgradeTests {
    private let store = InMemoryStore()
    private let observer = RecordingObserver()

    private func tenant(_ module: any CapabilityModule.Type) throws -> Tenant {
        let compiler = CompositionCompiler(ModuleCatalog([module]))
        let choice = CapabilityChoice(capability: "shop", version: "1.0", settings: [])
        let result = compiler.compile([choice])
        #expect(result.faults.map(\.description) == [])
        let composition = try #require(result.composition)
        let file = TenantFile(
            id: "house", name: LocalizedText("Haus", in: .german), hosts: ["house.localhost"],
            zone: try #require(Zone("Europe/Berlin")))
        return Tenant(
            file: file, composition: composition,
            platform: PlatformServices(
                stores: StorePool(store: store), clock: FixedClock("2025-05-05T08:00:00Z"),
                ids: SystemIDSource(), observer: observer))
    }

    /// Makes one record as the first version does, changed and moved once.
    private func keep() async throws -> RecordID {
        let old = try tenant(FirstShop.self)
        try await old.hold().end()
        let session = old.session(for: .scheduler)
        let fields: [String: FieldContent] = [
            "label": .text("Saw"), "kind": .text("sharp"), "tags": .list([.text("sharp")]),
            "parts": .list([.line([.text("blade"), .text("sharp")])]),
        ]
        let made = try await session.perform(
            Operation(FirstShop.Thing.id, .create, fields: fields))
        let id = try #require(made.id)
        _ = try await session.perform(
            Operation(FirstShop.Thing.id, .change(id), fields: ["label": .text("Old saw")]))
        _ = try await session.perform(Operation(FirstShop.Thing.id, .move(id, "shut")))
        try await old.platform.stores.closeAll()
        return id
    }

    @Test func `fields, states, choices and resources that were renamed come along with history`()
        async throws
    {
        let id = try await keep()
        for _ in 1...2 {
            let new = try tenant(SecondShop.self)
            try await new.hold().end()
            let session = new.session(for: .scheduler)
            let record = try session.read(SecondShop.Tool.id, id)
            #expect(record.state == "away")
            let shape = SecondShop.Tool.shape
            func content(_ name: String) throws -> FieldContent? {
                let position = try #require(shape.fields.firstIndex { $0.name == name })
                return record.content(position)
            }
            #expect(try content("title") == .text("Old saw"))
            #expect(try content("kind") == .text("cutting"))
            #expect(try content("tags") == .list([.text("cutting")]))
            #expect(try content("pieces") == .list([.line([.text("blade"), .text("cutting")])]))
            let history = try session.history(SecondShop.Tool.id, id)
            #expect(history.map(\.state) == ["open", "open", "away"])
            #expect(history[1].changes.map(\.field) == ["title"])
            #expect(history[1].changes.first?.to == .text("Old saw"))
            let first = Dictionary(
                history[0].changes.map { ($0.field, $0.to) }, uniquingKeysWith: { a, _ in a })
            #expect(first["kind"] == .text("cutting"))
            #expect(first["pieces"] == .list([.line([.text("blade"), .text("cutting")])]))
            try await new.platform.stores.closeAll()
        }
    }

    @Test func `a state that nobody declares any more says so instead of failing at every request`()
        async throws
    {
        _ = try await keep()
        let lost = try tenant(ForgetfulShop.self)
        let error = await #expect(throws: StoreError.self) { _ = try await lost.hold() }
        #expect(error?.code == .schema && error?.subject == "shop_thing.state")
        #expect(error?.message.contains("'shut'") == true)
        #expect(error?.message.contains(".formerly") == true)
        #expect(lost.trouble == error)
        #expect(observer.take().contains("tenant.unserved house"))
        try await lost.platform.stores.closeAll()
        // Nothing was changed by looking.
        let back = try tenant(FirstShop.self)
        try await back.hold().end()
        #expect(back.trouble == nil)
        try await back.platform.stores.closeAll()
    }

    @Test func `a data step runs once, also when it was refused before`() async throws {
        let id = try await keep()
        FailingShop.mayRun.store(false, ordering: .relaxed)
        let failing = try tenant(FailingShop.self)
        for _ in 1...2 {
            let error = await #expect(throws: StoreError.self) { _ = try await failing.hold() }
            #expect(error?.isLasting == true && error?.message.contains("shop.2") == true)
        }
        let step = try failing.read { try $0.row(PlatformTables.mark, .text("step shop"))?[1] }
        // The first step stays, the second one left nothing behind.
        #expect(step == .text("1"))
        #expect(try label(id, failing) == "first: Old saw")
        FailingShop.mayRun.store(true, ordering: .relaxed)
        for _ in 1...2 { try await failing.hold().end() }
        #expect(try label(id, failing) == "second: first: Old saw")
        #expect(observer.take().filter { $0 == "tenant.upgraded house" }.count == 1)
        try await failing.platform.stores.closeAll()
    }

    @Test func `a step that loses something waits until somebody has agreed`() async throws {
        let id = try await keep()
        let losing = try tenant(LosingShop.self)
        let error = await #expect(throws: StoreError.self) { _ = try await losing.hold() }
        #expect(error?.code == .consent)
        #expect(error?.message.contains("dachwerk upgrade house --accept shop.1") == true)
        await #expect(throws: Refusal.self) { try await losing.agree(to: ["shop.7"]) }
        try await losing.agree(to: ["shop.1"])
        try await losing.hold().end()
        #expect(losing.trouble == nil)
        #expect(try label(id, losing) == "gone")
        try await losing.platform.stores.closeAll()
    }

    @Test func `a store without records takes every step without asking`() async throws {
        let new = try tenant(LosingShop.self)
        try await new.hold().end()
        #expect(try new.pendingSteps().isEmpty)
        try await new.platform.stores.closeAll()
    }

    @Test func `a declaration cannot have been called what is still there`() throws {
        let compiler = CompositionCompiler(ModuleCatalog([ConfusedShop.self]))
        let result = compiler.compile([
            CapabilityChoice(capability: "shop", version: "1.0", settings: [])
        ])
        #expect(
            result.faults.map(\.id.description) == Array(repeating: "resource.formerly", count: 4))
    }

    private func label(_ id: RecordID, _ tenant: Tenant) throws -> String? {
        let session = tenant.session(for: .scheduler)
        return try session.read(FirstShop.Thing.id, id).content(0)?.textValue
    }
}
