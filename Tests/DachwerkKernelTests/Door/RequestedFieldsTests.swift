import DachwerkKernel
import DachwerkKit
import Testing

@Suite struct RequestedFieldsTests {
    private func position(_ name: String) throws -> Int {
        try #require(Tool.resource.erased.positions[name])
    }

    @Test func `what is named stands in the order of the fields, and strangers apart`() throws {
        let fields = RequestedFields(
            ["zeal": .null, "count": .integer(2), "ardour": .null, "title": .text("Axe")],
            of: Tool.resource.erased)
        let named = [try position("title"), try position("count")]
        #expect(fields.known.map(\.position) == named.sorted())
        #expect(fields[try position("title")] == .text("Axe"))
        #expect(fields[try position("code")] == nil)
        #expect(fields.strangers == ["ardour", "zeal"])
    }

    @Test func `what is named twice holds what was said last`() throws {
        var fields = RequestedFields()
        let title = try position("title")
        fields.put(.text("Axe"), at: title)
        fields.put(.integer(1), at: try position("count"))
        fields.put(.text("Saw"), at: title)
        #expect(fields.known.count == 2)
        #expect(fields[title] == .text("Saw"))
    }
}
