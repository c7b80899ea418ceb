import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Tables for people: one row for each line, a column for each language, a table for each further
/// list of lines.
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
        let tables = try fixture.keeper.sheetTables(Tool.id, languages: [.german])
        let columns = try #require(tables.first).columns
        let piece = try fixture.keeper.sheetPiece(Tool.id, languages: [.german], after: nil)
        let rows = try #require(piece.rows.first)
        #expect((tables.count, piece.rows.count) == (1, 1))
        #expect(rows.count == 3 && rows.allSatisfy { $0.count == columns.count })
        func cells(_ name: String) throws -> [SheetCell] {
            let index = try #require(columns.firstIndex { $0.hasPrefix(name) })
            return rows.map { $0[index] }
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
        let seen = try clerk.sheetTables(Tool.id, languages: [.german]).flatMap(\.columns)
        #expect(!seen.contains("Secret"))
    }

    @Test func `every further list of lines has a table, whose rows name their record`()
        async throws
    {
        let platform = try await TestPlatform.boot([KioskModule.self])
        let keeper = platform.acting(as: KioskModule.keeper)
        let corner = try await keeper.create(Kiosk.self) {
            $0.name = "Corner"
            $0.goods = ["Tea", "Ink"].map { name in Values { $0.label = name } }
            $0.repairs = ["Roof", "Door"].map { name in Values { $0.label = name } }
            $0.visits = [Values { $0.label = "May" }]
        }
        let bare = try await keeper.create(Kiosk.self) { $0.name = "Bare" }
        let tables = try keeper.session.sheetTables(Kiosk.id, languages: [.english])
        #expect(tables.map(\.name) == ["Kiosk", "Repairs", "Visits"])
        #expect(tables[0].columns == ["Name", "Goods: Label", "Created", "Changed", "Id"])
        #expect(tables[1].columns == ["Record", "Id", "Label"])
        let piece = try keeper.session.sheetPiece(Kiosk.id, languages: [.english], after: nil)
        let id = SheetCell.text(corner.id.description)
        try #require(piece.rows.map(\.count) == [3, 2, 1])
        #expect(piece.rows[0].map { $0[1] } == [.text("Tea"), .text("Ink"), .empty])
        #expect(piece.rows[0].map { $0[4] } == [id, id, .text(bare.id.description)])
        #expect(
            piece.rows[1] == [
                [.text("Corner"), id, .text("Roof")], [.text("Corner"), id, .text("Door")],
            ])
        #expect(piece.rows[2] == [[.text("Corner"), id, .text("May")]])
    }
}

/// Kiosks with three lists of lines.
private struct KioskModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "kiosks", version: "1.0", summary: "Kiosks with lists.")
    static let keeper = Duty("kiosks.keeper", "Does everything.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Kiosk.resource)
    }
}

private enum KioskLine: Line {
    static let label = Field<String>("label", .length(1...40), .impersonal)
    static let shape = Shape<KioskLine>(label)
}

private enum Kiosk: Resource {
    static let id: ResourceID = "kiosks.kiosk"
    static let name = Field<String>("name", .length(1...40), .impersonal)
    static let goods = Field<[Values<KioskLine>]>("goods", .count(0...9))
    static let repairs = Field<[Values<KioskLine>]>("repairs", .count(0...9))
    static let visits = Field<[Values<KioskLine>]>("visits", .count(0...9))
    static let resource = ResourceDefinition(
        Kiosk.self, fields: name, goods, repairs, visits, access: access)

    static let access = Access<Kiosk> {
        $0.allow(KioskModule.keeper, .read, .create, .export)
    }
}
