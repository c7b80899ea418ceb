import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ImportTests {
    private func csv(_ text: String, _ session: Session) throws -> [ImportRow] {
        try ImportReader(session.view(Tool.id).resource).rows(CSVReader.read(Array(text.utf8)))
    }

    @Test func `a dry run tells what would happen and does nothing`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let same = try await fixture.tool("Same")
        let rows = [
            ImportRow(fields: ["title": .text("New")]),
            ImportRow(id: tool.id, fields: ["title": .text("Changed")]),
            ImportRow(id: same.id, fields: ["title": .text("Same")]),
        ]
        let dry = try await fixture.keeper.importRecords(Tool.id, rows, dryRun: true)
        #expect((dry.created, dry.changed, dry.unchanged) == (1, 1, 1))
        #expect(try fixture.keeper.list(Tool.id, ListRequest()).records.count == 2)
        #expect(try fixture.keeper.read(Tool.id, tool.id).value("title") == .text("Saw"))
        let report = try await fixture.keeper.importRecords(Tool.id, rows)
        #expect(report == dry)
        #expect(try fixture.keeper.read(Tool.id, tool.id).value("title") == .text("Changed"))
    }

    @Test func `all rows come in or none, and every faulty one is named by its place`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let rows = [
            ImportRow(fields: ["title": .text("Good")]),
            ImportRow(fields: ["title": .text(""), "count": .integer(5_000)]),
            ImportRow(fields: ["title": .text("a"), "code": .text("same")]),
            ImportRow(fields: ["title": .text("b"), "code": .text("same")]),
            ImportRow(state: "broken", fields: ["title": .text("c")]),
        ]
        for dryRun in [true, false] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await fixture.keeper.importRecords(Tool.id, rows, dryRun: dryRun)
            }
            #expect(refusal?.code == "import.rows")
            #expect(
                Set(refusal?.places ?? []) == ["/1/title", "/1/count", "/3/code", "/4/state"])
            #expect(try fixture.keeper.list(Tool.id, ListRequest()).records.isEmpty)
        }
    }

    @Test func `faults in a table carry its lines, whoever finds them`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let kinds = #expect(throws: Refusal.self) {
            try csv("title,count\r\nSaw,1\r\nAxe,many\r\n", fixture.keeper)
        }
        #expect(kinds?.places == ["/3/count"])
        let rows = try csv("title,count\r\nSaw,1\r\n\r\nAxe,5000\r\n", fixture.keeper)
        let bounds = await #expect(throws: Refusal.self) {
            _ = try await fixture.keeper.importRecords(Tool.id, rows)
        }
        #expect(bounds?.places == ["/4/count"])
    }

    @Test func `at most a hundred faults are told and ten thousand rows are read`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let bad = (0..<150).map { _ in ImportRow(fields: ["title": .text("")]) }
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await fixture.keeper.importRecords(Tool.id, bad)
        }
        #expect(refusal?.faults.count == 100)
        // Whoever sends rows without end makes nobody look for the nearest spelling of each.
        let resource = try fixture.keeper.view(Tool.id).resource
        let row = #"{"tilte":"a"}"#
        let rows = "[" + Array(repeating: row, count: 300).joined(separator: ",") + "]"
        let unknown = #expect(throws: Refusal.self) {
            try ImportReader(resource).rows(JSONReader.read(Array(rows.utf8)))
        }
        #expect(unknown?.places.last == "/99/tilte" && unknown?.faults.count == 100)
        let kinds = "count\r\n" + String(repeating: "x\r\n", count: 300)
        let table = #expect(throws: Refusal.self) { try csv(kinds, fixture.keeper) }
        #expect(table?.places.last == "/101/count" && table?.faults.count == 100)
        let lines = String(repeating: "x\r\n", count: 10_001)
        let many = #expect(throws: Refusal.self) { try csv("title\r\n" + lines, fixture.keeper) }
        #expect(many?.code == "import.too-many-rows")
        #expect(many?.arguments == ["rows": .integer(10_001), "most": .integer(10_000)])
    }

    @Test func `what the platform sets is carried and what is unknown is refused`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let reader = ImportReader(try fixture.keeper.view(Tool.id).resource)
        let good = """
            [{"id":null,"version":7,\
            "createdAt":"2020-01-01T00:00:00Z","updatedAt":"x","title":"Saw",\
            "total":99,"state":"ready"}]
            """
        let rows = try reader.rows(JSONReader.read(Array(good.utf8)))
        _ = try await fixture.keeper.importRecords(Tool.id, rows)
        let tool = try #require(try fixture.keeper.list(Tool.id, ListRequest()).records.first)
        #expect(tool.version == 1 && tool.state == "ready")
        #expect(tool.value("total") == .integer(0), "Computed values come from rules.")
        for (json, places) in [
            ("{}", [""]), ("[1,[]]", ["/0", "/1"]), ("[{\"titel\":1}]", ["/0/titel"]),
            ("[{\"id\":\"x\",\"title\":1}]", ["/0/id", "/0/title"]),
            ("[{},{\"state\":\"gone\"}]", ["/1/state"]),
        ] {
            let refusal = #expect(throws: Refusal.self) {
                try reader.rows(JSONReader.read(Array(json.utf8)))
            }
            #expect(refusal?.places == places, "\(json)")
        }
    }

    @Test func `an import leaves alone what its actor cannot read`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool(
            "Saw", ["secret": .text("s"), "price": .money(Money(cents: 1))])
        let clerk = fixture.session(Workshop.clerk)
        for format in RoundTripTests.formats {
            let bytes = try clerk.exportRecords(Tool.id, format: format, after: nil).bytes
            let reader = ImportReader(try clerk.view(Tool.id).resource)
            let rows =
                format == .json
                ? try reader.rows(JSONReader.read(bytes)) : try reader.rows(CSVReader.read(bytes))
            let report = try await clerk.importRecords(Tool.id, rows)
            #expect(report.unchanged == 1)
        }
        #expect(try fixture.keeper.read(Tool.id, tool.id).value("secret") == .text("s"))
        #expect(try fixture.keeper.read(Tool.id, tool.id).version == 1)
        // Another state is a matter for its transition.
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await fixture.keeper.importRecords(
                Tool.id, [ImportRow(id: tool.id, state: "ready", fields: [:])])
        }
        #expect(refusal?.places == ["/0/state"])
    }

    @Test func `who may not import is told so only where there is something to see`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let rows = [ImportRow(fields: ["title": .text("x")])]
        let auditor = fixture.session(Workshop.auditor)
        let writer = fixture.session()
        await #expect(throws: Refusal.forbidden) {
            _ = try await auditor.importRecords(Tool.id, rows)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await writer.importRecords(Party.id, rows)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await fixture.keeper.importRecords("workshop.none", rows)
        }
    }
}
