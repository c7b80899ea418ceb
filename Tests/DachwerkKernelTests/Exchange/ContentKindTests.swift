import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ContentKindTests {
    private func tool() async throws -> CompiledResource {
        try await WorkshopFixture.boot().keeper.view(Tool.id).resource
    }

    @Test(arguments: [
        (#"{"count": "5"}"#, "/count"), (#"{"urgent": "true"}"#, "/urgent"),
        (#"{"parts": [{"label": "a", "weight": "5"}]}"#, "/parts/0/weight"),
        (#"{"count": true}"#, "/count"), (#"{"urgent": 1}"#, "/urgent"),
        (#"{"shelf": {"row": "a", "level": "1"}}"#, "/shelf/level"),
    ])
    func `a text is no number and no truth in a JSON body`(json: String, place: String) async throws
    {
        let resource = try await tool()
        let node = try JSONReader.read(Array(json.utf8))
        let body = #expect(throws: Refusal.self) { try RequestReader(resource).read(node) }
        #expect(body?.codes == ["value.kind"])
        #expect(body?.places == [place])
        let list = try JSONReader.read(Array("[\(json)]".utf8))
        let rows = #expect(throws: Refusal.self) { try ImportReader(resource).rows(list) }
        #expect(rows?.codes == ["value.kind"])
        #expect(rows?.places == ["/0" + place])
    }

    @Test func `a table and a filter still say numbers and truths as text`() async throws {
        let resource = try await tool()
        let table = Array("title,count,urgent\r\nSaw,5,true\r\n".utf8)
        let rows = try ImportReader(resource).rows(CSVReader.read(table))
        #expect(rows.first?.fields["count"] == .integer(5))
        #expect(rows.first?.fields["urgent"] == .boolean(true))
        #expect(ContentReader.content("5", kind: .integer) == .integer(5))
    }
}
