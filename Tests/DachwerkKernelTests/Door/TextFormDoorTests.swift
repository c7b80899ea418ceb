import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Texts come in trimmed and composed, whichever way they take.
@Suite struct TextFormDoorTests {
    private let fixture: WorkshopFixture

    init() async throws { fixture = try await WorkshopFixture.boot() }

    @Test func `a new record holds its texts in one form`() async throws {
        let words = LocalizedText(
            source: .german, versions: [.german: " Sa\u{308}ge ", .english: " \u{200B} "])
        let tool = try await fixture.tool(
            "  Sa\u{308}ge\u{A0}",
            [
                "code": .text("\u{3000} "), "secret": .text("  a\n b\n"),
                "tags": .list([.text(" x ")]), "words": .localized(try #require(words)),
                "parts": .list([.line([.text(" Blatt "), .integer(1), .text("  "), .null])]),
            ])
        #expect(tool.value("title") == .text("Säge"))
        #expect(tool.value("code") == .null, "A text of blanks is empty.")
        #expect(tool.value("secret") == .text("a\n b"))
        #expect(tool.value("tags") == .list([.text("x")]))
        #expect(tool.value("words") == .localized(LocalizedText("Säge", in: .german)))
        #expect(
            tool.value("parts") == .list([.line([.text("Blatt"), .integer(1), .null, .null])]))
        #expect(
            Array(try #require(tool.value("title")?.textValue).unicodeScalars).count == 4)
    }

    @Test func `what a required text holds must be seen`() async throws {
        for title in ["", "   ", "\u{200B}", "\u{2800}"] {
            let refusal = await fixture.refusal(
                fixture.keeper, Operation(Tool.id, .create, fields: ["title": .text(title)]))
            #expect(refusal?.codes == ["value.length"])
        }
        // No literal holds a code point that is no character: U+FFFF, U+0378, U+FDD0.
        for bytes: [UInt8] in [[0xEF, 0xBF, 0xBF], [0xCD, 0xB8], [0xEF, 0xB7, 0x90]] {
            let title = "a" + String(decoding: bytes, as: UTF8.self)
            let refusal = await fixture.refusal(
                fixture.keeper, Operation(Tool.id, .create, fields: ["title": .text(title)]))
            #expect(refusal?.codes == ["value.control-characters"])
        }
    }

    @Test func `unique values, filters and searches meet the one form`() async throws {
        let tool = try await fixture.tool("Säge", ["code": .text("ä1")])
        let refusal = await fixture.refusal(
            fixture.keeper,
            Operation(
                Tool.id, .create,
                fields: ["title": .text("b"), "code": .text(" a\u{308}1 ")]))
        #expect(refusal?.codes == ["value.taken"])
        let resource = try fixture.keeper.view(Tool.id).resource
        for parameters in [
            [(name: "title", value: " Sa\u{308}ge")], [(name: "code.in", value: "a\u{308}1 ,x")],
            [(name: "q", value: "  sa\u{308}GE ")],
        ] {
            let request = try ListRequestReader(resource).read(parameters)
            #expect(try fixture.keeper.list(Tool.id, request).records.map(\.id) == [tool.id])
        }
    }

    @Test func `sending back what is there in another form changes nothing`() async throws {
        let tool = try await fixture.tool("Säge", ["code": .text("ä1")])
        // The code is fixed: only the same value may be sent.
        let outcome = try await fixture.keeper.perform(
            Operation(
                Tool.id, .change(tool.id),
                fields: ["code": .text("a\u{308}1"), "title": .text("Säge ")]))
        #expect(outcome.record?.value("code") == .text("ä1"))
        let report = try await fixture.keeper.importRecords(
            Tool.id, [ImportRow(id: tool.id, fields: ["title": .text(" Sa\u{308}ge")])])
        #expect(report.unchanged == 1)
    }

    @Test func `a reason of blanks is none`() async throws {
        let tool = try await fixture.tool("Saw", state: "ready")
        let refusal = await fixture.refusal(
            fixture.keeper, Operation(Tool.id, .move(tool.id, "damage"), reason: " \u{200B} "))
        #expect(refusal?.places == ["/reason"])
        _ = try await fixture.keeper.perform(
            Operation(Tool.id, .move(tool.id, "damage"), reason: " fell\u{A0}"))
        let history = try fixture.keeper.history(Tool.id, tool.id)
        #expect(history.last?.reason == "fell")
    }
}
