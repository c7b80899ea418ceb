import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// An import undoes nothing newer, doubles nothing, and brings nobody back unasked.
@Suite struct ImportSafetyTests {
    @Test(arguments: RoundTripTests.formats)
    func `a row that was exported before somebody else's change does not undo it`(
        format: ExportFormat
    ) async throws {
        let fixture = try await WorkshopFixture.boot()
        let keeper = fixture.keeper
        let saw = try await fixture.tool("Saw")
        let axe = try await fixture.tool("Axe")
        let bytes = try keeper.exportRecords(Tool.id, format: format, after: nil).bytes
        _ = try await keeper.perform(
            Operation(Tool.id, .change(saw.id), fields: ["count": .integer(7)]))
        let reader = ImportReader(try keeper.view(Tool.id).resource)
        var rows =
            format == .json
            ? try reader.rows(JSONReader.read(bytes)) : try reader.rows(CSVReader.read(bytes))
        let line = try #require(rows.first { $0.id == saw.id }?.place ?? 0)
        for index in rows.indices where rows[index].id == axe.id {
            rows[index].fields["count"] = .integer(3)
        }
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await keeper.importRecords(Tool.id, rows)
        }
        #expect(refusal?.places == ["/\(line)/version"] && refusal?.codes == ["record.stale"])
        #expect(refusal?.faults.first?.arguments == ["version": .integer(2)])
        #expect(try keeper.read(Tool.id, saw.id).value("count") == .integer(7))
        #expect(try keeper.read(Tool.id, axe.id).value("count") == .integer(1))
        // Who leaves the version out says that it does not matter.
        for index in rows.indices { rows[index].version = nil }
        #expect(try await keeper.importRecords(Tool.id, rows).changed == 2)
    }

    @Test func `an old version of a row that changes nothing is no matter`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let row = ImportRow(id: tool.id, version: 1, fields: ["count": .integer(3)])
        #expect(try await fixture.keeper.importRecords(Tool.id, [row]).changed == 1)
        #expect(try await fixture.keeper.importRecords(Tool.id, [row]).unchanged == 1)
    }

    @Test func `one identity twice is refused, whatever the rows say`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let platform = fixture.platform.tenant("alpha").platform
        let new = platform.ids.next(at: platform.clock.now())
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await fixture.keeper.importRecords(
                Tool.id,
                [
                    ImportRow(id: tool.id, fields: ["count": .integer(2)]),
                    ImportRow(id: new, fields: ["title": .text("a")]),
                    ImportRow(id: tool.id, fields: ["count": .integer(2)]),
                    ImportRow(id: new, fields: ["title": .text("b")]),
                ])
        }
        #expect(refusal?.places == ["/2/id", "/3/id"])
        #expect(Set(refusal?.codes ?? []) == ["import.twice"])
        #expect(refusal?.faults.map(\.arguments) == [["row": .integer(0)], ["row": .integer(1)]])
        #expect(try fixture.keeper.read(Tool.id, tool.id).version == 1)
    }

    @Test func `what was erased comes back only when that is asked for`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let bytes = try fixture.keeper.exportRecords(Tool.id, format: .json, after: nil).bytes
        _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(tool.id)))
        let reader = ImportReader(try fixture.keeper.view(Tool.id).resource)
        let rows = try reader.rows(JSONReader.read(bytes))
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await fixture.keeper.importRecords(Tool.id, rows)
        }
        #expect(refusal?.places == ["/0/id"] && refusal?.codes == ["record.erased"])
        #expect(throws: Refusal.notFound) { try fixture.keeper.read(Tool.id, tool.id) }
        let report = try await fixture.keeper.importRecords(Tool.id, rows, bringsBack: true)
        #expect(report.created == 1)
        #expect(try fixture.keeper.read(Tool.id, tool.id).version == 3)
    }

    @Test func `a repeated import has one effect, and its answer is the same`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let key = Operation.Idempotency(key: "k", request: "r")
        var row = ImportRow(fields: ["title": .text("Saw")])
        row.warnings = [
            Messages.bringingIn.shortened("1E+05", field: "a/b~c")
        ]
        func bringIn(_ key: Operation.Idempotency, dryRun: Bool = false) async throws
            -> ImportReport
        {
            try await fixture.keeper.importRecords(
                Tool.id, [row, row], dryRun: dryRun, idempotency: key)
        }
        #expect(try await !bringIn(key, dryRun: true).isRepetition, "Nothing was done.")
        let first = try await bringIn(key)
        #expect(first.created == 2 && first.warnings.count == 2 && !first.isRepetition)
        var again = try await bringIn(key)
        #expect(again.isRepetition)
        again.isRepetition = false
        #expect(again == first)
        #expect(try fixture.keeper.list(Tool.id, ListRequest()).records.count == 2)
        for other in [
            Operation.Idempotency(key: "k", request: "other"),
            Operation.Idempotency(key: "c", request: "r"),
        ] {
            if other.key == "c" {
                _ = try await fixture.keeper.perform(
                    Operation(
                        Tool.id, .create, fields: ["title": .text("Axe")], idempotency: other))
            }
            let refusal = await #expect(throws: Refusal.self) { _ = try await bringIn(other) }
            #expect(refusal?.code == "idempotency.reused")
        }
    }
}
