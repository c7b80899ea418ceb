import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ChangeTests {
    @Test func `a stale version is refused with the version that counts`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        func change(_ title: String, at version: Int64?) -> Operation {
            Operation(
                Tool.id, .change(tool.id), fields: ["title": .text(title)],
                expectedVersion: version)
        }
        let second = try await fixture.keeper.perform(change("Saw 2", at: 1))
        #expect(second.record?.version == 2)
        for version in [Int64.min, 0, 1, 3, .max] {
            let refusal = await fixture.refusal(fixture.keeper, change("Saw 3", at: version))
            #expect(refusal?.kind == .stale)
            #expect(refusal?.arguments["version"] == .integer(2))
        }
        #expect(try await fixture.keeper.perform(change("Saw 4", at: nil)).record?.version == 3)
    }

    @Test func `a fixed field can be sent back but not changed`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", ["code": .text("A1")])
        let same = try await fixture.keeper.perform(
            Operation(
                Tool.id, .change(tool.id),
                fields: ["code": .text("A1"), "total": .integer(0), "count": .integer(2)]))
        #expect(same.record?.value("count") == .integer(2))
        for value in [FieldContent.text("A2"), .null] {
            let refusal = await fixture.refusal(
                fixture.keeper, Operation(Tool.id, .change(tool.id), fields: ["code": value]))
            #expect(refusal?.codes == ["field.fixed"])
        }
    }

    @Test func `nobody finds out by guessing what stands in a hidden field`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool(
            "Saw", ["secret": .text("hers"), "price": .money(Money(cents: 100))])
        let clerk = fixture.session(Workshop.clerk)
        for content in [FieldContent.text("hers"), .text("his"), .null] {
            let refusal = await fixture.refusal(
                clerk, Operation(Tool.id, .change(tool.id), fields: ["secret": content]))
            #expect(refusal?.kind == .forbidden && refusal?.places == ["/secret"])
            if content.isNull { continue }
            await #expect(throws: Refusal.self) {
                _ = try await clerk.importRecords(
                    Tool.id, [ImportRow(id: tool.id, fields: ["secret": content])])
            }
        }
        // What the member cannot see of a computed field gives the same answer for every guess.
        let party = try await fixture.party("Club")
        let own = try await fixture.tool(
            "Axe", ["owner": .identifier(party)])
        let member = fixture.session(Workshop.member, organisations: [party])
        #expect(try member.read(Tool.id, own.id).value("total") == nil)
        var answers: Set<Refusal> = []
        for total in [Int64(0), 1] {
            let operation = Operation(
                Tool.id, .change(own.id), fields: ["total": .integer(total)])
            if let refusal = await fixture.refusal(member, operation) { answers.insert(refusal) }
        }
        #expect(answers.count == 1)
    }

    @Test func `nobody hands a record to those who may do more with it`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let clerk = fixture.session(Workshop.clerk)
        let ready = try await fixture.tool("Saw", state: "ready")
        let draft = try await fixture.tool("Axe")
        let allowed = try await clerk.perform(
            Operation(Tool.id, .change(draft.id), fields: ["title": .text("Axt")]))
        #expect(allowed.record?.value("title") == .text("Axt"))
        #expect(
            await fixture.refusal(
                clerk, Operation(Tool.id, .change(ready.id), fields: ["title": .text("Säge")])
            )?.code == "forbidden.state")
        #expect(
            await fixture.refusal(
                clerk, Operation(Tool.id, .change(draft.id), fields: ["urgent": .boolean(true)])
            )?.places == ["/urgent"])
    }

    @Test func `an unseen record answers like one that is not there, whatever is asked`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let draft = try await fixture.tool("Saw")
        let party = try await fixture.party("Club")
        let member = fixture.session(Workshop.member, organisations: [party])
        let missing = RecordID(high: 1, low: 2)
        for session in [member, fixture.platform.tenant("alpha").publicSession] {
            for id in [draft.id, missing] {
                let wishes: [Operation] = [
                    Operation(Tool.id, .change(id), fields: ["title": .text("x")]),
                    Operation(Tool.id, .change(id), fields: ["owner": .identifier(missing)]),
                    Operation(
                        Tool.id, .change(id), fields: ["nothing": .null], expectedVersion: 99),
                    Operation(Tool.id, .move(id, "finish")), Operation(Tool.id, .erase(id)),
                    Operation(Tool.id, .move(id, "no-such-move")),
                ]
                for wish in wishes {
                    #expect(await fixture.refusal(session, wish) == .notFound, "\(wish.wish)")
                }
                #expect(throws: Refusal.notFound) { try session.read(Tool.id, id) }
                #expect(throws: Refusal.notFound) { try session.history(Tool.id, id) }
            }
        }
    }

    @Test func `a change of nothing and a list that is emptied with null are both fine`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", ["tags": .list([.text("old")])])
        let outcome = try await fixture.keeper.perform(
            Operation(Tool.id, .change(tool.id), fields: ["tags": .null]))
        #expect(outcome.record?.value("tags") == .list([]))
        let second = try await fixture.keeper.perform(Operation(Tool.id, .change(tool.id)))
        #expect(second.record?.version == 3)
    }
}
