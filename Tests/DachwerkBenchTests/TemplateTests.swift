import DachwerkWorkbench
import DachwerkCommand
import Foundation
import Testing

@testable import DachwerkBench

/// JSON with gaps, from which every record of a load is made.
@Suite struct TemplateTests {
    private func template(_ text: String) throws -> Template {
        try JSONDecoder().decode(Template.self, from: Data(text.utf8))
    }

    @Test func `gaps are filled within texts and in place of whole values`() throws {
        var scope = Scope()
        scope["number"] = "7"
        scope["model"] = "m-1"
        let json = try template(
            #"{"name": {"de": "Modell {number}"}, "lines": [{"model": "{model}"}], "stock": 3}"#
        ).json(scope)
        #expect(json == #"{"lines":[{"model":"m-1"}],"name":{"de":"Modell 7"},"stock":3}"#)
        let value = try template(#"{"a": "{=number}", "b": null, "c": true}"#).json(scope)
        #expect(value == #"{"a":"7","b":null,"c":true}"#)
    }

    @Test func `a gap for which nothing stands is named`() throws {
        let template = try template(#""{nobody}""#)
        let fault = #expect(throws: CommandFault.self) { try template.text(Scope()) }
        #expect(fault?.lines.first?.contains("{nobody}") == true)
    }

    @Test func `days go around`() {
        let days = Profile.Days(first: 1, count: 5, step: 2)
        #expect((0..<6).map(days.day) == [1, 3, 5, 2, 4, 1])
    }

    @Test func `what is taken from the heap is counted`() async throws {
        var kept: [[Int]] = []
        let taken = try await Allocations.counted {
            for number in 0..<1_000 { kept.append([number, number]) }
        }
        #expect(kept.count == 1_000)
        if let taken {
            #expect(taken.blocks(for: 1_000) >= 1)
            #expect(taken.bytes >= 1_000 * 16)
        }
    }
}
