import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// One condition, two judges: the record in hand and the rows of the store.
@Suite struct ConditionAgreementTests {
    @Test(arguments: 1...8)
    func `a record passes exactly when the store finds its row`(seed: UInt64) async throws {
        let platform = try await TestPlatform.boot([WorkshopModule.self])
        let tenant = platform.tenant("alpha")
        let resource = try #require(tenant.composition.resource(Tool.id))
        var random = RandomContent(seed: seed)
        let made = try await random.fill(tenant, resource)
        let ids = random.ids
        let actor = Actor(
            kind: .token, id: "t", duties: ["a", "de", "hand"], person: ids[0],
            organisations: [ids[1], ids[2], made[3].id])
        let today = LocalDate.first.adding(days: 739_375)
        let judge = ConditionJudge(resource, actor, today: today)
        let translator = ConditionTranslator(resource, actor, today: today)
        for _ in 0..<400 {
            let condition = random.condition(resource.definition)
            let found = try tenant.read { snapshot in
                try RecordStore(resource).records(
                    where: translator.translate(condition), order: [.init("id")], limit: .max,
                    in: snapshot)
            }
            let expected = made.filter { judge.passes(condition, $0) }
            #expect(
                found.map(\.id) == expected.map(\.id), "seed \(seed): \(condition)")
        }
        let all = try tenant.read { snapshot in
            try RecordStore(resource).records(
                where: .always, order: [.init("id")], limit: .max, in: snapshot)
        }
        #expect(all == made, "What is stored comes back as it was.")
    }

    @Test(arguments: [
        ("buhne", true), ("ÜHNE", true), ("de", false), ("en", false), ("source", false),
        ("\",", false), ("stage", true), ("no \"1\"", true), ("\\", false),
    ])
    func `a search finds what people read, not how it is kept`(sought: String, isFound: Bool)
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let words = LocalizedText(
            source: .german, versions: [.german: "Bühne no \"1\"", .english: "Stage"])
        _ = try await fixture.tool("Saw", ["words": .localized(try #require(words))])
        let resource = try fixture.keeper.view(Tool.id).resource
        let translator = ConditionTranslator(
            resource, fixture.keeper.actor, today: LocalDate.first)
        let condition = translator.translate(.matches([FieldPath("words")], sought))
        let count = try fixture.platform.tenant("alpha").read {
            try $0.count(resource.table, where: condition)
        }
        #expect((count == 1) == isFound)
    }

    @Test func `nothing differs from every value and compares to none`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let empty = try await fixture.tool("Saw")
        let other = try await fixture.tool("Axe", ["secret": .text("x")])
        _ = try await fixture.tool("Nail", ["secret": .text("y")])
        let resource = try fixture.keeper.view(Tool.id).resource
        let reader = ListRequestReader(resource)
        let differing = try fixture.keeper.list(Tool.id, reader.read([("secret.ne", "y")]))
        #expect(differing.records.map(\.id) == [empty.id, other.id])
        for operation in ["eq", "lt", "le", "gt", "ge"] {
            let page = try fixture.keeper.list(
                Tool.id, reader.read([("seen.\(operation)", "2025-01-01T00:00:00Z")]))
            #expect(page.records.isEmpty, "\(operation)")
        }
    }
}
