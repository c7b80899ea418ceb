import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A table for people: one row for each line, a column for each language.
@Suite struct SheetFormTests {
    @Test func `a record has a row for each of its lines, and a column for each language`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let club = try await fixture.party("Club")
        let words = LocalizedText(source: .german, versions: [.german: "Säge", .english: "Saw"])
        try await fixture.tool(
            "Saw",
            [
                "words": .localized(try #require(words)), "owner": .identifier(club),
                "parts": .list([
                    .line([.text("Blatt"), .integer(2), .null, .identifier(club)]),
                    .line([.text("Griff"), .integer(1), .null, .null]),
                ]),
                "tags": .list([.text("a"), .text("b")]), "parties": .list([.identifier(club)]),
                "booked": .period(YardTime.period(1, 2)),
            ])
        try await fixture.tool("Axe")
        let columns = try fixture.keeper.sheetColumns(Tool.id, languages: [.german])
        let piece = try fixture.keeper.sheetPiece(Tool.id, languages: [.german], after: nil)
        #expect(piece.rows.count == 3 && piece.rows.allSatisfy { $0.count == columns.count })
        func cells(_ name: String) throws -> [SheetCell] {
            let index = try #require(columns.firstIndex { $0.hasPrefix(name) })
            return piece.rows.map { $0[index] }
        }
        #expect(try cells("Title") == [.text("Saw"), .text("Saw"), .text("Axe")])
        #expect(try cells("Parts: Label") == [.text("Blatt"), .text("Griff"), .empty])
        #expect(try cells("Parts: Weight") == [.integer(2), .integer(1), .empty])
        #expect(try cells("Parts: Spare") == [.text("Club"), .empty, .empty])
        #expect(try cells("Owner").first == .text("Club"))
        #expect(try cells("Tags").first == .text("a, b"))
        #expect(try cells("Parties").first == .text("Club"))
        let languages = fixture.platform.tenant("alpha").info.languages
        #expect(columns.filter { $0.hasPrefix("Words (") }.count == languages.count)
        #expect(columns.contains("Secret"))
        // A column that is empty in every row would still give its name.
        let clerk = fixture.session(Workshop.clerk)
        #expect(try !clerk.sheetColumns(Tool.id, languages: [.german]).contains("Secret"))
    }
}
