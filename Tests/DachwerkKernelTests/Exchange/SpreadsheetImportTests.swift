import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// A table that was opened and saved in a German spreadsheet.
@Suite struct SpreadsheetImportTests {
    private let fixture: WorkshopFixture

    init() async throws { fixture = try await WorkshopFixture.boot() }

    private func rows(_ lines: String...) throws -> [ImportRow] {
        let reader = ImportReader(
            try fixture.keeper.view(Tool.id).resource,
            zone: fixture.platform.tenant("alpha").info.zone)
        return try reader.rows(CSVReader.read(Array(lines.joined(separator: "\r\n").utf8)))
    }

    @Test func `words for yes and no are read in German and in English, in any case`() throws {
        let words = ["WAHR", "TRUE", "true", "Ja", "FALSCH", "FALSE", "nein"]
        let rows = try rows("title;urgent\r\n" + words.map { "a;\($0)" }.joined(separator: "\n"))
        #expect(
            rows.map { $0.fields["urgent"] }
                == [true, true, true, true, false, false, false].map(FieldContent.boolean))
        #expect(throws: Refusal.self) { try self.rows("title;urgent", "a;vielleicht") }
    }

    @Test func `empty cells behind the last column and empty rows are passed over`() throws {
        let rows = try rows("title;count;;", ";;;", "Saw;1;;", ";;;;;;", "Axe;2;;;", ";", "")
        #expect(rows.map { $0.fields["title"] } == [.text("Saw"), .text("Axe")])
        #expect(rows.map(\.place) == [3, 5] && rows.allSatisfy { $0.warnings.isEmpty })
        let refusal = #expect(throws: Refusal.self) { try self.rows("title;count;;", "Saw;1;x;") }
        #expect(refusal?.places == ["/2"])
    }

    @Test func `cells that a spreadsheet left out are empty, and that is told`() throws {
        let rows = try rows("title;count;code", "Saw;1;x", "Axe;2")
        #expect(rows[1].fields["code"] == .null)
        #expect(rows[1].warnings == [Messages.bringingIn.shortRow(at: .root)])
        #expect(rows[0].warnings.isEmpty)
    }

    @Test func `a first line names the separator`() throws {
        for text in ["sep=;\r\ntitle;count\r\nSaw;1", "\u{FEFF}sep=\t\ntitle\tcount\nSaw\t1"] {
            let rows = try rows(text)
            #expect(rows.map { $0.fields["count"] } == [.integer(1)])
            #expect(rows.map(\.place) == [3])
        }
        #expect(try rows("title", "sep=;").first?.fields["title"] == .text("sep=;"))
    }

    @Test func `a text that is kept by a formula is the text`() throws {
        let texts = try rows("title;code", "=\"01067\";\"=\"\"007\"\"\"")[0].fields
        #expect(texts["title"] == .text("01067") && texts["code"] == .text("007"))
        // What somebody typed has an apostrophe in front, and a real formula stays what it is.
        let typed = try rows("title;code", "\"'=\"\"1\"\"\";\"=\"\"a\"\"&\"\"b\"\"\"")[0].fields
        #expect(typed["title"] == .text("=\"1\"") && typed["code"] == .text("=\"a\"&\"b\""))
    }

    @Test func `a number that was shortened is told, and what the record has stays`() async throws {
        let tool = try await fixture.tool(
            "Saw", ["words": .null, "secret": .text("4012345678901"), "count": .integer(120)])
        let rows = try rows(
            "id;title;secret;count", "\(tool.id);Axe;4,01235E+12;1,2E+02",
            ";New;4,01235E+12;1,2E+02")
        let report = try await fixture.keeper.importRecords(Tool.id, rows)
        #expect(report.created == 1 && report.changed == 1)
        #expect(
            report.warnings.map(\.pointer.description)
                == ["/2/count", "/2/secret", "/3/count", "/3/secret"])
        #expect(Set(report.warnings.map(\.code)) == ["import.shortened"])
        let kept = try fixture.keeper.read(Tool.id, tool.id)
        #expect(kept.value("title") == .text("Axe"))
        #expect(kept.value("secret") == .text("4012345678901"))
        let new = try #require(
            try fixture.keeper.list(Tool.id, ListRequest()).records.first { $0.id != tool.id })
        #expect(new.value("count") == .integer(120) && new.value("secret") == .text("4,01235E+12"))
        #expect(throws: Refusal.self) { try self.rows("title;count", "Saw;1,25E+01") }
    }

    @Test func `a year of two digits is refused with a hint`() throws {
        for (header, cell) in [
            ("bought", "01.05.90"), ("bought", "05/01/90"), ("bought", "1-5-90"),
            ("seen", "01.05.90 14:30"), ("seen", "1.5.90"),
        ] {
            let refusal = #expect(throws: Refusal.self) {
                try self.rows("title;\(header)", "Saw;\(cell)")
            }
            #expect(refusal?.codes == ["value.short-year"], "\(cell)")
            #expect(refusal?.places == ["/2/\(header)"])
        }
        let period = #expect(throws: Refusal.self) {
            try self.rows("title;booked.start;booked.end", "Saw;01.05.90 08:00;02.05.1990 08:00")
        }
        #expect(period?.codes == ["value.short-year"])
    }

    @Test func `dates, times and amounts are read as a spreadsheet shows them`() throws {
        let row = try rows(
            "title;bought;seen;opens;price.amount;price.currency",
            "Saw;3.5.2025;3.5.2025 9:30:00;9:30:00;1.234,50;EUR")[0]
        #expect(row.fields["bought"] == LocalDate("2025-05-03").map(FieldContent.date))
        #expect(row.fields["seen"] == .instant("2025-05-03T07:30:00Z"))
        #expect(row.fields["opens"] == .text("09:30"))
        #expect(row.fields["price"] == .money(Money(cents: 123_450)))
    }
}
