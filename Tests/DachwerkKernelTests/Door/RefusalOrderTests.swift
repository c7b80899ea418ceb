import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What is said first, and what a refusal names.
@Suite struct RefusalOrderTests {
    @Test func `references that are not there are named in the order of the fields`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let platform = fixture.platform.tenant("alpha").platform
        for _ in 0..<5 {
            let missing = FieldContent.identifier(platform.ids.next(at: platform.clock.now()))
            let refusal = await fixture.refusal(
                fixture.keeper,
                Operation(
                    Tool.id, .create,
                    fields: [
                        "title": .text("a"), "parties": .list([missing]), "owner": missing,
                        "shelf": .line([.text("r"), .integer(0), missing]),
                    ]))
            #expect(refusal?.places == ["/owner", "/parties/0", "/shelf/lender"])
        }
    }

    @Test func `what is missing is said before a permission is thought of`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let writer = fixture.session(Workshop.writer)
        let missing = await fixture.refusal(
            writer, Operation(Tool.id, .create, fields: ["count": .integer(2)]))
        #expect(missing?.kind == .invalid && missing?.places == ["/title"])
        let forbidden = await fixture.refusal(
            writer,
            Operation(
                Tool.id, .create,
                fields: ["title": .text("a"), "count": .integer(2), "urgent": .boolean(true)]))
        #expect(forbidden?.kind == .forbidden)
        #expect(forbidden?.places == ["/count", "/urgent"])
        #expect(Set(forbidden?.codes ?? []) == ["field.forbidden"])
        let stranger = await fixture.refusal(
            fixture.session(Workshop.auditor), Operation(Tool.id, .create))
        #expect(stranger == .forbidden, "Who may make none hears nothing of fields.")
    }

    @Test func `a permission that hangs on the state names the states`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", state: "ready")
        let clerk = fixture.session(Workshop.clerk)
        let refusal = await fixture.refusal(
            clerk, Operation(Tool.id, .change(tool.id), fields: ["title": .text("Axe")]))
        #expect(refusal?.code == "forbidden.state" && refusal?.kind == .forbidden)
        #expect(refusal?.arguments["state"] == .text("ready"))
        #expect(refusal?.arguments["allowed"] == .text("draft"))
        let erasure = await fixture.refusal(clerk, Operation(Tool.id, .erase(tool.id)))
        #expect(erasure == .forbidden, "In no state may a clerk erase.")
    }
}
