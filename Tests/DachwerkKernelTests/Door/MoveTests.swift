import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct MoveTests {
    @Test func `a transition leads from its states only`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let refusal = await fixture.refusal(
            fixture.keeper, Operation(Tool.id, .move(tool.id, "repair")))
        #expect(refusal?.code == "lifecycle.state")
        #expect(refusal?.kind == .conflict)
        #expect(refusal?.arguments["state"] == .text("draft"))
        let ready = try await fixture.keeper.perform(Operation(Tool.id, .move(tool.id, "finish")))
        #expect(ready.record?.state == "ready")
        let again = await fixture.refusal(
            fixture.keeper, Operation(Tool.id, .move(tool.id, "finish")))
        #expect(again?.code == "lifecycle.state")
        #expect(try fixture.keeper.read(Tool.id, tool.id).version == 2)
    }

    @Test func `a transition takes its own fields and no others`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let clerk = fixture.session(Workshop.clerk)
        for field in ["title", "secret", "nothing"] {
            let refusal = await fixture.refusal(
                clerk,
                Operation(Tool.id, .move(tool.id, "finish"), fields: [field: .text("x")]))
            #expect(refusal?.codes == ["field.not-in-move"])
            #expect(refusal?.places == ["/\(field)"])
        }
        let outcome = try await clerk.perform(
            Operation(Tool.id, .move(tool.id, "finish"), fields: ["count": .integer(7)]))
        #expect(outcome.record?.value("count") == .integer(7))
        #expect(outcome.record?.state == "ready")
    }

    @Test func `a transition that needs a reason gets one that says something`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", state: "ready")
        for reason in [nil, "", " ", " \n\t\u{00A0}", "\u{2003}"] {
            let refusal = await fixture.refusal(
                fixture.keeper, Operation(Tool.id, .move(tool.id, "damage"), reason: reason))
            #expect(refusal?.places == ["/reason"])
        }
        for reason in [String(repeating: "x", count: 2_001), "a\u{7}b", "\u{202E}olleh"] {
            for wish in [Operation.Wish.move(tool.id, "damage"), .erase(tool.id)] {
                let refusal = await fixture.refusal(
                    fixture.keeper, Operation(Tool.id, wish, reason: reason))
                #expect(refusal?.places == ["/reason"], "\(wish)")
            }
        }
        let outcome = try await fixture.keeper.perform(
            Operation(Tool.id, .move(tool.id, "damage"), reason: "It fell\ndown."))
        #expect(outcome.record?.state == "broken")
        #expect(try fixture.keeper.history(Tool.id, tool.id).last?.reason == "It fell\ndown.")
    }

    @Test func `a transition that is granted to others is forbidden, an unknown one is not there`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", state: "ready")
        let clerk = fixture.session(Workshop.clerk)
        #expect(
            await fixture.refusal(clerk, Operation(Tool.id, .move(tool.id, "damage")))
                == .forbidden)
        #expect(
            await fixture.refusal(clerk, Operation(Tool.id, .move(tool.id, "no-such-move")))
                == .notFound)
        #expect(
            await fixture.refusal(fixture.keeper, Operation(Party.id, .move(tool.id, "finish")))
                == .notFound)
    }

    @Test func `a stale version stops a transition`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let refusal = await fixture.refusal(
            fixture.keeper,
            Operation(Tool.id, .move(tool.id, "finish"), expectedVersion: tool.version + 1))
        #expect(refusal?.kind == .stale)
    }
}
