import DachwerkKernel
import DachwerkKit
import DachwerkSheets
import Foundation
import Testing

@testable import DachwerkServer

@Suite("Spreadsheets", .serialized)
struct SheetTests {
    /// The parts of a file that a spreadsheet reads: the cells and their forms.
    private func parts(_ file: Data) throws -> (sheet: String, styles: String) {
        let found = try parts(file, ["xl/worksheets/sheet1.xml", "xl/styles.xml"])
        return (found[0], found[1])
    }

    private func parts(_ file: Data, _ names: [String]) throws -> [String] {
        let path = NSTemporaryDirectory() + "dachwerk-sheet-\(UUID().uuidString).xlsx"
        try file.write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        func part(_ name: String) throws -> String {
            let program = Process()
            program.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            program.arguments = [
                "python3", "-c",
                "import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1])"
                    + ".read(sys.argv[2]).decode())", path, name,
            ]
            let pipe = Pipe()
            program.standardOutput = pipe
            try program.run()
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            program.waitUntilExit()
            return String(decoding: data, as: UTF8.self)
        }
        return try names.map(part)
    }

    @Test func `cells have their types: dates, texts, numbers, amounts`() throws {
        let file = try SheetFile([
            SheetTable(name: "Orte: [neu]", columns: ["Ort", "PLZ", "Am", "Um", "Preis"])
        ])
        let date = try #require(LocalDate("2026-05-03"))
        let old = try #require(LocalDate("1863-05-23"))
        let time = try #require(LocalTime("14:30"))
        let rows: [[SheetCell]] = [
            [
                .text("=1+1"), .text("01067"), .date(date), .moment(date, time),
                .amount(Money(cents: 123_450)),
            ],
            [.integer(7), .boolean(true), .date(old), .empty, .amount(Money(cents: -5))],
        ]
        try file.append([rows])
        let (sheet, styles) = try parts(try file.finish())
        #expect(sheet.contains("<t>Ort</t>") && sheet.contains("<t>=1+1</t>"))
        #expect(!sheet.contains("<f>"), "Nothing is calculated.")
        #expect(sheet.contains("<t>01067</t>"), "A postcode keeps its zero.")
        #expect(sheet.contains("<v>46145</v>"), "A date is a day number.")
        #expect(sheet.contains("<v>46145.60416666666</v>"))
        #expect(sheet.contains("<v>1234.5</v>") && sheet.contains("<v>-0.05</v>"))
        #expect(sheet.contains("<t>1863-05-23</t>"), "Readers disagree on days before 1900.")
        #expect(sheet.contains("t=\"b\"") && sheet.contains("<v>7</v>"))
        #expect(styles.contains("dd.mm.yyyy") && styles.contains("dd.mm.yyyy hh:mm"))
        #expect(styles.contains("#,##0.00 &quot;EUR&quot;"))
    }

    @Test func `a text that is too long is cut, and an empty table is one`() throws {
        let file = try SheetFile([SheetTable(name: "", columns: ["a"])])
        try file.append([[[.text(String(repeating: "ä", count: 40_000))], [.text("x\0y")]]])
        let (sheet, _) = try parts(try file.finish())
        #expect(sheet.contains("äää…") && sheet.contains("<t>xy</t>"))
        let empty = try SheetFile([SheetTable(name: "Leer", columns: ["a"])])
        #expect(try parts(try empty.finish()).sheet.contains("<t>a</t>"))
    }

    @Test func `each table has a sheet, filled piece by piece, and no two have one name`() throws {
        let long = String(repeating: "Öffnungszeiten ", count: 4)
        let file = try SheetFile([
            SheetTable(name: long, columns: ["Ort"]), SheetTable(name: long, columns: ["Tag"]),
            SheetTable(name: "Leer", columns: ["Ende"]),
        ])
        try file.append([[[.text("Haus")]], [[.text("Mai")], [.text("Juni")]], []])
        try file.append([[[.text("Hof")]], [[.text("Juli")]], []])
        let found = try parts(
            try file.finish(),
            ["xl/workbook.xml"] + (1...3).map { "xl/worksheets/sheet\($0).xml" })
        let name = String(long.prefix(31))
        #expect(found[0].contains("\"\(name)\"") && found[0].contains("\"\(name.prefix(29)) 2\""))
        func cells(_ sheet: String) -> [String] {
            sheet.split(separator: "<t>").dropFirst().map { String($0.prefix { $0 != "<" }) }
        }
        #expect(cells(found[1]) == ["Ort", "Haus", "Hof"])
        #expect(cells(found[2]) == ["Tag", "Mai", "Juni", "Juli"])
        #expect(cells(found[3]) == ["Ende"])
        #expect(found[2].contains("<autoFilter ref=\"A1:A4\"/>"))
    }

    @Test func `an export has words as headers and names instead of identities`() async throws {
        let tenants = try SampleTenants()
        let session = tenants.alpha.session(
            for: Actor(kind: .token, id: "t", duties: [NotesModule.editor.id]))
        let note = try await session.perform(
            Operation(Note.id, .create, fields: ["title": .text("Grill")]))
        _ = try await session.perform(
            Operation(
                Wish.id, .create,
                fields: [
                    "text": .text("mehr"), "note": .identifier(try #require(note.id)),
                    "most": .money(Money(cents: 150)),
                ]))
        let tables = try session.sheetTables(Wish.id, languages: [.german])
        #expect(
            tables.map(\.columns) == [
                [
                    "notes.wish.text (de)", "notes.wish.by (de)", "notes.wish.most (de)",
                    "notes.wish.note (de)", "Angelegt", "Geändert",
                ]
            ])
        let piece = try session.sheetPiece(Wish.id, languages: [.german], after: nil)
        #expect(piece.rows.map(\.count) == [1] && piece.next == nil)
        #expect(
            piece.rows.first?.first?.prefix(4)
                == [.text("mehr"), .empty, .amount(Money(cents: 150)), .text("Grill")])
        let states = try session.sheetPiece(Note.id, languages: [.german], after: nil)
        #expect(states.rows.first?.first?.first == .text("notes.note.state.open (de)"))
        #expect(throws: Refusal.notFound) {
            try tenants.alpha.publicSession.sheetTables(Wish.id, languages: [])
        }
    }

    @Test func `format=xlsx answers with a file`() async throws {
        try await RunningServer.use { server in
            let token = try await server.tenants.token(server.tenants.alpha, [NotesModule.editor])
            let answer = try await server.ask(
                "GET", "/api/notes/note/export?format=xlsx",
                headers: ["Authorization: Bearer \(token)"])
            #expect(answer.status == 200 && answer.body.hasPrefix("PK"))
            #expect(
                answer.headers["content-type"]
                    == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            #expect(answer.headers["content-disposition"]?.contains("notes-note.xlsx") == true)
            #expect(try await server.ask("GET", "/api/notes/note/export?format=xlsx").status == 403)
        }
    }
}
