import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// In which order rows stand in a file says nothing about what they mean.
@Suite struct ImportOrderTests {
    @Test(arguments: [false, true])
    func `two records exchange their unique values`(isReversed: Bool) async throws {
        let fixture = try await StallFixture.boot()
        let first = try await fixture.stall("north", from: 1, until: 5)
        let second = try await fixture.stall("south", from: 6, until: 9)
        var rows = [
            ImportRow(id: first, fields: ["code": .text("south")]),
            ImportRow(id: second, fields: ["code": .text("north")]),
        ]
        if isReversed { rows.reverse() }
        let report = try await fixture.keeper.importRecords(Stall.id, rows)
        #expect(report.changed == 2)
        #expect(try fixture.keeper.read(Stall.id, first).value("code") == .text("south"))
        #expect(try fixture.keeper.read(Stall.id, second).value("code") == .text("north"))
        let history = try fixture.keeper.history(Stall.id, second)
        #expect(history.count == 2, "Making way leaves no trace.")
        #expect(history.last?.changes.map(\.from) == [.text("south")])
    }

    @Test func `a ring of three makes way, and who keeps a value keeps it`() async throws {
        let fixture = try await StallFixture.boot()
        var ids: [RecordID] = []
        for (index, code) in ["a", "b", "c"].enumerated() {
            ids.append(try await fixture.stall(code, from: index * 10, until: index * 10 + 1))
        }
        let rows = zip(ids, ["b", "c", "a"]).map {
            ImportRow(id: $0, fields: ["code": .text($1)])
        }
        #expect(try await fixture.keeper.importRecords(Stall.id, rows).changed == 3)
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await fixture.keeper.importRecords(
                Stall.id,
                [
                    ImportRow(id: ids[0], fields: ["code": .text("c")]),
                    ImportRow(id: ids[1], fields: ["from": .integer(11)]),
                ])
        }
        #expect(refusal?.places == ["/0/code"] && refusal?.codes == ["value.taken"])
        #expect(try fixture.keeper.read(Stall.id, ids[0]).value("code") == .text("b"))
    }

    @Test(arguments: [false, true])
    func `what a rule holds against other records is looked at when all rows are in`(
        isReversed: Bool
    ) async throws {
        let fixture = try await StallFixture.boot()
        let open = try await fixture.stall("a", from: 1, until: 100)
        var rows = [
            ImportRow(id: open, fields: ["until": .integer(31)]),
            ImportRow(
                fields: ["code": .text("b"), "from": .integer(32), "until": .integer(100)]),
        ]
        if isReversed { rows.reverse() }
        let report = try await fixture.keeper.importRecords(Stall.id, rows)
        #expect((report.created, report.changed) == (1, 1))
    }

    @Test func `a row may refer to one that stands further down`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let platform = fixture.platform.tenant("alpha").platform
        let ids = (0..<40).map { _ in platform.ids.next(at: platform.clock.now()) }
        // Each names the next: brought in from the last to the first.
        let rows = ids.indices.map { index in
            ImportRow(
                id: ids[index],
                fields: [
                    "name": .text("\(index)"),
                    "parent": index + 1 < ids.count ? .identifier(ids[index + 1]) : .null,
                ])
        }
        #expect(try await fixture.keeper.importRecords(Party.id, rows).created == 40)
    }

    @Test func `rows that really stand in each other's way are all named, and nothing is left`()
        async throws
    {
        let fixture = try await StallFixture.boot()
        let rows = [
            ImportRow(fields: ["code": .text("a"), "from": .integer(1), "until": .integer(5)]),
            ImportRow(fields: ["code": .text("b"), "from": .integer(5), "until": .integer(9)]),
            ImportRow(fields: ["code": .text("a"), "from": .integer(20), "until": .integer(21)]),
        ]
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await fixture.keeper.importRecords(Stall.id, rows)
        }
        #expect(refusal?.places == ["/1", "/2/code"])
        #expect(refusal?.codes == ["stalls.overlap", "value.taken"])
        #expect(try fixture.keeper.list(Stall.id, ListRequest()).records.isEmpty)
    }
}
