import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct HistoryTests {
    @Test func `the history tells each difference, once and in order`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", ["tags": .list([.text("a")])])
        fixture.platform.clock.advance(hours: 1)
        _ = try await fixture.keeper.perform(
            Operation(
                Tool.id, .change(tool.id),
                fields: [
                    "title": .text("Axe"), "count": .integer(1), "tags": .null,
                    "price": .money(Money(cents: -5)),
                ], reason: "renamed"))
        _ = try await fixture.keeper.perform(Operation(Tool.id, .move(tool.id, "finish")))
        let entries = try fixture.keeper.history(Tool.id, tool.id)
        #expect(entries.map(\.version) == [1, 2, 3])
        #expect(entries.map(\.operation) == [.create, .change, .move])
        #expect(entries.map(\.state) == ["draft", "draft", "ready"])
        #expect(entries[2].move == "finish" && entries[2].changes.isEmpty)
        #expect(entries[1].reason == "renamed" && entries[1].actor == "t")
        #expect(entries[1].at == entries[0].at.adding(hours: 1))
        let changes = Dictionary(
            uniqueKeysWithValues: entries[1].changes.map { ($0.field, [$0.from, $0.to]) })
        #expect(
            changes == [
                "title": [.text("Saw"), .text("Axe")], "tags": [.list([.text("a")]), .list([])],
                "price": [.null, .money(Money(cents: -5))],
            ])
    }

    @Test func `every kind of value comes back from the history as it was`() async throws {
        let fixture = try await WorkshopFixture.boot()
        var random = RandomContent(seed: 5)
        let resource = Tool.resource.erased
        for _ in 0..<60 {
            let record = random.record(resource, 1)
            var fields: [String: FieldContent] = [:]
            for (field, content) in zip(resource.fields, record.contents) {
                if field.isComputed || field.isUnique { continue }
                let names = ["owner", "parties", "parts", "shelf", "count", "words"]
                if names.contains(field.name) || content.isNull { continue }
                if field.name != "title" && content == .text("") { continue }
                fields[field.name] = content
            }
            fields["title"] = .text("t")
            fields["tags"] = .list([.text("ä\"\\/<&")])
            let tool = try await fixture.keeper.perform(
                Operation(Tool.id, .create, fields: fields)
            ).record
            let entries = try fixture.keeper.history(Tool.id, try #require(tool).id)
            for change in entries.flatMap(\.changes) where fields[change.field] != nil {
                #expect(change.to == fields[change.field], "\(change.field)")
            }
        }
    }

    @Test func `paging through a history loses nothing and its bounds hold`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("t0")
        for number in 1..<12 {
            _ = try await fixture.keeper.perform(
                Operation(Tool.id, .change(tool.id), fields: ["title": .text("t\(number)")]))
        }
        var versions: [Int64] = []
        var last: Int64 = 0
        while true {
            let page = try fixture.keeper.history(Tool.id, tool.id, after: last, limit: 5)
            guard let end = page.last else { break }
            versions += page.map(\.version)
            last = end.version
        }
        #expect(versions == Array(1...12))
        for (limit, count) in [(Int.min, 1), (0, 1), (.max, 12)] {
            #expect(try fixture.keeper.history(Tool.id, tool.id, limit: limit).count == count)
        }
        #expect(try fixture.keeper.history(Tool.id, tool.id, after: .max).isEmpty)
        #expect(try fixture.keeper.history(Tool.id, tool.id, after: .min).count == 12)
    }

    @Test func `an erasure takes what is personal out of the history, reasons too`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool(
            "Saw", ["secret": .text("zzperson")])
        for number in 0..<3 {
            _ = try await fixture.keeper.perform(
                Operation(
                    Tool.id, .change(tool.id),
                    fields: [
                        "secret": .text("zzperson\(number)"), "count": .integer(Int64(number)),
                    ],
                    reason: "zzperson asked"))
        }
        _ = try await fixture.keeper.perform(
            Operation(
                Tool.id, .change(tool.id), fields: ["count": .integer(50)],
                reason: "zzperson rang up"))
        _ = try await fixture.keeper.perform(
            Operation(Tool.id, .erase(tool.id), reason: "deadline"))
        let tenant = fixture.platform.tenant("alpha")
        let rows = try tenant.read { try $0.rows(StoreQuery(PlatformTables.history)) }
        #expect(!"\(rows)".contains("zzperson"))
        let entries = try fixture.keeper.history(Tool.id, tool.id)
        #expect(entries.count == 6)
        #expect(entries.last?.operation == .erase && entries.last?.reason == "deadline")
        #expect(
            entries.flatMap(\.changes).contains { $0.field == "count" && $0.to == .integer(50) })
        #expect(throws: Refusal.notFound) {
            try fixture.session(Workshop.member).history(Tool.id, tool.id)
        }
    }

    @Test func `a detail that was private is not read once its successor is public`() async throws {
        let platform = try await TestPlatform.boot([CardModule.self])
        let editor = platform.acting(as: Cards.editor)
        let member = platform.acting(as: Cards.member)
        let card = try await editor.create(Card.self, reason: "zzreason") {
            $0.title = "Chor"
            $0.phone = "zzprivate"
        }
        let shown = try await editor.move(card, Card.show)
        try await editor.change(shown) {
            $0.phone = "0681"
            $0.phoneAudience = .members
        }
        #expect(try member.read(card.reference).phone == "0681")
        #expect(try !"\(member.history(of: card.reference))".contains("zz"))
        try await editor.change(try editor.read(card.reference)) { $0.phone = "0682" }
        let told = try member.history(of: card.reference)
        #expect(told.map { $0.changes["phone"]?.from } == [.text("0681")])
        #expect(told.allSatisfy { $0.actor.isEmpty })
        // Whoever keeps the cards reads everything.
        #expect(try "\(editor.history(of: card.reference))".contains("zzprivate"))
    }

    @Test func `neither taking out nor looking at everything tells who acted and why`()
        async throws
    {
        let platform = try await TestPlatform.boot([CardModule.self])
        let editor = platform.acting(as: Cards.editor)
        let card = try await editor.create(Card.self, reason: "zzreason") { $0.title = "Chor" }
        let viewer = try platform.acting(as: Cards.viewer).history(of: card.reference)
        #expect(viewer.count == 1)
        #expect(viewer.allSatisfy { $0.reason == nil && $0.actor.isEmpty })
        let clerk = platform.acting(as: Cards.clerk)
        #expect(try clerk.history(of: card.reference).allSatisfy { $0.reason == nil })
        let shown = try await editor.move(card, Card.show, reason: "zzshown")
        try await editor.change(shown, reason: "zzworked") { $0.note = "n" }
        #expect(try clerk.history(of: card.reference).compactMap(\.reason) == ["zzworked"])
    }

    @Test func `an entry that cannot be read stops the erasure of its record`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", ["secret": .text("zzperson")])
        let tenant = fixture.platform.tenant("alpha")
        try await tenant.write { transaction in
            _ = try transaction.update(
                PlatformTables.history, set: ["changes": .text("{\"secret\": zzperson")],
                where: .compare("record", .equal, .text(tool.id.description)))
        }
        // It may hold a name, and nobody is told that what may be there is gone.
        await #expect(throws: StoreError.self) {
            try await fixture.keeper.perform(Operation(Tool.id, .erase(tool.id)))
        }
        #expect(try fixture.keeper.read(Tool.id, tool.id).value("secret") == .text("zzperson"))
    }

    @Test func `a huge value is kept, told and taken out again`() async throws {
        let fixture = try await WorkshopFixture.boot()
        var versions: [LanguageTag: String] = [:]
        for number in 0..<700 {
            let tag = try #require(LanguageTag("de-x\(number)"))
            versions[tag] = String(repeating: "\u{10FFFD}", count: 400)
        }
        let source = try #require(versions.keys.min())
        let words = try #require(LocalizedText(source: source, versions: versions))
        let tool = try await fixture.tool(
            "Saw", ["words": .localized(words), "secret": .text("zzperson")])
        #expect(try fixture.keeper.read(Tool.id, tool.id).value("words") == .localized(words))
        let entries = try fixture.keeper.history(Tool.id, tool.id)
        #expect(entries[0].changes.contains { $0.to == .localized(words) })
        _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(tool.id)))
        let tenant = fixture.platform.tenant("alpha")
        let rows = try tenant.read { try $0.rows(StoreQuery(PlatformTables.history)) }
        #expect(!rows.contains { $0[11].text?.contains("zzperson") ?? false })
    }
}
