import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct CreateTests {
    @Test func `a new record has its defaults, its first state and version 1`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        #expect(tool.version == 1)
        #expect(tool.state == "draft")
        #expect(tool.value("count") == .integer(1))
        #expect(tool.value("urgent") == .boolean(false))
        #expect(tool.value("make") == .text("hand"))
        #expect(tool.value("tags") == .list([]))
        #expect(tool.value("price") == .null)
        #expect(tool.value("total") == .integer(0))
    }

    @Test func `a record may start in another initial state and in no further one`() async throws {
        let fixture = try await WorkshopFixture.boot()
        #expect(try await fixture.tool("Saw", state: "ready").state == "ready")
        let refusal = await fixture.refusal(
            fixture.keeper,
            Operation(Tool.id, .create, fields: ["title": .text("Axe")], state: "broken"))
        #expect(refusal?.places == ["/state"])
    }

    @Test func `computed and unknown fields are refused together, with the nearest spelling`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let refusal = await fixture.refusal(
            fixture.keeper,
            Operation(
                Tool.id, .create,
                fields: ["titel": .text("Saw"), "total": .integer(5), "id": .text("x")]))
        #expect(refusal?.kind == .invalid)
        #expect(Set(refusal?.places ?? []) == ["/titel", "/total", "/id"])
        #expect(refusal?.codes.contains("field.unknown-near") == true)
        #expect(refusal?.codes.contains("field.computed") == true)
    }

    @Test func `every field that does not keep its bounds is named at once`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let refusal = await fixture.refusal(
            fixture.keeper,
            Operation(
                Tool.id, .create,
                fields: [
                    "title": .text(""), "count": .integer(1_001), "make": .text("magic"),
                    "tags": .list([.text("a\u{0}b")]), "words": .integer(3),
                    "opens": .text("25:00"), "bought": .text("2025-01-01"),
                    "parts": .list([
                        .line([.text("leg"), .integer(-1), .null, .null]), .null,
                        .line([.null, .null, .null, .null]),
                    ]),
                    "shelf": .line([.null, .integer(10), .null]),
                ]))
        #expect(
            Set(refusal?.places ?? []) == [
                "/title", "/count", "/make", "/tags/0", "/words", "/opens", "/bought",
                "/parts/0/weight", "/parts/1", "/parts/2/label", "/parts/2/weight", "/shelf/row",
                "/shelf/level",
            ])
    }

    @Test func `a required field cannot stand empty`() async throws {
        let fixture = try await WorkshopFixture.boot()
        for fields in [[:], ["title": FieldContent.null]] {
            let refusal = await fixture.refusal(
                fixture.keeper, Operation(Tool.id, .create, fields: fields))
            #expect(refusal?.places == ["/title"])
            #expect(refusal?.codes == ["value.missing"])
        }
    }

    @Test func `a unique value is taken once, and free again after an erasure`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let first = try await fixture.tool("Saw", ["code": .text("A1")])
        _ = try await fixture.tool("No code")
        _ = try await fixture.tool("No code either")
        let refusal = await fixture.refusal(
            fixture.keeper,
            Operation(Tool.id, .create, fields: ["title": .text("Axe"), "code": .text("A1")]))
        #expect(refusal?.code == "record.not-unique")
        #expect(refusal?.places == ["/code"])
        _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(first.id)))
        try await fixture.tool("Axe", ["code": .text("A1")])
    }

    @Test func `a reference leads to a record of the right kind that the actor may see`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let party = try await fixture.party("Club")
        let foreign = try await fixture.party("Other", tenant: "beta")
        let tool = try await fixture.tool("Saw", ["owner": .identifier(party)])
        for id in [foreign, tool.id, RecordID(high: 1, low: 2)] {
            let refusal = await fixture.refusal(
                fixture.keeper,
                Operation(
                    Tool.id, .create,
                    fields: [
                        "title": .text("Axe"), "owner": .identifier(id),
                        "parties": .list([.identifier(party), .identifier(id)]),
                        "parts": .list([.line([.text("a"), .integer(1), .null, .identifier(id)])]),
                        "shelf": .line([.text("a"), .integer(1), .identifier(id)]),
                    ]))
            #expect(
                Set(refusal?.places ?? []) == [
                    "/owner", "/parties/1", "/parts/0/spare", "/shelf/lender",
                ])
            #expect(Set(refusal?.codes ?? []) == ["value.reference-missing"])
        }
        // The clerk sees no parties: a true identity and an invented one give the same answer.
        let clerk = fixture.session(Workshop.clerk)
        var answers: Set<Refusal> = []
        for id in [party, RecordID(high: 1, low: 2)] {
            let operation = Operation(
                Tool.id, .create, fields: ["title": .text("Axe"), "owner": .identifier(id)])
            if let refusal = await fixture.refusal(clerk, operation) { answers.insert(refusal) }
        }
        #expect(answers.count == 1)
    }

    @Test func `who may create but not read gets nothing back`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let outcome = try await fixture.session(Workshop.writer).perform(
            Operation(Tool.id, .create, fields: ["title": .text("Saw"), "secret": .text("s")]))
        #expect(outcome.record == nil)
        #expect(try fixture.keeper.list(Tool.id, ListRequest()).records.count == 1)
    }

    @Test func `an identity that is or was taken by another kind of record is refused`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let party = try await fixture.party("Club")
        let tool = try await fixture.tool("Saw")
        for id in [party, tool.id] {
            let refusal = await fixture.refusal(
                fixture.keeper,
                Operation(Tool.id, .create, fields: ["title": .text("Axe")], id: id))
            #expect(refusal?.code == "record.exists")
        }
        _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(tool.id)))
        let back = try await fixture.keeper.perform(
            Operation(Tool.id, .create, fields: ["title": .text("Saw")], id: tool.id))
        #expect(back.record?.id == tool.id)
        #expect(back.record?.version == 3)
        #expect(try fixture.keeper.history(Tool.id, tool.id).map(\.version) == [1, 2, 3])
    }
}
